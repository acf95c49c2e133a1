"""Models among other people's tools: dictionaries, JSON, Pydantic, FastAPI, notebooks, copies."""

from __future__ import annotations

import copy
import json
import re
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any

import msgspec
import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, TypeAdapter, ValidationError

import trunkline
from trunkline import Model
from trunkline.cli.rows import columns
from trunkline.emulator import Emulator
from trunkline.models import api_v2010, insights_v1, pricing_v1, verify_v2
from trunkline.types import Address

NUMBER = "+14155550100"
MESSAGE = api_v2010.Message(
    sid="SM1",
    from_="+14155550111",
    to=f"whatsapp:{NUMBER}",
    body="<b>Hi</b>",
    date_sent=datetime(2026, 1, 1, tzinfo=UTC),
    price=Decimal("-0.0075"),
    status=api_v2010.MessageStatus.SENT,
    num_segments=1,
)


class TestState:
    @pytest.mark.parametrize(
        ("status", "ended", "failed"),
        [
            ("queued", False, False),
            ("sent", False, False),
            ("scheduled", False, False),
            ("delivered", True, False),
            ("read", True, False),
            ("received", True, False),
            ("canceled", True, False),
            ("undelivered", True, True),
            ("failed", True, True),
            ("something new", False, False),
            (None, False, False),
        ],
    )
    def test_messages(self, status: Any, ended: bool, failed: bool) -> None:
        message = api_v2010.Message(status=status)
        assert (message.ended, message.failed) == (ended, failed)

    def test_errors_in_words(self) -> None:
        known = api_v2010.Message(error_code=30007).error_help
        assert known is not None
        assert (known.code, known.url) == (30007, "https://www.twilio.com/docs/api/errors/30007")
        assert api_v2010.Message().error_help is None
        assert api_v2010.Message(error_code=1).error_help is None


class TestDictionaries:
    def test_python_values_by_attribute(self) -> None:
        found = MESSAGE.asdict()
        assert found["from_"] == "+14155550111"
        assert found["date_sent"] == datetime(2026, 1, 1, tzinfo=UTC)
        assert found["price"] == Decimal("-0.0075")
        assert "extra" not in found
        assert set(found) == {name for name in api_v2010.Message.__struct_fields__ if name != "extra"}

    def test_models_within(self) -> None:
        number = api_v2010.IncomingPhoneNumber(capabilities=api_v2010.IncomingPhoneNumberCapabilities(sms=True))
        assert number.asdict()["capabilities"]["sms"] is True
        prices = pricing_v1.MessagingCountryInstance(
            inbound_sms_prices=[pricing_v1.OutboundSmsPricePrices(base_price=Decimal("0.05"))]
        )
        assert prices.asdict()["inbound_sms_prices"][0]["base_price"] == Decimal("0.05")

    def test_fields_that_are_not_known(self) -> None:
        assert api_v2010.Message.from_json('{"sid": "SM1", "new": 1}').asdict()["extra"] == {"new": 1}

    def test_json(self) -> None:
        assert json.loads(json.dumps(MESSAGE.to_dict()))["from"] == "+14155550111"

    def test_copies(self) -> None:
        changed = (
            copy.replace(MESSAGE, body="Ho", date_sent=None)
            if sys.version_info >= (3, 13)
            else msgspec.structs.replace(MESSAGE, body="Ho", date_sent=None)
        )
        assert (changed.body, changed.date_sent, changed.to) == ("Ho", None, MESSAGE.to)


class Row(BaseModel):
    message: api_v2010.Message
    more: list[api_v2010.Message] | None = None


