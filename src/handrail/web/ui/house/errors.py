"""Error pages: what happened, what to do, the way out and Help. Never a traceback, never a log line."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import REASON_NO_CSRF_COOKIE
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from handrail.accounts.gate import typed
from handrail.accounts.requests import Request
from handrail.web.ui.context import declared
from handrail.web.ui.forms import is_words
from handrail.web.ui.part import Row


@dataclass(frozen=True)
class Trouble:
    """What a page says of a status. heading: what happened. next_step: what to do."""

    heading: str | Promise
    next_step: str | Promise


TROUBLES = {
    400: Trouble(
        _("That did not arrive in one piece"),
        _("Nothing was changed. Go back and try once more."),
    ),
    401: Trouble(
        _("This space is closed"),
        _("Nothing was changed. Open it again to go on."),
    ),
    403: Trouble(
        _("This form was too old to be used"),
        _("Nothing was changed. Open the page again and send it once more."),
    ),
    404: Trouble(
        _("There is nothing at this address"),
        _("It may have been removed, or the address may have a slip in it."),
    ),
    405: Trouble(
        _("This address only works from its own page"),
        _("Nothing was changed. Start again from there."),
    ),
    413: Trouble(
        _("That was too much at once"),
        _("Nothing was kept. Send a shorter piece at a time; 50,000 characters fit in one."),
    ),
    429: Trouble(
        _("Too many tries, too quickly"),
        _("Wait ten seconds, then try once more. Nothing is locked for good."),
    ),
    500: Trouble(
        _("Something broke on our side"),
        _("It was not you. Nothing was half-done. Go back and try again."),
    ),
    507: Trouble(
        _("There is no room left for this"),
        _("Nothing was kept. Make some room, then try again."),
    ),
    503: Trouble(
        _("Not reachable right now"),
        _("Wait a moment, then try again. Help and the pages without a space still work."),
    ),
}

# A record that is not there any more: asked for, and a button pressed that was about it.
GONE = Trouble(
    _("This is not kept here any more"),
    _("It may have been removed in another tab. Everything else is as it was."),
)
GONE_MEANWHILE = Trouble(
    _("This was removed in another tab"),
    _("Nothing was changed. Everything else is as it was."),
)

NO_COOKIES = _(
    "Nothing was changed. Open the page again and send it once more. If this comes back, the browser "
    "does not keep cookies for this address: allow them for it. If you run Handrail on this very "
    "machine, you can start it with HANDRAIL_LOOPBACK_COOKIE=plain."
)


def page(
    request: HttpRequest,
    status: int,
    sentence: str = "",
    *,
    read: bool = True,
    trouble: Trouble | None = None,
) -> HttpResponse:
    """Answer an error page. sentence: a more exact one than the usual next step.

    read: whether to give back what was typed; reading it waits until all of it has arrived.
    trouble: what to say, where it is not what the status says.
    """
    trouble = trouble or TROUBLES.get(status, TROUBLES[500 if status >= 500 else 400])
    return render(
        request,
        "ui/trouble.html",
        {
            "heading": trouble.heading,
            "next_step": sentence or trouble.next_step,
            "typed": words_of(request) if read else [],
            "list": list_above(request.path),
        },
        status=status,
    )


def gone(request: HttpRequest) -> HttpResponse:
    """Answer for a record that is not there any more."""
    return page(request, 404, trouble=GONE_MEANWHILE if request.method == "POST" else GONE)


def list_above(address: str) -> Row | None:
    """Return the row of the list that an address lies below; None where there is none."""
    rows = {row.url: row for part in declared() for row in part.own_rows}
    while address.count("/") > 2:
        address = address.rstrip("/").rpartition("/")[0] + "/"
        try:
            name = resolve(address).url_name
        except Resolver404:
            continue
        if name in rows:
            return rows[name]
    return None


def words_of(request: HttpRequest) -> list[str]:
    """Return what a person had typed into the form that went wrong, so that it can be copied.

    Only the words of fields somebody writes in, not what a page sends along by itself.
    """
    try:
        fields = typed(request) if request.method == "POST" else {}  # type: ignore[arg-type]  # reads its fields only
    except Exception:  # a body that cannot be read holds no words to give back
        return []
    return [value for name in fields for value in fields[name] if is_words(name, value)]


def csrf_failure(request: Request, reason: str = "") -> HttpResponse:
    """Answer a form whose token is missing or old: nothing is done, the words come back.

    A browser that brings no token at all may be one that drops our cookies: then the page says so.
    """
    return page(request, 403, str(NO_COOKIES) if reason == REASON_NO_CSRF_COOKIE else "")


def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Answer a request that makes no sense, or is too large to be read."""
    return page(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Answer what may not be done."""
    return page(request, 403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Answer an address where nothing is. The same bytes for a foreign thing and a missing one."""
    return page(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer a mistake of ours."""
    return page(request, 500)
