"""Spec → facts: Twilio's OpenAPI files and `overrides.json` enter, one JSON file per product version leaves.

Run as part of `make generate`. Prose stays behind; what the spec gets wrong is corrected by `overrides.json` alone.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import names
from .accessors import Tree
from .meanings import meaning
from .overrides import Json, Overrides

METHODS = ("get", "post", "put", "delete", "patch")
PAGING = {"PageSize": 0, "pageSize": 0, "Size": 0, "Page": 1, "page": 1, "PageToken": 2, "pageToken": 2, "Token": 2}
_SID = re.compile(r"\^\(?([A-Z]{2})[|)\[]")
_INDEXED = re.compile(r"Parameter\d+\.(Name|Value)$")


class Distiller:
    """Distils one spec file."""

    def __init__(self, module: str, spec: Json, overrides: Overrides) -> None:
        self._module = module
        self._spec = spec
        self._schemas: Json = spec.get("components", {}).get("schemas", {})
        self._overrides = overrides
        self._models: dict[str, list[list[Any]]] = {}
        self._enums: dict[str, list[str]] = {}
        self._prefixes: dict[str, str] = {}
        self._class_names = self._name_schemas()
        self._inline: dict[str, tuple[str, str]] = {}

    def facts(self) -> Json | None:
        """The facts, or None when the file has no operation."""
        tree = Tree(self._spec["paths"])
        operations: Json = {}
        for path, item in self._spec["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = self._operation(tree, path, method, item)
                    if item[method]["operationId"] in operations:
                        raise ValueError(f"{self._module}: {item[method]['operationId']} twice")
                    operations[item[method]["operationId"]] = operation
        if not operations:
            return None
        facts: Json = {
            "module": self._module,
            "operations": dict(sorted(operations.items())),
            "models": dict(sorted(self._models.items())),
            "enums": dict(sorted(self._enums.items())),
            "prefixes": dict(sorted(self._prefixes.items())),
        }
        for section in ("helpers", "mixins"):
            found = {rule["at"]: rule["class"] for rule in self._overrides.find(section, module=self._module)}
            if found:
                facts[section] = dict(sorted(found.items()))
        if used := {rule["uses"] for rule in self._overrides.find("helpers", module=self._module) if "uses" in rule}:
            facts["apart"] = sorted(used)
        return facts

    # operations

    def _operation(self, tree: Tree, path: str, method: str, item: Json) -> Json:
        spec = item[method]
        id: str = spec["operationId"]
        verb = names.snake(id).split("_")[0]
        accessor = ".".join([*map(str, tree.steps(path, method)), verb])
        namespace = self._namespace(path)
        for rule in self._overrides.find("accessors", module=self._module, operation=id):
            accessor, namespace = rule.get("accessor", accessor), rule.get("namespace", namespace)
        host = (
            (item.get("servers") or self._spec["servers"])[0]["url"]
            .removeprefix("https://")
            .removesuffix(".twilio.com")
        )
        facts: Json = {
            "method": method.upper(),
            "host": host,
            "path": path,
            "namespace": namespace,
            "accessor": accessor,
        }
        status = [int(code) for code in spec["responses"] if code[0] in "23"]
        result = self._result(spec, status[0])
        params, paging = self._parameters(spec, id, is_list=verb == "list")
        body_kind, body = self._body(spec, id)
        params += body
        for rule in self._overrides.find("params", module=self._module, operation=id):
            params += rule["add"]
        optional = [p for p in params if not p[4]]
        params = [p for p in params if p[4]] + optional
        python = [p[1] for p in params if p[3] != "path"]
        if len(set(python)) != len(python):
            raise ValueError(f"{self._module}.{id}: argument names clash: {python}")
        if params:
            facts["params"] = [_strip(p) for p in params]
        if body_kind:
            facts["body"] = body_kind
        conditional = spec.get("x-twilio", {}).get("conditional")
        for rule in self._overrides.find("conditional", module=self._module, operation=id):
            conditional = rule["set"]
        if conditional:
            wires = {names.snake(p[0]): p[0] for p in params}
            facts["conditional"] = [[wires[name] for name in group] for group in conditional]
        facts["status"] = status
        if verb == "list":
            result, facts["list"] = self._listing(id, spec, paging)
        if result:
            facts["result"] = result
        security = spec.get("security", self._spec.get("security"))
        if security == []:
            facts["auth"] = "none"
        elif any("oAuth2ClientCredentials" in scheme for scheme in security or []):
            facts["auth"] = "oauth"
        at = re.sub(r"\([^)]*\)", "", accessor).rpartition(".")[0]
        for rule in self._overrides.find("docs", module=self._module, at=at):
            facts["docs"] = rule["link"]
        for rule in self._overrides.find("notes", module=self._module, operation=id):
            facts["note"] = rule["note"]
        return facts

    def _namespace(self, path: str) -> str:
        products: Mapping[str, str] = self._overrides["products"]
        namespace = products.get(self._module)
        if namespace is None:
            return ".".join(self._module.rsplit("_", 1))
        return namespace.replace("*", names.snake(path.split("/")[1]))

    def _parameters(self, spec: Json, id: str, *, is_list: bool) -> tuple[list[list[Any]], list[str]]:
        params: list[list[Any]] = []
        paging: list[str] = []
        for declared in spec.get("parameters", []):
            parameter = self._resolve(declared)
            wire: str = parameter["name"]
            if is_list and parameter["in"] == "query" and wire in PAGING:
                paging.append(wire)
                continue
            type = self._type(parameter["schema"], f"{_noun(id)}_{names.snake(wire)}", json_text=True)
            params.append(self._parameter(id, wire, type, parameter["in"], parameter.get("required", False), parameter))
        return params, sorted(paging, key=PAGING.__getitem__)

    def _parameter(self, id: str, wire: str, type: str, place: str, required: bool, marks: Json) -> list[Any]:
        python = names.argument(wire)
        if place != "path":
            type = meaning(wire, type, marks.get("description", ""))
        for rule in self._overrides.find("arguments", module=self._module, operation=id, wire=wire, place=place):
            python, type, required = rule.get("name", python), rule.get("type", type), rule.get("required", required)
        return [wire, python, type, place, int(bool(required)), *_pii(marks)]

    def _body(self, spec: Json, id: str) -> tuple[str | None, list[list[Any]]]:
        content: Json = spec.get("requestBody", {}).get("content", {})
        if not content:
            return None, []
        kind = {
            "application/x-www-form-urlencoded": "form",
            "application/json": "json",
            "application/scim+json": "scim+json",
        }[list(content)[-1]]
        schema = self._resolve(next(iter(content.values()))["schema"])
        properties: Json = schema.get("properties", {})
        if not properties:
            if kind == "form":
                return kind, []
            required = spec["requestBody"].get("required", False)
            return kind, [["", "body", "any", "body", int(required)]]
        params: list[list[Any]] = []
        for wire, declared in properties.items():
            if _INDEXED.match(wire):
                if wire == "Parameter1.Name":
                    params.append(["Parameter", "parameters", "pairs", "body", 0])
                continue
            resolved = self._resolve(declared)
            if resolved.get("readOnly"):
                continue
            type = self._type(declared, f"{_noun(id)}_{names.snake(wire)}", json_text=kind == "form")
            if kind != "form" and (declared.get("nullable") or resolved.get("nullable")):
                type += "?"
            params.append(self._parameter(id, wire, type, "body", wire in schema.get("required", ()), declared))
        return kind, params

    def _result(self, spec: Json, status: int) -> str | None:
        content = spec["responses"][str(status)].get("content")
        if not content or spec["operationId"].startswith("List"):
            return None
        schema = next(iter(content.values()))["schema"]
        return self._type(schema, schema.get("title") or f"{names.camel(_noun(spec['operationId']))}Result")

    def _listing(self, id: str, spec: Json, paging: list[str]) -> tuple[str, Json]:
        envelope = self._resolve(next(iter(spec["responses"]["200"]["content"].values()))["schema"])
        properties: Json = envelope["properties"]
        arrays = [name for name, value in properties.items() if self._resolve(value).get("type") == "array"]
        for rule in self._overrides.find("lists", module=self._module, operation=id):
            arrays = [rule["key"]]
        if len(arrays) != 1:
            raise ValueError(f"{self._module}.{id}: cannot tell the items among {arrays}")
        listing: Json = {"key": arrays[0], "paging": "meta" if "meta" in properties else "uri"}
        for rule in self._overrides.find("lists", module=self._module, operation=id):
            listing["paging"] = rule["paging"]
            if "ask" in rule:
                listing["ask"] = rule["ask"]
        sizes = [
            resolved["schema"].get("maximum")
            for resolved in map(self._resolve, spec.get("parameters", []))
            if paging and resolved["name"] == paging[0] and PAGING[paging[0]] == 0
        ]
        if sizes and sizes[0]:
            listing["max"] = sizes[0]
        if paging:
            listing["params"] = paging
        item = self._resolve(properties[arrays[0]])["items"]
        return self._type(item, f"{_noun(id)}_item"), listing

    # types

    def _resolve(self, node: Json) -> Json:
        while "$ref" in node:
            target: Any = self._spec
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def _type(self, declared: Json, hint: str, *, json_text: bool = False) -> str:
        """The type of a schema; `hint` names an inline one, `json_text` asks for the form of forms and queries."""
        ref = declared.get("$ref", "").rpartition("/")[2]
        schema = self._resolve(declared)
        format = schema.get("format", "")
        if "oneOf" in schema:
            return self._type(schema["oneOf"][-1], hint)
        if schema.get("enum"):
            if format == "http-method":
                return "HttpMethod"
            return self._enum(schema["enum"], names.enum_class(ref) if ref else names.camel(hint))
        if "properties" in schema:
            return self._model(schema, ref, hint)
        match schema.get("type"):
            case "string":
                if format.startswith("prefixed"):
                    return "prefixed"
                return {
                    "date": "date",
                    "date-time": "datetime",
                    "date-time-rfc-2822": "rfc2822",
                    "phone-number": "address",
                    "endpoint": "address",
                }.get(format, "str")
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
            case "array":
                return f"list[{self._type(schema['items'], hint, json_text=json_text)}]"
            case "object":
                if format.startswith("prefixed"):
                    return "prefixed"
                if json_text:
                    return "json"
                if format == "uri-map":
                    return "map[str]"
                extra = schema.get("additionalProperties")
                if isinstance(extra, dict) and extra.get("type"):
                    return f"map[{self._type(extra, hint)}]"
                return "object"
            case None:
                return "json" if json_text else "any"
            case other:
                raise ValueError(f"{self._module}: unknown type {other!r} at {hint}")

    def _enum(self, values: list[Any], name: str) -> str:
        texts = [str(value) for value in values if value is not None]
        while self._enums.get(name, texts) != texts or name in self._models or name in self._class_names.values():
            name += "Value"
        self._enums[name] = texts
        return name

    def _model(self, schema: Json, ref: str, hint: str) -> str:
        if ref:
            name = self._class_names[ref]
        else:
            key = json.dumps(schema["properties"], sort_keys=True)
            name = names.camel(schema.get("format") or hint)
            if key in self._inline:
                return self._inline[key][0]
            if name in self._models or name in self._class_names.values() or name in self._enums:
                name = names.camel(f"{hint}_part" if names.camel(hint) == name else hint)
            self._inline[key] = (name, hint)
        if name in self._models:
            return name
        fields: list[list[Any]] = []
        self._models[name] = fields
        for wire, declared in schema["properties"].items():
            type = self._type(declared, f"{name}_{names.snake(wire)}")
            for rule in self._overrides.find("fields", module=self._module, model=name, wire=wire, type=type):
                type = rule["set"]
            secret = any([*self._overrides.find("secrets", module=self._module, wire=wire, type=type)])
            fields.append([wire, names.argument(wire), type, *(["secret"] if secret else _pii(declared))])
            pattern = _SID.match(self._resolve(declared).get("pattern", ""))
            if wire == "sid" and pattern:
                self._prefixes[name] = pattern[1]
        for rule in self._overrides.find("models", module=self._module, model=name):
            fields += rule["add"]
        return name

    def _name_schemas(self) -> dict[str, str]:
        """A class name for each schema with properties: its last part, or more of it where two would clash."""
        chains = {
            name: [part for part in re.split(r"[.]", name) if part]
            for name in self._schemas
            if "properties" in self._resolve(self._schemas[name])
        }
        named: dict[str, str] = {}
        length: dict[str, int] = dict.fromkeys(chains, 1)
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


def _noun(id: str) -> str:
    return names.snake(id).partition("_")[2]


def _pii(marks: Json) -> list[str]:
    return ["pii"] if marks.get("x-twilio", {}).get("pii") else []


def _strip(param: list[Any]) -> list[Any]:
    return param[:4] if len(param) == 5 and not param[4] else param


def dump(facts: Json) -> str:
    """The text of a facts file: one record a line."""

    def text(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    sections = []
    for name, value in facts.items():
        if isinstance(value, dict):
            rows = ",\n".join(f"{text(key)}:{text(row)}" for key, row in value.items())
            sections.append(f"{text(name)}:{{\n{rows}\n}}" if rows else f"{text(name)}:{{}}")
        else:
            sections.append(f"{text(name)}:{text(value)}")
    return "{" + ",\n".join(sections) + "}\n"


def distill(spec: Path, overrides_path: Path) -> dict[str, str]:
    """The text of each facts file, by its name.

    Raises:
        ValueError: the spec holds what the distiller does not know, or a rule of the overrides matches nothing.
    """
    overrides = Overrides(overrides_path)
    files: dict[str, str] = {}
    for path in sorted(spec.glob("twilio_*.json")):
        module = path.stem.removeprefix("twilio_")
        facts = Distiller(module, json.loads(path.read_text("utf-8")), overrides).facts()
        if facts is not None:
            files[f"{module}.json"] = dump(facts)
    if unused := overrides.unused():
        raise ValueError("overrides that match nothing:\n" + "\n".join(unused))
    return files
