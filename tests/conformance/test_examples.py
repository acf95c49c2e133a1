"""Every success example of the spec decodes into its model, with every value in reach of a typed attribute."""

from __future__ import annotations

import datetime as dt
import email.utils
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest

from tests.operations import operations_by_id
from trunkline._core.call.operation import Operation
from trunkline._core.call.response import decode_page, decode_result
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline._core.model.decode import decode
from trunkline._core.model.model import Model
from trunkline.facts import OperationFacts, ProductFacts, load
from trunkline.types import Address, HttpMethod, OpenEnum

from . import judge

MODULES = judge.read().modules() if judge.why_absent() is None else ["absent"]

# Values of the examples which their own schema does not have: reachable as `extra`.
UNDOCUMENTED = 0

SCALARS: dict[str, type] = {
    "str": str,
    "address": Address,
    "int": int,
    "float": float,
    "bool": bool,
    "decimal": Decimal,
    "date": dt.date,
    "datetime": dt.datetime,
    "rfc2822": dt.datetime,
    "seconds": dt.timedelta,
    "millis": dt.timedelta,
}
NUMBERS = ("int", "float", "decimal", "seconds", "millis")


class Walk:
    """Compares a decoded value with the raw one, by the types of the facts."""

    def __init__(self, product: ProductFacts) -> None:
        self.product = product
        self.wrong: list[str] = []
        self.extra: list[str] = []
        self.keep_unknown = True

    def value(self, type_: str, raw: Any, value: Any, path: str) -> None:
        """One value, whatever its type."""
        type_ = type_.removesuffix("?")
        if raw is None:
            self._check(value is None, path, raw, value, "None")
        elif type_.startswith("list["):
            self._list(type_[5:-1], raw, value, path)
        elif type_.startswith("map["):
            self._map(type_[4:-1], raw, value, path)
        elif type_ in ("any", "object"):
            self._check(_json(value) == raw and (type_ == "any" or isinstance(value, dict)), path, raw, value, type_)
        elif type_ in self.product.models:
            self.model(type_, raw, value, path)
        elif type_ == "HttpMethod" or type_ in self.product.enums:
            self._enum(type_, raw, value, path)
        else:
            self._scalar(type_, raw, value, path)

    def _list(self, item: str, raw: Any, value: Any, path: str) -> None:
        if raw == "" and value is None:
            return
        if not isinstance(raw, list) or not isinstance(value, list) or len(raw) != len(value):
            self._check(False, path, raw, value, f"list[{item}]")
            return
        for index, (r, v) in enumerate(zip(raw, value, strict=True)):
            self.value(item, r, v, f"{path}[{index}]")

    def _map(self, item: str, raw: Any, value: Any, path: str) -> None:
        if not isinstance(raw, dict) or not isinstance(value, dict) or not value.keys() <= raw.keys():
            self._check(False, path, raw, value, f"map[{item}]")
            return
        for key in raw:  # an entry that is null may be absent: the type of the values has no None
            self.value(item, raw[key], value.get(key), f"{path}.{key}")

    def model(self, name: str, raw: Any, value: Any, path: str) -> None:
        """One object."""
        if raw == "" and value is None:
            return
        if not isinstance(raw, dict) or type(value).__name__ != name or not isinstance(value, Model):
            self._check(False, path, raw, value, name)
            return
        fields = {f.wire: f for f in self.product.models[name]}
        for key, inner in raw.items():
            if key in fields:
                self.value(fields[key].type, inner, getattr(value, fields[key].name), f"{path}.{key}")
            else:
                self.extra.append(f"{path}.{key}")
                if self.keep_unknown:
                    kept = (value.extra or {}).get(key)
                    self._check(kept == inner, f"{path}.{key}", inner, kept, "extra")
        absent = [f.wire for f in fields.values() if f.wire not in raw and getattr(value, f.name) is not None]
        self._check(not absent, path, "absent", absent, "None")
        self._wire_types(name, raw, value, path)

    def _wire_types(self, name: str, raw: Mapping[str, Any], value: Model, path: str) -> None:
        """What `to_dict` gives has the wire names and the wire types of the facts."""
        back = value.to_dict()
        for f in self.product.models[name]:
            if raw.get(f.wire) in (None, ""):
                continue
            base, _, text = f.type.partition(":")
            wanted: tuple[type, ...]
            if text:
                wanted = (str,)
            elif base in NUMBERS:
                wanted = (int, float, Decimal)
            elif base in ("str", "address", "date", "datetime", "rfc2822", "HttpMethod") or base in self.product.enums:
                wanted = (str,)
            else:
                continue
            got = back.get(f.wire)
            right = isinstance(got, wanted) and not (isinstance(got, bool) and base in NUMBERS)
            self._check(right, f"{path}.{f.wire} in to_dict()", raw[f.wire], got, f.type)

    def _enum(self, name: str, raw: Any, value: Any, path: str) -> None:
        if raw == "":
            self._check(value is None, path, raw, value, "None")
            return
        right = isinstance(value, OpenEnum) and str(value).casefold() == str(raw).casefold()
        known = ("HEAD", "GET", "POST", "PATCH", "PUT", "DELETE") if name == "HttpMethod" else self.product.enums[name]
        if right and str(raw).casefold() not in {k.casefold() for k in known}:
            right = str(value) == str(raw)
        self._check(right and (name != "HttpMethod" or isinstance(value, HttpMethod)), path, raw, value, name)

    def _scalar(self, type_: str, raw: Any, value: Any, path: str) -> None:
        base = type_.partition(":")[0]
        wanted = SCALARS[base]
        if raw == "":
            self._check(value is None or (value == "" and issubclass(wanted, str)), path, raw, value, "None")
            return
        right = isinstance(value, wanted) and (isinstance(value, bool) == (wanted is bool))
        if right:
            try:
                right = _equal(base, raw, value)
            except (ValueError, ArithmeticError, TypeError):
                right = False
        self._check(right, path, raw, value, type_)

    def _check(self, right: bool, path: str, raw: Any, value: Any, type_: str) -> None:
        if not right:
            self.wrong.append(
                f"{path}: {str(raw)[:90]!r} became {str(value)[:90]!r} ({type(value).__name__}), not {type_}"
            )


