"""Django's settings, worked out from the host's choices (`environment`)."""

import os
import secrets
from pathlib import Path

from handrail.config import parts
from handrail.config.environment import django_database, read
from handrail.vault.sqlite import OPTIONS

ENVIRONMENT = read(os.environ, Path.home())

# Drawn at each start: nothing lives on a signature, and a restart locks every space.
SECRET_KEY = secrets.token_urlsafe(50)
DEBUG = ENVIRONMENT.debug
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *ENVIRONMENT.hosts]
ROOT_URLCONF = "handrail.config.urls"
WSGI_APPLICATION = "handrail.config.wsgi.application"
APPEND_SLASH = True

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "handrail.vault",
    "handrail.accounts",
    "handrail.web.ui",
    *parts.applications(),
]

# Outermost first. The headers reach every answer, static files and errors included; the marker
# answers before anything else can show a page.
MIDDLEWARE = [
    "handrail.web.ui.house.headers.HouseHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "handrail.accounts.middleware.Visits",
    "handrail.web.ui.house.marker.Marker",
    "handrail.web.ui.house.answered.Answered",
    "django.middleware.locale.LocaleMiddleware",
    "handrail.web.ui.house.crowd.Crowd",
    "handrail.web.ui.house.troubles.Troubles",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "handrail.web.ui.context.shell",
            ],
            "builtins": ["handrail.web.ui.templatetags.ui", "django.templatetags.i18n"],
        },
    }
]

# -- what is kept ---------------------------------------------------------------------------
HANDRAIL_DATA = ENVIRONMENT.data
HANDRAIL_PEPPER = ENVIRONMENT.pepper
HANDRAIL_KINDS = "handrail.config.kinds.KINDS"
HANDRAIL_ARGON2_PROFILE = ENVIRONMENT.argon2_profile
HANDRAIL_FOR_TESTS = False
DATABASES: dict[str, dict[str, object]] = {
    "default": django_database(ENVIRONMENT.database_url, ENVIRONMENT.data, OPTIONS),
    "letters": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(ENVIRONMENT.data / "letters.sqlite3"),
    },
}
DATABASE_ROUTERS = ["handrail.config.routing.LettersApart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Sessions live here and nowhere else. Django's default of 300 entries would cull live ones.
CACHES: dict[str, dict[str, object]]
if ENVIRONMENT.cache_url:
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": ENVIRONMENT.cache_url,
        }
    }
else:
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "OPTIONS": {"MAX_ENTRIES": 400_000},
        }
    }

# -- what leaves the machine: nothing -------------------------------------------------------
LOGGING_CONFIG = "handrail.config.quiet.quieten"
LOGGING: dict[str, object] = {}
# Room for what somebody pastes: too long a text comes back with words, it is not cut off here.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300
FILE_UPLOAD_HANDLERS: list[str] = []

# -- cookies: one shape, gone with the browser ----------------------------------------------
PLAIN = ENVIRONMENT.plain_loopback_cookie
COOKIE_PREFIX = "" if PLAIN else "__Host-"
HANDRAIL_COOKIE = f"{COOKIE_PREFIX}h"
HANDRAIL_MARKER = f"{COOKIE_PREFIX}w"
HANDRAIL_COOKIE_SECURE = not PLAIN
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}f"
CSRF_COOKIE_SECURE = not PLAIN
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "handrail.web.ui.house.errors.csrf_failure"
LANGUAGE_COOKIE_NAME = f"{COOKIE_PREFIX}l"
LANGUAGE_COOKIE_SECURE = not PLAIN
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Strict"
if ENVIRONMENT.trusted_proxy:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# -- the house ------------------------------------------------------------------------------
HANDRAIL_CLOCK = "handrail.accounts.clock.system_time"
HANDRAIL_COVER_URL = ENVIRONMENT.cover_url
HANDRAIL_COUNTRY = ENVIRONMENT.country
HANDRAIL_RUN_BY = ENVIRONMENT.run_by
HANDRAIL_CONTACT = ENVIRONMENT.contact

# -- words, time, static files --------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [Path(__file__).resolve().parent.parent / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = ENVIRONMENT.time_zone
STATIC_URL = "/static/"
STATIC_ROOT = str(ENVIRONMENT.static)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 31_536_000
# Otherwise any page in this browser could ask for one and find out that Handrail runs here.
WHITENOISE_ALLOW_ALL_ORIGINS = False
