"""Schemas of a spec file → types of the facts: scalars, models and enumerations. Called by the distiller.

A schema that is composed (`allOf`) or a choice of objects (`oneOf`) becomes one model with the fields of all.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from . import names
from .overrides import Json, Overrides

_SID = re.compile(r"\^\(?([A-Z]{2})[|)\[]")
_ROLES = {"request", "response"}  # no names by themselves
_PROSE = {"description", "example", "title"}
_STRINGS = {
    "date": "date",
    "date-time": "datetime",
    "date-time-rfc-2822": "rfc2822",
    "phone-number": "address",
    "endpoint": "address",
}


class Schemas:
    """The schemas of one spec file, and the models and enumerations that were made of them so far."""

    def __init__(self, module: str, spec: Json, overrides: Overrides) -> None:
        self.models: dict[str, list[list[Any]]] = {}
        self.enums: dict[str, list[str]] = {}
        self.prefixes: dict[str, str] = {}
        self.described: dict[str, Json] = {}
        self._module = module
        self._spec = spec
        self._schemas: Json = spec.get("components", {}).get("schemas", {})
        self._overrides = overrides
        self._class_names = self._name_schemas()
        self._inline: dict[str, str] = {}  # name by schema
        self._shapes: dict[str, str] = {}  # by name

    def resolve(self, node: Json) -> Json:
        """Follows `$ref` to what it names."""
        while "$ref" in node:
            target: Any = self._spec
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def properties(self, node: Json) -> Json:
        """The properties of a schema, of those that it is composed of, and of those that it is a choice of."""
        schema = self.resolve(node)
        found: Json = {}
        for part in schema.get("allOf", ()):
            found |= self.properties(part)
        shapes = [self.properties(part) for part in schema.get("oneOf", ())]
        if all(shapes):
            found |= self._merged(shapes)
        found.update(schema.get("properties", {}))
        return found

    def required(self, node: Json) -> set[str]:
        """The properties that a schema asks for, by itself or by those that it is composed of."""
        schema = self.resolve(node)
        return {
            *schema.get("required", ()),
            *(name for part in schema.get("allOf", ()) for name in self.required(part)),
        }

    def _merged(self, shapes: list[Json]) -> Json:
        """The properties of several objects; what they have in common is a choice of what it is in each."""
        found: dict[str, list[Json]] = defaultdict(list)
        for shape in shapes:
            for name, schema in shape.items():
                if self.resolve(schema) not in map(self.resolve, found[name]):
                    found[name].append(schema)
        return {name: schemas[0] if len(schemas) == 1 else {"oneOf": schemas} for name, schemas in found.items()}

    def type(self, declared: Json, hint: str, *, json_text: bool = False) -> str:
        """The type of a schema; `hint` names an inline one, `json_text` asks for the form of forms and queries."""
        ref = declared.get("$ref", "").rpartition("/")[2]
        schema = self.resolve(declared)
        format = schema.get("format", "")
        if schema.get("enum"):
            if format == "http-method":
                return "HttpMethod"
            return self._enum(schema["enum"], names.enum_class(ref) if ref else names.camel(hint))
        if "oneOf" in schema or "allOf" in schema:
            return self._composed(schema, ref, hint, json_text=json_text)
        if schema.get("properties"):
            return self._model(schema["properties"], ref, schema.get("format") or hint, hint)
        match schema.get("type"):
            case "string":
                return "prefixed" if format.startswith("prefixed") else _STRINGS.get(format, "str")
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
            case "array":
                return f"list[{self.type(schema['items'], hint, json_text=json_text)}]"
            case "object":
                if format.startswith("prefixed"):
                    return "prefixed"
                if json_text:
                    return "json"
                if format == "uri-map":
                    return "map[str]"
                extra = schema.get("additionalProperties")
                if isinstance(extra, dict) and extra.get("type"):
                    return f"map[{self.type(extra, hint)}]"
                return "object"
            case None:
                return "json" if json_text else "any"
            case other:
                raise ValueError(f"{self._module}: unknown type {other!r} at {hint}")

    def _composed(self, schema: Json, ref: str, hint: str, *, json_text: bool) -> str:
        """The type of a schema that is made of others."""
        if (part := self._stands_for(schema)) is not None:
            return self.type(part, hint, json_text=json_text)
        if properties := self.properties(schema):
            return self._model(properties, ref, hint, hint)
        parts = [self.resolve(part) for part in schema.get("oneOf", ())]
        if parts and all("enum" in part for part in parts):
            values = {value: None for part in parts for value in part["enum"]}
            return self._enum([*values], names.camel(hint))
        if all(part.get("type") == "object" for part in parts):
            return "object"
        types = {self.type(part, hint) for part in parts}
        return types.pop() if len(types) == 1 else "any"

    def _stands_for(self, schema: Json) -> Json | None:
        """The one of the parts of a schema that has all that it has."""
        parts: list[Json] = [*schema.get("oneOf", ()), *schema.get("allOf", ())]
        typed = [part for part in parts if self.resolve(part).keys() - {"description", "example", "deprecated"}]
        if len(typed) == 1 and not schema.get("properties"):
            return typed[0]
        whole = self.properties(schema)
        return next((part for part in reversed(parts) if whole and self.properties(part) == whole), None)

    def _enum(self, values: list[Any], name: str) -> str:
        texts = [str(value) for value in values if value is not None]
        while self.enums.get(name, texts) != texts or name in self.models or name in self._class_names.values():
            name += "Value"
        self.enums[name] = texts
        return name

    def _model(self, properties: Json, ref: str, name: str, hint: str) -> str:
        if ref:
            name = self._class_names[ref]
        else:
            key = json.dumps(properties, sort_keys=True)
            if key in self._inline:
                return self._inline[key]
            shape = json.dumps(_bare(properties), sort_keys=True)
            name = self._free(dict.fromkeys(map(names.camel, (name, hint, f"{hint}_part"))), shape)
            self._inline[key] = name
            self._shapes[name] = shape
        if name in self.models:
            return name
        fields: list[list[Any]] = []
        self.models[name] = fields
        self.described[name] = {wire: self.resolve(each) | each for wire, each in properties.items()}
        for wire, declared in properties.items():
            type = self.type(declared, f"{name}_{names.snake(wire)}")
            for rule in self._overrides.find("fields", module=self._module, model=name, wire=wire, type=type):
                type = rule["set"]
            secret = any([*self._overrides.find("secrets", module=self._module, wire=wire, type=type)])
            fields.append([wire, names.argument(wire), type, *(["secret"] if secret else pii(declared))])
            pattern = _SID.match(self.resolve(declared).get("pattern", ""))
            if wire == "sid" and pattern:
                self.prefixes[name] = pattern[1]
        for rule in self._overrides.find("models", module=self._module, model=name):
            fields += rule["add"]
        return name

    def _free(self, candidates: Iterable[str], shape: str) -> str:
        """The first name that nothing has, or that an inline schema of the same shape has."""
        for name in candidates:
            taken = name in self.models or name in self._class_names.values() or name in self.enums
            if not taken or self._shapes.get(name) == shape:
                return name
        raise ValueError(f"{self._module}: each of {', '.join(candidates)} is the name of another schema")

    def _name_schemas(self) -> dict[str, str]:
        """A class name for each schema with properties: its last part, or more of it where two would clash."""
        chains = {
            name: [part for part in re.split(r"[.]", name) if part]
            for name, schema in self._schemas.items()
            if self.properties(schema) and self._stands_for(self.resolve(schema)) is None
        }
        named: dict[str, str] = {}
        length = {name: 2 if chain[-1] in _ROLES and len(chain) > 1 else 1 for name, chain in chains.items()}
        while True:
            groups: dict[str, list[str]] = defaultdict(list)
            for schema, chain in chains.items():
                groups[names.camel("_".join(chain[-length[schema] :]))].append(schema)
            clashes = [group for group in groups.values() if len(group) > 1]
            if not clashes:
                for name, (schema,) in groups.items():
                    named[schema] = name
                return named
            for group in clashes:
                shortest = min(group, key=lambda schema: (len(chains[schema]), schema))
                for schema in group:
                    if schema != shortest:
                        if length[schema] > len(chains[schema]):
                            raise ValueError(f"{self._module}: no class name for {schema}")
                        length[schema] += 1


def _bare(node: Any) -> Any:
    """A schema without its prose."""
    if isinstance(node, dict):
        return {name: _bare(value) for name, value in node.items() if not (name in _PROSE and isinstance(value, str))}
    return [_bare(value) for value in node] if isinstance(node, list) else node


def pii(marks: Json) -> list[str]:
    """The mark of personal data, if there is one."""
    return ["pii"] if marks.get("x-twilio", {}).get("pii") else []
