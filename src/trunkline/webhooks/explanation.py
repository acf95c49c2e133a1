"""Why a signature does not match: which assumption about the request would make it match.

A URL, parameters, a signature and secrets enter; an `Explanation` leaves. Pure, and bounded: some thousands of
signatures are computed at most. Called by users and by the command `webhook explain`. No secret is in what leaves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import islice, product
from typing import Any, NamedTuple, TypeVar

from .guesses import MOST_STEPS, Guess, body_guesses, url_guesses
from .signature import Params, RequestValidator, is_signature, url_variants
from .signature import sign as computed

_MOST = 60_000  # signatures to compute: a fraction of a second
_MOST_SECRETS = 20


class Explanation(NamedTuple):
    """Whether some assumption about a request makes its signature match, and which.

    Attributes:
        matches: whether one does.
        valid: whether the request is valid as it was given.
        assumptions: what has to be other than it was given, nothing if that is not needed.
        reason: the same in a sentence.
        advice: what to do next.
        url: the URL that was signed, if it is known.
        secret: the name of the secret that signed, such as `auth_token`, never the secret itself.
    """

    matches: bool
    valid: bool
    assumptions: tuple[str, ...]
    reason: str
    advice: str
    url: str | None = None
    secret: str | None = None

    def __str__(self) -> str:
        return f"{self.reason} {self.advice}".strip()


class _Secret(NamedTuple):
    label: str
    key: bytes
    algorithm: str
    cost: int
    said: str
    advice: str


_Costly = TypeVar("_Costly", Guess, _Secret)


def explain(
    url: str,
    params: Params,
    signature: str | None,
    *,
    auth_token: str | Sequence[str],
    others: Mapping[str, str] | None = None,
    shared_keys: Mapping[str, str] | None = None,
    settings: str | None = None,
    method: str = "POST",
    candidates: Sequence[str] = (),
) -> Explanation:
    """Which assumption would make a signature match, for a webhook that is refused though Twilio sent it.

    Tried are, up to three at a time: the other scheme, the port there or not, a slash at the end, the path with and
    without its first parts, `candidates`; how the query is encoded and ordered; parameters that were dropped, trimmed,
    decoded twice or not, taken from the query, or not signed at all; the other secrets, spaces around them, and the
    other hash.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        url, params, signature, settings, method: as for `RequestValidator.validate`.
        auth_token: the token that was used, or several.
        others: further secrets that might have signed, by names for them: the token of a subaccount or of the test
            credentials, the secret of an API key.
        shared_keys: the secrets of shared keys by their SIDs.
        candidates: URLs under which the application may be known: the public URL, the proxy's, with its path.

    Raises:
        TypeError, ValueError: a secret is none, as for `RequestValidator`, the URL is not a str, the parameters are no
            form, or there are more than 1,000 of them or 20 secrets.
    """
    validator = RequestValidator(auth_token, shared_keys=shared_keys)
    if not isinstance(url, str):
        raise TypeError(f"url must be a str, not {type(url).__name__}")
    secrets = _secrets(auth_token, others or {}, shared_keys or {}, settings)
    if not is_signature(signature):
        return _unfit(signature)
    assert signature is not None
    if not url_variants(url.partition("#")[0]):
        return _none(
            "The URL is none that Twilio requests.", "Give the whole URL, such as https://example.com/sms?a=1."
        )
    if validator.validate(url, params, signature, settings=settings, method=method):
        return Explanation(True, True, (), "The signature matches: the request is valid.", "", url, secrets[0].label)
    if isinstance(params, list | tuple):
        raise TypeError("params must be a mapping, the form of a framework, a body or None, not a list")
    urls, bodies = list(url_guesses(url, candidates)), list(body_guesses(url, params))
    for where, what, secret in _combined(urls, bodies, secrets):
        if computed(secret.key, where.value, what.value, secret.algorithm).decode() == signature:
            return _found(where, what, secret, params)
    return _nothing(params, candidates, len(secrets))


def _combined(
    urls: Sequence[Guess], bodies: Sequence[Guess], secrets: Sequence[_Secret]
) -> Iterator[tuple[Guess, Guess, _Secret]]:
    """The likely combinations first, and not too many."""
    places, contents, keys = _by_cost(urls), _by_cost(bodies), _by_cost(secrets)
    costs = sorted(product(places, contents, keys), key=sum)
    every = (
        found
        for place, content, key in costs
        if place + content + key <= MOST_STEPS
        for found in product(places[place], contents[content], keys[key])
    )
    return islice(every, _MOST)


def _by_cost(guesses: Sequence[_Costly]) -> dict[int, list[_Costly]]:
    found: dict[int, list[_Costly]] = {}
    for guess in guesses:
        found.setdefault(guess.cost, []).append(guess)
    return found


def _secrets(
    auth_token: str | Sequence[str], others: Mapping[str, str], shared: Mapping[str, str], settings: str | None
) -> list[_Secret]:
    tokens = [auth_token] if isinstance(auth_token, str) else list(auth_token)
    found: list[_Secret] = []
    named = [
        ("auth_token" if len(tokens) == 1 else f"auth_token {number}", token) for number, token in enumerate(tokens, 1)
    ]
    if len(named) + len(others) + len(shared) > _MOST_SECRETS:
        raise ValueError(f"there must be at most {_MOST_SECRETS} secrets")
    for label, token in [*named, *others.items()]:
        if not isinstance(token, str) or not isinstance(label, str):
            raise TypeError("others must be a mapping of names to secrets, both str")
        usual = label.startswith("auth_token") and (label, token) in named
        said = f"the secret is {label!r}, not the auth token"
        advice = "Check signatures with the auth token of the account that owns the number or made the call."
        plain = _Secret(
            label, token.encode(), "sha1", 0 if usual else 1, "" if usual else said, "" if usual else advice
        )
        found.append(
            plain
            if settings is None
            else plain._replace(cost=plain.cost + 1, said=plain.said or _NO_SHARED, advice=plain.advice or _SETTINGS)
        )
        if token.strip() != token and token.strip():
            said = f"{label} has spaces or a line break around it"
            found.append(_Secret(label, token.strip().encode(), "sha1", 1, said, "Strip the token where it is read."))
        said = f"the hash is SHA-256 with {label}"
        found.append(_Secret(label, token.encode(), "sha256", 2, said, "Twilio signs with SHA-1, but for shared keys."))
    for sid, secret in shared.items():
        said = f"it was signed with the shared key {sid}"
        cost = 0 if settings is not None and sid in settings else 1
        advice = _SETTINGS
        found.append(_Secret(sid, secret.encode(), "sha256", cost, said if cost else "", advice if cost else ""))
        found.append(_Secret(sid, secret.encode(), "sha1", 2, f"{said} and SHA-1", "Twilio signs so with SHA-256."))
    return found


_SETTINGS = "Pass the header X-Twilio-Webhooks-Signature-Settings on as settings, of the same request."
_NO_SHARED = "it was signed with the auth token, though the settings name a shared key"


def _found(where: Guess, what: Guess, secret: _Secret, params: Any) -> Explanation:
    assumptions = tuple(said for said in (where.said, what.said, secret.said) if said)
    if not assumptions:
        return _hash_alone(where, params, secret)
    advice = " ".join(dict.fromkeys(each.advice for each in (where, what, secret) if each.advice))
    reason = f"The signature matches if {' and '.join(assumptions)}."
    return Explanation(True, False, assumptions, reason, advice, where.value, secret.label)


def _hash_alone(where: Guess, params: Any, secret: _Secret) -> Explanation:
    """The URL was signed so, and it is the body's hash that is wrong or missing."""
    body = params.encode() if isinstance(params, str) else params
    if "bodySHA256=" not in where.value:
        said = "the URL alone was signed, and nothing of the body: a form has to be given as a form"
        advice = "Give the form's fields, with the Content-Type application/x-www-form-urlencoded."
    elif isinstance(body, bytes) and sha256(body).hexdigest() not in where.value.lower():
        said = "the body is not the one whose hash is in the query (bodySHA256)"
        advice = "Check the bytes as they were received, before anything parses or writes them anew."
    else:
        said = "the body is missing, though the query has its hash (bodySHA256)"
        advice = "Give the body as bytes, or method='GET' for a GET."
    return Explanation(True, False, (said,), f"The signature matches, but {said}.", advice, where.value, secret.label)


