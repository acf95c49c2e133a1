"""Every documented argument and every field of an answer has its counterpart in the facts, of a type that fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from trunkline.facts import OperationFacts, ProductFacts, load

from . import judge

MODULES = judge.read().modules() if judge.why_absent() is None else ["absent"]

TEXTS = {"str", "address", "int:text", "decimal:text", "seconds:text", "millis:text", "float:text", "bool:text"}
TEXTS |= {"json:text", "commas", "spaces", "decimal"}
FORMATS = {"date": {"date"}, "date-time": {"datetime", "day"}, "date-time-rfc-2822": {"rfc2822"}}
METHODS = {"HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"}
FREE = {"object", "any"}
# Instants and days that the schema calls strings.
DATED = {
    *(f"UsageRecord{kind}.as_of" for kind in ("", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today")),
    *(
        "UsageRecordYearly.as_of",
        "UsageRecordYesterday.as_of",
        "Day.create_date",
        "Event.timestamp",
        "Metric.timestamp",
    ),
    *("Job.estimated_completion_time", "ExportCustomJob.estimated_completion_time", "InsightsSession.session_expiry"),
    *("ConversationParticipant.last_read_timestamp", "ServiceConversationParticipant.last_read_timestamp"),
    *(
        "InsightsSegments.date",
        "ReassignedNumberInfo.last_verified_date",
        "PortInRequestList.status_last_updated_timestamp",
    ),
    "PortingPortInPhoneNumberResult.status_last_time_updated_timestamp",
}
# Arrays by the schema, which are objects as well by their descriptions.
NO_LISTS = {"Job.details", "ExportCustomJob.details"}


class Fit:
    """Compares schemas with the types of one product's facts."""

    def __init__(self, document: judge.Document, product: ProductFacts) -> None:
        self.document = document
        self.product = product
        self.seen: set[tuple[int, str]] = set()

    def answer(self, raw: judge.Schema, type_: str, where: str) -> Iterator[str]:
        """What does not fit between the schema of an answer and a type."""
        schema = self.document.resolve(raw)
        type_ = type_.removesuffix("?")
        if (id(schema), type_) in self.seen:
            return
        self.seen.add((id(schema), type_))
        if "oneOf" in schema:
            yield from self._choice([self.document.resolve(part) for part in schema["oneOf"]], type_, where)
            return
        properties = self.document.properties(schema)
        if properties:
            yield from self._model(properties, type_, where)
        elif schema.get("type") == "array":
            if where in NO_LISTS:
                return
            if not type_.startswith("list["):
                yield f"{where}: {type_} for an array"
            else:
                yield from self.answer(schema["items"], type_[5:-1], f"{where}[]")
        elif where in DATED:
            if schema.get("type") != "string" or type_ not in ("datetime", "date"):
                yield f"{where}: {type_} for {brief(schema)}"
        elif "allOf" in schema:
            yield from self.answer(schema["allOf"][0], type_, where)
        elif not self.scalar(schema, type_):
            yield f"{where}: {type_} for {brief(schema)}"

    def _choice(self, parts: list[judge.Schema], type_: str, where: str) -> Iterator[str]:
        """What one type lacks of several schemas: a model has the fields of all, an enumeration the values."""
        if type_ in self.product.models:
            fields = {field.wire for field in self.product.models[type_]}
            for part in parts:
                yield from (f"{type_}.{name} is missing" for name in self.document.properties(part).keys() - fields)
        elif type_ in self.product.enums:
            values = [value for part in parts for value in part.get("enum", ["no enumeration"])]
            if values != list(self.product.enums[type_]):
                yield f"{where}: {type_} for {values}"
        elif type_ not in FREE:
            yield f"{where}: {type_} for a choice of schemas"

    def _model(self, properties: dict[str, Any], type_: str, where: str) -> Iterator[str]:
        if type_ not in self.product.models:
            yield f"{where}: {type_} for an object with properties"
            return
        fields = {field.wire: field.type for field in self.product.models[type_]}
        for name, inner in properties.items():
            if name not in fields:
                yield f"{type_}.{name} is missing"
            else:
                yield from self.answer(inner, fields[name], f"{type_}.{name}")

    def scalar(self, schema: judge.Schema, type_: str) -> bool:
        """Whether a type fits a schema that is neither an object with properties nor an array."""
        if "enum" in schema:
            values = {str(v) for v in schema["enum"] if v is not None}
            if schema.get("format") == "http-method":  # one type for all, whichever of them a field allows
                return type_ == "HttpMethod" and values <= METHODS
            return values == set(self.product.enums.get(type_, ()))
        match schema.get("type"):
            case "string":
                return type_ in FORMATS.get(schema.get("format", ""), TEXTS)
            case "integer":
                return type_ in {"int", "seconds", "millis", "minutes"}
            case "number":
                return type_ in {"float", "decimal", "decimal:text"}
            case "boolean":
                return type_ == "bool"
            case "object":
                return type_ == "object" or type_.startswith("map[")
            case _:
                return type_ in FREE

    def argument(self, raw: judge.Schema, type_: str, where: str, json_body: bool) -> Iterator[str]:
        """What does not fit between the schema of an argument and a type."""
        schema = self.document.resolve(raw)
        nullable = bool(schema.get("nullable") or raw.get("nullable"))
        if json_body:
            if nullable != type_.endswith("?"):
                yield f"{where}: {type_}, nullable is {nullable}"
            yield from self.answer(schema, type_, where)
        elif (schema.get("format") or "").startswith("prefixed-"):
            if type_ != "prefixed":
                yield f"{where}: {type_} for {schema['format']}"
        elif schema.get("type") == "array":
            if not type_.startswith("list["):
                yield f"{where}: {type_} for an array"
            else:
                yield from self.argument(schema["items"], type_[5:-1], f"{where}[]", False)
        elif "enum" not in schema and schema.get("type") in (None, "object"):
            if type_ != "json":
                yield f"{where}: {type_} for {brief(schema)}"
        elif not self.scalar(schema, type_):
            yield f"{where}: {type_} for {brief(schema)}"