def _equal(base: str, raw: Any, value: Any) -> bool:
    match base:
        case "str" | "address":
            return str(value) == (raw if isinstance(raw, str) else json.dumps(raw))
        case "int":
            return bool(value == Decimal(str(raw)))
        case "float":
            return bool(value == float(raw))
        case "decimal":
            return bool(value == Decimal(str(raw)))
        case "bool":
            return bool(value is raw or str(raw).casefold() == str(value).casefold())
        case "seconds":
            return bool(value == dt.timedelta(seconds=float(raw)))
        case "millis":
            return bool(value == dt.timedelta(milliseconds=float(raw)))
        case "date":
            return not isinstance(value, dt.datetime) and bool(value == dt.date.fromisoformat(raw[:10]))
        case _:
            return value.tzinfo is not None and bool(value == _instant(raw))


def _instant(text: str) -> dt.datetime:
    if text[:4].isdigit():
        value = dt.datetime.fromisoformat(text)
    else:
        value = email.utils.parsedate_to_datetime(text)
    return value if value.tzinfo else value.replace(tzinfo=dt.UTC)


def _json(value: Any) -> Any:
    """A free JSON value, Decimals made comparable."""
    return json.loads(json.dumps(value, default=float))


def _operation(facts: OperationFacts) -> Operation[Any]:
    return operations_by_id()[f"{facts.module}.{facts.id}"]


def check(walk: Walk, facts: OperationFacts, example: judge.Example, keep_unknown: bool) -> Iterator[str]:
    """What is wrong with one example, decoded as a reply is: fast, or keeping what the facts do not know."""
    operation = _operation(facts)
    raw = RawResponse(example.status, Headers(), json.dumps(example.value).encode())
    if facts.result is None:
        yield f"has no result, but the spec has an example for {example.status}"
        return
    walk.keep_unknown = keep_unknown
    if facts.list is not None:
        items, _, problems, *_ = decode_page(operation, raw, keep_unknown=keep_unknown)
        rows = example.value.get(facts.list.key, "no such key")
        walk.value(f"list[{facts.result}]", rows, items, facts.list.key)
    else:
        value, problems, *_ = decode_result(operation, raw, keep_unknown=keep_unknown)
        items = [value]
        walk.value(facts.result, example.value, value, "$")
    yield from (f"problem: {problem}" for problem in problems)
    for item in items:
        if isinstance(item, Model):
            again = decode(type(item), item.to_json().encode(), keep_unknown=keep_unknown)
            if again.value != item:
                yield f"to_json() decodes to another value: {again.value!r} {item!r}"[:600]
            if again.problems:
                yield f"to_json() has problems: {again.problems}"


def test_there_are_all_examples(spec: judge.Spec) -> None:
    assert sum(len(op.examples) for op in spec.operations) >= 1764
    assert sum(len(op.all_examples) for op in spec.operations) >= 1767


@pytest.mark.parametrize("module", MODULES)
def test_published_examples_decode_without_loss(spec: judge.Spec, module: str) -> None:
    product = load(module)
    known = {(f.method, f.path): f for f in product.operations.values()}
    wrong: list[str] = []
    for op in spec.of(module):
        for example in op.examples:
            for keep_unknown in (False, True):
                walk = Walk(product)
                try:
                    found = list(check(walk, known[op.method, op.path], example, keep_unknown))
                except Exception as error:
                    found = [f"{type(error).__name__}: {error}"]
                way = "keep_unknown" if keep_unknown else "fast"
                wrong += [f"{op} {example.name} {way}: {text}" for text in found + walk.wrong]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


def test_few_values_are_undocumented(spec: judge.Spec) -> None:
    """Values that only `extra` reaches: a few, where an example has fields which its own schema lacks."""
    extra: list[str] = []
    for module in spec.modules():
        product = load(module)
        known = {(f.method, f.path): f for f in product.operations.values()}
        for op in spec.of(module):
            for example in op.examples:
                walk = Walk(product)
                list(check(walk, known[op.method, op.path], example, True))
                extra += [f"{op} {example.name}: {path}" for path in walk.extra]
    assert len(extra) <= UNDOCUMENTED, "\n".join(extra)