def _unfit(signature: object) -> Explanation:
    if signature is None or signature == "":
        return _none(
            "There is no signature.",
            "Twilio sends X-Twilio-Signature with every webhook: look whether a proxy drops it, or a stranger called.",
        )
    if isinstance(signature, str) and is_signature(signature.strip().strip('"')):
        return _none(
            "The signature has spaces or quotes around it.", "Strip them: it is 28 or 44 characters of Base64."
        )
    return _none(
        "What was given is no signature.",
        "It is the value of the header X-Twilio-Signature: 28 or 44 characters of Base64 that end in '='.",
    )


def _nothing(params: Any, candidates: Sequence[str], secrets: int) -> Explanation:
    hints = []
    if not candidates:
        hints.append("Give the URL that is configured at Twilio as a candidate: behind a proxy it has another host.")
    if secrets <= 2:  # one token, by two hashes
        hints.append(
            "Check that the auth token is that of the account, or subaccount, that owns the number: not the test "
            "credentials', not the secret of an API key, and not one that was replaced."
        )
    if not params:
        hints.append("Give the parameters of the body: without them only a GET matches.")
    else:
        hints.append("Take the body as it was received: each parameter is signed, those that are not known as well.")
    return _none("Nothing that was tried makes the signature match.", " ".join(hints))


def _none(reason: str, advice: str) -> Explanation:
    return Explanation(False, False, (), reason, advice)