def brief(schema: judge.Schema) -> str:
    """A schema in a few words."""
    return str({k: v for k, v in schema.items() if k in ("type", "format", "enum")})


def known(module: str) -> dict[tuple[str, str], OperationFacts]:
    """The facts of a module's operations by method and path."""
    return {(f.method, f.path): f for f in load(module).operations.values()}


@pytest.mark.parametrize("module", MODULES)
def test_the_facts_type_answers_as_the_spec_does(spec: judge.Spec, module: str) -> None:
    product = load(module)
    wrong: list[str] = []
    for op in spec.of(module):
        facts = known(module)[op.method, op.path]
        for status, media in op.success.items():
            schema = op.response_schema(status)
            if media is None or schema is None:
                continue
            fit = Fit(op.document, product)
            result = dict(facts.results).get(status, facts.result)
            if result is None:
                wrong.append(f"{op} {status}: no result")
            elif facts.list is None:
                wrong += [f"{op} {status}: {text}" for text in fit.answer(schema, result, "result")]
            elif facts.list.key not in schema["properties"]:
                wrong.append(f"{op}: no list {facts.list.key}")
            else:
                rows = schema["properties"][facts.list.key]
                wrong += [f"{op}: {text}" for text in fit.answer(rows, f"list[{result}]", "items")]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


@pytest.mark.parametrize("module", MODULES)
def test_the_facts_type_arguments_as_the_spec_does(spec: judge.Spec, module: str) -> None:
    product = load(module)
    wrong: list[str] = []
    for op in spec.of(module):
        types = {(p.place, p.wire): p.type for p in known(module)[op.method, op.path].params}
        fit = Fit(op.document, product)
        for p in op.parameters:
            if p.key in types and p.name:
                json_body = p.place == "body" and op.body_type != judge.FORM
                found = fit.argument(p.schema, types[p.key], f"{p.place} {p.name}", json_body)
                wrong += [f"{op}: {text}" for text in found]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)
