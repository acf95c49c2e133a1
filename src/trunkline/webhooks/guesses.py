"""What may have happened to a URL and a form between Twilio and the code that checks the signature.

A URL and parameters as they were given enter; guesses of what was signed leave, each with its cost: how many things
have to be other than they seem. Called by `explanation`. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode

from .form import form_pairs
from .signature import MAX_FIELDS

Pairs = list[tuple[str, str]]

MOST_STEPS = 3  # things that may be other than they seem at the same time
_SCHEMES = {"http": ("https",), "https": ("http", "wss"), "ws": ("wss", "https"), "wss": ("ws", "https")}
_PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443"}
_MOST_CANDIDATES = 10
_MOST_PARTS = 3
_MOST_NAMES = 200  # of parameters, each of which may be one too many
_MOST_QUERY = 1 << 14  # characters of a query that is looked into


class Guess(NamedTuple):
    """A text that may have been signed.

    Attributes:
        value: the URL, or the parameters as they are signed.
        cost: how many things are other than they seem; 0 is what was given.
        said: what is other, after "if"; empty where nothing is.
        advice: what to do about it.
    """

    value: str
    cost: int
    said: str = ""
    advice: str = ""


class _Part(NamedTuple):
    """A part of a URL, as it may have been."""

    value: str
    said: str = ""
    advice: str = ""


def url_guesses(url: str, candidates: Sequence[str]) -> Iterator[Guess]:
    """The URLs that may have been signed, each once with its lowest cost."""
    seen: dict[str, Guess] = {}
    for guess in _urls(url, candidates):
        known = seen.get(guess.value)
        if known is None or guess.cost < known.cost:
            seen[guess.value] = guess
    return iter(seen.values())


def _urls(url: str, candidates: Sequence[str]) -> Iterator[Guess]:
    url = url.partition("#")[0]
    starts = [(url, _Part("")), *_candidates(url, candidates)]
    for start, said in starts:
        scheme, _, rest = start.partition("://")
        authority, path, query = _split(rest)
        parts = (
            _schemes(scheme),
            list(_authorities(scheme, authority)),
            list(_paths(path)),
            list(_queries(query)),
        )
        for one in product(*parts):
            changed = [part for part in (said, *one) if part.said]
            if len(changed) > MOST_STEPS:
                continue
            value = f"{one[0].value}://{one[1].value}{one[2].value}{one[3].value}"
            yield Guess(
                value,
                len(changed),
                " and ".join(part.said for part in changed),
                " ".join(dict.fromkeys(part.advice for part in changed)),
            )


def _split(rest: str) -> tuple[str, str, str]:
    """Authority, path and query (with its question mark) of what follows the scheme."""
    head, mark, query = rest.partition("?")
    authority, slash, path = head.partition("/")
    return authority, slash + path, mark + query


def _candidates(url: str, candidates: Sequence[str]) -> Iterator[tuple[str, _Part]]:
    """What else the beginning of the URL may be: whole URLs, bases with a path, or hosts alone."""
    scheme, _, rest = url.partition("://")
    _, path, query = _split(rest)
    advice = "Check against the URL that Twilio has: public_url says it, or trust_forwarded behind a proxy."
    for candidate in candidates[:_MOST_CANDIDATES]:
        base = candidate.partition("#")[0]
        for start in (base,) if "://" in base else (f"https://{base}", f"{scheme}://{base}"):
            said = _Part("", f"the URL is that of the candidate {_shown(start)}", advice)
            yield start, said
            if "?" not in start:
                yield start.rstrip("/") + path + query, said
                yield start + query, said


def _shown(url: str) -> str:
    """A URL without user and query."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('?')[0].rpartition('@')[2]}"


def _schemes(scheme: str) -> list[_Part]:
    advice = "The proxy ends TLS: say public_url, or trust its X-Forwarded-Proto."
    others = _SCHEMES.get(scheme.lower(), ())
    return [_Part(scheme), *(_Part(other, f"the scheme is {other}, not {scheme.lower()}", advice) for other in others)]


