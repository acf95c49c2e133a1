"""What snippets for the official package use beside accessors: attributes of rows, and the usual kinds of values."""

from __future__ import annotations

import datetime as dt
import inspect
import re
import sys
import urllib.parse
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest

pytest.importorskip("twilio", reason="the official package is a development dependency")

from tests.conformance.calls import Caller
from tests.differential import official
from tests.differential.test_official import Known, pattern
from trunkline.facts import OperationFacts, Param, load, operations

pytestmark = pytest.mark.differential

_ERRORS = "the official rows have the fields of error replies and of other operations too, which are None"
_ONE_MODEL = "the official package has one class for what lists and single rows hold; the API sends less in lists"
# Attributes of official rows that rows here do not have, by operation; a final `*` stands for any rest.
ATTRIBUTES = {
    **{
        f"{module}.*": _ERRORS
        for module in (
            *("conversations_v2", "iam_organizations", "iam_v1", "insights_v2", "insights_v3", "intelligence_v3"),
            *("knowledge_v2", "lookups_v2", "marketplace_v1", "memory_v1", "voice_v2", "voice_v3", "webhooks_v1"),
        )
    },
    **{
        f"{operation}: *": _ONE_MODEL
        for operation in (
            *("api_v2010.ListNotification", "api_v2010.ListCallNotification", "monitor_v1.ListAlert"),
            *("pricing_v1.ListMessagingCountry", "pricing_v1.ListPhoneNumberCountry", "pricing_v1.ListVoiceCountry"),
            *("pricing_v2.ListTrunkingCountry", "pricing_v2.ListVoiceCountry"),
            *("bulkexports_v1.FetchDay", "bulkexports_v1.ListDay"),
        )
    },
    **{f"api_v2010.{operation}: stir_verstat": "not in the spec" for operation in ("CreateCall", "FetchCall")},
    **{f"api_v2010.{operation}: stir_verstat": "not in the spec" for operation in ("ListCall", "UpdateCall")},
    "messaging_v2.*": "not in the spec: what is pending of a display name",
}
# Values as people write them, by the type in the facts.
VALUES: dict[str, tuple[Any, ...]] = {
    "str": ("text", 5),
    "int": (7, "20"),
    "float": (1.5, "1.5", 1),
    "bool": (True, False, "true", "false", "True"),
    "list[str]": ("one", ["a", "b"], ("a", "b")),
    "date": (dt.date(2020, 1, 2), dt.datetime(2020, 1, 2), "2020-01-02"),
    "day": (dt.datetime(2020, 1, 2, 3, 4, 5), "2020-01-02"),
    "datetime": (dt.datetime(2020, 1, 2, 3, 4, 5), dt.date(2020, 1, 2), "2020-01-02T03:04:05Z"),
    "seconds": (20, "20"),
    "minutes": (5, "5"),
    "decimal": ("1.5", 2),
    "HttpMethod": ("GET", "post"),
    "commas": ("a,b", "a"),
    "json": ('{"a": 1}', "text"),
    "json:text": ('{"a": 1}',),
}
MOST = 25  # parameters of a type


@cache
def pairs() -> list[tuple[official.Method, OperationFacts]]:
    """One method of the official package for each operation that both have: the one at the full chain."""
    by_host: dict[tuple[str, str], list[OperationFacts]] = {}
    for facts in operations():
        by_host.setdefault((facts.method, f"{facts.host}.twilio.com"), []).append(facts)
    best: dict[tuple[str, str], tuple[official.Method, OperationFacts]] = {}
    for method in official.methods():
        url = urllib.parse.urlsplit(method.url)
        for facts in by_host.get((method.sent.method, url.netloc), []):
            if pattern(facts.path).fullmatch(url.path):
                before = best.get((facts.module, facts.id))
                if before is None or len(method.chain) > len(before[0].chain):
                    best[facts.module, facts.id] = method, facts
                break
    return list(best.values())


def row_of(method: official.Method) -> type[Any] | None:
    """The class of the official rows that a method gives."""
    here = official.follow(official.client(), method.chain, {})
    returned = str(inspect.signature(getattr(here, method.verb)).return_annotation)
    found = re.findall(r"\w+Instance\w*", returned)
    return getattr(sys.modules[type(here).__module__], found[-1], None) if found else None


def test_rows_have_the_attributes_of_the_official_ones() -> None:
    known = Known(ATTRIBUTES)
    missing: list[str] = []
    compared = 0
    for method, facts in pairs():
        theirs = row_of(method) if method.verb != "delete" else None
        ours = getattr(import_module(f"trunkline.models.{facts.module}"), facts.result or "", None)
        if theirs is None or ours is None:
            continue
        source = inspect.getsource(theirs.__init__)
        names = set(re.findall(r"self\.([a-z]\w*)\s*(?::[^=\n]*(?:\[[^=]*\])?)?=", source))
        compared += len(names)
        texts = (f"{facts.module}.{facts.id}: {name}" for name in sorted(names) if not hasattr(ours, name))
        missing += [text for text in texts if text not in known]
    assert missing == []
    known.assert_all_met()
    assert compared > 9000


def chosen() -> Iterator[tuple[official.Method, OperationFacts, Param]]:
    """Parameters of each type in `VALUES`, of operations that need no others but the required ones."""
    count: dict[str, int] = {}
    for method, facts in pairs():
        enums = load(facts.module).enums
        if facts.auth == "oauth" or facts.conditional or "json" in (facts.body or ""):
            continue
        for param in facts.params:
            kind = "str" if param.type in enums else param.type
            if param.place in ("query", "body") and kind in VALUES and count.get(kind, 0) < MOST:
                count[kind] = count.get(kind, 0) + 1
                yield method, facts, param


def sent_values(sent: Any, param: Param) -> list[str] | None:
    text = sent.body.decode() if param.place == "body" and sent.body else urllib.parse.urlsplit(sent.url).query
    return urllib.parse.parse_qs(text, keep_blank_values=True).get(param.wire)


def test_the_usual_kinds_of_values_are_sent_as_officially() -> None:
    caller = Caller(False)
    wrong: list[str] = []
    seen: dict[str, int] = {}
    for method, facts, param in chosen():
        verb = "page" if method.verb == "list" else method.verb
        call = getattr(official.follow(official.client(), method.chain, {}), verb)
        signature = inspect.signature(call)
        if param.name not in signature.parameters:
            continue
        given = {each.name: official.placeholder(each.annotation) for each in official.required(signature)}
        kind = param.type if param.type in VALUES else "str"
        for value in VALUES[kind]:
            caller.recorder.take()
            want = sent_values(official.capture(call, **given | {param.name: value}), param)
            try:
                getattr(official.follow(caller.client, method.chain, {}), verb)(**given | {param.name: value})
            except Exception as error:
                if not (sent := caller.recorder.take()):  # else the reply of the recorder is no row
                    wrong.append(f"{facts.module}.{facts.id}: {param.name}={value!r}: {error!r}")
                    continue
            else:
                sent = caller.recorder.take()
            got = sent_values(sent[0], param)
            seen[kind] = seen.get(kind, 0) + 1
            if got != want:
                wrong.append(f"{facts.module}.{facts.id}: {param.name}={value!r}: {got}, officially {want}")
    assert wrong == []
    assert seen.keys() == VALUES.keys()
    assert sum(seen.values()) > 600
