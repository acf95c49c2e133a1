"""Every list of the spec, by both clients, from its first page to its last: the second request is the right one."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import AsyncIterator, Awaitable
from typing import Any

import pytest

from . import judge
from .calls import Caller, keywords, resource, run_all
from .test_requests import MODULES, by_place

TOKEN = "PAabc/def=="
STYLES = {"next_page_url": "meta"}  # what the facts call otherwise


def style(op: judge.SpecOperation) -> str:
    """How the spec's envelope says where to go on."""
    schema = op.response_schema(200)
    assert schema is not None
    properties = schema["properties"]
    if "next_page_uri" in properties:
        return "uri"
    if "Resources" in properties:
        return "scim"
    if "has_next" in properties:
        return "current_page"
    if "meta" in properties:
        meta = op.document.properties(properties["meta"])
        (found,) = meta.keys() & {"next_page_url", "next_token", "nextToken"}
        return found
    return "none"


def test_the_styles(spec: judge.Spec) -> None:
    """The facts page each list as its envelope says, and every style that the package knows is in use."""
    lists = {(module, *key): facts for module in MODULES for key, facts in by_place(module).items() if facts.list}
    wrong, seen = [], set()
    for op in spec.operations:
        if op.is_list:
            listing = lists[op.module, *op.key].list
            assert listing is not None
            seen.add(style(op))
            if listing.paging != STYLES.get(style(op), style(op)):
                wrong.append(f"{op}: {listing.paging}, not {style(op)}")
    assert not wrong, "\n".join(wrong)
    assert seen == {"uri", "next_page_url", "next_token", "nextToken", "current_page", "scim", "none"}


def pages(op: judge.SpecOperation, url: str) -> tuple[list[tuple[int, str | None, bytes]], str]:
    """Two pages of one item each, and the query of the request for the second."""
    status, media, content = judge.answer(op)
    body: dict[str, Any] = json.loads(content)
    key = next(k for k, v in body.items() if isinstance(v, list))
    rows = body[key] or [{}]
    one, two = {**body, key: rows[:1]}, {**body, key: rows[:1]}
    parts = urllib.parse.urlsplit(url)
    query = urllib.parse.urlencode({"PageSize": 1, "Page": 1, "PageToken": TOKEN})
    match style(op):
        case "uri":
            one["next_page_uri"] = f"{parts.path}?{query}"
        case "next_page_url":
            one["meta"] = {**body.get("meta", {}), "next_page_url": f"{op.origin}{parts.path}?{query}"}
        case "next_token" | "nextToken" as name:
            one["meta"] = {**body.get("meta", {}), name: TOKEN}
            two["meta"] = {**body.get("meta", {}), name: None}
            query = urllib.parse.urlencode({op.paging["token"].name: TOKEN})
        case "current_page":
            one |= {"current_page": 1, "has_next": True}
            two |= {"current_page": 2, "has_next": False}
            query = urllib.parse.urlencode({op.paging["page"].name: 2})
        case "scim":  # RFC 7644, section 3.4.2.4
            one |= {"totalResults": 2, "startIndex": 1, "itemsPerPage": 1}
            two |= {"totalResults": 2, "startIndex": 2, "itemsPerPage": 1}
            query = urllib.parse.urlencode({"startIndex": 2})
    return [(status, media, json.dumps(page).encode()) for page in (one, two)], query


async def collect(items: Any) -> list[Any]:
    """Everything of a lazy list of either client."""
    if isinstance(items, AsyncIterator):
        return [item async for item in items]
    return list(items)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("module", MODULES)
def test_all_pages(spec: judge.Spec, module: str, kind: str) -> None:
    known = by_place(module)

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        facts, arguments = known[op.key], judge.minimal(op)
        here = resource(caller.client, facts, arguments)
        given = keywords(facts, op, arguments)
        caller.recorder.reply = judge.answer(op)
        await collect(here.stream(**given))
        (probe,) = caller.recorder.take()
        wrong: list[str] = []
        for verb in ("list", "stream", "pages"):
            script, query = pages(op, probe.url)
            last = style(op) == "none"
            caller.recorder.first, caller.recorder.reply = script[:1], script[1]
            got = getattr(here, verb)(**given)
            rows = await got if isinstance(got, Awaitable) else await collect(got)
            sent = caller.recorder.take()
            if len(rows) != (1 if last else 2) or len(sent) != (1 if last else 2):
                wrong.append(f"{op} {verb}: {len(rows)} rows in {len(sent)} requests")
            elif not last:
                wrong += [f"{op} {verb}: {text}" for text in second(op, sent[0], sent[1], query)]
        return wrong

    wrong = run_all(kind == "async", (op for op in spec.of(module) if op.is_list), check)
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


def second(op: judge.SpecOperation, first: judge.Sent, sent: judge.Sent, query: str) -> list[str]:
    """What is wrong with the request for the second page."""
    url, before = urllib.parse.urlsplit(sent.url), urllib.parse.urlsplit(first.url)
    want, got = judge.pairs(query), judge.pairs(url.query)
    if style(op) in ("next_token", "nextToken", "current_page", "scim"):  # the parameters of the first request stay
        want = {**judge.pairs(before.query), **want}
        if "count" in got:  # SCIM: how many the first page had
            want["count"] = ["1"]
    same = (url.scheme, url.netloc, url.path) == (before.scheme, before.netloc, before.path)
    wrong = [] if same and sent.method == "GET" else [f"{sent.method} {sent.url} after {first.url}"]
    if got != want:
        wrong.append(f"query {got}, not {want}")
    if sent.header("Authorization") != first.header("Authorization"):
        wrong.append("other credentials")
    return wrong
