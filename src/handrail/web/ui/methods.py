"""Which ways of asking a page answers, beside those Django has names for."""

from django.views.decorators.http import require_http_methods

read_or_send = require_http_methods(["GET", "HEAD", "POST"])
