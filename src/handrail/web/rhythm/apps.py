"""Django's declaration of this app."""

from django.apps import AppConfig


class RhythmConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.rhythm"
    label = "rhythm"
