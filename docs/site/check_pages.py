"""Whether the pages of the site load quickly and say what they are: `python docs/site/check_pages.py build/docs`.

Enters: a built site. Leaves: what is wrong with its pages, and exit code 1 where something is. Called by `make docs`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

LARGEST = 300_000
# The module list and what the search is typed into are for nobody who comes from elsewhere.
UNSAID = {"py-modindex.html", "search.html"}


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


def main(site: Path) -> int:
    found = list(wrong(site))
    for line in found:
        print(f"pages: {line}", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
