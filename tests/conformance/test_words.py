"""What arguments and fields are is said in words of our own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from tests.packaging.source import PACKAGE

from .judge import Spec

WORDS = json.loads((PACKAGE / "facts" / "words.json").read_text("utf-8"))
RUN = 8


def phrases() -> Iterator[tuple[str, str]]:
    yield from WORDS["names"].items()
    for module, names in WORDS["own"].items():
        for name, own in names.items():
            yield from ((f"{module} {name}", phrase) for phrase in own)


def runs(text: str) -> Iterator[str]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def prose(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("description", "summary") and isinstance(value, str):
                yield value
            else:
                yield from prose(value)
    elif isinstance(node, list):
        for value in node:
            yield from prose(value)


def test_no_phrase_shares_eight_words_in_a_row_with_the_spec(spec: Spec) -> None:
    theirs = {run for document in spec.documents for text in prose(document.tree) for run in runs(text)}
    assert len(theirs) > 40_000
    assert not [(name, run) for name, phrase in phrases() for run in runs(phrase) if run in theirs]
