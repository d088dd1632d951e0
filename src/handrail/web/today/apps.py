"""Django's declaration of this app."""

from django.apps import AppConfig


class TodayConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.today"
    label = "today"
