"""Django's declaration of this app."""

from django.apps import AppConfig


class SpacesConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.spaces"
    label = "spaces"
