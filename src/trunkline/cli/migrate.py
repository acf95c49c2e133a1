"""`trunkline migrate`: reads files of Python, and prints what in them has to change.

Called by `migrate_command`. Paths enter; lines of `file:line: rule: code → instead`, or JSON, leave.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from .exit_codes import ExitCode
from .migrate_analysis import STAYS, Finding, findings

# Folders whose code is not the user's.
_FOREIGN = frozenset({"__pycache__", "node_modules", "site-packages"})


class Report(NamedTuple):
    """What was found.

    Attributes:
        files: how many were read.
        found: findings, with the file of each.
        unread: files that could not be read, and why.
    """

    files: int
    found: list[tuple[Path, Finding]]
    unread: list[tuple[Path, str]]

    @property
    def changes(self) -> list[tuple[Path, Finding]]:
        """The findings that have to change."""
        return [(path, each) for path, each in self.found if each.rule not in STAYS]


def run(paths: Sequence[Path], form: str) -> None:
    """Prints what has to change.

    Raises:
        SystemExit: something has.
    """
    report = read(paths)
    if form == "json":
        click.echo(json.dumps(plain(report), indent=2, ensure_ascii=False))
    else:
        for path, each in report.found:
            click.echo(f"{_name(path)}:{each.line}: {each.rule}: {each.code} → {each.instead}")
        click.echo(summary(report))
        for path, why in report.unread:
            click.echo(f"passed over: {_name(path)}: {why}", err=True)
    if report.changes:
        sys.exit(ExitCode.FAILED)


def read(paths: Sequence[Path]) -> Report:
    """What is in files and folders, each file once."""
    report = Report(0, [], [])
    count = 0
    for path in dict.fromkeys(each for given in paths for each in files(given)):
        count += 1
        try:
            report.found.extend((path, each) for each in findings(path.read_bytes()))
        except OSError as error:
            report.unread.append((path, error.strerror or str(error)))
        except ValueError as error:
            report.unread.append((path, str(error)))
    return report._replace(files=count)


def files(path: Path) -> Iterator[Path]:
    """A file itself; of a folder the files of Python in it, but for hidden and virtual environments' ones, by name."""
    if not path.is_dir():
        yield path
        return
    for folder, below, names in os.walk(path):
        below[:] = sorted(
            name
            for name in below
            if name not in _FOREIGN and not name.startswith(".") and not (Path(folder) / name / "pyvenv.cfg").exists()
        )
        yield from (Path(folder) / name for name in sorted(names) if name.endswith((".py", ".pyi")))


def summary(report: Report) -> str:
    """The counts, in words."""
    changes = report.changes
    stays = len(report.found) - len(changes)
    rules = Counter(each.rule for _, each in changes)
    parts = [_many(report.files, "file")]
    if changes:
        each = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()))
        parts.append(f"{len(changes)} to change in {_many(len({path for path, _ in changes}), 'file')} ({each})")
    else:
        parts.append("nothing to change")
    if stays:
        parts.append(f"{_many(stays, 'line')} of TwiML may stay")
    if report.unread:
        parts.append(f"{_many(len(report.unread), 'file')} could not be read")
    return "; ".join(parts)


def plain(report: Report) -> dict[str, Any]:
    """A report as JSON holds it."""
    return {
        "files": report.files,
        "changes": len(report.changes),
        "counts": dict(sorted(Counter(each.rule for _, each in report.found).items())),
        "found": [{"file": _name(path), **each._asdict(), "stays": each.rule in STAYS} for path, each in report.found],
        "unread": [{"file": _name(path), "why": why} for path, why in report.unread],
    }


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _name(path: Path) -> str:
    return click.format_filename(path)
