"""Wrong tries cost time, never a lockout: a lockout is a weapon in a partner's hand."""

from django.core.cache import cache

DELAYS = (0, 0, 1, 2, 4, 8)  # seconds before the first, second, … try after so many misses
REMEMBERED = 15 * 60  # seconds until misses are forgotten


def delay(tag: bytes) -> int:
    """Return how many seconds the next try under a name must wait. tag: the name's HMAC."""
    misses: int = cache.get(_key(tag), 0)
    return DELAYS[min(misses, len(DELAYS) - 1)]


def missed(tag: bytes) -> None:
    """Count a wrong try under a name."""
    key = _key(tag)
    if not cache.add(key, 1, REMEMBERED):
        try:
            cache.incr(key)
            cache.touch(key, REMEMBERED)
        except ValueError:  # forgotten between the two steps
            cache.add(key, 1, REMEMBERED)


def opened(tag: bytes) -> None:
    """Forget the misses under a name after a right try."""
    cache.delete(_key(tag))


def _key(tag: bytes) -> str:
    return f"tries-{tag.hex()}"
