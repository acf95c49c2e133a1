"""Whether pages load quickly and say what they are, and the reference is whole: `check_pages.py build/docs`.

Enters: a built site. Leaves: what is wrong with its pages, and exit code 1 where something is. Called by `make docs`.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

LARGEST = 300_000
# The module list and what the search is typed into are for nobody who comes from elsewhere.
UNSAID = {"py-modindex.html", "search.html"}
# Classes of the reference that are there by name alone: what they do is said elsewhere, or is for the client.
BY_NAME = {
    *("AsyncClient", "AsyncEmulator", "AsyncPage", "AsyncPhone", "AsyncPhoneCall"),
    *("BasicAuth", "ClientCredentials"),
}
FOR_THE_CLIENT = {"to_payload"}


def wrong(site: Path) -> Iterator[str]:
    """What is wrong with each page."""
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        text = path.read_text("utf-8")
        if len(text.encode()) > LARGEST:
            yield f"{name} has {len(text.encode()):,} bytes, more than {LARGEST:,}"
        if len(re.findall("<h1[ >]", text)) != 1:
            yield f"{name} has not one headline"
        if name not in UNSAID and not re.search(r'<meta name="description" content="[^"]{20,}"', text):
            yield f"{name} has no description"


def left_out(site: Path) -> Iterator[str]:
    """The methods and properties of each class of the reference that do not stand on its pages."""
    pages = "".join(path.read_text("utf-8") for path in sorted((site / "reference").glob("*.html")))
    known = {name: _named(name) for name in set(re.findall(r'id="(trunkline\.[\w.]+)"', pages))}
    shown_of: dict[Any, set[str]] = {}
    for name in known:
        owner, _, member = name.rpartition(".")
        if inspect.isclass(known.get(owner)):
            shown_of.setdefault(known[owner], set()).add(member)
    for name, there in sorted(known.items()):
        if not inspect.isclass(there) or there.__name__ in BY_NAME:
            continue
        shown = set().union(*(shown_of.get(each, ()) for each in there.__mro__))
        for member in sorted(set(_members(there)) - shown - FOR_THE_CLIENT):
            if not re.search(rf"<strong>{member}</strong>", pages):  # an attribute, in the text of its class
                yield f"the reference has {name}, and not its {member}"


def _named(name: str) -> Any:
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        try:
            there: Any = importlib.import_module(".".join(parts[:end]))
        except ImportError:
            continue
        for part in parts[end:]:
            there = getattr(there, part, None)
        return there
    return None


def _members(kind: type) -> Iterator[str]:
    """The public methods and properties that a class has of this package."""
    for owner in kind.__mro__:
        if not owner.__module__.startswith("trunkline."):
            continue
        for name, each in vars(owner).items():
            if not name.startswith("_") and (
                inspect.isfunction(each) or isinstance(each, property | cached_property | classmethod | staticmethod)
            ):
                yield name


def main(site: Path) -> int:
    found = [*wrong(site), *left_out(site)]
    for line in found:
        print(f"pages: {line}", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
