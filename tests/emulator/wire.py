"""What the tests of the emulator share: a plain HTTP caller, arguments from the facts, a judge of types.

The caller is `http.client`, not the client of this package: the two must not share mistakes.
"""

from __future__ import annotations

import base64
import http.client
import json
import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from trunkline import facts
from trunkline.emulator import Emulator
from trunkline.facts import OperationFacts, Param


class Answer(NamedTuple):
    """A reply: status, JSON, headers."""

    status: int
    json: Any
    headers: dict[str, str]


class Caller:
    """Speaks HTTP to an emulator."""

    def __init__(self, twilio: Emulator, user: str | None = None, password: str | None = None) -> None:
        self.twilio = twilio
        self.account = f"/2010-04-01/Accounts/{twilio.account_sid}"
        self.authorization: str | None = basic(user or twilio.account_sid, password or twilio.auth_token)
        self._connection = http.client.HTTPConnection(twilio.host, twilio.port, timeout=10)

    def close(self) -> None:
        self._connection.close()

    def __call__(
        self,
        method: str,
        path: str,
        params: Any = None,
        *,
        host: str = "api",
        json_body: Any = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Sends parameters as a query or a form, by method; `path` may be a link of an earlier reply."""
        sent = dict(headers or {})
        if self.authorization:
            sent.setdefault("Authorization", self.authorization)
        url = path.removeprefix(self.twilio.url) if path.startswith("http://") else f"/{host}.twilio.com{path}"
        body = None
        if json_body is not None:
            body = json.dumps(json_body).encode()
            sent["Content-Type"] = "application/json"
        if params and method in ("GET", "DELETE"):
            url += "?" + urlencode(params, doseq=True)
        elif params:
            body = urlencode(params, doseq=True).encode()
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, url, body, sent)
        reply = self._connection.getresponse()
        data = reply.read()
        found = {name.lower(): value for name, value in reply.getheaders()}
        return Answer(reply.status, json.loads(data) if data else None, found)

    def get(self, path: str, params: Any = None, **more: Any) -> Answer:
        return self("GET", path, params, **more)

    def post(self, path: str, params: Any = None, **more: Any) -> Answer:
        return self("POST", path, params, **more)

    def delete(self, path: str, **more: Any) -> Answer:
        return self("DELETE", path, **more)

    def message(self, **more: Any) -> Any:
        """Sends a message; returns it."""
        params = {"To": "+14155550100", "From": "+15005550006", "Body": "hi", **more}
        return self.post(f"{self.account}/Messages.json", params).json

    def service(self) -> str:
        """The SID of a new messaging service with the account's number."""
        service: str = self.post("/v1/Services", {"FriendlyName": "service"}, host="messaging").json["sid"]
        number = self.get(f"{self.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][-1]["sid"]
        self.post(f"/v1/Services/{service}/PhoneNumbers", {"PhoneNumberSid": number}, host="messaging")
        return service

    def call(self, **more: Any) -> Any:
        """Places a call; returns it."""
        params = {"To": "+14155550100", "From": "+15005550006", "Url": "https://example.com/", **more}
        return self.post(f"{self.account}/Calls.json", params).json


def basic(user: str, password: str) -> str:
    """An Authorization header."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def stem(operation: OperationFacts) -> str:
    """The path of an operation with `{}` for its ids and without `.json`."""
    return re.sub(r"\{[^}]*\}", "{}", operation.path.removesuffix(".json"))


def id_names(operation: OperationFacts) -> list[str]:
    """The ids in the path of an operation."""
    return re.findall(r"\{([^}]*)\}", operation.path)


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def argument(operation: OperationFacts, param: Param, salt: int) -> Any:
    """A value that fits a parameter."""
    product = facts.load(operation.module)
    type_ = param.type.removesuffix("?")
    if type_.startswith("list["):
        return [argument(operation, Param(param.wire, param.name, type_[5:-1], param.place), salt)]
    if type_ in product.enums:
        return product.enums[type_][0]
    if type_ in product.models:
        return {}
    if param.name == "channel" and type_ == "str":
        return "sms"
    if param.name == "revision":
        return 1
    if type_ == "str" and ("phone" in param.name or param.name in ("to", "from_", "number")):
        return f"+1415555{salt % 10000:04d}"
    if param.name in ("area_code", "country_code"):
        return {"area_code": "415", "country_code": "US"}[param.name]
    if param.name == "grant_type":
        return "client_credentials"
    if param.wire.endswith(("Sid", "_sid")) and type_ == "str":
        return "XX" + f"{salt:032x}"
    text = operation.body == "form" or param.place == "query"
    table: dict[str, Any] = {
        "bool": "true" if text else True, "int": 1, "float": 1.5, "decimal": "1.5", "date": "2026-01-02",
        "json": "{}", "any": {}, "datetime": "2026-01-02T03:04:05Z", "HttpMethod": "POST", "object": {},
        "day": "2026-01-02", "seconds": 1, "millis": 1, "minutes": 1, "json:text": "{}",
        "pairs": {}, "prefixed": {}, "address": f"+1415555{salt % 10000:04d}", "map[str]": {},
    }  # fmt: skip
    return table.get(type_, f"text{salt}")


def misfit(value: Any, type_: str, module: str) -> str | None:
    """What is wrong with a value of a field; None: nothing. Null fits everything."""
    product = facts.load(module)
    if value is None:
        return None
    if type_.startswith("list["):
        if not isinstance(value, list):
            return f"{value!r} is no list"
        return next((wrong for each in value if (wrong := misfit(each, type_[5:-1], module))), None)
    if type_.startswith("map["):
        return None if isinstance(value, dict) else f"{value!r} is no map"
    if type_ in product.models:
        if not isinstance(value, dict):
            return f"{value!r} is no {type_}"
        known = {field.wire: field.type for field in product.models[type_]}
        return next(
            (w for name, each in value.items() if name in known and (w := misfit(each, known[name], module))), None
        )
    base, _, text = type_.partition(":")
    if text:
        return None if isinstance(value, str) and re.fullmatch(r"-?[\d.]+|true|false", value) else f"{value!r}: {type_}"
    if type_ in product.enums:
        return None if value in product.enums[type_] else f"{value!r} is not in {type_}"
    python: dict[str, Any] = {
        "str": str, "address": str, "HttpMethod": str, "int": int, "bool": bool, "float": (int, float),
        "decimal": (int, float), "seconds": int, "millis": int, "object": (dict, list, str), "any": object,
    }  # fmt: skip
    if base in python:
        fits = isinstance(value, python[base]) and (base == "bool" or base == "any" or not isinstance(value, bool))
        return None if fits else f"{value!r} is no {base}"
    try:
        if base == "rfc2822":
            parsedate_to_datetime(value)
        elif base == "datetime":
            datetime.fromisoformat(value)
        elif base == "date":
            date.fromisoformat(value)
    except (ValueError, TypeError):
        return f"{value!r} is no {base}"
    return None


def model_misfits(operation: OperationFacts, shown: Any) -> list[str]:
    """What a reply lacks or has wrong, by its model."""
    fields = facts.load(operation.module).models[operation.result or ""]
    out = [f"{field.wire} is missing" for field in fields if field.wire not in shown]
    for field in fields:
        wrong = misfit(shown.get(field.wire), field.type, operation.module)
        if wrong:
            out.append(f"{field.wire}: {wrong}")
    known = {field.wire for field in fields}
    return out + [f"{name} is unknown" for name in shown if name not in known]


def escape(value: Any) -> str:
    return quote(str(value), safe="+")
