"""The files of deploy/, taken apart."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


def unit() -> dict[str, dict[str, list[str]]]:
    """The sections of the unit of systemd: their keys, each with its values."""
    found: dict[str, dict[str, list[str]]] = {}
    section = ""
    for line in (DEPLOY / "trunkline-logs.service").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
            found[section] = {}
        elif line and not line.startswith("#"):
            key, equals, value = line.partition("=")
            assert equals, line
            found[section].setdefault(key, []).append(value)
    return found


def expanded(command: str, variables: dict[str, str]) -> list[str]:
    """A command line of a unit with the variables that systemd sets; one without a value is an error."""
    return [re.sub(r"\$\{(\w+)\}", lambda name: variables[name[1]], word) for word in shlex.split(command)]


def instructions() -> Iterator[tuple[str, str]]:
    """The instructions of the Dockerfile, with their lines joined."""
    text = "\n".join(
        line for line in (DEPLOY / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")
    )
    for line in text.replace("\\\n", " ").splitlines():
        if line.strip():
            name, _, rest = line.partition(" ")
            yield name, " ".join(rest.split()) if name != "RUN" else rest


def of_image(name: str) -> list[str]:
    """What all instructions of a name say in the last stage, the image."""
    found: list[str] = []
    for each, rest in instructions():
        if each == "FROM":
            found = []
        elif each == name:
            found.append(rest)
    return found


def command(name: str) -> list[str]:
    """The words of ENTRYPOINT or CMD, or of the command of HEALTHCHECK."""
    [text] = of_image(name)
    words: list[str] = json.loads(text[text.index("[") :])
    return words
