"""Wrong tries cost time, never a lockout: a lockout is a weapon in a partner's hand."""

from django.core.cache import cache

DELAYS = (0, 0, 1, 2, 4, 8)  # seconds before the first, second, … try after so many misses
REMEMBERED = 15 * 60  # seconds until misses are forgotten
FADING = 60  # the same after a right try


def begin(tag: bytes) -> int:
    """Count a try under a name; return how many seconds it must wait. tag: the name's HMAC.

    Counted before it is made, so that many at the same moment cannot all be the first.
    """
    key = _key(tag)
    if cache.add(key, 1, REMEMBERED):
        return DELAYS[0]
    try:
        tries = cache.incr(key)
    except ValueError:  # forgotten between the two steps
        cache.add(key, 1, REMEMBERED)
        return DELAYS[0]
    cache.touch(key, REMEMBERED)
    return DELAYS[min(tries - 1, len(DELAYS) - 1)]


def take_back(tag: bytes) -> None:
    """Take back a try that was none: nothing was learned from it."""
    try:
        if cache.decr(_key(tag)) <= 0:
            cache.delete(_key(tag))
    except ValueError:  # forgotten meanwhile
        return


def opened(tag: bytes, fading: float = FADING) -> None:
    """Let the misses under a name fade within a minute after a right try. fading: in seconds.

    They are not wiped out: whoever knows one passphrase of a name could then guess at another one,
    with a right try after every second wrong one, and never wait.
    """
    take_back(tag)
    cache.touch(_key(tag), fading)


def _key(tag: bytes) -> str:
    return f"tries-{tag.hex()}"
