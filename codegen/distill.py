"""Spec → facts: Twilio's OpenAPI files and `overrides.json` enter, one JSON file per product version leaves.

Run as part of `make generate`. Prose stays behind; what the spec gets wrong is corrected by `overrides.json` alone.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from . import names
from .accessors import Tree, path_parameters
from .additions import Additions
from .meanings import meaning
from .order import by_use
from .overrides import Json, Overrides
from .present import Seen, always
from .schemas import Schemas, pii

METHODS = ("get", "post", "put", "delete", "patch")
PAGING = {"PageSize": 0, "pageSize": 0, "Size": 0, "Page": 1, "page": 1, "PageToken": 2, "pageToken": 2, "Token": 2}
_INDEXED = re.compile(r"Parameter\d+\.(Name|Value)$")


class Distiller:
    """Distils one spec file."""

    def __init__(self, module: str, spec: Json, overrides: Overrides) -> None:
        self._module = module
        self._spec = spec
        self._overrides = overrides
        self._schemas = Schemas(module, spec, overrides)
        self._seen: dict[str, Seen] = defaultdict(Seen)

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
            "models": dict(sorted(self._schemas.models.items())),
            "enums": dict(sorted(self._schemas.enums.items())),
            "prefixes": dict(sorted(self._schemas.prefixes.items())),
            "always": self._always(),
        }
        for section in ("helpers", "mixins"):
            found = {rule["at"]: rule["class"] for rule in self._overrides.find(section, module=self._module)}
            if found:
                facts[section] = dict(sorted(found.items()))
        if used := {rule["uses"] for rule in self._overrides.find("helpers", module=self._module) if "uses" in rule}:
            facts["apart"] = sorted(used)
        return facts

    def _always(self) -> dict[str, list[str]]:
        """The fields of each model that the API always sends."""
        found: dict[str, list[str]] = {}
        for model, rows in sorted(self._schemas.models.items()):
            there = set(always(rows, self._schemas.described.get(model, {}), self._seen[model]))
            for rule in self._overrides.find("always", module=self._module, model=model):
                there |= set(rule["fields"])
            if there:
                found[model] = sorted(there)
        return found

    # operations

    def _operation(self, tree: Tree, path: str, method: str, item: Json) -> Json:
        spec = item[method]
        id: str = spec["operationId"]
        verb = names.snake(id).split("_")[0]
        accessor, namespace = self._accessor(tree, path, method, id, verb)
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
        result, others = self._results(spec, status)
        spec = {**spec, "parameters": self._declared(item, spec)}
        params, paging = self._parameters(spec, id, is_list=verb == "list")
        body_kind, body = self._body(spec, id)
        params += body
        for rule in self._overrides.find("params", module=self._module, operation=id):
            if "body" in rule and body_kind:
                raise ValueError(f"{self._module}.{id}: the spec describes the body by now: {rule}")
            body_kind = rule.get("body", body_kind)
            params += rule["add"]
        groups = self._conditional(spec, id, params)
        optional = by_use([p for p in params if not p[4]], self._first(id, params, groups), spec)
        params = [p for p in params if p[4]] + optional
        python = [p[1] for p in params if p[3] != "path"]
        if len(set(python)) != len(python):
            raise ValueError(f"{self._module}.{id}: argument names clash: {python}")
        if params:
            facts["params"] = [_strip(p) for p in params]
        if body_kind:
            facts["body"] = body_kind
        if groups:
            facts["conditional"] = groups
        facts["status"] = status
        if verb == "list":
            result, facts["list"] = self._listing(id, spec, paging)
        if result:
            facts["result"] = result
            self._seen[result].note(verb, path, params, spec, facts.get("list", {}).get("key"))
        if others:
            facts["results"] = others
        security = spec.get("security", self._spec.get("security"))
        if security == []:
            facts["auth"] = "none"
        elif any("oAuth2ClientCredentials" in scheme for scheme in security or []):
            facts["auth"] = "oauth"
        for rule in self._overrides.find("notes", module=self._module, operation=id):
            facts["note"] = rule["note"]
        return facts

    def _first(self, id: str, params: list[list[Any]], groups: list[list[str]]) -> list[str]:
        """The arguments that come first: those that a fact names, then those of the conditions."""
        found = [
            wire for rule in self._overrides.find("order", module=self._module, operation=id) for wire in rule["first"]
        ]
        if unknown := set(found) - {p[0] for p in params}:
            raise ValueError(f"{self._module}.{id}: the order names what is no argument: {sorted(unknown)}")
        return found + [wire for group in groups for wire in group]

    def _conditional(self, spec: Json, id: str, params: list[list[Any]]) -> list[list[str]]:
        """The groups of parameters, by wire name, of which one must be given."""
        groups = spec.get("x-twilio", {}).get("conditional") or []
        for rule in self._overrides.find("conditional", module=self._module, operation=id):
            groups = rule["set"]
        wires = {names.snake(p[0]): p[0] for p in params}
        return [[wires[name] for name in group] for group in groups]

    def _accessor(self, tree: Tree, path: str, method: str, id: str, verb: str) -> tuple[str, str]:
        """The way to an operation, and the namespace in which it begins."""
        accessor = ".".join([*map(str, tree.steps(path, method)), verb])
        namespace = self._namespace(path)
        for rule in self._overrides.find("accessors", module=self._module, operation=id):
            accessor, namespace = rule.get("accessor", accessor), rule.get("namespace", namespace)
        ids = [wire for args in re.findall(r"\(([^)]*)\)", accessor) for wire in args.split(",") if wire]
        if sorted(ids) != sorted(path_parameters(path)):
            raise ValueError(f"{self._module}.{id}: {accessor} does not collect the ids of {path}")
        return accessor, namespace

    def _namespace(self, path: str) -> str:
        products: Mapping[str, str] = self._overrides["products"]
        namespace = products.get(self._module)
        if namespace is None:
            return ".".join(self._module.rsplit("_", 1))
        return namespace.replace("*", names.snake(path.split("/")[1]))

    def _declared(self, item: Json, spec: Json) -> list[Json]:
        """The parameters of an operation: those of its path, and its own, which win."""
        declared = [self._schemas.resolve(each) for each in [*item.get("parameters", ()), *spec.get("parameters", ())]]
        return list({(each["name"], each["in"]): each for each in declared}.values())

    def _parameters(self, spec: Json, id: str, *, is_list: bool) -> tuple[list[list[Any]], list[str]]:
        params: list[list[Any]] = []
        paging: list[str] = []
        for parameter in spec["parameters"]:
            wire: str = parameter["name"]
            if is_list and parameter["in"] == "query" and wire in PAGING:
                paging.append(wire)
                continue
            type = self._schemas.type(parameter["schema"], f"{_noun(id)}_{names.snake(wire)}", json_text=True)
            params.append(self._parameter(id, wire, type, parameter["in"], parameter.get("required", False), parameter))
        return params, sorted(paging, key=PAGING.__getitem__)

    def _parameter(self, id: str, wire: str, type: str, place: str, required: bool, marks: Json) -> list[Any]:
        python = names.argument(wire)
        if place != "path":
            type = meaning(wire, type, marks.get("description", ""))
        for rule in self._overrides.find("arguments", module=self._module, operation=id, wire=wire, place=place):
            python, type, required = rule.get("name", python), rule.get("type", type), rule.get("required", required)
        return [wire, python, type, place, int(bool(required)), *pii(marks)]

    def _body(self, spec: Json, id: str) -> tuple[str | None, list[list[Any]]]:
        content: Json = spec.get("requestBody", {}).get("content", {})
        if not content:
            return None, []
        kind = {
            "application/x-www-form-urlencoded": "form",
            "application/json": "json",
            "application/scim+json": "scim+json",
        }[list(content)[-1]]
        schema = self._schemas.resolve(next(iter(content.values()))["schema"])
        properties: Json = {} if "oneOf" in schema else self._schemas.properties(schema)
        if not properties:
            if kind == "form":
                return kind, []
            required = spec["requestBody"].get("required", False)
            return kind, [["", "body", "any", "body", int(required)]]
        params: list[list[Any]] = []
        asked = self._schemas.required(schema)
        for wire, declared in properties.items():
            if _INDEXED.match(wire):
                if wire == "Parameter1.Name":
                    params.append(["Parameter", "parameters", "pairs", "body", 0])
                continue
            resolved = self._schemas.resolve(declared)
            if resolved.get("readOnly"):
                continue
            type = self._schemas.type(declared, f"{_noun(id)}_{names.snake(wire)}", json_text=kind == "form")
            if kind != "form" and (declared.get("nullable") or resolved.get("nullable")):
                type += "?"
            params.append(self._parameter(id, wire, type, "body", wire in asked, declared))
        return kind, params

    def _results(self, spec: Json, status: list[int]) -> tuple[str | None, list[tuple[int, str]]]:
        """The type of the result, and those that other statuses have instead."""
        noun = names.camel(_noun(spec["operationId"]))
        found: dict[int, str] = {}
        for code in [] if spec["operationId"].startswith("List") else status:
            content = self._schemas.resolve(spec["responses"][str(code)]).get("content")
            if content and (code < 300 or code == status[0]):
                schema = next(iter(content.values()))["schema"]
                what = "Result" if code == status[0] else HTTPStatus(code).phrase
                found[code] = self._schemas.type(schema, schema.get("title") or noun + what)
        result = found.get(status[0])
        others = [(code, type) for code, type in found.items() if type != result]
        if others and result is None:
            raise ValueError(f"{self._module}.{spec['operationId']}: {status[0]} has no content, but {others}")
        return result, others

    def _listing(self, id: str, spec: Json, paging: list[str]) -> tuple[str, Json]:
        envelope = self._schemas.resolve(next(iter(spec["responses"]["200"]["content"].values()))["schema"])
        properties: Json = envelope["properties"]
        arrays = [name for name, value in properties.items() if self._schemas.resolve(value).get("type") == "array"]
        for rule in self._overrides.find("lists", module=self._module, operation=id):
            arrays = [rule["key"]]
        if len(arrays) != 1:
            raise ValueError(f"{self._module}.{id}: cannot tell the items among {arrays}")
        listing: Json = {"key": arrays[0], "paging": self._paging(id, properties, paging)}
        for rule in self._overrides.find("lists", module=self._module, operation=id):
            if "ask" in rule:
                listing["ask"] = rule["ask"]
        sizes = [
            resolved["schema"].get("maximum")
            for resolved in spec["parameters"]
            if paging and resolved["name"] == paging[0] and PAGING[paging[0]] == 0
        ]
        if sizes and sizes[0]:
            listing["max"] = sizes[0]
        if paging:
            listing["params"] = paging
        item = self._schemas.resolve(properties[arrays[0]])["items"]
        return self._schemas.type(item, f"{_noun(id)}_item"), listing

    def _paging(self, id: str, properties: Json, params: list[str]) -> str:
        """How the envelope of a list leads to the next page."""
        for rule in self._overrides.find("lists", module=self._module, operation=id):
            return str(rule["paging"])
        meta = self._schemas.properties(properties["meta"]) if "meta" in properties else {}
        token = [name for name in params if PAGING[name] == 2]
        styles = {
            "uri": "next_page_uri" in properties,
            "meta": "next_page_url" in meta,
            "next_token": "next_token" in meta and bool(token),
            "nextToken": "nextToken" in meta and bool(token),
            "none": not params and not meta and not any("next" in name for name in properties),
        }
        found = [style for style, fits in styles.items() if fits]
        if len(found) != 1:
            raise ValueError(
                f"{self._module}.{id}: unknown paging: the envelope has {sorted(properties)}, its meta {sorted(meta)}; "
                "say which it is in the section lists of overrides.json, or teach it to the distiller"
            )
        return found[0]


def _link(facts: Json, overrides: Overrides) -> None:
    """Adds Twilio's page to each operation: that of its resource, else that of the pattern that says most."""
    for operation in facts["operations"].values():
        at = re.sub(r"\([^)]*\)", "", operation["accessor"]).rpartition(".")[0]
        rules = list(overrides.find("docs", module=facts["module"], at=at))
        if rules:
            operation["docs"] = max(rules, key=lambda rule: (rule["at"] == at, len(rule["at"])))["link"]


