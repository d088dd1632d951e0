"""Django's declaration of this app."""

from django.apps import AppConfig


class WeighingConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.weighing"
    label = "weighing"
