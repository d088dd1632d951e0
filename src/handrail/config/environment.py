"""What the host sets, read from environment variables once; half a setting is refused with words."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class HalfConfigured(Exception):
    """A setting that cannot be used; the message says which one and how to mend it."""


@dataclass(frozen=True)
class Environment:
    """The host's choices, checked.

    data: the folder of the databases. pepper: the file without which no database opens.
    static: where the hashed static files are gathered at each start (nothing about anybody).
    database_url, cache_url: empty for SQLite and memory. hosts: names this server answers to,
    besides loopback. argon2_profile: what opening a space costs, by its name in the vault.
    country: two letters shown first on the help page, or empty.
    """

    data: Path
    pepper: Path
    static: Path
    database_url: str
    cache_url: str
    hosts: tuple[str, ...]
    trusted_proxy: bool
    country: str
    cover_url: str
    run_by: str
    contact: str
    time_zone: str
    argon2_profile: str
    plain_loopback_cookie: bool
    debug: bool


def is_loopback(host: str) -> bool:
    """Tell whether an address or name means this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def read(variables: Mapping[str, str], home: Path) -> Environment:
    """Read the host's choices from environment variables.

    variables: usually `os.environ`. home: the home folder of who runs the server.
    Raises HalfConfigured with one sentence that names the variable.
    """

    def value(name: str, otherwise: str = "") -> str:
        return variables.get(f"HANDRAIL_{name}", otherwise).strip()

    hosts = tuple(value("HOSTS").replace(",", " ").split())
    plain = _choice("LOOPBACK_COOKIE", value("LOOPBACK_COOKIE"), {"": False, "plain": True})
    debug = _choice("DEBUG", value("DEBUG"), {"": False, "0": False, "1": True})
    _refuse_for_others(hosts, {"LOOPBACK_COOKIE": plain, "DEBUG": debug})
    return Environment(
        data=Path(value("DATA") or _below(variables, home, "XDG_DATA_HOME", ".local/share")),
        pepper=Path(
            value("PEPPER") or _below(variables, home, "XDG_CONFIG_HOME", ".config") / "pepper"
        ),
        static=Path(
            value("STATIC") or _below(variables, home, "XDG_CACHE_HOME", ".cache") / "static"
        ),
        database_url=_database(value("DATABASE_URL")),
        cache_url=_scheme("CACHE_URL", value("CACHE_URL"), ("redis", "rediss")),
        hosts=hosts,
        trusted_proxy=_choice(
            "TRUSTED_PROXY", value("TRUSTED_PROXY"), {"": False, "0": False, "1": True}
        ),
        country=_country(value("COUNTRY")),
        cover_url=_scheme("COVER_URL", value("COVER_URL"), ("https",)),
        run_by=value("RUN_BY"),
        contact=value("CONTACT"),
        time_zone=_zone(value("TIME_ZONE") or _machine_zone(variables)),
        argon2_profile=value("ARGON2_PROFILE", "INTERACTIVE_128_MIB"),
        plain_loopback_cookie=plain,
        debug=debug,
    )


def django_database(url: str, data: Path, options: Mapping[str, object]) -> dict[str, object]:
    """Turn the database address, or its absence, into Django's settings for `spaces`."""
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(data / "spaces.sqlite3"),
            "OPTIONS": dict(options),
            "CONN_MAX_AGE": None,
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def _below(variables: Mapping[str, str], home: Path, variable: str, otherwise: str) -> Path:
    base = variables.get(variable, "").strip()
    return (Path(base) if base else home / otherwise) / "handrail"


def _refuse_for_others(hosts: tuple[str, ...], on: Mapping[str, bool]) -> None:
    """Refuse settings that belong on this machine only where it answers to another name."""
    for host in hosts:
        for setting, is_on in on.items():
            if is_on and not is_loopback(host):
                raise HalfConfigured(
                    f"HANDRAIL_{setting} works on this machine only. Remove it, or remove "
                    f"{host} from HANDRAIL_HOSTS."
                )


def _choice(name: str, given: str, meanings: Mapping[str, bool]) -> bool:
    if given not in meanings:
        known = ", ".join(repr(word) for word in meanings if word)
        raise HalfConfigured(f"HANDRAIL_{name} is {given!r}; it may be empty or {known}.")
    return meanings[given]


def _scheme(name: str, url: str, schemes: tuple[str, ...]) -> str:
    if url and urlsplit(url).scheme not in schemes:
        raise HalfConfigured(f"HANDRAIL_{name} must begin with {schemes[0]}://.")
    return url


def _database(url: str) -> str:
    _scheme("DATABASE_URL", url, ("postgresql", "postgres"))
    if url and not urlsplit(url).path.lstrip("/"):
        raise HalfConfigured("HANDRAIL_DATABASE_URL must end with the name of the database.")
    return url


def _country(code: str) -> str:
    if code and not (len(code) == 2 and code.isalpha() and code.isascii()):
        raise HalfConfigured("HANDRAIL_COUNTRY must be two letters, such as GB.")
    return code.upper()


def _machine_zone(variables: Mapping[str, str]) -> str:
    named = variables.get("TZ", "").lstrip(":")
    if named:
        return named
    _, found, zone = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")
    return zone if found else "UTC"


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise HalfConfigured(
            f"HANDRAIL_TIME_ZONE (or TZ) is {name!r}; use a name such as Europe/Lisbon."
        ) from None
    return name