def _authorities(scheme: str, authority: str) -> Iterator[_Part]:
    yield _Part(authority)
    user, at, host = authority.rpartition("@")
    found = re.fullmatch(r"(\[[^\]]*\]|[^:]*)(?::([0-9]{1,5}))?", host)
    if found is None:
        return
    name, port = found[1], found[2]
    default = _PORTS.get(scheme.lower(), "443")
    advice = "Leave out what the proxy or the server adds: public_url without a port, or with Twilio's."
    if port is not None and port != default:
        yield _Part(f"{user}{at}{name}", f"the URL is without its port {port}", advice)
    for other in {"443", "80"} - {port}:
        said = "" if port is None and other == default else f"the URL is with port {other}"
        yield _Part(f"{user}{at}{name}:{other}", said, advice)
    if port == default:
        yield _Part(f"{user}{at}{name}")
    if user:
        said = "the URL is without its user and password"
        yield _Part(host, said, "Give the URL as it is configured.")
    if name.lower() != name:
        yield _Part(f"{user}{at}{host.lower()}", "the host is in small letters", "Give the host as Twilio has it.")
    plain = name.removeprefix("www.")
    other_name = plain if plain != name else f"www.{name}"
    advice = "A redirect is not signed anew: configure the final URL at Twilio."
    yield _Part(f"{user}{at}{other_name}{':' + port if port else ''}", f"the host is {other_name}", advice)


def _paths(path: str) -> Iterator[_Part]:
    yield _Part(path)
    if path.endswith("/"):
        yield _Part(path[:-1], "the path is without the slash at its end", _SLASH)
    else:
        yield _Part(path + "/", "the path is with a slash at its end", _SLASH)
    advice = "Compare the raw path as it was requested, not one that is decoded or encoded anew."
    for other, said in (
        (unquote(path), "the path is not percent-encoded"),
        (quote(path, safe="/%:@!$&'()*+,;=~"), "the path is percent-encoded"),
        (re.sub("/{2,}", "/", path), "the path has no double slashes"),
    ):
        if other != path:
            yield _Part(other, said, advice)
    parts = path.split("/")[1:]
    advice = "Twilio has a path without it: the framework or a proxy adds it."
    for count in range(1, min(_MOST_PARTS, len(parts) - 1) + 1):
        said = f"the path is without /{'/'.join(parts[:count])} at its beginning"
        yield _Part("/" + "/".join(parts[count:]), said, advice)


_SLASH = "Configure the URL at Twilio as the framework serves it: a redirect to the other form is not signed."


def _queries(query: str) -> Iterator[_Part]:
    yield _Part(query)
    if not query:
        return
    text = query[1:]
    if not text:
        yield _Part("", "there is no question mark", _RAW)
        return
    yield _Part("", "the query does not belong to the URL", "Twilio has the URL without this query.")
    if len(text) > _MOST_QUERY or text.count("&") >= MAX_FIELDS:
        return
    pairs = parse_qsl(text, keep_blank_values=True)
    fields = text.split("&")
    changes: Iterable[tuple[str, str]] = (
        (text.replace("+", "%20"), "a space in the query is %20, not +"),
        (text.replace("%20", "+"), "a space in the query is +, not %20"),
        (re.sub("%[0-9a-f]{2}", lambda found: found[0].upper(), text), "the escapes are in capitals"),
        (re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), text), "the escapes are in small letters"),
        (unquote(text), "the query is not percent-encoded"),
        (unquote_plus(text), "the query is not percent-encoded, and its spaces are not +"),
        (urlencode(pairs), "the query is percent-encoded"),
        (urlencode(pairs, quote_via=quote), "the query is percent-encoded, with spaces as %20"),
        (quote(text, safe="=&%+/:;,@!$'()*~?"), "the query is percent-encoded where it has to be"),
        ("&".join(sorted(fields)), "the query is sorted by name"),
        ("&".join(reversed(fields)), "the query is in the other order"),
        ("&".join(field for field in fields if field.partition("=")[2]), "empty values in the query are left out"),
        ("&".join(field for field in fields if field), "empty fields in the query are left out"),
        (text.replace("&amp;", "&"), "an &amp; in the URL is &"),
        (text.replace("&", "&amp;"), "an & in the URL is &amp;"),
    )
    for other, said in changes:
        if other != text:
            yield _Part(f"?{other}", said, _RAW)


_RAW = "Compare the raw query as it was requested: nothing decoded, sorted or encoded anew."


def body_guesses(url: str, params: Any) -> Iterator[Guess]:
    """What may have been signed of the body, each once with its lowest cost."""
    seen: dict[str, Guess] = {}
    for guess in _bodies(url, params):
        seen.setdefault(guess.value, guess)
    return iter(seen.values())


