"""What a search means, over rows of the wire one by one: no index, no SQL. Called by tests."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from math import ceil
from operator import eq, ge, gt, le, lt
from typing import Any

from trunkline.logs.store.countries import country
from trunkline.logs.store.look_up import matches as address_matches
from trunkline.logs.store.words import DIRECTIONS, OUTBOUND, STATUSES
from trunkline.logs.tree import And, Between, Field, Node, Not, Or, Phrase, Word
from trunkline.types.dates import parse_instant

COMPARE = {"=": eq, ">": gt, ">=": ge, "<": lt, "<=": le}


def tokens(text: str) -> list[str]:
    """The words of a text: letters and digits, in small letters, without accents."""
    bare = "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))
    return re.findall(r"[^\W_]+", bare.lower())


def holds(row: Mapping[str, Any], wanted: str) -> bool:
    body, prefix = tokens(row["body"] or ""), wanted.endswith("*")
    words = tokens(wanted)
    for start in range(len(body) - len(words) + 1):
        part = body[start : start + len(words)]
        if part == words or (prefix and part[:-1] == words[:-1] and part[-1].startswith(words[-1])):
            return True
    return False


def created(row: Mapping[str, Any]) -> int:
    return int(parse_instant(row["date_created"]).timestamp())


def matches(node: Node | None, row: Mapping[str, Any]) -> bool:
    """Whether a message is one of those that a search has."""
    if node is None:
        return True
    if isinstance(node, And):
        return all(matches(part, row) for part in node.parts)
    if isinstance(node, Or):
        return any(matches(part, row) for part in node.parts)
    if isinstance(node, Not):
        return not matches(node.part, row)
    if isinstance(node, Between):
        at = created(row)
        return (node.since is None or at >= ceil(node.since)) and (node.before is None or at < ceil(node.before))
    if isinstance(node, Word):
        return holds(row, node.text)
    if isinstance(node, Phrase):
        return holds(row, node.text.rstrip("*"))
    return field(node, row)


def field(node: Field, row: Mapping[str, Any]) -> bool:
    value: Any = node.value
    name = node.name
    if name in ("from", "to", "number"):
        sides = ("from", "to") if name == "number" else (name,)
        return any(row[side] is not None and address_matches(text, row[side]) for text in value for side in sides)
    if name == "status":
        return row["status"] in value
    if name == "error":
        return row["error_code"] is not None and ("any" in value or str(row["error_code"]) in value)
    if name == "service":
        return row["messaging_service_sid"] in value
    if name == "account":
        return row["account_sid"].casefold() in [text.casefold() for text in value]
    if name == "country":
        other = row["from"] if row["direction"] == "inbound" else row["to"]
        return (country(other) if other else None) in [text.upper() for text in value]
    if name == "price":
        return row["price"] is not None and COMPARE[node.op](-Decimal(row["price"]), value)
    if name == "segments":
        return bool(COMPARE[node.op](int(row["num_segments"]), value))
    if name == "is":
        status = STATUSES.get(row["status"], -1)
        truths = {
            "inbound": row["direction"] == "inbound",
            "outbound": DIRECTIONS.get(row["direction"]) in OUTBOUND,
            "open": status < 32,
            "failed": 32 <= status < 64,
            "gone": False,
            "erased": False,
        }
        return any(truths[text] for text in value)
    assert name == "has"
    truths = {
        "body": bool(row["body"]),
        "media": int(row["num_media"]) > 0,
        "price": row["price"] is not None,
        "error": row["error_code"] is not None,
        "service": row["messaging_service_sid"] is not None,
        "history": False,
    }
    return any(truths[text] for text in value)
