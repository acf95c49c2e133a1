"""The files of `models/`: a module of models each, and what lends the names of the modules below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import names
from .layout import SHARED, Fields, Part
from .text import ALL_HEADER, CHECKING, HEADER, WIDTH, fill, import_line, literal
from .types import BUILT_IN, FIELD_TYPES, REPEATED, unlist
from .words import Words, section

LENDING = """
if not TYPE_CHECKING:  # a checker finds every name above, and should miss others

    def __getattr__(name: str) -> object:
        from importlib import import_module

{find}
            raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
{load}


def __dir__() -> list[str]:
    return sorted({{*globals(), *__all__}})
"""


def _links(part: Part) -> dict[str, str]:
    """Twilio's page of each model that operations give, where it is known."""
    rows = [(op["result"], op["docs"]) for op in part.operations.values() if op.get("result") and op.get("docs")]
    return dict(reversed(rows))


def _sentence(name: str) -> str:
    words = names.snake(name).replace("_", " ")
    return f"{'An' if words[0] in 'aeio' else 'A'} {words}"


class Models:
    """The file of the models of a part."""

    def __init__(self, part: Part, words: Words) -> None:
        self._part = part
        self._words = words
        self._links = _links(part)
        mixins = part.facts.get("mixins", {})
        self._mixins: dict[str, str] = {name: mixins[name] for name in part.models if name in mixins}
        self._up = "..." if part.resource else ".."  # the way from the file to the package
        self._used: set[str] = set()

    def text(self) -> str:
        """The text of the file."""
        part = self._part
        enums = "".join(self._enum(name, values) for name, values in part.enums.items())
        models = "".join(self._model(name, fields) for name, fields in part.models.items())
        out = HEADER.format(part.module) + f'"""The models of {part.title}."""\n\n'
        out += "from __future__ import annotations\n\n"
        if "Date" in self._used:
            out += "from datetime import date as Date\n"
        if "Decimal" in self._used:
            out += "from decimal import Decimal\n"
        if "Any" in self._used:
            out += "from typing import Any\n"
        if self._used & {"Date", "Decimal", "Any"}:
            out += "\n"
        if part.models:
            out += f"from {self._up}_core.model.model import Model\n"
        known = {*FIELD_TYPES.values(), "ABSENT", "Always", "OpenEnum"}
        types = sorted((self._used & known) - BUILT_IN - {*part.models, *part.enums})
        if types:
            out += import_line(f"{self._up}types", types)
        for mixin in sorted(set(self._mixins.values())):
            module, _, name = mixin.rpartition(".")
            out += f"from {self._up}types.{module} import {name}\n"
        if part.shared:
            out += import_line(f".{SHARED}", [f"{name} as {name}" for name in part.shared])
        if arguments := argument_types(part):
            out += "\n" + CHECKING + "    from typing import Literal\n\n"
            for name, values in arguments.items():
                out += fill(f"{name} = Literal[", [literal(value) for value in values], "]", "    ")
        return out + enums + models

    def _enum(self, name: str, values: list[str]) -> str:
        self._used.add("OpenEnum")
        out = f"\n\nclass {name}(OpenEnum):\n"
        seen: set[str] = set()
        for value in values:
            member = names.member(value)
            while member in seen:
                member += "_"
            seen.add(member)
            out += f"    {member} = {literal(value)}\n"
        return out

    def _model(self, name: str, fields: Fields) -> str:
        renames = {row[1]: row[0] for row in fields if row[1] != row[0]}
        mixin = self._mixins.get(name, "").rpartition(".")[2]
        bases = [*([mixin] if mixin else []), "Model", "frozen=True", "kw_only=True", "gc=False"]
        pairs = [f"{literal(k)}: {literal(v)}" for k, v in renames.items()]
        head = f"class {name}({', '.join(bases)}"
        if pairs and len(head) + len(", ".join(pairs)) + 14 <= WIDTH:
            head += f", rename={{{', '.join(pairs)}}}"
        elif pairs:
            head += ",\n" + fill("rename={", pairs, "}", "    ").rstrip("\n") + ",\n"
        out = f"\n\n{head}):\n" + self._docstring(name, fields)
        repeated = REPEATED.get(self._part.module, ())
        always = self._part.facts.get("always", {}).get(name, ())
        for row in fields:
            type = "shared" if row[2] == "str" and row[1] in repeated else row[2]
            annotation = self._annotation(type)
            if row[1] in always and annotation != "Any":
                self._used |= {"ABSENT", "Always"}
                line = f"    {row[1]}: Always[{annotation}] = ABSENT\n"
            else:
                line = f"    {row[1]}: {annotation} | None = None\n"
            if len(line) > WIDTH:
                line = line.replace(": ", ": (\n        ", 1).replace(" = ", "\n    ) = ", 1)
            out += line
        if hidden := sorted(row[1] for row in fields if row[3:]):
            out += "\n" + fill("_hidden = frozenset({", [literal(name) for name in hidden], "})", "    ")
        if secret := sorted(row[1] for row in fields if "secret" in row[3:]):
            out += fill("_secret = frozenset({", [literal(name) for name in secret], "})", "    ")
        return out

    def _docstring(self, name: str, fields: Fields) -> str:
        link = self._links.get(name)
        out = f'    """{_sentence(name)}{f"; {link}" if link else "."}\n'
        if len(out) > WIDTH:
            out = f'    """{_sentence(name)}.\n\n    {link}\n'
        rows = [(row[1], self._words.of(name, row[1])) for row in fields]
        return f'{out}{section("Attributes", rows, "    ")}    """\n\n'

    def _annotation(self, type: str) -> str:
        for outer, written in (("list", "list[{}]"), ("map", "dict[str, {}]")):
            if (item := unlist(type, outer)) in ("address", "rfc2822"):
                raise ValueError("a model makes an Address or a datetime of a field alone, not yet of what it holds")
            if item is not None:
                return written.format(self._annotation(item))
        text = FIELD_TYPES.get(type, type)
        self._used.update(re.findall(r"\w+", text))
        return text


