"""For each route of the application what is asked of it where two stores are compared: `CASES`.

A pair of stores enters, requests leave; `test_interference_pages` sends each to both and compares all that is answered.
A route that is not here fails the tests: who adds one adds requests for it that name rows of both stores, those that a
role hides among them, and whatever of its query, form and headers leads to another part of the code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import quote, urlencode

from tests.logs.interference import Pair, searches
from tests.logs.secrets_world import FOREIGN, MAIN, NOW, PEOPLE, SUB
from trunkline._web.form_tokens import form_token
from trunkline.logs.query.fields import plural
from trunkline.logs.tree import KINDS
from trunkline.logs.web.parts.frame import path_of

KEY = b"k" * 32
BROWSER = "a" * 43
CONTROL = ("/login/begin", "/login/back")
"""Routes of signing in at a provider, which come before anybody is known and read nothing of the store."""
FEW = ("", "status:failed", "error:any", "last:30d", "is:inbound", "code", "to:1234", "has:media", "-has:price", "zzz:")
_KEYS = ("1", str(int(NOW - 20 * 86_400) << 30), str(1 << 62), "x")
_PREFIXES = {
    "message": ("SM", "MM"),
    "call": ("CA",),
    "conference": ("CF",),
    "recording": ("RE",),
    "media": ("ME",),
    "transcription": ("TR",),
    "alert": ("NO",),
    "number": ("PN",),
}


@dataclass(frozen=True)
class Asked:
    """A request; with a form it is a POST."""

    target: str
    form: dict[str, str] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    method: str = "GET"


Cases = Callable[[Pair], Iterable[Asked]]


def target(path: str, **query: str) -> str:
    return f"{path}?{urlencode(query)}" if query else path


def of_kind(pair: Pair, kind: str) -> list[str]:
    """The names of rows of a kind in either store."""
    if kind == "participant":
        return [name for name in pair.sids if name[:2] == "CF" and "/" in name]
    if kind == "usage":
        return [name for name in pair.sids if name[:2] == "AC" and "/" in name]
    return [name for name in pair.sids if name[:2] in _PREFIXES[kind] and "/" not in name]


def _just(*targets: str) -> Cases:
    return lambda pair: [Asked(each) for each in targets]


def _list(kind: str, pair: Pair) -> Iterator[Asked]:
    path = path_of(kind)
    for text in searches(kind):
        yield Asked(target(path, q=text))
        yield Asked(target(path, q=text, chart="1"))
    for key in _KEYS:
        yield Asked(target(path, before=key))
        yield Asked(target(path, after=key, q="is:failed"))
    yield Asked(target(path, **{"f-from": "+14155550190", "f-words": "code"}))
    yield Asked(target(path, **{"f-price": ">0.01", "f-error": "x"}))


def _file(kind: str, form: str, pair: Pair) -> Iterator[Asked]:
    path = f"{path_of(kind)}.{form}"
    for text in searches(kind):
        yield Asked(target(path, q=text))
    for key in _KEYS:
        yield Asked(target(path, before=key, size="3"))
        yield Asked(target(path, after=key, size="1000"))


def _part(kind: str, part: str, pair: Pair) -> Iterator[Asked]:
    path = f"{path_of(kind)}/-/{part}"
    for text in (*FEW, *searches(kind)):
        for key in _KEYS[:2] if part == "newer" else ("",):
            yield Asked(target(path, q=text, **({"after": key} if key else {})))


def _count(kind: str, pair: Pair) -> Iterator[Asked]:
    names = ("status", "error", "country", "direction", "account", "service", "time", "from", "price", "body", "level")
    for by in (*names, "category", "type", "segments", "nothing"):
        for text in FEW[:5]:
            yield Asked(target(f"{path_of(kind)}/-/count", by=by, q=text))


def _row(kind: str, pair: Pair) -> Iterator[Asked]:
    for name in of_kind(pair, kind):
        yield Asked(f"/{plural(kind)}/{quote(name)}")
    yield Asked(f"/{plural(kind)}/{(*_PREFIXES.get(kind, ()), 'XX')[0]}{'0' * 32}")


def _content(kind: str, pair: Pair) -> Iterator[Asked]:
    for name in of_kind(pair, kind):
        path = f"/{'media' if kind == 'media' else 'recordings'}/{name}/content"
        yield Asked(path)
        yield Asked(path, headers={"range": "bytes=2-5"})


def _number(pair: Pair) -> Iterator[Asked]:
    for each in (*PEOPLE, "+14155550191", "+14155554567", "nobody", "0190"):
        yield Asked(f"/numbers/{quote(each, safe='')}")
        yield Asked(target(f"/numbers/{quote(each, safe='')}", sums="1"))
        yield Asked(target(f"/numbers/{quote(each, safe='')}", before=str(1 << 61)), headers={"hx-request": "true"})
    for name in of_kind(pair, "number"):
        yield Asked(f"/numbers/{name}")


def _sums(pair: Pair) -> Iterator[Asked]:
    for each in (*PEOPLE, "+14155550191", "nobody", ""):
        yield Asked(target("/numbers/-/sums", address=each))


def _tail(path: str, pair: Pair) -> Iterator[Asked]:
    for kind in ("messages", "calls", "alerts", "usage", ""):
        for text in FEW:
            yield Asked(target(path, kind=kind, q=text))
    yield Asked(target(path, kind="messages", last=f"other-1-{int(NOW - 3_000) << 30}"))
    yield Asked(target(path, kind="calls", last="token-0-0"))


def _search(pair: Pair) -> Iterator[Asked]:
    for text in (*PEOPLE, *pair.sids, *FEW, "30007", MAIN, FOREIGN, "https://console.twilio.com/x/" + MAIN):
        yield Asked(target("/search", q=text))
    for kind in KINDS:
        yield Asked(target("/search", q="hello", kind=plural(kind)))


def _error(pair: Pair) -> Iterator[Asked]:
    for code in ("30007", "30003", "11200", "12100", "99999", "x"):
        for days in ("", "7", "90", "400", "x"):
            yield Asked(target(f"/errors/{code}", days=days))


def _charts(path: str, pair: Pair) -> Iterator[Asked]:
    yield Asked(path)
    for days in ("1", "7", "30", "90", "400", "x"):
        yield Asked(target(path, days=days))
        for text in FEW[:6]:
            yield Asked(target(path, days=days, q=text))


def _audit(pair: Pair) -> Iterator[Asked]:
    for about in ("", *PEOPLE[:3], *pair.sids[:5], "nobody"):
        yield Asked(target("/audit", about=about))
    yield Asked("/audit?before=3")


UNKNOWN = "+19995550000"


def _erase(pair: Pair) -> Iterator[Asked]:
    yield Asked("/erase")
    for each in (*PEOPLE, UNKNOWN, "x"):
        yield Asked(target("/erase", number=each))
        yield Asked("/erase", {"number": each, "typed": "no", "token": "x"})
        yield Asked("/erase", {"number": each, "typed": each, "token": "x"})


def _send(pair: Pair) -> Iterator[Asked]:
    yield Asked("/messages/new")
    for each in (*PEOPLE, UNKNOWN):
        yield Asked(target("/messages/new", to=each))
        yield Asked(target("/messages/new", **{"from": each}))
        yield Asked("/messages/new", {"from": each, "to": UNKNOWN, "body": "hello", "token": "x"})
        yield Asked("/messages/new", {"from": each, "to": each, "body": "", "do": "count"})


def _redact(pair: Pair) -> Iterator[Asked]:
    for name in (*of_kind(pair, "message"), *of_kind(pair, "call"), f"SM{'0' * 32}"):
        yield Asked(f"/messages/{quote(name)}/redact")
        yield Asked(f"/messages/{quote(name)}/redact", {"token": "x", "twilio": "yes"})


def _retain(pair: Pair) -> Iterator[Asked]:
    for query in ("", "?keep-bodies=30d&keep-messages=400d", "?keep-calls=x", "?keep-alerts=1d"):
        yield Asked(f"/retention/change{query}")
    yield Asked("/retention/change", {"keep-bodies": "30d", "was": "{}", "token": "x"})


def _searches(pair: Pair) -> Iterator[Asked]:
    yield from _form("/searches", "save search", {"kind": "messages", "q": "code", "name": "Codes"}, pair)
    yield from _form("/searches", "save search", {"kind": "calls", "q": "status:nonsense:", "name": ""}, pair)
    yield Asked("/searches")


def _saved(pair: Pair) -> Iterator[Asked]:
    for number in ("1", "2", "99"):
        yield from _form("/searches/change", f"saved {number}", {"id": number, "name": "Other"}, pair)
    yield from _form("/searches/change", "saved 1", {"id": "1", "do": "delete"}, pair)


def _form(path: str, action: str, fields: dict[str, str], pair: Pair) -> Iterator[Asked]:
    """A form with its token, and with another."""
    yield Asked(path, {**fields, "token": form_token(KEY, BROWSER, action)})
    yield Asked(path, {**fields, "token": "x"})


CASES: dict[str, Cases] = {
    **{path_of(kind): partial(_list, kind) for kind in KINDS},
    **{f"{path_of(kind)}.{form}": partial(_file, kind, form) for kind in KINDS for form in ("json", "csv")},
    **{f"{path_of(kind)}/-/{part}": partial(_part, kind, part) for kind in KINDS for part in ("newer", "summary")},
    **{f"{path_of(kind)}/-/count": partial(_count, kind) for kind in KINDS},
    **{
        f"/{plural(kind)}/{{sid}}": partial(_row, kind)
        for kind in KINDS
        if kind not in ("number", "participant", "usage")
    },
    "/participants/{sid:path}": partial(_row, "participant"),
    "/usage/{sid:path}": partial(_row, "usage"),
    "/media/{sid}/content": partial(_content, "media"),
    "/recordings/{sid}/content": partial(_content, "recording"),
    "/numbers/-/sums": _sums,
    "/numbers/{address:path}": _number,
    "/tail": partial(_tail, "/tail"),
    "/tail/stream": partial(_tail, "/tail/stream"),
    "/search": _search,
    "/errors": partial(_charts, "/errors"),
    "/errors/{code}": _error,
    "/delivery": partial(_charts, "/delivery"),
    "/usage": partial(_charts, "/usage"),
    "/audit": _audit,
    "/": _just("/", "/?x=1"),
    "/sync": _just("/sync"),
    "/metrics": _just("/metrics"),
    "/opensearch.xml": _just("/opensearch.xml"),
    "/settings": _just("/settings"),
    "/settings/zone": partial(_form, "/settings/zone", "zone", {"zone": "Asia/Kathmandu", "next": "/messages"}),
    "/settings/sessions": partial(_form, "/settings/sessions", "end all", {"session": "all"}),
    "/login": _just("/login"),
    "/logout": partial(_form, "/logout", "leave", {}),
    "/erase": _erase,
    "/messages/new": _send,
    "/messages/new/-/segments": lambda pair: [
        Asked("/messages/new/-/segments", {"body": "hello" * n}) for n in (0, 1, 99)
    ],
    "/messages/{sid}/redact": _redact,
    "/retention": _just("/retention"),
    "/retention/change": _retain,
    "/doing/{id}": _just("/doing/x", "/doing/1"),
    "/searches": _searches,
    "/searches/change": _saved,
    "/static/{name}": _just("/static/page.js", "/static/style.css", "/static/none"),
    "/healthz": _just("/healthz"),
    "/readyz": _just("/readyz"),
    "(none)": lambda pair: (
        Asked(path) for path in ("/nothing", "/messages/", f"/messages/{pair.sids[0]}/x", f"/{SUB}", "/messages.xml")
    ),
}
"""Templates of routes → what is asked; `(none)` is where there is no such page."""
