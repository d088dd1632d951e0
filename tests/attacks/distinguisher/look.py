"""The adversary's look at a folder: every figure that was thought of, fixed before any file was seen."""

import math
import sqlite3
import struct
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from handrail.vault.keeping import load
from handrail.vault.space import Space, SpaceKey
from handrail.vault.sqlite import FIXED_TIME

PAGE = 4096
PARTS = 4


def look(file: Path, key: SpaceKey | None) -> dict[str, float]:
    """Return the figures of one instance. key: of the everyday space, where it is known."""
    found = {**_folder(file), **_header(file)}
    with _opened(file) as opened:
        found |= _schema(opened)
        rows = opened.execute("SELECT account_id, number, sealed FROM vault_volume").fetchall()
        blocks, slots = opened.execute("SELECT blocks, slots FROM vault_account").fetchone()
    found["blocks"] = blocks
    if key is None:
        ordered = sorted(rows, key=lambda row: row[1])
    else:
        ordered = sorted(rows, key=lambda row: row[1] != key.volume)  # the everyday one first
        found |= _inside(key, found["counter"])
    chains = _chains(file)
    log = _log_pages(file)
    for name, (_, number, sealed) in zip(("one", "two"), ordered, strict=True):
        found |= {f"{name} {what}": value for what, value in _bytes(sealed).items()}
        chain = chains.get(number, [])
        found |= {f"{name} {what}": value for what, value in _order(chain).items()}
        found[f"{name} logged"] = sum(log[page] for page in chain)
        four = slots[number * 512 : number * 512 + 512]
        found[f"{name} slots"] = _unevenness(four)
    return found


def _opened(file: Path) -> closing[sqlite3.Connection]:
    logged = file.with_name(f"{file.name}-wal").exists()
    how = "mode=ro" if logged else "mode=ro&immutable=1"  # a copy is looked at; nothing changes it
    return closing(sqlite3.connect(f"{file.as_uri()}?{how}", uri=True))


def _folder(file: Path) -> dict[str, float]:
    found = {"files": 0.0, "time": 0.0, "log size": 0.0, "journal size": 0.0}
    for path in sorted(file.parent.iterdir()):
        found["files"] += 1
        if path.name != "lock" and not path.name.endswith(("-wal", "-shm")):
            found["time"] += abs(path.stat().st_mtime - FIXED_TIME)
        if path.name.endswith("-wal"):
            found["log size"] = path.stat().st_size
        if path.name.endswith("-journal"):
            found["journal size"] = path.stat().st_size
    found["size"] = file.stat().st_size
    return found


def _header(file: Path) -> dict[str, float]:
    header = file.read_bytes()[:100]
    counter, pages, _, free, cookie = struct.unpack(">IIIII", header[24:44])
    valid_for = struct.unpack(">I", header[92:96])[0]
    return {
        "counter": counter,
        "counter small": float(counter < 5_000),
        "counter apart": float(counter != valid_for),
        "pages": pages,
        "free": free,
        "cookie": cookie,
    }


def _schema(opened: sqlite3.Connection) -> dict[str, float]:
    tables = opened.execute("SELECT name, sql FROM sqlite_master").fetchall()
    sequences = [name for name, _ in tables if name == "sqlite_sequence"]
    return {"tables": len(tables), "sequences": len(sequences)}


def _inside(key: SpaceKey, counter: float) -> dict[str, float]:
    from handrail.programme.ground.journal import Entry

    block = load(key).volume.superblock
    entries = Space.open(key).all(Entry)
    written, days = len(entries), len({entry.day for entry in entries})
    small = counter < 5_000  # one that was never restarted
    return {
        "counter a day": counter / (days + 1) if small else -1,
        "counter beyond the days": counter - 3 * days if small else -1,
        "used": block.used,
        "kept": block.kept % 86_400,
        "written": written,
        "counter a word": counter / (written + 1) if small else -1,
        "saves unexplained": counter - 4 * written if small else -1,
    }


def _bytes(sealed: bytes) -> dict[str, float]:
    quarter = len(sealed) // PARTS
    parts = [sealed[part * quarter : (part + 1) * quarter] for part in range(PARTS)]
    found = {f"part {n}": _unevenness(part) for n, part in enumerate(parts)}
    chunks = Counter(sealed[at : at + 16] for at in range(0, len(sealed), 16))
    firsts = bytes(sealed[at] for at in range(0, len(sealed), 4_000))
    return {
        **found,
        "length": len(sealed),
        "zeros": sealed.count(b"\x00\x00\x00\x00"),
        "again": sum(times - 1 for times in chunks.values()),
        "first bytes": sum(firsts) / len(firsts),
    }


def _unevenness(content: bytes) -> float:
    """Chi-square of the bytes against evenness, in standard deviations."""
    counts = Counter(content)
    expected = len(content) / 256
    chi = sum((counts.get(byte, 0) - expected) ** 2 / expected for byte in range(256))
    return (chi - 255) / math.sqrt(2 * 255)


def _order(chain: list[int]) -> dict[str, float]:
    steps = [after - before for before, after in pairwise(chain)]
    return {
        "chain": len(chain),
        "first page": chain[0] if chain else -1,
        "last page": chain[-1] if chain else -1,
        "in order": sum(step == 1 for step in steps) / (len(steps) or 1),
        "backwards": sum(step < 0 for step in steps),
        "widest": max((abs(step) for step in steps), default=0),
    }


def _chains(file: Path) -> dict[int, list[int]]:
    """Follow the overflow pages of each volume, as SQLite laid them: volume number to pages."""
    content = file.read_bytes()
    with _opened(file) as opened:
        root = opened.execute("SELECT rootpage FROM sqlite_master WHERE name='vault_volume'")
        page = int(root.fetchone()[0])
    return dict(_leaf_chains(content, page))


def _leaf_chains(content: bytes, page: int) -> Iterator[tuple[int, list[int]]]:
    start = (page - 1) * PAGE
    kind, cells = content[start], struct.unpack(">H", content[start + 3 : start + 5])[0]
    if kind == 5:  # an inner page: its children
        for cell in range(cells):
            at = (
                start
                + struct.unpack(">H", content[start + 12 + 2 * cell : start + 14 + 2 * cell])[0]
            )
            yield from _leaf_chains(content, struct.unpack(">I", content[at : at + 4])[0])
        yield from _leaf_chains(content, struct.unpack(">I", content[start + 8 : start + 12])[0])
        return
    for cell in range(cells):
        at = start + struct.unpack(">H", content[start + 8 + 2 * cell : start + 10 + 2 * cell])[0]
        length, at = _varint(content, at)
        _, at = _varint(content, at)
        local = _local(length)
        # The record: header length, then serial types of number, sealed, account.
        body = at + content[at]
        number = {8: 0, 9: 1}.get(content[at + 1], content[body])
        chain, following = [], struct.unpack(">I", content[at + local : at + local + 4])[0]
        while following:
            chain.append(following)
            begin = (following - 1) * PAGE
            following = struct.unpack(">I", content[begin : begin + 4])[0]
        yield number, chain


def _local(length: int) -> int:
    most, least = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
    if length <= most:
        return length
    kept = least + (length - least) % (PAGE - 4)
    return kept if kept <= most else least


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for _ in range(9):
        byte = content[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at


def _log_pages(file: Path) -> Counter[int]:
    """Count how often each page stands in a write-ahead log."""
    log = file.with_name(f"{file.name}-wal")
    if not log.exists():
        return Counter()
    content = log.read_bytes()
    frames = range(32, len(content) - 24, 24 + PAGE)
    return Counter(struct.unpack(">I", content[at : at + 4])[0] for at in frames)
