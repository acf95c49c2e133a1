"""What an argument means where the spec's type is poorer than its description: a day, seconds, JSON, commas.

Called by the distiller with the prose, which stays behind. Pure; `overrides.json` has the last word.
"""

from __future__ import annotations

import re

_DAY = re.compile(r"YYYY-MM-DD(?!T)")
_JSON = re.compile(r"\bJSON\b")
_JSON_NAMES = frozenset({"Attributes", "ContentVariables"})
_COMMAS = re.compile(r"comma[- ]separated|separated by commas?", re.IGNORECASE)
_SPACES = re.compile(r"separated by spaces?", re.IGNORECASE)
_UNITS = (
    ("millis", re.compile(r"\bmilliseconds?\b")),
    ("minutes", re.compile(r"\bin minutes\b|\bthis many minutes\b")),
    ("seconds", re.compile(r"\bseconds?\b")),
)
_TIME_NAME = re.compile(r"(?:Ttl|_ttl|\bttl|Timeout|Interval)$")
_COUNT_NAME = re.compile(r"(?:Count|Limit)$")


def meaning(wire: str, type: str, description: str) -> str:
    """The type of an argument, by its name, its type and what the spec says of it."""
    base, null = type.removesuffix("?"), "?" if type.endswith("?") else ""
    if base == "datetime":
        found = "day" if _DAY.search(description) else base
    elif base == "int":
        found = _unit(wire, description)
    elif base == "str":
        found = _text(wire, description)
    elif base == "list[str]" and _JSON.search(description):
        found = "list[json:text]"
    else:
        found = base
    return found + null


def _unit(wire: str, description: str) -> str:
    if _COUNT_NAME.search(wire) and wire != "TimeLimit":
        return "int"
    for unit, words in _UNITS:
        if words.search(description):
            return unit
    return "seconds" if _TIME_NAME.search(wire) else "int"


def _text(wire: str, description: str) -> str:
    if _JSON.search(description) or wire in _JSON_NAMES:
        return "json:text"
    if _COMMAS.search(description):
        return "commas"
    return "spaces" if _SPACES.search(description) else "str"
