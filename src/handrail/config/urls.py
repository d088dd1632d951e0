"""Every address, read from the parts' own declarations."""

from django.urls import include, path

from handrail.config.parts import parts
from handrail.web.ui.house import errors

urlpatterns = [
    path("", include("handrail.web.ui.urls")),
    *(path("", include(part.urls)) for part in parts()),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
