"""`handrail serve`: makes the ground ready, then hands every request to one process of 24 threads."""

import argparse
import os
import resource
import socket
from pathlib import Path

from handrail.cli import ground, numbers
from handrail.cli.refusal import Refused
from handrail.config.environment import is_loopback

EXAMPLE = "handrail serve --port 8765"
THREADS = 24  # forms may take twenty-two (`web.ui.house.crowd`); Help and Leave always find another
SLOWEST_HEAD = 5_000  # milliseconds: a thousand connections that say nothing shut the others out


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `serve` may be told."""
    parser.add_argument(
        "--address", default="127.0.0.1", help="where to listen (this machine only)"
    )
    parser.add_argument("--port", type=numbers.port, default=8765, help="the port (8765)")
    parser.add_argument("--tls-certificate", type=Path, help="certificate chain, in PEM")
    parser.add_argument("--tls-key", type=Path, help="its private key, in PEM")
    parser.add_argument(
        "--processes",
        type=numbers.at_least_one,
        default=1,
        help="more than one only with HANDRAIL_CACHE_URL (1)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop. Raises Refused with one sentence when it must not or cannot."""
    environment = ground.environment()
    refuse_open_air(arguments, environment.trusted_proxy)
    if arguments.processes > 1 and not environment.cache_url:
        raise Refused(
            "More than one process needs HANDRAIL_CACHE_URL, or half the visits get lost."
        )
    refuse_taken_port(arguments.address, arguments.port)
    # What is in memory must not land in a file when the process dies.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ground.make_ready()
    return listen(arguments)


def listen(arguments: argparse.Namespace) -> int:
    """Run the server in the foreground; it finishes running requests when told to stop."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.http import HTTP1Settings
    from granian.log import LogLevels

    scheme = "https" if arguments.tls_certificate else "http"
    print(f"Handrail answers on {scheme}://{arguments.address}:{arguments.port}", flush=True)
    print("Stop it with Ctrl-C. No browser is started, so that none remembers it.", flush=True)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "handrail.config.settings")
    Granian(
        "handrail.config.wsgi:application",
        address=arguments.address,
        port=arguments.port,
        interface=Interfaces.WSGI,
        workers=arguments.processes,
        blocking_threads=THREADS,
        websockets=False,
        http1_settings=HTTP1Settings(header_read_timeout=SLOWEST_HEAD),
        log_level=LogLevels.critical,
        log_access=False,
        ssl_cert=arguments.tls_certificate,
        ssl_key=arguments.tls_key,
    ).serve()
    return 0


def refuse_open_air(arguments: argparse.Namespace, trusted_proxy: bool) -> None:
    """Refuse any address but this machine's own without TLS: words would cross the house in clear."""
    certificate, key = arguments.tls_certificate, arguments.tls_key
    if bool(certificate) != bool(key):
        raise Refused("TLS needs both --tls-certificate and --tls-key.")
    for file in (certificate, key):
        if file and not file.is_file():
            raise Refused(f"There is no file {file}. Name the certificate and its key, in PEM.")
    if not (is_loopback(arguments.address) or certificate or trusted_proxy):
        raise Refused(
            f"{arguments.address} can be reached from other machines, so it needs --tls-certificate "
            "and --tls-key, or HANDRAIL_TRUSTED_PROXY=1 behind a proxy that speaks TLS."
        )


def refuse_taken_port(address: str, port: int) -> None:
    """Refuse a port that somebody listens on, or that may not be used."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((address, port))
        except OSError as trouble:
            raise Refused(
                f"Port {port} on {address} cannot be used: {trouble.strerror}. "
                "Stop what uses it, or choose another: --port 8766, or make run PORT=8766."
            ) from None
