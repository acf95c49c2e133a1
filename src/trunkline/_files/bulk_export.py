"""The files of Twilio's BulkExport: a path enters, the rows leave, with the numbers of their lines.

Called by the log store and by the exports. https://www.twilio.com/docs/usage/bulkexport/day
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import TrunklineError


class ImportFileError(TrunklineError):
    """A file is no BulkExport of messages, calls or conferences; the text names file and line."""


def rows_of(path: str | Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of a file of JSON lines, compressed or not, each with the number of its line.

    Raises:
        ImportFileError: a line is no JSON object, or the file is damaged.
        OSError: the file cannot be read.
    """
    path = Path(path)
    number = 0
    try:
        for number, line in enumerate(_lines(path), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                raise ImportFileError(f"{path}, line {number}: not the JSON of a row ({error})") from None
            if not isinstance(row, dict):
                raise ImportFileError(f"{path}, line {number}: not a JSON object")
            yield number, row
    except (ValueError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ImportFileError(f"{path}, line {number + 1}: cannot be read: the file is damaged ({error})") from None


def _lines(path: Path) -> Iterator[str]:
    with path.open("rb") as file:
        compressed = file.read(2) == b"\x1f\x8b"
    with gzip.open(path, "rt", encoding="utf-8") if compressed else path.open(encoding="utf-8") as lines:
        yield from lines
