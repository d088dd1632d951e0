"""`handrail serve` refuses in one sentence what it must not do, and serves TLS where it is asked to."""

import os
import shutil
import socket
import ssl
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.cli.main import main
from handrail.web.ui.house.headers import HEADERS
from tests.cli.conftest import Done, Handrail
from tests.fixtures.server import free_port, serving

pytestmark = pytest.mark.slow


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate this machine signs itself, and its key."""
    if not shutil.which("openssl"):
        pytest.skip("a certificate needs openssl (on Debian: apt-get install openssl)")
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", str(key), "-out", str(chain)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return chain, key


def is_refused(done: Done, *words: str) -> None:
    """One sentence or two, on one line, without a trace of our insides."""
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    for word in words:
        assert word in done.stderr


def test_a_taken_port(handrail: Handrail, taken_port: int, tmp_path: Path) -> None:
    is_refused(handrail("serve", "--port", taken_port), str(taken_port), "--port")
    assert not (tmp_path / "data").exists(), "nothing was made"


@pytest.mark.parametrize(
    ("command", "given", "said"),
    [
        ("serve", "--port=70000", "70000 is no port"),
        ("serve", "--port=-1", "-1 is no port"),
        ("serve", "--port=0", "0 is no port"),
        ("serve", "--port=eighty", "eighty is no whole number"),
        ("serve", "--processes=0", "0 is too few"),
        ("serve", "--processes=-1", "-1 is too few"),
        ("demo", "--port=0", "0 is no port"),
        ("calibrate", "--seconds=nan", "nan is no time"),
        ("calibrate", "--seconds=0", "0 is no time"),
        ("calibrate", "--seconds=inf", "inf is no time"),
        ("calibrate", "--seconds=soon", "soon is no time"),
    ],
)
def test_a_number_out_of_range_is_refused_before_anything_is_done(
    capsys: pytest.CaptureFixture[str], command: str, given: str, said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, given])

    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert printed.out == ""
    assert f"{given.partition('=')[0]}: {said}" in printed.err


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7", "::", "handrail.example"])
def test_another_address_without_tls(handrail: Handrail, address: str) -> None:
    done = handrail("serve", "--address", address, "--port", free_port())

    is_refused(done, address, "--tls-certificate", "HANDRAIL_TRUSTED_PROXY")


@pytest.mark.parametrize("given", ["--tls-certificate", "--tls-key"])
def test_half_of_what_tls_needs(handrail: Handrail, given: str, tmp_path: Path) -> None:
    file = tmp_path / "half.pem"
    file.touch()

    is_refused(handrail("serve", given, file), "both")


def test_a_certificate_that_is_not_there(handrail: Handrail, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.pem"

    done = handrail("serve", "--tls-certificate", nowhere, "--tls-key", nowhere)

    is_refused(done, str(nowhere), "PEM")


def test_a_data_folder_that_cannot_be_written(handrail: Handrail, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    is_refused(handrail("serve", "--port", free_port()), str(tmp_path / "data"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write into every folder")
def test_a_data_folder_of_somebody_else(handrail: Handrail, tmp_path: Path) -> None:
    (tmp_path / "above").mkdir(mode=0o500)
    data = tmp_path / "above" / "data"

    is_refused(handrail("serve", "--port", free_port(), HANDRAIL_DATA=str(data)), str(data))


def test_more_processes_without_a_shared_memory(handrail: Handrail) -> None:
    is_refused(handrail("serve", "--processes", 2), "HANDRAIL_CACHE_URL")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HANDRAIL_COUNTRY", "Portugal"),
        ("HANDRAIL_DATABASE_URL", "mysql://here/it"),
        ("HANDRAIL_CACHE_URL", "memcached://here"),
        ("HANDRAIL_TIME_ZONE", "Nowhere/Atall"),
        ("HANDRAIL_COVER_URL", "http://example.org"),
    ],
)
def test_half_a_setting(handrail: Handrail, name: str, value: str) -> None:
    is_refused(handrail("serve", **{name: value}), name)


def test_a_second_one_on_the_same_folder(handrail: Handrail, tmp_path: Path) -> None:
    with serving(tmp_path):
        is_refused(handrail("serve", "--port", free_port()), "already running")


def test_a_wrong_pepper_and_a_damaged_file(handrail: Handrail, tmp_path: Path) -> None:
    with serving(tmp_path):
        pass
    database, pepper = tmp_path / "data" / "spaces.sqlite3", tmp_path / "pepper"
    right, whole = pepper.read_text(), database.read_bytes()

    pepper.write_text("ab" * 32)
    is_refused(handrail("serve", "--port", free_port()), "not the one this database was made with")
    pepper.write_text(right)
    database.write_bytes(b"nothing like a database " * 4_000)
    is_refused(handrail("serve", "--port", free_port()), "damaged", "handrail restore")

    database.write_bytes(whole)
    with serving(tmp_path):
        pass


def test_tls_is_spoken_and_asked_for_next_time(
    tmp_path: Path, certificate: tuple[Path, Path]
) -> None:
    chain, key = certificate
    trusting = ssl.create_default_context(cafile=str(chain))
    given = ("--tls-certificate", str(chain), "--tls-key", str(key))

    with serving(tmp_path, *given, secure=trusting) as house:
        assert house.url.startswith("https://")
        for path in ("/week/", "/static/icon.svg"):
            try:
                answer = urllib.request.urlopen(f"{house.url}{path}", context=trusting)
            except urllib.error.HTTPError as refused:
                answer = refused
            headers = answer.headers
            assert {name: headers[name] for name in HEADERS} == HEADERS
            assert headers["Strict-Transport-Security"] == "max-age=31536000"
