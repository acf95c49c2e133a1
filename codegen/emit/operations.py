"""The files of `_operations/`."""

from __future__ import annotations

import re

from ..overrides import Json
from .layout import Part, accessor_ids
from .text import HEADER, fill, literal, strings
from .types import FORMATS, result_type, result_types

SIZE = ("PageSize", "pageSize", "Size")
PAGE = ("Page", "page")
TOKEN = ("PageToken", "pageToken", "Token")


class Operations:
    """The file of the operations of a part."""

    def __init__(self, part: Part) -> None:
        self._part = part

    def text(self) -> str:
        """The text of the file."""
        part = self._part
        body = "".join(self._operation(id, op) for id, op in part.operations.items())
        listing = ", Listing" if "Listing(" in body else ""
        out = HEADER.format(part.module) + f'"""The operations of {part.title}."""\n\n'
        if "dict[str, Any]" in body:
            out += "from typing import Any\n\n"
        out += f"from .._core.call.operation import {listing[2:] + ', ' if listing else ''}Operation\n"
        if re.search(r"\bm\.", body):
            out += part.models_import("..")
        return out + "\n" + body

    def _operation(self, id: str, op: Json) -> str:
        args = [literal(text) for text in (f"{self._part.module}.{id}", op["method"], op["host"], op["path"])]
        result = op.get("result")
        if result:
            args.append(result_type(result))
        collected = accessor_ids(op["accessor"])
        if collected != re.findall(r"\{([^}]*)\}", op["path"]):
            args.append(f"ids={strings(collected)}")
        if op.get("body"):
            args.append(f"body={literal(op['body'])}")
        if op.get("results"):
            pairs = (f"{status}: {result_type(type)}" for status, type in op["results"])
            args.append(f"results={{{', '.join(pairs)}}}")
        if op["status"] != [200]:
            args.append(f"status=({', '.join(map(str, op['status']))}{',' if len(op['status']) == 1 else ''})")
        params = [p for p in op.get("params", []) if p[3] != "path"]
        formats = {p[0]: format for p in params if (format := self._format(p, op))}
        if formats:
            args.append("formats={" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in formats.items()) + "}")
        if required := [p[0] for p in params if len(p) > 4 and p[4]]:
            args.append(f"required={strings(required)}")
        if nullable := [p[0] for p in params if p[2].endswith("?")]:
            args.append(f"nullable={strings(nullable)}")
        if op.get("conditional"):
            groups = [strings(group) for group in op["conditional"]]
            args.append(f"conditional=({', '.join(groups)},)")
        if listing := op.get("list"):
            args.append(f"listing={self._listing(listing)}")
        if op.get("auth", "basic") != "basic":
            args.append(f"auth={literal(op['auth'])}")
        if any(p[0] == "IdempotencyKey" for p in params):
            args.append("idempotency=True")
        if personal := personal_parameters(op, self._part.facts):
            args.append(f"personal={strings(personal)}")
        kind = "" if result else ": Operation[None]"
        if op.get("results"):
            kind = f": Operation[{result_types(op)}]"
        return fill(f"{id}{kind} = Operation(", args, ")", "")

    def _format(self, param: list[str], op: Json) -> str | None:
        """How an argument is encoded, where its value alone does not tell; without a format it is one value."""
        type = param[2].rstrip("?")
        if found := FORMATS.get(type):
            return found
        if type.startswith("list["):
            return "list"
        structured = type in ("any", "object") or type.startswith("map[") or type in self._part.facts["models"]
        return "value" if structured and param[3] == "body" and op["body"] in ("json", "scim+json") else None

    def _listing(self, listing: Json) -> str:
        args = [literal(listing["key"]), literal(listing["paging"])]
        params = listing.get("params", [])
        if "max" in listing or params:
            args.append(str(listing.get("max")))
        for kind in (SIZE, PAGE, TOKEN):
            args.append(next((literal(p) for p in params if p in kind), "None"))
        while args[-1] == "None":
            args.pop()
        if "ask" in listing:
            args.append(f"ask={tuple(listing['ask'])}")
        return f"Listing({', '.join(args)})"


def personal_parameters(op: Json, facts: Json) -> list[str]:
    """The path parameters that are marked as personal data, or that are fields of the result that are."""
    fields = facts["models"].get(op.get("result", ""), [])
    marked = {_plain(row[0]) for row in fields if row[2] == "address" or "pii" in row[3:]}
    path = [p for p in op.get("params", []) if p[3] == "path"]
    return [p[0] for p in path if "pii" in p[5:] or _plain(p[0]) in marked]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())
