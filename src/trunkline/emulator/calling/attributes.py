"""The attributes of a verb as values, with the defaults of the facts. Pure; called by verbs."""

from __future__ import annotations

from ...twiml import Verb


def _value(verb: Verb, name: str) -> object:
    return verb.given.get(name, verb.known[name].default)


def text(verb: Verb, name: str) -> str:
    """A text; empty where there is none."""
    return str(_value(verb, name))


def number(verb: Verb, name: str) -> int | None:
    """A whole number; None where there is none, or a word in its place."""
    found = str(_value(verb, name))
    return int(found) if found.lstrip("-").isdecimal() else None


def flag(verb: Verb, name: str) -> bool:
    """Yes or no."""
    return str(_value(verb, name)).lower() == "true"


def words(verb: Verb, name: str) -> tuple[str, ...]:
    """Several words."""
    found = _value(verb, name)
    return found if isinstance(found, tuple) else tuple(str(found).split())


def spoken(verb: Verb) -> str:
    """The text of an element and of those in it, as it is said."""
    parts = (part if isinstance(part, str) else f" {part.given.get('alias') or spoken(part)} " for part in verb.content)
    return " ".join("".join(parts).split())
