"""Resources that have moved for good: every operation that documents a 301 or 308 gets there, by both clients."""

from __future__ import annotations

import urllib.parse
from collections.abc import Awaitable
from typing import Any

import pytest

from trunkline.errors import APIResponseError

from . import judge
from .calls import Caller, keywords, resource, run_all
from .test_requests import by_place

ELSEWHERE = "/v1/Stores/there/Profiles/mem_profile_1"


def moving(spec: judge.Spec) -> list[judge.SpecOperation]:
    return [op for op in spec.operations if op.moved]


def test_there_are_some(spec: judge.Spec) -> None:
    found = moving(spec)
    assert len(found) >= 17
    assert {(op.method == "GET", *op.moved) for op in found} == {(True, 301), (False, 308)}


async def call(caller: Caller, op: judge.SpecOperation, replies: list[tuple[int, str]]) -> tuple[Any, list[judge.Sent]]:
    """The result of a call that is answered by redirects at first, and what was sent."""
    facts, arguments = by_place(op.module)[op.key], judge.everything(op)
    here = resource(caller.client, facts, arguments)
    caller.recorder.moves = [*replies]
    caller.recorder.reply = judge.answer(op)
    caller.recorder.take()
    result = getattr(here, "list" if op.is_list else facts.verb)(**keywords(facts, op, arguments))
    return (await result if isinstance(result, Awaitable) else result), caller.recorder.take()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("absolute", [False, True], ids=["path", "address"])
def test_a_moved_resource_is_found(spec: judge.Spec, kind: str, absolute: bool) -> None:
    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        location = (op.origin if absolute else "") + ELSEWHERE
        result, sent = await call(caller, op, [(op.moved[0], location)])
        if len(sent) != 2:
            return [f"{op}: {len(sent)} requests"]
        before, after = sent
        where, old = urllib.parse.urlsplit(after.url), urllib.parse.urlsplit(before.url)
        wrong = [] if result is not None else [f"{op}: no result"]
        if f"{where.scheme}://{where.netloc}{where.path}" != op.origin + ELSEWHERE or where.query != old.query:
            wrong.append(f"{op}: {after.url} after {before.url}")
        if (after.method, after.body, after.headers) != (before.method, before.body, before.headers):
            wrong.append(f"{op}: another request than before")
        return wrong

    assert run_all(kind == "async", moving(spec), check) == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://elsewhere.example/v1/Stores", "leads to https://elsewhere.example"),
        ("http://memory.twilio.com" + ELSEWHERE, "leads to http://memory.twilio.com"),
        ("https://api.twilio.com" + ELSEWHERE, "leads to https://api.twilio.com"),
        ("/v1/../secrets", "must have a path"),
        ("", "no header Location"),
    ],
)
def test_no_other_place_gets_credentials(spec: judge.Spec, kind: str, location: str, words: str) -> None:
    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        try:
            await call(caller, op, [(op.moved[0], location)])
        except APIResponseError as error:
            sent = caller.recorder.take()
            told = (error.headers or {}).get("Location", "") == location and error.status == op.moved[0]
            right = len(sent) == 1 and words in str(error) and told and error.outcome == "rejected"
            return [] if right else [f"{op}: {error}, {len(sent)} requests"]
        return [f"{op}: no exception"]

    assert run_all(kind == "async", moving(spec), check) == []


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_moves_end(spec: judge.Spec, kind: str) -> None:
    """A circle of redirects ends; what is not a GET is repeated once."""

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        caller.recorder.most = 6
        try:
            await call(caller, op, [(op.moved[0], ELSEWHERE)] * 9)
        except APIResponseError as error:
            sent = len(caller.recorder.take())
            return [] if sent == (6 if op.method == "GET" else 2) else [f"{op}: {error} after {sent} requests"]
        return [f"{op}: no exception"]

    assert run_all(kind == "async", moving(spec), check) == []
