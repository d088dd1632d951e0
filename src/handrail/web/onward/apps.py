"""Django's declaration of this app."""

from django.apps import AppConfig


class OnwardConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.onward"
    label = "onward"
