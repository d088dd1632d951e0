"""Django's declaration of this app."""

from django.apps import AppConfig


class ClosenessConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.closeness"
    label = "closeness"
