"""The headers that every answer of the house carries, static files and errors included."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

# Features a page of ours never uses; switched off so that no mistake can switch them on.
UNUSED = (
    "accelerometer", "autoplay", "bluetooth", "camera", "display-capture", "encrypted-media",
    "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone",
    "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock",
    "serial", "storage-access", "usb", "web-share", "xr-spatial-tracking",
)  # fmt: skip

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: Chromium would send `Origin: null` with every form, and Django refuses it.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED),
    "X-Robots-Tag": "noindex, nofollow",
    # The server sends its own name unless we send one.
    "Server": "",
}
SECURE_ONLY = {"Strict-Transport-Security": "max-age=31536000"}
COME_AGAIN = (429, 503)
COME_AGAIN_AFTER = "10"  # seconds; the page says the same in words


class HouseHeaders:
    """Puts the headers on whatever the rest of the house answers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """get_response: the rest of the house."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with the house headers, and `no-store` on all but static files."""
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response[name] = value
        if request.is_secure():
            for name, value in SECURE_ONLY.items():
                response[name] = value
        if response.status_code in COME_AGAIN:
            response["Retry-After"] = COME_AGAIN_AFTER
        if not is_static(request, response):
            response["Cache-Control"] = "no-store"
        return response


def is_static(request: HttpRequest, response: HttpResponse) -> bool:
    """Tell whether an answer is a hashed static file, the only thing a browser may keep."""
    return request.path.startswith(settings.STATIC_URL) and response.status_code in (200, 304)
