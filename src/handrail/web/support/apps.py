"""Django's declaration of this app."""

from django.apps import AppConfig


class SupportConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.support"
    label = "support"
