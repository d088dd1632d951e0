"""Django's declaration of this app."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.journal"
    label = "journal"
