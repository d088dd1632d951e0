"""Django's declaration of this app."""

from django.apps import AppConfig


class PlanningConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.planning"
    label = "planning"