def _bodies(url: str, params: Any) -> Iterator[Guess]:
    whole = isinstance(params, str | bytes)
    try:
        pairs = [(str(name), str(value)) for name, value in form_pairs(params)]
    except ValueError:  # too many fields: whatever it is, it is no form of Twilio's
        if not whole:
            raise
        pairs = []
    if whole:
        yield Guess("", 0)
        if pairs and all(name for name, _ in pairs):
            yield Guess(_signed(pairs), 1, "the body is a form", "Give its fields as a mapping, not the body.")
    else:
        yield Guess(_signed(pairs), 0)
    for said, advice, change in _CHANGES:
        changed = change(pairs)
        if changed != pairs:
            yield Guess(_signed(changed), 1, said, advice)
    query = parse_qsl(url.partition("#")[0].partition("?")[2], keep_blank_values=True)[:MAX_FIELDS]
    if pairs:
        said = "nothing of the body is signed"
        advice = "Only the fields of a form are signed: give None for a GET, and JSON as the body itself."
        yield Guess("", 1, said, advice)
        in_query = {name for name, _ in query}
        without = [pair for pair in pairs if pair[0] not in in_query]
        if without != pairs:
            advice = "Give the form alone: the query is in the URL already (request.form, not request.values)."
            yield Guess(_signed(without), 1, "the parameters of the query are not among those of the body", advice)
    if query:
        advice = "Only the fields of the body are signed besides the URL."
        yield Guess(_signed([*pairs, *query]), 1, "the parameters of the query are signed twice", advice)
    yield from _duplicates(pairs)
    names = list(dict.fromkeys(name for name, _ in pairs))
    if 1 < len(names) <= _MOST_NAMES:
        advice = "Sign what came, and nothing that the framework or a middleware adds to it."
        for left in names:
            rest = [pair for pair in pairs if pair[0] != left]
            yield Guess(_signed(rest), 1, f"the parameter {left} was not sent", advice)


def _duplicates(pairs: Pairs) -> Iterator[Guess]:
    if len({name for name, _ in pairs}) == len(pairs):
        return
    advice = "Give all values of a name, as a list: Twilio signs each once, sorted."
    yield Guess(_signed(list(dict(reversed(pairs)).items())), 1, "only the first value of a name is signed", advice)
    yield Guess(_signed(list(dict(pairs).items())), 1, "only the last value of a name is signed", advice)
    ordered = "".join(name + value for name, value in sorted(pairs, key=lambda pair: pair[0]))
    yield Guess(ordered, 1, "values of a name are signed in their order, repeated ones too", advice)


def _signed(pairs: Pairs) -> str:
    return "".join(name + value for name, value in sorted(set(pairs)))


def _each(change: Callable[[str], str]) -> Callable[[Pairs], Pairs]:
    return lambda pairs: [(name, change(value)) for name, value in pairs]


def _redecoded(text: str) -> str:
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


_AS_RECEIVED = "Decode the form once, as UTF-8, and change nothing before the check."
_CHANGES: tuple[tuple[str, str, Callable[[Pairs], Pairs]], ...] = (
    (
        "empty values are left out",
        "Twilio signs them too: keep blank values.",
        lambda pairs: [p for p in pairs if p[1]],
    ),
    ("a space before a number is its +", _AS_RECEIVED, _each(lambda text: re.sub(r"^ (?=\d)", "+", text))),
    ("values are decoded once more", _AS_RECEIVED, _each(unquote_plus)),
    ("values are percent-encoded", _AS_RECEIVED, _each(quote_plus)),
    ("values are percent-encoded, with spaces as %20", _AS_RECEIVED, _each(lambda text: quote(text, safe=""))),
    ("a space in the values is +", _AS_RECEIVED, _each(lambda text: text.replace(" ", "+"))),
    ("a + in the values is a space", _AS_RECEIVED, _each(lambda text: text.replace("+", " "))),
    ("the values are UTF-8, not Latin-1", _AS_RECEIVED, _each(_redecoded)),
    ("line ends are \\r\\n", _AS_RECEIVED, _each(lambda text: re.sub("\r?\n", "\r\n", text))),
    ("line ends are \\n", _AS_RECEIVED, _each(lambda text: text.replace("\r\n", "\n"))),
    ("spaces around the values are not there", _AS_RECEIVED, _each(str.strip)),
    ("values have a space at their end", _AS_RECEIVED, _each(lambda text: f"{text} ")),
)