def argument_types(part: Part) -> dict[str, list[str]]:
    """The values that arguments take, by the names of their types, which type checkers alone see."""
    enums = part.facts["enums"]
    used: set[str] = set()
    for operation in part.operations.values():
        for param in operation.get("params", []):
            used.update(word for word in re.findall(r"\w+", param[2]) if word in enums or word == "HttpMethod")
    methods = ["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    return {f"{name}Arg": enums.get(name, methods) for name in sorted(used)}


def package(parts: Sequence[Part]) -> str:
    """What lends the names of a product version whose resources have a file each."""
    module = parts[0].module
    out = HEADER.format(module)
    out += f'"""The models of {module}, a file a resource of the account: each is loaded when it is first used."""\n\n'
    out += "from __future__ import annotations\n\n" + CHECKING
    seen: set[str] = set()
    for part in parts:
        lent = {*part.enums, *part.models, *argument_types(part)} - seen
        seen |= lent
        if lent:
            out += import_line(f".{part.resource}", [f"{name} as {name}" for name in sorted(lent)], "    ")
    out += "\n_HOMES = {\n"
    for part in parts:
        if own := sorted({*part.enums, *part.models}):
            out += fill(f'"{part.resource}": [', [literal(name) for name in own], "],", "    ")
    out += "}\n_HOME = {name: home for home, names in _HOMES.items() for name in names}\n\n"
    own = sorted(name for part in parts for name in (*part.enums, *part.models))
    out += fill("__all__ = [", [literal(name) for name in own], "]", "")
    return out + LENDING.format(
        find="        home = _HOME.get(name)\n        if home is None:",
        load="""        value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value""",
    )


def room(modules: Sequence[str]) -> str:
    """What lends the modules of all product versions."""
    out = ALL_HEADER + '"""The models of the API, a module a product version: each is loaded by its first use."""\n\n'
    out += "from __future__ import annotations\n\n" + CHECKING
    out += import_line(".", [f"{name} as {name}" for name in modules], "    ")
    out += "\n" + fill("__all__ = [", [literal(name) for name in modules], "]", "")
    return out + LENDING.format(
        find="        if name not in __all__:", load='        return import_module(f"{__name__}.{name}")'
    )
