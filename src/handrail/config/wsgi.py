"""What the server runs."""

import os

from django.core.wsgi import get_wsgi_application

from handrail.coach.warm import lay_out_beside

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "handrail.config.settings")
application = get_wsgi_application()
lay_out_beside()  # so that nobody’s first sentence waits for the coach