def _noun(id: str) -> str:
    return names.snake(id).partition("_")[2]


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


def distill(
    spec: Path, overrides_path: Path, additions_path: Path | None = None, by_hand: Collection[str] = ()
) -> dict[str, Json]:
    """The facts of each module.

    Args:
        by_hand: the modules whose facts are written by hand: the spec must not have them.

    Raises:
        ValueError: the spec holds what the distiller does not know, or what there is already; or a rule of the
            overrides matches nothing.
    """
    overrides, additions = Overrides(overrides_path), Additions(additions_path)
    found: dict[str, Json] = {}
    places: dict[tuple[str, ...], str] = {}
    for path in sorted(spec.glob("twilio_*.json")):
        module = path.stem.removeprefix("twilio_")
        if module in by_hand:
            raise ValueError(f"the facts of {module} are written by hand: take {path.name} or them away")
        facts = Distiller(module, json.loads(path.read_text("utf-8")), overrides).facts()
        if facts is None:
            continue
        additions.merge(facts)
        _link(facts, overrides)
        for id, operation in facts["operations"].items():
            place = (operation["method"], operation["host"], operation["path"])
            if place in places:
                raise ValueError(f"{module}.{id} is {places[place]} again: one of the two files is old; take it away")
            places[place] = f"{module}.{id}"
        found[module] = facts
    if unused := overrides.unused():
        raise ValueError("overrides that match nothing:\n" + "\n".join(unused))
    if missing := additions.unused():
        raise ValueError(f"additions.json adds to what the spec does not have: {', '.join(missing)}")
    return found
