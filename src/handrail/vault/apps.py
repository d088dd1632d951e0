"""Django's declaration of this app."""

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """Owns the tables of the `spaces` database."""

    name = "handrail.vault"
    label = "vault"
