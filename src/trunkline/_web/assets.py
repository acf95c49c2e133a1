"""Styles, scripts and pictures: the files of a folder enter, answers with names that change as their contents do leave.

Called by whoever serves pages. What is sent once is kept by the browser for a year.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha384
from importlib.resources import files

from .._core.redaction.secret import safe_repr

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
KEPT = "public, max-age=31536000, immutable"


@safe_repr
@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is served.

    Attributes:
        name: as it stands in an address, with a part that is of its contents.
        integrity: what a page has a browser compare with what it got.
    """

    name: str
    content: bytes
    type: str
    integrity: str


class Assets:
    """The files of the folder `static` of some packages, read once.

    Args:
        packages: names of packages; a later one's files come before an earlier one's of the same name.
        prefix: the path that their addresses begin with, such as `/static/`.
    """

    def __init__(self, *packages: str, prefix: str) -> None:
        self._prefix = prefix
        self._by_file: dict[str, Asset] = {}
        for package in packages:
            for file, content in _files(package):
                self._by_file[file] = _asset(file, content)
        self._by_name = {each.name: each for each in self._by_file.values()}

    def url(self, file: str) -> str:
        """The address of a file."""
        return self._prefix + self._by_file[file].name

    def integrity(self, file: str) -> str:
        """What a page says a file must be."""
        return self._by_file[file].integrity

    def get(self, name: str) -> Asset | None:
        """What is served under a name; None where there is nothing."""
        return self._by_name.get(name)


def _files(package: str) -> Iterator[tuple[str, bytes]]:
    for entry in files(package).joinpath("static").iterdir():
        if entry.is_file():
            yield entry.name, entry.read_bytes()


def _asset(file: str, content: bytes) -> Asset:
    digest = sha384(content).digest()
    stem, dot, ending = file.rpartition(".")
    return Asset(
        f"{stem}.{digest.hex()[:12]}{dot}{ending}",
        content,
        TYPES[dot + ending],
        f"sha384-{b64encode(digest).decode()}",
    )
