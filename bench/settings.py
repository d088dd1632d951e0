"""The product's own settings. Only turning a passphrase into a key is cheap: every figure is taken after it."""

from handrail.config.settings import *  # noqa: F403  (all of them, or it would be another product)

HANDRAIL_ARGON2_PROFILE = "CHEAPEST"
HANDRAIL_FOR_TESTS = True
ROOT_URLCONF = "bench.plain_page"
