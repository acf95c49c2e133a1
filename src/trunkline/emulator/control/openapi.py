"""The control API as OpenAPI 3.1, made of its routes and structs. Pure. Called by `control`."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from . import ROOT, bodies
from .guard import HEADER
from .routes import Route

_REF = "#/components/schemas/{name}"
_JSON = "application/json"


def document(routes: tuple[Route, ...]) -> dict[str, Any]:
    """The file."""
    types = [each for route in routes for each in (route.body, route.query, route.reply) if each is not None]
    types.append(bodies.Error)
    made, components = msgspec.json.schema_components(types, ref_template=_REF)
    schemas = dict(zip(map(repr, types), made, strict=True))
    queries = {repr(route.query): components[route.query.__name__] for route in routes if route.query is not None}
    paths: dict[str, Any] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schemas, queries)
    for route in routes:
        if route.query is not None:
            components.pop(route.query.__name__, None)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Trunkline emulator",
            "version": "1",
            "description": "Clock, state, phones, webhooks, requests and faults of an emulated Twilio, for tests.",
        },
        "servers": [{"url": ROOT}],
        "security": [{}, {"basic": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "basic": {
                    "type": "http",
                    "scheme": "basic",
                    "description": "Account SID and auth token, where the emulator listens on more than loopback.",
                }
            },
        },
    }


def _operation(route: Route, schemas: dict[str, Any], queries: dict[str, Any]) -> dict[str, Any]:
    done = route.reply is None and not route.produces
    good: dict[str, Any] = {"description": "Done." if done else "What was asked for."}
    if route.reply is not None:
        good["content"] = {_JSON: {"schema": schemas[repr(route.reply)]}}
    if route.produces:
        good["content"] = {kind: {"schema": {"type": "string"} if kind != _JSON else {}} for kind in route.produces}
    bad = {"description": "Why not.", "content": {_JSON: {"schema": schemas[repr(bodies.Error)]}}}
    out: dict[str, Any] = {
        "operationId": route.name,
        "summary": route.says,
        "responses": {str(route.status): good, "default": bad},
    }
    parameters = list(_parameters(route, queries))
    if parameters:
        out["parameters"] = parameters
    if route.body is not None:
        content: dict[str, Any] = {"schema": schemas[repr(route.body)], "example": route.example}
        out["requestBody"] = {"required": _needed(route.body), "content": {_JSON: content}}
    return out


def _parameters(route: Route, queries: dict[str, Any]) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}, "example": route.ids[name]}
        for name in re.findall(r"\{(\w+)\}", route.path)
    ]
    if route.method != "GET":
        schema = {"type": "string", "const": "1"}
        out.append({"name": HEADER, "in": "header", "required": True, "schema": schema, "example": "1"})
    if route.query is not None:
        for name, schema in queries[repr(route.query)]["properties"].items():
            one: dict[str, Any] = {"name": name, "in": "query", "schema": schema}
            if name in route.example:
                one["example"] = route.example[name]
            out.append(one)
    return out


def _needed(body: Any) -> bool:
    """Whether a body must be sent: one of its fields has no default."""
    fields = getattr(body, "__struct_fields__", None)
    return fields is None or len(body.__struct_defaults__) < len(fields)
