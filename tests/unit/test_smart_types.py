"""Phone numbers, prices, statuses, alerts and data sizes as people read and write them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trunkline import MissingExtraError, models
from trunkline.types import Address, HttpMethod, OpenEnum, alerts, data, money, phone, phone_format, states, text

TEXTS = st.one_of(
    st.text(),
    st.text(alphabet="0123456789+-() .x"),
    st.text(alphabet="Msgover&=%+.0123456789abcdef"),
    st.from_regex(r"\A(whatsapp:|tel:|sip:)?\+?[0-9]{1,20}\Z"),
)


class TestPhoneNumbers:
    @pytest.mark.parametrize(
        ("typed", "region", "parsed"),
        [
            ("410 555 1234", "US", "+14105551234"),
            ("(410) 555-1234", "us", "+14105551234"),
            ("+1 410 555 1234", "GB", "+14105551234"),
            ("  +41 44 668 18 00 ", "US", "+41446681800"),
            ("044 668 18 00", "CH", "+41446681800"),
            ("020 7946 0958", "GB", "+442079460958"),
            ("whatsapp:410 555 1234", "US", "whatsapp:+14105551234"),
            ("tel:+1-410-555-1234", "US", "+14105551234"),
            ("+15005550006", "US", "+15005550006"),
        ],
    )
    def test_what_people_type(self, typed: str, region: str, parsed: str) -> None:
        found = phone.parse_phone_number(typed, region)
        assert found == parsed
        assert type(found) is Address
        assert found.is_e164

    @pytest.mark.parametrize(
        ("typed", "why"),
        [
            ("", "empty"),
            (" \t", "empty"),
            ("whatsapp:", "empty"),
            ("foobarbang", "not a phone number: 'foobarbang'"),
            ("+1", "not a phone number$"),
            ("+999 555 1234", "unknown country code"),
            ("555 1234", "must be given with its area code"),
            ("12345", "too short"),
            ("410 555 1234 5678", "too long"),
            ("1" * 300, "must have at most 250 characters"),
            ("410 555 1234 x 5", "extension"),
            ("sip:4105551234@example.com", "channel 'sip'"),
        ],
    )
    def test_an_error_says_what_is_wrong(self, typed: str, why: str) -> None:
        with pytest.raises(ValueError, match=why) as caught:
            phone.parse_phone_number(typed)
        assert "555" not in str(caught.value)

    def test_a_region_that_is_none(self) -> None:
        with pytest.raises(ValueError, match="region must be two letters of ISO 3166, such as 'US' or 'GB', not 'XX'"):
            phone.parse_phone_number("410 555 1234", "XX")

    @pytest.mark.parametrize(
        ("address", "friendly", "local"),
        [
            ("+41446681800", "+41 44 668 18 00", "044 668 18 00"),
            ("+19253245555", "+1 925-324-5555", "(925) 324-5555"),
            ("whatsapp:+19253245555", "+1 925-324-5555", "(925) 324-5555"),
            ("9253245555", "+1 925-324-5555", "(925) 324-5555"),
        ],
    )
    def test_what_people_read(self, address: str, friendly: str, local: str) -> None:
        assert phone_format.friendly(address) == Address(address).friendly == friendly
        assert phone_format.local(address) == Address(address).local == local

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "foobarbang",
            "12345",
            "+999555123456",
            "MYCOMPANY",
            "1800FLOWERS",
            "client:4105551234",
            "sip:+14105551234@example.com",
            "DE" + "0" * 32,
            "whatsapp:alice",
        ],
    )
    def test_what_is_no_number_is_unchanged(self, address: str) -> None:
        assert Address(address).friendly == Address(address).local == address
        assert type(Address(address).friendly) is str

    @given(TEXTS)
    def test_any_text(self, typed: str) -> None:
        assert isinstance(phone_format.friendly(typed), str)
        assert isinstance(phone_format.local(typed), str)
        try:
            found = phone.parse_phone_number(typed)
        except ValueError:
            return
        assert found.is_e164
        assert phone.parse_phone_number(found) == found
        assert phone.parse_phone_number(found.friendly) == found.number

    def test_nothing_is_imported_before_use(self) -> None:
        code = (
            "import sys, trunkline, trunkline.types.phone_format as phone_format\n"
            "from trunkline.types import Address\n"
            "Address('DE123').friendly, Address('12345').local, Address('sip:a@example.com').friendly\n"
            "assert 'phonenumbers' not in sys.modules\n"
            "assert phone_format.local('+19253245555') == '(925) 324-5555'\n"
            "assert 'phonenumbers' in sys.modules\n"
        )
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "phonenumbers", None)
        uses = (phone.parse_phone_number, phone_format.friendly, phone_format.local, lambda text: Address(text).local)
        for use in uses:
            with pytest.raises(MissingExtraError, match=r"phonenumbers .* 'trunkline\[phone\]'"):
                use("+14105551234")
        assert phone_format.friendly("foobarbang") == "foobarbang"


@dataclass
class Thing(states.Priced):
    price: Decimal | None
    price_unit: str | None


class TestPrices:
    @pytest.mark.parametrize(
        ("unit", "price", "shown"),
        [
            ("USD", "-0.750", "$0.75"),
            ("USD", "-0.0075", "$0.0075"),
            ("MXN", "-1", "MX$1"),
            ("CAD", "-1.10", "CA$1.1"),
            ("SGD", "-10.00", "S$10"),
            ("GBP", "-2.50", "£2.5"),
            ("JPY", "-100", "¥100"),
            ("CNY", "-0.5", "¥0.5"),
            ("CHF", "-0.5", "CHF0.5"),
            ("CHF", "0.5", "-CHF0.5"),
            ("EUR", "0.0075", "-€0.0075"),
            ("UNK", "2.45", "-UNK 2.45"),
            ("UNK", "-2.45", "UNK 2.45"),
            (None, "2.45", "-2.45"),
            ("", "2.45", "-2.45"),
            (None, "-2.45", "2.45"),
            ("usd", "-0.750", "$0.75"),
            ("USD", "0", "$0"),
            ("USD", "-0", "$0"),
            ("USD", "0.00000", "$0"),
            ("USD", "-0.00", "$0"),
            ("UNK", "0", "UNK 0"),
            (None, "0", "0"),
            ("USD", "-1E+3", "$1000"),
            ("USD", "-1E-7", "$0.0000001"),
            ("USD", "-100", "$100"),
            ("USD", "NaN", "$NaN"),
            ("USD", "-1E+999999", "$1E+999999"),
        ],
    )
    def test_prices_are_shown_with_their_currency(self, unit: str | None, price: str, shown: str) -> None:
        assert money.friendly_price(Decimal(price), unit) == shown
        assert Thing(Decimal(price), unit).friendly_price == shown

    def test_no_other_dollar_is_shown_as_that_of_the_us(self) -> None:
        assert [code for code, symbol in money.SYMBOLS.items() if symbol == "$"] == ["USD"]
        dollars = [symbol for symbol in money.SYMBOLS.values() if symbol.endswith("$")]
        assert len(set(dollars)) == len(dollars)

    def test_prices_of_faxes_are_positive(self) -> None:
        fax = models.fax_v1.Fax(price=Decimal("0.014"), price_unit="USD")
        assert fax.friendly_price == "$0.014"

    @pytest.mark.parametrize("unit", ["USD", "UNK", "", None])
    def test_no_price(self, unit: str | None) -> None:
        assert money.friendly_price(None, unit) == ""
        assert Thing(None, unit).friendly_price == ""

    @given(st.decimals(), st.one_of(st.none(), st.text(), st.sampled_from([*money.SYMBOLS, "usd", "UNK"])))
    def test_any_price(self, price: Decimal, unit: str | None) -> None:
        assert money.friendly_price(price, unit)

    @given(st.decimals(-1000, 1000, places=5))
    def test_the_digits_are_those_of_the_price(self, price: Decimal) -> None:
        shown = money.friendly_price(price, "USD")
        assert Decimal(shown.replace("$", "")) == -price
        assert shown.replace("$", "") != "-0"
        assert not ("." in shown and shown.endswith("0"))

    @pytest.mark.parametrize(
        ("price", "shown"),
        [
            ("-0.00790", "$0.0079"), ("-0.02000", "$0.0200"), ("-0.005", "$0.0050"), ("-0.00645", "$0.00645"),
            ("-1", "$1.0000"), ("0", "$0.0000"), ("0.02", "-$0.0200"), ("-12.3456789", "$12.3456789"),
        ],
    )  # fmt: skip
    def test_prices_in_a_list_have_four_digits_at_least(self, price: str, shown: str) -> None:
        assert money.listed_price(Decimal(price), "USD") == shown
        assert money.listed_price(-Decimal(price), "USD", charge=1) == shown
        assert money.listed_price(None, "USD") == ""

    @pytest.mark.parametrize(
        ("amount", "shown"),
        [
            ("31.347", "$31.35"), ("28.8087", "$28.81"), ("23.635", "$23.64"), ("54", "$54.00"), ("0.1", "$0.10"),
            ("0", "$0.00"), ("0.0051", "$0.01"), ("0.005", "< $0.01"), ("0.0001", "< $0.01"), ("-1.5", "-$1.50"),
            ("1234567.8", "$1234567.80"),
        ],
    )  # fmt: skip
    def test_sums_are_to_the_cent(self, amount: str, shown: str) -> None:
        assert money.total_cost(Decimal(amount), "usd") == shown

    @given(st.decimals(), st.one_of(st.none(), st.text(), st.sampled_from([*money.SYMBOLS, "usd", "UNK"])))
    def test_any_sum(self, amount: Decimal, unit: str | None) -> None:
        assert money.listed_price(amount, unit)
        if not amount.is_finite() or abs(amount) < 10**20:
            assert money.total_cost(amount, unit)


class CallStatus(OpenEnum):
    IN_PROGRESS = "in-progress"


class MessageDirection(OpenEnum):
    OUTBOUND_API = "outbound-api"


class TestTexts:
    @pytest.mark.parametrize(
        ("status", "shown"),
        [
            ("in-progress", "In Progress"),
            ("no-answer", "No Answer"),
            ("queued", "Queued"),
            ("delivery_unknown", "Delivery Unknown"),
            ("READ", "Read"),
            ("teleported", "Teleported"),
            ("", ""),
            (None, ""),
        ],
    )
    def test_statuses_are_shown_as_words(self, status: str | None, shown: str) -> None:
        assert text.friendly_status(status) == shown

    @pytest.mark.parametrize(
        ("direction", "shown"),
        [
            ("outbound-reply", "Reply"),
            ("inbound", "Incoming"),
            ("outbound-call", "Outgoing (from call)"),
            ("outbound-api", "Outgoing (from API)"),
            ("outbound-dial", "Outgoing (via Dial)"),
            ("trunking-terminating", "Trunking (terminating)"),
            ("trunking-originating", "Trunking (originating)"),
            ("side-ways", "side-ways"),
            ("", ""),
            (None, ""),
        ],
    )
    def test_directions_are_shown_as_words(self, direction: str | None, shown: str) -> None:
        assert text.friendly_direction(direction) == shown

    @pytest.mark.parametrize(
        ("level", "shown"),
        [
            ("error", "Error"),
            ("warning", "Warning"),
            ("notice", "Notice"),
            ("debug", "Debug"),
            ("DEBUG", "Debug"),
            ("0", "Error"),
            (1, "Warning"),
            (None, ""),
        ],
    )
    def test_log_levels(self, level: str | int | None, shown: str) -> None:
        assert text.friendly_log_level(level) == shown

    @pytest.mark.parametrize(
        ("member", "shown"),
        [
            (CallStatus.IN_PROGRESS, "In Progress"),
            (CallStatus("on-hold"), "On Hold"),
            (MessageDirection.OUTBOUND_API, "Outgoing (from API)"),
            (MessageDirection("side-ways"), "side-ways"),
            (HttpMethod.GET, "Get"),
        ],
    )
    def test_members_are_shown_as_plain_texts(self, member: OpenEnum, shown: str) -> None:
        assert text.friendly_member(member) == shown
        assert type(text.friendly_member(member)) is str

    @given(TEXTS)
    def test_any_text(self, value: str) -> None:
        for function in (text.friendly_status, text.friendly_direction, text.friendly_log_level):
            assert type(function(value)) is str


@dataclass
class Alert(alerts.AlertDetail):
    error_code: int | str | None = None
    alert_text: str | None = None
    more_info: str | None = None
    request_variables: str | None = None
    response_headers: str | None = None


INFO = "https://www.twilio.com/docs/errors/30007"
REPLY_LIMIT = (
    "EmailNotification=true&LogLevel=ERROR&To=%2B19253920364&Msg=Reply+rate+limit+hit+replying+to+%2B14156305833"
    "+from+%2B19253920364+over+2014-02-05+14%3A06%3A59.0&ErrorCode=4107&From=%2B14156305833&RepliesSent=16"
)


class TestAlerts:
    @pytest.mark.parametrize(
        ("code", "alert_text", "more_info", "description"),
        [
            (
                "11200",
                "Msg&sourceComponent=12000&ErrorCode=11200&httpResponse=405&url=https%3A%2F%2Fexample.com&LogLevel=ERROR",
                INFO,
                "HTTP retrieval failure: status code 405 when fetching TwiML",
            ),
            ("11200", "Msg=Internal+Server+Error", INFO, "HTTP retrieval failure"),
            ("11200", "httpResponse=&Msg=x", INFO, "HTTP retrieval failure"),
            ("11200", "httpResponse=none", INFO, "HTTP retrieval failure"),
            ("11200", None, INFO, "HTTP retrieval failure"),
            ("4107", REPLY_LIMIT, INFO, "Reply rate limit hit replying to +14156305833 from +19253920364"),
            (14107, REPLY_LIMIT, None, "Reply rate limit hit replying to +14156305833 from +19253920364"),
            (14107, "Msg=Recovering", None, "Recovering"),
            (14107, "", INFO, f"Error 14107: {INFO}"),
            ("12100", "Msg=Error+on+line+18+of+document", INFO, "Document parse failure"),
            ("13520", "Msg=x", INFO, "The text of the Say verb was empty or un-parsable"),
            (
                "13225",
                "phonenumber=%2B886225475050&LogLevel=WARN&Msg=forbidden+phone+number+&ErrorCode=13225",
                INFO,
                "Forbidden phone number +886225475050",
            ),
            (
                "13227",
                "PhoneNumber=%2B864008895080&LogLevel=WARN&msg=not+authorized+to+call.&ErrorCode=13227",
                INFO,
                "Not authorized to call +864008895080",
            ),
            ("13227", "Msg=Not+authorized+to+call+%2B1.&phonenumber=%2B1", INFO, "Not authorized to call +1"),
            ("13225", "Msg=forbidden", INFO, "Forbidden"),
            ("13225", "phonenumber=%2B1", INFO, f"Error 13225: {INFO}"),
            (
                "14101",
                "sourceComponent=14100&ErrorCode=14101&Msg=the+destination+number+is+wrong.&EmailNotification=false",
                INFO,
                "The destination number is wrong",
            ),
            ("30007", "Msg=Message+filtered%0D%0Aby+a+carrier. ", INFO, "Message filtered by a carrier"),
            ("30007", "MSG=&Msg=.&msg=filtered", INFO, "Filtered"),
            ("30007", "", INFO, f"Error 30007: {INFO}"),
            ("30007", None, None, "Error 30007"),
            ("235342434", "", INFO, f"Error 235342434: {INFO}"),
            ("30007", "just a text", INFO, f"Error 30007: {INFO}"),
            ("30007", "Msg=Hello&cut=%2", INFO, "Hello"),
            ("30007", "%zz", INFO, f"Unknown failure: {INFO}"),
            ("30007", "Msg=100%", None, "Unknown failure"),
            (None, "Msg=Hello", None, "Unknown failure"),
            ("", "Msg=Hello", INFO, f"Unknown failure: {INFO}"),
            ("error_code", "alert_text", "more_info", "Unknown failure: more_info"),
            (0, "Msg=Hello", None, "Unknown failure"),
            (None, None, None, "Unknown failure"),
        ],
    )
    def test_an_alert_describes_itself(
        self, code: int | str | None, alert_text: str | None, more_info: str | None, description: str
    ) -> None:
        assert alerts.describe(code, alert_text, more_info) == description
        assert Alert(code, alert_text, more_info).description == description

    @pytest.mark.parametrize(
        ("alert_text", "status"),
        [
            ("Msg&httpResponse=405", 405),
            ("HTTPRESPONSE=500", 500),
            ("httpResponse=100", 100),
            ("httpResponse=599", 599),
            ("httpResponse=99", None),
            ("httpResponse=600", None),
            ("httpResponse=-405", None),
            ("httpResponse=4.5", None),
            ("httpResponse=" + "9" * 5000, None),
            ("httpResponse=٤٠٥", None),
            ("Msg=405", None),
            ("", None),
            (None, None),
        ],
    )
    def test_status_codes(self, alert_text: str | None, status: int | None) -> None:
        assert Alert("11200", alert_text).status_code == status

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (11200, 11200),
            ("11200", 11200),
            (" 11200 ", 11200),
            (4107, 14107),
            ("4107", 14107),
            (14107, 14107),
            (None, None),
            ("", None),
            ("null", None),
            ("error_code", None),
            ("1" * 5000, None),
        ],
    )
    def test_error_codes(self, value: int | str | None, code: int | None) -> None:
        assert alerts.error_code(value) == Alert(value).code == code

    def test_multi_maps(self) -> None:
        alert = Alert(
            request_variables="ToCountry=US&Body=twilio-go+testing%21&To=%2B19253920364&ToCity=&FromZp&To=%2B1",
            response_headers="Server=nginx&Set-Cookie=a%3D1%3B+path%3D%2F&Set-Cookie=b%3D2",
        )
        assert alert.request_variables_map == {
            "ToCountry": ["US"],
            "Body": ["twilio-go testing!"],
            "To": ["+19253920364", "+1"],
            "ToCity": [""],
            "FromZp": [""],
        }
        assert alert.response_headers_map == {"Server": ["nginx"], "Set-Cookie": ["a=1; path=/", "b=2"]}
        assert Alert().request_variables_map == Alert().response_headers_map == {}

    def test_an_alert_explains_its_code(self) -> None:
        found = alerts.error_help("4107")
        assert found is not None
        assert (found.code, found.url) == (14107, "https://www.twilio.com/docs/api/errors/14107")
        alert = Alert("11200")
        assert alert.explanation is not None
        assert alert.next_step is not None
        assert "your server" in alert.explanation
        assert alerts.error_help(None) is alerts.error_help(99999) is alerts.error_help("x") is None
        assert Alert("99999").explanation is Alert().next_step is None

    @given(
        st.one_of(st.none(), st.integers(), st.sampled_from([11200, 12100, 13225, 14107, 30007]), TEXTS), TEXTS, TEXTS
    )
    @example(30007, "Msg=ok", "")
    def test_any_alert(self, code: int | str | None, alert_text: str, more_info: str) -> None:
        for query in (alert_text, f"Msg={alert_text}", f"httpResponse={alert_text}"):
            alert = Alert(code, query, more_info, query, query)
            description = alert.description
            assert description
            assert not description.endswith((".", " "))
            assert "\n" not in description
            assert alert.status_code is None or 100 <= alert.status_code <= 599
            assert isinstance(alert.request_variables_map, dict)
            assert (alert.explanation is None) is (alert.next_step is None)


class TestDataSizes:
    @pytest.mark.parametrize(
        ("size", "shown"),
        [
            (11_281_000, "11.281MB"),
            (11_281_999, "11.281MB"),
            (7_380_871, "7.38MB"),
            (25_015_000, "25.015MB"),
            (0, "0"),
            (9, "9B"),
            (999, "999B"),
            (1000, "1kB"),
            (999_999, "999.999kB"),
            (1_000_000, "1MB"),
            (1_500_000_000, "1.5GB"),
            (-25_015_000, "-25.015MB"),
            (1_015 * 10**15, "1.015EB"),
            (2 * 10**21, "2000EB"),
        ],
    )
    def test_sizes_are_shown_with_their_unit(self, size: int, shown: str) -> None:
        assert str(data.DataSize(size)) == f"{data.data_size(size)}" == data.DataSize(size).text == shown

    def test_it_is_a_number(self) -> None:
        size = data.data_size(" 1500 ", "Bytes")
        assert (size, hash(size), f"{size:,}", repr(size)) == (1500, hash(1500), "1,500", "DataSize(1500)")
        assert str(data.DataSize(sum([size, size]))) == "3kB"

    @pytest.mark.parametrize("units", ["bits", "MB", "kilobytes", "", None])
    def test_other_units(self, units: str | None) -> None:
        with pytest.raises(ValueError, match="units must be bytes, not"):
            data.data_size(1, units)

    @pytest.mark.parametrize("amount", ["", "x", "1.5", "١", "1" * 5000, 1.5, float("nan"), float("inf")])
    def test_what_is_no_amount(self, amount: str | float) -> None:
        with pytest.raises(ValueError, match="must be a whole number"):
            data.data_size(amount)

    def test_usage_records(self) -> None:
        record: dict[str, object] = {"upload": 281_000, "download": 11_000_000, "total": 11_281_000, "units": "bytes"}
        assert str(data.usage_size(record)) == "11.281MB"
        assert str(data.usage_size(record, "upload")) == "281kB"
        assert data.usage_size(None) is data.usage_size({}) is data.usage_size({"units": "bytes"}) is None
        for wrong in ({"total": 1}, {"total": 1, "units": "bits"}, {"total": [1], "units": "bytes"}):
            with pytest.raises(ValueError, match=r"units|amount"):
                data.usage_size(wrong)

    @given(st.integers())
    def test_any_size(self, size: int) -> None:
        shown = str(data.DataSize(size))
        assert len(shown.lstrip("-0123456789.")) <= 2
        assert shown == "0" or shown[-1] == "B"
