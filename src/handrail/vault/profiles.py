"""Named costs of turning a passphrase into a key, each with its source."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """What Argon2id spends: memory in KiB, passes, and lanes.

    lanes stays 1: with two lanes, two derivations at the same time were seen never to return.
    """

    name: str
    memory: int
    iterations: int
    lanes: int = 1


# RFC 9106 §4, its second choice (64 MiB, three passes), with twice the memory.
INTERACTIVE_128_MIB = Profile("INTERACTIVE_128_MIB", memory=128 * 1024, iterations=3)
# For hosts whose machine has the room: `calibrate` may raise the memory and nothing else.
INTERACTIVE_256_MIB = Profile("INTERACTIVE_256_MIB", memory=256 * 1024, iterations=3)
INTERACTIVE_512_MIB = Profile("INTERACTIVE_512_MIB", memory=512 * 1024, iterations=3)
CHEAPEST = Profile("CHEAPEST", memory=8, iterations=1)  # only for tests; refused at start

PROFILES = {
    profile.name: profile
    for profile in (INTERACTIVE_128_MIB, INTERACTIVE_256_MIB, INTERACTIVE_512_MIB, CHEAPEST)
}
