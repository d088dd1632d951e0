"""Django's declaration of this app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Sessions and the gate; owns no table."""

    name = "handrail.accounts"
    label = "accounts"
