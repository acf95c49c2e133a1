"""What web pages share: files with names of their contents, tokens of forms, charts, what stands before every page."""

from __future__ import annotations

import asyncio
import re
from base64 import b64encode
from hashlib import sha384
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trunkline._web import charts
from trunkline._web.assets import Assets
from trunkline._web.form_tokens import form_token, is_form_token
from trunkline._web.guards import Guards

STATIC = Path(charts.__file__).parent / "static"
HTMX = "sha384-Qp9rdC8H7EqOoX+nR0P3RPG2Noji+qdwJlGpfzwQJsfOpp3sGwIdSP9xO3+UlEhn"


def test_htmx_is_the_one_that_was_looked_at() -> None:
    assert f"sha384-{b64encode(sha384((STATIC / 'htmx.min.js').read_bytes()).digest()).decode()}" == HTMX
    assert "Zero-Clause BSD" in (STATIC / "htmx-LICENSE.txt").read_text()
    assert Assets("trunkline._web", prefix="/static/").integrity("htmx.min.js") == HTMX


def test_our_own_script_is_small() -> None:
    assert (STATIC / "page.js").stat().st_size < 10_000


def test_no_file_names_another_server_or_runs_text() -> None:
    for file in STATIC.glob("*"):
        if file.suffix in (".css", ".svg") or file.name == "page.js":
            text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"https?://|url\(|@import|\beval\b|new Function", text), file.name


def test_a_name_is_of_the_contents() -> None:
    assets = Assets("trunkline._web", prefix="/base/static/")
    url = assets.url("style.css")
    assert re.fullmatch(r"/base/static/style\.[0-9a-f]{12}\.css", url)
    found = assets.get(url.rpartition("/")[2])
    assert found is not None
    assert found.content == (STATIC / "style.css").read_bytes()
    assert found.type == "text/css; charset=utf-8"
    assert assets.get("style.css") is None
    assert assets.get("../style.css") is None


@given(st.binary(min_size=1, max_size=40), st.text(max_size=20), st.text(max_size=20), st.text(max_size=40))
def test_a_token_is_of_its_session_and_action(key: bytes, session: str, action: str, other: str) -> None:
    token = form_token(key, session, action)
    assert is_form_token(key, session, action, token)
    assert token.isascii()
    if other != action:
        assert not is_form_token(key, session, other, token)
    if other != session:
        assert not is_form_token(key, other, action, token)
    assert not is_form_token(key + b"x", session, action, token)
    if other != token:
        assert not is_form_token(key, session, action, other)


def test_what_is_moved_between_session_and_action_is_another_token() -> None:
    assert form_token(b"k", "ab", "c") != form_token(b"k", "a", "bc")


@given(st.lists(st.lists(st.floats(0, 1e9), min_size=2, max_size=2), max_size=60))
def test_bars_stand_within_their_chart(values: list[list[float]]) -> None:
    series = [charts.Series("one", "ok"), charts.Series("two", "bad")]
    slots = [charts.Slot(str(place), "", tuple(each)) for place, each in enumerate(values)]
    made = charts.chart("name", "head", series, slots)
    assert len(made.bars) == len(values)
    for bar, each in zip(made.bars, values, strict=True):
        assert len(bar.parts) == sum(value > 0 for value in each)
        for path, _ in bar.parts:
            x, y, width, height = map(float, re.fullmatch(r"M(\S+) (\S+)h(\S+)v(\S+)h-\S+z", path).groups())  # type: ignore[union-attr]
            assert -0.1 <= x <= x + width <= made.width + 0.2
            assert 0 <= y <= made.height
            assert 0 < height <= made.height + 2


@given(st.floats(0, 1e12))
@example(5e-324)
@example(1e-321)
def test_the_upper_edge_is_round_and_not_below(value: float) -> None:
    upper = charts.rounded_up(value)
    assert value <= upper * (1 + 1e-6)
    assert upper <= max(value, 1e-9) * 1.7 or upper == 1


@pytest.mark.parametrize(
    ("value", "said"), [(0, "0"), (800, "800"), (2_500, "2,500"), (12_000, "12 k"), (1.5e6, "1.5 M"), (0.05, "0.05")]
)
def test_amounts_beside_an_axis_are_short(value: float, said: str) -> None:
    assert charts.amount(value) == said


@given(st.lists(st.text(max_size=3), max_size=200))
def test_ticks_stand_at_even_distances(labels: list[str]) -> None:
    found = charts.ticks(labels)
    assert len(found) <= 5
    if labels:
        assert (found[0], found[-1]) == (labels[0], labels[-1])


def test_a_line_has_a_point_for_each_value() -> None:
    assert charts.line([1.0]) == ""
    assert len(charts.line([0.0, 2.0, 1.0]).split()) == 3
    assert charts.line([0.0, 0.0]) == "0,22.5 100,22.5"


def ask(guards: Guards, **changes: Any) -> tuple[int, dict[bytes, bytes], bytes]:
    scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"host", b"localhost")], **changes}
    sent: list[Any] = []
    parts = [{"type": "http.request", "body": b"x" * 100, "more_body": True} for _ in range(10)]

    async def receive() -> Any:
        return parts.pop() if parts else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(guards(scope, receive, send))
    return sent[0]["status"], dict(sent[0]["headers"]), b"".join(each.get("body", b"") for each in sent[1:])


async def reads(scope: Any, receive: Any, send: Any) -> None:
    """An application that reads all and has its own ideas of a header."""
    while (await receive())["type"] == "http.request":
        pass
    headers = [(b"content-security-policy", b"default-src 'none'"), (b"x-own", b"1")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"fine"})


def test_headers_are_added_but_not_doubled() -> None:
    status, headers, body = ask(Guards(reads, hosts=["localhost"], https=True))
    assert (status, body) == (200, b"fine")
    assert headers[b"content-security-policy"] == b"default-src 'none'"
    assert headers[b"x-own"] == b"1"
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert b"strict-transport-security" in headers
    assert b"strict-transport-security" not in ask(Guards(reads, hosts=["localhost"], https=False))[1]


def test_a_body_that_grows_too_large_is_refused() -> None:
    status, headers, body = ask(Guards(reads, hosts=["localhost"], https=False, largest_body=450))
    assert status == 413
    assert b"450" in body
    assert headers[b"x-content-type-options"] == b"nosniff"


@pytest.mark.parametrize("hosts", [["logs.example.com", "logs.example.com:443"], ["[2001:db8::1]:8443"]])
def test_only_its_own_names_are_known(hosts: list[str]) -> None:
    guards = Guards(reads, hosts=hosts, https=True)
    assert all(guards.knows(host) for host in hosts)
    for other in ("localhost", "logs.example.com:80", "logs.example.com.", "x" + hosts[0], hosts[0] + ":1", ""):
        assert not guards.knows(other)
