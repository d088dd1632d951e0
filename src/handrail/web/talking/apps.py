"""Django's declaration of this app."""

from django.apps import AppConfig


class TalkingConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.talking"
    label = "talking"
