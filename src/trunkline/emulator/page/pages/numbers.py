"""Numbers of the accounts and who is asked about them: `/_emulator/numbers`. What is asked enters, a page leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ...control import bodies, handlers
from ...messaging import senders
from ...state import State
from .. import ROOT, shown
from ..asking import Answer, Asked, Route
from ..parts.texts import masked, short, unmasked

PATH = f"{ROOT}/numbers"
_PAGE = 20
_LABELS = {
    "sms_url": "When a message comes in",
    "sms_fallback_url": "If that fails, messages go to",
    "voice_url": "When a call comes in",
    "voice_fallback_url": "If that fails, calls go to",
    "status_callback": "When a call ends",
}
_ABOVE = {
    "sms_application_sid": "Messages go to the application {sid}, whatever stands here.",
    "voice_application_sid": "Calls go to the application {sid}, whatever stands here.",
    "trunk_sid": "Calls go to the trunk {sid}, whatever stands here.",
}
_METHODS = {name: name.replace("url", "method") for name in _LABELS} | {"status_callback": "status_callback_method"}


def numbers(asked: Asked) -> Answer:
    return _list(asked)


def _list(asked: Asked, *, status: int = 200, form: Mapping[str, str] | None = None, problem: str = "") -> Answer:
    q = short(asked.query.get("q", "").strip(), 100)
    digits = "".join(each for each in q if each.isdigit() or each == "+")
    found = [each for each in _known(asked) if (digits or q) in each.phone_number]
    at = _offset(asked.query.get("after", ""))
    rows = [_shown(each) for each in found[at : at + _PAGE]]
    given = {name: (form or {}).get(name, "") for name in ("phone_number", "sms_url", "voice_url")}
    wrong = given["phone_number"] if problem else ""
    return asked.page(
        "numbers.html",
        status=status,
        title="Numbers",
        path=PATH,
        q=q,
        numbers=rows,
        total=len(found),
        first=at == 0,
        older=at + _PAGE if len(found) > at + _PAGE else None,
        accounts=_accounts(asked),
        main=asked.world.state.account_sid,
        problem=problem,
        wrong=wrong,
        given=given,
        new=given if problem and wrong not in {each["number"] for each in rows} else dict.fromkeys(given, ""),
        plain={"sms_url": _LABELS["sms_url"], "voice_url": _LABELS["voice_url"]},
    )


def _offset(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _asked(asked: Asked, given: Any = None) -> handlers.Asked:
    return handlers.Asked(asked.world, asked.shell, {}, given)


def _known(asked: Asked) -> list[bodies.Number]:
    return handlers.numbers(_asked(asked)).numbers


def _accounts(asked: Asked) -> list[bodies.Account]:
    return handlers.accounts(_asked(asked)).accounts


def _shown(number: bodies.Number) -> dict[str, Any]:
    urls = {name: masked(getattr(number, name) or "") for name in _LABELS}
    methods = {name: getattr(number, method) or "POST" for name, method in _METHODS.items()}
    return {
        "sid": number.sid,
        "account": number.account_sid,
        "number": number.phone_number,
        "href": shown.below("numbers", number.phone_number),
        "urls": urls,
        "methods": methods,
        "more": any(urls[name] for name in _LABELS if name not in ("sms_url", "voice_url")),
    }


def number(asked: Asked) -> Answer:
    found = _find(asked, asked.ids["number"])
    if found is None:
        return asked.missing(f"No account has the number {short(asked.ids['number'], 60)}.")
    return _one(asked, found)


def _find(asked: Asked, wanted: str) -> bodies.Number | None:
    return next((each for each in _known(asked) if each.phone_number == wanted), None)


def _instead(asked: Asked, found: bodies.Number) -> list[str]:
    """What is asked instead of the URLs of a number."""

    def work(state: State) -> list[str]:
        row = senders.number_row(state, found.account_sid, found.phone_number)
        named = {name: str(row.data.get(name) or "") for name in _ABOVE} if row is not None else {}
        return [_ABOVE[name].format(sid=sid) for name, sid in named.items() if sid]

    return asked.world.within(work)


def _one(asked: Asked, found: bodies.Number, *, status: int = 200, problem: str = "") -> Answer:
    held = _shown(found)
    if problem:
        held["urls"] = {name: asked.form.get(name, text) for name, text in held["urls"].items()}
    return asked.page(
        "number.html",
        status=status,
        title=found.phone_number,
        number=held,
        labels=_LABELS,
        method_names=_METHODS,
        instead=_instead(asked, found),
        problem=problem,
    )


def save(asked: Asked) -> Answer:
    form = {name: text.strip() for name, text in asked.form.items()}
    given = form.get("phone_number", "")
    before = _find(asked, given)
    try:
        made = handlers.add_number(_asked(asked, _wanted(form, before)))
    except ValueError as error:
        if before is not None and "more" in form:
            return _one(asked, before, status=400, problem=str(error))
        return _list(asked, status=400, form=form, problem=str(error))
    to = shown.below("numbers", made.phone_number) if "more" in form else PATH
    return asked.back(to, f"{made.phone_number} is {'set' if before is not None else 'there'}")


def _wanted(form: Mapping[str, str], before: bodies.Number | None) -> bodies.NewNumber:
    """What a form asks for.

    Raises:
        ValueError: a field does not fit; the text says which and what is allowed.
    """
    if not form.get("phone_number"):
        raise ValueError("Number: it is missing; a phone number is like +15017122661")
    raw = {name: form[name] for name in bodies.NewNumber.__struct_fields__ if name in form and name != "account_sid"}
    if form.get("account_sid"):
        raw["account_sid"] = form["account_sid"]
    for name, label in _LABELS.items():
        if name not in raw:
            continue
        raw[name] = unmasked(raw[name], (getattr(before, name) if before is not None else "") or "")
        if raw[name] and not raw[name].startswith(("http://", "https://")):
            words = "an address begins with http:// or https://, as http://localhost:3000/sms does"
            raise ValueError(f"{label}: {short(raw[name], 60)!r} does not fit; {words}, or is empty")
    try:
        return msgspec.convert(raw, bodies.NewNumber)
    except msgspec.ValidationError as error:
        raise ValueError(f"{error}") from None


ROUTES = (
    Route("GET", PATH, numbers),
    Route("POST", PATH, save),
    Route("GET", f"{PATH}/{{number}}", number),
)
