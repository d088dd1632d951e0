"""Django's declaration of this app."""

from django.apps import AppConfig


class GroundworkConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.groundwork"
    label = "groundwork"
