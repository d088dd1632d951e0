"""Django's declaration of this app."""

from django.apps import AppConfig


class SafetyConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.safety"
    label = "safety"
