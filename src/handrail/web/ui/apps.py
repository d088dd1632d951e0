"""Django's declaration of this app."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.ui"
    label = "ui"
