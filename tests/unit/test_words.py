"""Each argument and field has a phrase, and each phrase an argument or field."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator

import pytest

from tests.packaging.source import PACKAGE
from trunkline import Client, facts, models

WORDS = json.loads((PACKAGE / "facts" / "words.json").read_text("utf-8"))
MOST = 160


def places() -> Iterator[tuple[str, str, str]]:
    """Product version, operation or model, name."""
    for module in facts.modules():
        product = facts.load(module)
        for id, operation in product.operations.items():
            yield from ((module, id, param.name) for param in operation.params)
        for model, fields in product.models.items():
            yield from ((module, model, field.name) for field in fields)


def own() -> Iterator[tuple[str, str, str, str]]:
    """Product version, operation or model, name, phrase."""
    for module, names in WORDS["own"].items():
        for name, phrases in names.items():
            for phrase, owners in phrases.items():
                yield from ((module, owner, name, phrase) for owner in owners)


def test_no_phrase_is_missing() -> None:
    said = {(module, owner, name) for module, owner, name, _ in own()}
    missing = {place for place in places() if place not in said and place[2] not in WORDS["names"]}
    assert not missing


def test_no_phrase_is_stale() -> None:
    there = set(places())
    assert set(WORDS["names"]) <= {name for _, _, name in there}
    assert not [place for place in own() if place[:3] not in there]
    assert not [place for place in own() if place[3] == WORDS["names"].get(place[2])]


def test_phrases_are_short_and_end_without_a_full_stop() -> None:
    phrases = {*WORDS["names"].values(), *(phrase for *_, phrase in own())}
    wrong = [each for each in phrases if len(each) > MOST or each.endswith(".") or each != " ".join(each.split())]
    assert not wrong
    assert not [each for each in phrases if each.count("`") % 2]


@pytest.mark.parametrize("method", ["create", "list"])
def test_help_says_what_each_argument_is(method: str) -> None:
    client = Client("AC" + 32 * "0", "secret")
    function = getattr(client.messages, method)
    said = inspect.getdoc(function) or ""
    for name in inspect.signature(function).parameters:
        assert re.search(rf"^ +{name}: \S", said, re.MULTILINE), name


def test_a_model_says_what_its_fields_are() -> None:
    said = inspect.getdoc(models.api_v2010.Message) or ""
    assert "https://www.twilio.com/docs/messaging" in said
    assert all(f" {name}: " in said for name in models.api_v2010.Message.__struct_fields__ if name != "extra")