class TestPydantic:
    def test_there_and_back(self) -> None:
        row = Row(message=MESSAGE, more=[MESSAGE])
        assert row.message is MESSAGE
        assert Row.model_validate_json(row.model_dump_json()) == row
        assert Row.model_validate(row.model_dump()) == row
        assert json.loads(row.model_dump_json())["message"] == json.loads(json.dumps(MESSAGE.to_dict()))

    @pytest.mark.parametrize(
        "model",
        [
            api_v2010.Call(duration=timedelta(seconds=7), price=Decimal("-0.01"), to=Address(NUMBER)),
            api_v2010.IncomingPhoneNumber(capabilities=api_v2010.IncomingPhoneNumberCapabilities(sms=True)),
            pricing_v1.MessagingCountryInstance(
                inbound_sms_prices=[pricing_v1.OutboundSmsPricePrices(base_price=Decimal("0.05"))]
            ),
            verify_v2.Verification(date_created=datetime(2026, 1, 1, tzinfo=UTC), lookup={"a": [1, None]}),
            api_v2010.Message.from_json('{"sid": "SM1", "new": 1}'),
        ],
        ids=lambda model: type(model).__name__,
    )
    def test_kinds_of_values(self, model: Model) -> None:
        adapter: TypeAdapter[Any] = TypeAdapter(type(model))
        assert adapter.validate_json(adapter.dump_json(model)) == model
        if model.extra is None:
            assert adapter.validate_python(adapter.dump_python(model)) == model

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            (3, "must be a Message or a mapping of its fields, not int"),
            ({"error_code": "x"}, "error_code cannot be read"),
            ({"date_sent": "yesterday"}, "date_sent cannot be read"),
            ({"price": object()}, "object"),
        ],
    )
    def test_what_is_wrong(self, wrong: Any, said: str) -> None:
        with pytest.raises(ValidationError, match=said):
            Row(message=wrong)

    def test_schema(self) -> None:
        fields = Row.model_json_schema()["properties"]["message"]["properties"]
        assert fields["from"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
        assert fields["error_code"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}

    def test_every_model_has_a_schema(self) -> None:
        for module in (api_v2010, insights_v1, pricing_v1, verify_v2):
            for name in dir(module):
                kind = getattr(module, name)
                if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model:
                    schema = TypeAdapter(kind).json_schema()
                    wires = [wire for wire in kind.__struct_encode_fields__ if wire != "\uffff"]
                    assert list(schema["properties"]) == wires

    def test_fastapi(self) -> None:
        app = FastAPI()

        @app.get("/message")
        def message() -> api_v2010.Message:
            return MESSAGE

        @app.post("/message")
        def post(message: Annotated[api_v2010.Message, Body()]) -> str | None:
            return message.body

        with TestClient(app) as client:
            assert client.get("/message").json()["to"] == f"whatsapp:{NUMBER}"
            assert client.post("/message", json={"body": "Hi"}).json() == "Hi"
            assert client.post("/message", json={"error_code": "x"}).status_code == 422
            assert "Message" in client.get("/openapi.json").text


class TestPersonalData:
    def test_only_in_the_block(self) -> None:
        assert NUMBER not in repr(MESSAGE)
        with trunkline.personal_data():
            assert NUMBER in repr(MESSAGE)
            assert "<b>Hi</b>" in repr(MESSAGE)
            assert NUMBER in MESSAGE._repr_html_()
        assert NUMBER not in repr(MESSAGE)
        assert NUMBER not in MESSAGE._repr_html_()

    def test_fields_that_are_not_known(self) -> None:
        message = api_v2010.Message.from_json('{"sid": "SM1", "new": "private"}')
        assert "private" not in repr(message)
        with trunkline.personal_data():
            assert "'new': 'private'" in repr(message)

    def test_secrets_stay_hidden(self) -> None:
        account = api_v2010.Account(sid="AC1", auth_token="canary", friendly_name="Anna")
        with trunkline.personal_data():
            assert "Anna" in repr(account)
            assert "canary" not in repr(account) + account._repr_html_()


class TestRowsAreValues:
    @pytest.mark.parametrize("name", ["update", "fetch", "delete", "update_async"])
    def test_what_rows_of_the_official_package_do_is_done_by_the_client(self, name: str) -> None:
        with pytest.raises(AttributeError, match=r"client\.messages\(message\.sid\)"):
            getattr(MESSAGE, name)

    def test_a_field_that_is_not_there(self) -> None:
        with pytest.raises(AttributeError, match=r"^'Message' object has no attribute 'bodi'$") as raised:
            MESSAGE.bodi  # type: ignore[attr-defined]  # noqa: B018
        assert (raised.value.name, raised.value.obj) == ("bodi", MESSAGE)
        assert not hasattr(MESSAGE, "_repr_png_")


class TestNotebooks:
    def test_a_model_is_a_table(self) -> None:
        html = MESSAGE._repr_html_()
        assert html.startswith("<table><caption>Message</caption>")
        assert "<tr><th>sid</th><td>SM1</td></tr>" in html
        with trunkline.personal_data():
            assert "&lt;b&gt;Hi&lt;/b&gt;" in MESSAGE._repr_html_()

    def test_pages(self) -> None:
        with Emulator() as twilio, twilio.client() as client:
            assert repr(client.messages.page()) == "<Page of 0 items, the last page>"
            sids = [client.messages.create(NUMBER, from_="+15005550006", body=f"<i>{n}</i>").sid for n in range(3)]
            page = client.messages.page(page_size=2)
            assert repr(page) == f"<Page of 2 Message, {sids[2]} to {sids[1]}, more follow>"
            last = page.next_page()
            assert last is not None
            assert repr(last) == f"<Page of 1 Message, {sids[0]}, the last page>"
            html = page._repr_html_()
            assert html.count("<tr>") == 3
            assert "<i>" not in html
            assert NUMBER not in html
            assert "account_sid" not in html
            heads = re.findall("<th>(\\w+)</th>", html)
            assert heads[:7] == ["sid", "date_created", "direction", "from_", "to", "status", "body"]
            assert columns(list(page)) == [name for name in heads if name in columns(list(page))], "as commands do"
            with trunkline.personal_data():
                assert "&lt;i&gt;2&lt;/i&gt;" in page._repr_html_()
            assert client.messages.page(page_size=1)._repr_html_().count("<tr>") == 2

    def test_a_long_page_says_what_it_leaves_out(self) -> None:
        with Emulator() as twilio, twilio.client() as client:
            for number in range(120):
                client.messages.create(NUMBER, from_="+15005550006", body=str(number))
            html = client.messages.page(page_size=200)._repr_html_()
            assert html.count("<tr>") == 101
            assert "the first 100 of them" in html


def test_a_day() -> None:
    """Dates have their own wire form, which Pydantic's JSON has too."""
    record = api_v2010.UsageRecord(start_date=date(2026, 1, 1))
    adapter = TypeAdapter(api_v2010.UsageRecord)
    assert json.loads(adapter.dump_json(record))["start_date"] == "2026-01-01"
    assert adapter.validate_python(adapter.dump_python(record)) == record
