"""Django's declaration of this app."""

from django.apps import AppConfig


class KeepingConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.keeping"
    label = "keeping"
