"""Django's declaration of this app."""

from django.apps import AppConfig


class PathsConfig(AppConfig):
    """Owns no table."""

    name = "handrail.web.paths"
    label = "paths"
