"""Django's declaration of this app."""

from django.apps import AppConfig


class WelcomeConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.welcome"
    label = "welcome"
