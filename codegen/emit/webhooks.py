"""The file of the values of webhooks: an enumeration, a base, and a class an event. Called by the command line.

`webhooks.json` enters; the text of `webhooks/events.py` leaves.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple

from .. import names
from ..overrides import Json
from .text import HEADER, WIDTH, fill, import_line, literal

FILE = "webhooks/events.py"
# The types of the facts: what a field is, and what reads its text.
_TYPES = {
    "str": ("str", "str"),
    "int": ("int", "int"),
    "float": ("float", "float"),
    "bool": ("bool", "bool"),
    "decimal": ("Decimal", "Decimal"),
    "address": ("Address", "Address"),
    "datetime": ("datetime", "datetime"),
    "rfc2822": ("datetime", "datetime"),
    "seconds": ("timedelta", "timedelta"),
    "millis": ("timedelta", "Millis"),
}
_BASES = {"voice": ("VoiceRequest", "What Twilio says of a call in each request about it.")}


class _Param(NamedTuple):
    wire: str
    name: str
    type: str
    when: str
    mark: str = ""
    default: str | None = None

    @property
    def always(self) -> bool:
        return self.when.partition(";")[0] == "always"


class Webhooks:
    """The file of the values of webhooks."""

    def __init__(self, facts: Json) -> None:
        self._facts = facts
        self._used: set[str] = set()

    def text(self) -> str:
        """The text of the file.

        Raises:
            ValueError: a type or a base is not known.
        """
        enums = "".join(self._enum(name, values) for name, values in self._facts["enums"].items())
        bases = "".join(
            self._class(name, "WebhookEvent", about, "", None, self._params(self._facts["sets"][key]))
            for key, (name, about) in _BASES.items()
        )
        events = "".join(self._event(event, row) for event, row in self._facts["events"].items())
        out = HEADER.format("webhooks")
        out += '"""The values that webhooks bring, a class an event; https://www.twilio.com/docs/usage/webhooks"""\n\n'
        out += "from __future__ import annotations\n\n"
        if dates := sorted(self._used & {"datetime", "timedelta"}):
            out += import_line("datetime", dates)
        if "Decimal" in self._used:
            out += "from decimal import Decimal\n"
        out += "from typing import ClassVar\n\n"
        out += import_line("..types", sorted((self._used & {"ABSENT", "Address", "Always", "Millis"}) | {"OpenEnum"}))
        out += import_line(".event", sorted((self._used & {"Media", "Parameters"}) | {"WebhookEvent"}))
        return out + enums + bases + events

    def _enum(self, name: str, values: list[str]) -> str:
        out = f"\n\nclass {name}(OpenEnum):\n"
        for value in values:
            out += f"    {names.member(names.snake(value) if value.isalpha() and not value.isupper() else value)}"
            out += f" = {literal(value)}\n"
        return out

    def _event(self, event: str, row: Json) -> str:
        base = _BASES[row["base"]][0] if "base" in row else "WebhookEvent"
        return self._class(row["name"], base, row["about"], row["docs"], event, self._params(row["params"]))

    def _params(self, rows: list[list[str]]) -> list[_Param]:
        found: list[_Param] = []
        for row in rows:
            found += self._params(self._facts["sets"][row[1]]) if row[0] == "+" else [_Param(*row)]
        return found

    def _class(self, name: str, base: str, about: str, docs: str, event: str | None, params: list[_Param]) -> str:
        out = f"\n\nclass {name}({base}, frozen=True, kw_only=True):\n" + self._docstring(about, docs, params)
        if event is not None:
            out += f"    event: ClassVar[str] = {literal(event)}\n"
        seen: set[str] = set()
        for param in params:
            field = param.name.partition(".")[0]
            if field not in seen:
                out += self._field(param, field)
            seen.add(field)
        plain = [param for param in params if "{}" not in param.wire]
        pairs = [f"{literal(param.wire)}: ({literal(param.name)}, {self._types(param.type)[1]})" for param in plain]
        out += self._table("_params", base, pairs, "{", "}", "**")
        out += self._table("_numbered", base, self._families(params, "list["), "{", "}", "**")
        out += self._table("_named", base, self._families(params, "map["), "{", "}", "**")
        hidden = sorted(param.name for param in params if param.mark == "pii" and "." not in param.name)
        out += self._table("_hidden", base, [literal(each) for each in hidden], "frozenset({", "})", "*")
        always = sorted(literal(param.name) for param in params if param.always and param.default is None)
        return out + self._table("_always", base, always, "frozenset({", "})", "*")

    def _table(self, name: str, base: str, items: list[str], opening: str, closing: str, star: str) -> str:
        if not items:
            return ""
        inherited = [] if base == "WebhookEvent" else [f"{star}{base}.{name}"]
        return fill(f"{name} = {opening}", [*inherited, *items], closing, "    ")

    def _families(self, params: list[_Param], kind: str) -> list[str]:
        found = []
        for param in params:
            if "{}" in param.wire and param.type.startswith(kind):
                head = literal(param.wire.removesuffix("{}"))
                field, _, part = param.name.partition(".")
                target = f"({literal(field)}, {literal(part)})" if kind == "list[" else literal(field)
                found.append(f"{head}: {target}")
        return found

    def _field(self, param: _Param, field: str) -> str:
        if param.type.startswith("list["):
            self._used.add("Media")
            return f"    {field}: tuple[Media, ...] = ()\n"
        if param.type.startswith("map["):
            self._used.add("Parameters")
            return f"    {field}: Parameters = Parameters()\n"
        type = self._types(param.type)[0]
        if param.default is not None:
            value = literal(param.default) if type == "str" else param.default
            return f"    {field}: {type} = {value}\n"
        if param.always:
            self._used |= {"ABSENT", "Always"}
            return f"    {field}: Always[{type}] = ABSENT\n"
        return f"    {field}: {type} | None = None\n"

    def _types(self, type: str) -> tuple[str, str]:
        found = (type, type) if type in self._facts["enums"] else _TYPES.get(type)
        if found is None:
            raise ValueError(f"webhooks.json has no type {type}")
        self._used.update(found)
        return found

    def _docstring(self, about: str, docs: str, params: list[_Param]) -> str:
        out = f'    """{about}\n'
        if docs:
            out += f"\n    {docs}\n"
        lines = [
            f"{param.name.partition('.')[0]}: `{param.wire.replace('{}', '…')}`{_condition(param)}."
            for param in params
            if not param.name.endswith(".content_type")
        ]
        if lines:
            out += "\n    Attributes:\n"
        for line in lines:
            out += textwrap.fill(line, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 12) + "\n"
        return out + '    """\n\n'


def _condition(param: _Param) -> str:
    when = param.when.removeprefix("always").lstrip("; ")
    return f"; {when}" if when else ""
