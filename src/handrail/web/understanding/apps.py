"""Django's declaration of this app."""

from django.apps import AppConfig


class UnderstandingConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.understanding"
    label = "understanding"
