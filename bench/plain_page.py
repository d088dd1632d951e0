"""The peer of Today: a plain Django page that reads as many bytes and renders the same template."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.backends.django import DjangoTemplates
from django.urls import path

from handrail.config.urls import urlpatterns as of_the_house
from handrail.vault.models import Volume
from handrail.vault.place import SpaceKey

# What any Django site has that knows languages and forms.
MIDDLEWARE = [
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
PATH = "/plain/"


class PlainPage:
    """Reads a volume, opens nothing, and renders today's template with values worked out before."""

    def __init__(self) -> None:
        self.key: SpaceKey | None = None
        self.constants: dict[str, Any] = {}
        given: dict[str, Any] = settings.TEMPLATES[0]
        options = {
            **given["OPTIONS"],
            "context_processors": given["OPTIONS"]["context_processors"][:2],
        }
        self._engine = DjangoTemplates(
            {"NAME": "plain", "DIRS": [], "APP_DIRS": True, "OPTIONS": options}
        )

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        assert self.key is not None
        rows = Volume.objects.filter(account_id=self.key.account, number=self.key.volume)
        read = rows.values_list("sealed").get()
        assert read[0]
        template = self._engine.get_template("today/today.html")
        return HttpResponse(template.render(self.constants, request))


plain_page = PlainPage()
urlpatterns = [path(PATH.removeprefix("/"), plain_page), *of_the_house]
