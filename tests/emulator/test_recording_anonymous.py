"""What a recording holds of values: nothing of anybody's, and the same for what is the same."""

from __future__ import annotations

import base64
import json
import random
import re
import string
from typing import Any
from urllib.parse import quote, quote_plus, urlencode

import pytest

from trunkline import facts
from trunkline.emulator.recording import vocabulary
from trunkline.emulator.recording.anonymous import Anonymous
from trunkline.emulator.recording.exchanges import Answered, Sent, request, webhook
from trunkline.emulator.recording.known import Known
from trunkline.emulator.recording.markup import recorded
from trunkline.emulator.recording.standins import ACCOUNT_SID, Standins
from trunkline.types.segments import segments

SID = "AC0123456789abcdef0123456789abcdef"


def anonymous(**options: Any) -> Anonymous:
    return Anonymous(**{"key": b"k" * 32, **options})


class Somebody:
    """Makes up what is somebody's, and remembers it."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.made: list[str] = []

    def word(self, alphabet: str = string.ascii_lowercase) -> str:
        # No word of the API is like these.
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randrange(7, 14)))

    def value(self) -> str:
        pick = self.random.randrange(20)
        digits = "".join(self.random.choice("2346789") for _ in range(10))
        hexes = "".join(self.random.choice("0123456789abcdef") for _ in range(32))
        words = [self.word() for _ in range(self.random.randrange(2, 5))]
        found, secrets = {
            0: (f"+1{digits}", [digits]),
            1: (f"+49{digits}", [digits]),
            2: (f"{words[0]}@{words[1]}.org", words[:2]),
            3: (f"https://{words[0]}.org/{words[1]}?u={words[-1]}#{words[0]}", words[:2]),
            4: (" ".join(words), words),
            5: (f"SM{hexes}", [hexes]),
            6: (words[0].capitalize(), [words[0].capitalize()]),
            7: (f"client:{words[0]}", words[:1]),
            8: (f"sip:{words[0]}@{words[1]}.sip.twilio.com", words[:1]),
            9: (f"whatsapp:+1{digits}", [digits]),
            10: (f"({digits[:3]}) {digits[3:6]}-{digits[6:]}", [digits[3:6] + "-" + digits[6:]]),
            11: (" ".join(words) + " ж日本", words),
            12: (f"+1 {digits[:3]} {digits[3:6]} {digits[6:]}", [f"{digits[3:6]} {digits[6:]}"]),
            13: (f"tel:+1{digits}", [digits]),
            14: (f"sm{hexes.upper()}", [hexes, hexes.upper()]),
            15: (f"eyJhbGciOiJIUzI1NiJ9.{hexes}.{words[0]}", [hexes, words[0]]),
            16: (f"/2010-04-01/Accounts/AC{hexes}/{words[0]}/{words[1]}?To={words[-1]}", [hexes, words[0], words[-1]]),
            17: (f"https://api.twilio.com/v1/{words[0]}/{hexes}.json?{words[1]}={digits}", [words[0], hexes, digits]),
            18: (f"<Response><Say>{words[0]}</Say></Response>", words[:1]),
            19: (f"{words[0]}_{words[1]}-{digits}", [words[0], words[1], digits]),
        }[pick]
        self.made += secrets
        if self.random.random() < 0.1:
            found = base64.b64encode(found.encode()).decode()
            self.made.append(found)
        elif self.random.random() < 0.1:
            found = json.dumps({words[0]: found, "name": [found]})
            self.made.append(words[0])
        return found

    def json(self, depth: int = 0) -> Any:
        pick = self.random.randrange(5)
        if pick == 0 and depth < 3:
            return {self._key(): self.json(depth + 1) for _ in range(3)}
        if pick == 1 and depth < 3:
            return [self.json(depth + 1) for _ in range(2)]
        if pick == 2:
            number = self.random.randrange(10**8, 10**12)
            self.made.append(str(number))
            return number
        return self.value()

    def _key(self) -> str:
        if self.random.random() < 0.5:
            return self.random.choice(["name", "to", "sid", "status", "url", "payload", "attributes", "type", "code"])
        key = self.word()
        self.made.append(key)
        return key


def encodings(text: str) -> set[str]:
    """The forms in which a text could be found."""
    raw = text.encode()
    return {
        text,
        text.lower(),
        quote(text),
        quote_plus(text),
        quote(quote(text)),
        json.dumps(text)[1:-1],
        *(base64.b64encode(raw[at:]).decode().rstrip("=")[:-2] for at in range(3) if len(raw) - at >= 8),
    }


def model_value(who: Somebody, operation: facts.OperationFacts) -> Any:
    product = facts.load(operation.module)
    row = {
        field.wire: who.json() for field in product.models.get(operation.result or "", ()) if not _typed(field, product)
    }
    return {operation.list.key: [row, row], "next_page_uri": who.value()} if operation.list else row


def _typed(field: facts.Field, product: facts.ProductFacts) -> bool:
    """Whether the facts have what can stand there."""
    return field.type in product.enums or field.type.startswith(("list[", "map[")) or field.type != "str"


@pytest.mark.parametrize("seed", range(300))
def test_nothing_of_anybody_is_in_what_is_recorded(seed: int) -> None:
    who = Somebody(seed)
    who.made += [SID[2:], "a-token-0123456789"]
    operation = who.random.choice(facts.operations())
    path = re.sub(r"\{[^}]*\}", lambda _: quote(who.value(), safe=""), operation.path)
    params = [(param.wire, who.value()) for param in operation.params if param.place != "path" and param.wire]
    is_json = bool(operation.body and "json" in operation.body)
    body = json.dumps(who.json()).encode() if is_json else urlencode(params).encode()
    kind = "application/json" if is_json else "application/x-www-form-urlencoded"
    sent = Sent(
        operation.method,
        f"{operation.host}.twilio.com",
        path,
        urlencode(params),
        [
            ("Authorization", "Basic " + base64.b64encode(f"{SID}:a-token-0123456789".encode()).decode()),
            ("Content-Type", kind),
            ("User-Agent", who.value()),
            ("Cookie", who.value()),
            ("If-Match", who.value()),
            ("I-Twilio-Idempotency-Token", who.value()),
        ],
        body,
    )
    status = who.random.choice([200, 201, 400, 404])
    error = {"code": 21211, "message": f"Invalid number {who.value()} {SID}", "status": status, "details": who.json()}
    value = error if status >= 400 else {**model_value(who, operation), "unheard_of": who.json()}
    headers = [("Content-Type", "application/json"), ("Set-Cookie", who.value()), ("Location", who.value())]
    anon = anonymous()
    found = request(sent, Answered(status, headers, json.dumps(value).encode()), anon)
    hook = Sent(
        "POST",
        f"{who.word()}.example.org",
        f"/{who.word()}",
        urlencode({who.word(): who.value()}),
        [("Content-Type", "application/x-www-form-urlencoded"), ("X-Twilio-Signature", who.value())],
        urlencode({name: who.value() for name in ("From", "To", "Body", "MessageSid", "X1", "ErrorUrl")}).encode(),
    )
    twiml = f"<Response><Say voice='alice'>{who.word()} {who.word()}</Say><Dial>+14152346789</Dial></Response>"
    who.made += ["+14152346789", "4152346789", *re.findall(r"[a-z]{7,}", twiml.split(">")[2])]
    who.made += [hook.host.partition(".")[0], hook.path[1:]]
    found_hook = webhook(hook, "https", Answered(200, [("Content-Type", "text/xml")], twiml.encode()), anon)
    text = json.dumps([found, found_hook], ensure_ascii=False)
    for secret in who.made:
        for form in encodings(secret):
            assert form not in text, f"{secret!r} as {form!r} in {text[max(0, text.index(form) - 200) :][:400]}"


def test_what_is_the_same_stays_the_same() -> None:
    anon = anonymous()
    number = anon.string("+14152346789", Known("To"))
    assert number == "+14155550100"
    assert anon.string("+14152346789", Known("phone_number")) == number
    assert anon.string("(415) 234-6789", Known("friendly_name")) == "(415) 555-0100"
    assert anon.string("whatsapp:+14152346789", Known("From")) == f"whatsapp:{number}"
    assert anon.string("+14152346780", Known("To")) == "+14155550101"
    sid = anon.string("SM" + "a" * 32, Known("sid"))
    assert (sid[:2], len(sid)) == ("SM", 34)
    assert sid != "SM" + "a" * 32
    assert anon.url(f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/SM{'a' * 32}.json") == (
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/{sid}.json"
    )


def test_a_thousand_numbers_stay_apart() -> None:
    anon = anonymous()
    numbers = [f"+1415{digits}" for digits in range(2000000, 2000150)] + [f"+4479111{n:05}" for n in range(1100)]
    numbers += [f"+4930{n:07}" for n in range(500)]
    found = [anon.string(number, Known("To")) for number in numbers]
    assert len(set(found)) == len(numbers)
    assert not set(found) & set(numbers)
    assert all(len(a) == len(b) and a[:3] == b[:3] for a, b in zip(found, numbers, strict=True))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "delivered"),
        ("date_created", "Thu, 24 Aug 2023 05:01:45 +0000"),
        ("date_created", "2023-08-24T05:01:45Z"),
        ("price", "-0.00750"),
        ("price_unit", "USD"),
        ("num_segments", "1"),
        ("direction", "outbound-api"),
        ("api_version", "2010-04-01"),
        ("iso_country", "US"),
        ("more_info", "https://www.twilio.com/docs/errors/21211"),
        ("content_type", "image/jpeg"),
        ("error_code", "30003"),
        ("To", "+15005550006"),
        ("Body", "Stop"),
        ("FromCountry", "DE"),
    ],
)
def test_words_of_the_api_stay(name: str, value: str) -> None:
    assert anonymous().string(value, Known(name)) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [("Body", "failed"), ("FromCity", "completed"), ("FromZip", "94105"), ("Digits", "1234"), ("identity", "sms")],
)
def test_what_is_somebodys_goes_even_if_it_looks_like_a_word(name: str, value: str) -> None:
    found = anonymous().string(value, Known(name))
    assert found != value
    assert len(found) == len(value)


@pytest.mark.parametrize(
    "text",
    [
        "hi",
        "See you at 5, Joe!",
        "x" * 161,
        "word " * 40,
        "Größe [1] €5 ~",
        "ж",
        "Tschüss, ж 日本",
        "😀 ok " * 30,
        "a b",
    ],
)
def test_a_text_takes_as_many_segments(text: str) -> None:
    found = segments(anonymous().string(text, Known("Body")))
    before = segments(text)
    assert found.text != text
    assert (found.encoding, len(found)) == (before.encoding, len(before))


def test_bodies_stay_where_they_are_to() -> None:
    text = f"Dear Joe, call +14152346789 or joe@acme.org about {SID}: code 123456"
    found = anonymous(keep_bodies=True).string(text, Known("Body"))
    assert found.startswith("Dear Joe, call +14155550100 or user1@example.com about ACeeee")
    assert "123456" not in found
    assert "Dear" not in anonymous().string(text, Known("Body"))


def test_secrets_become_words() -> None:
    anon = anonymous()
    assert anon.string("0123456789abcdef", Known("auth_token")) == "redacted"
    assert anon.string("123456", Known("Code")) == "111111"
    assert anon.string("0123456789abcdef", Known("x", mark="secret")) == "redacted"


def test_a_new_field_of_the_api_keeps_its_name() -> None:
    operation = next(each for each in facts.operations() if each.id == "FetchMessage" and each.module == "api_v2010")
    known = Known.of_reply(operation, 200)
    found = anonymous().value({"shiny_new_field": "joe", "status": "shiny_new_status"}, known)
    assert found == {"shiny_new_field": found["shiny_new_field"], "status": "shiny_new_status"}
    assert found["shiny_new_field"] != "joe"


def test_an_error_keeps_the_words_of_the_api() -> None:
    sent = Sent("POST", "api.twilio.com", f"/2010-04-01/Accounts/{SID}/Messages.json", "", [], b"To=Number&From=x")
    body = {"code": 21211, "message": "The 'To' number Number Mustermann is not valid", "status": 400}
    found = request(sent, Answered(400, [("content-type", "application/json")], json.dumps(body).encode()), anonymous())
    assert found["reply"]["json"]["code"] == 21211
    message = found["reply"]["json"]["message"]
    assert "valid" in message
    assert "Mustermann" not in message
    assert "number" not in message.lower()


def test_each_recording_has_stand_ins_of_its_own() -> None:
    one, other = Anonymous(), Anonymous()
    assert one.string("SM" + "a" * 32, Known("sid")) != other.string("SM" + "a" * 32, Known("sid"))


@pytest.mark.parametrize("key", ["alice12", "quagmire", "Joe", "joe@acme.org", "+14152346789", "quagmire1.Name!"])
def test_names_in_free_objects_go(key: str) -> None:
    found = anonymous().value({key: "x", "type": "a"}, Known("attributes"))
    assert key not in found
    assert "type" in found


@pytest.mark.parametrize("name", ["MediaUrl0", "MediaContentType3", "Parameter1.Name", "1", "friendly_name"])
def test_numbered_names_of_the_api_stay(name: str) -> None:
    assert anonymous().key(name, Known()) == name


def test_twiml_keeps_its_words() -> None:
    document = (
        b"<?xml version='1.0'?><Response><Gather numDigits='1' timeout='5' action='../keyed.php?who=joe' method='GET' "
        b"input='dtmf speech' shiny='joe'><Say voice='Polly.Joanna' language='en-GB' loop='2'>Dear Joe</Say></Gather>"
        b"<Dial callerId='+14152346789' record='true'><Number sendDigits='ww12#'>+14152346780</Number></Dial>"
        b"<Joe>joe</Joe><Redirect method='POST'>/joe/voice</Redirect></Response>"
    )
    found = recorded(document, anonymous()) or ""
    for kept in ("numDigits='1'", "timeout='5'", "method='GET'", "input='dtmf speech'", "voice='Polly.Joanna'"):
        assert kept.replace("'", '"') in found
    for kept in ("language='en-GB'", "loop='2'", "record='true'", "callerId='+14155550100'", ">+14155550101</Number>"):
        assert kept.replace("'", '"') in found
    assert 'action="../path1.php?name1=' in found
    assert re.search(r'sendDigits="ww\d\d#"', found)
    assert re.search(r">/path\d/path\d</Redirect>", found)
    assert "joe" not in found.lower().replace("joanna", "")
    assert "shiny" not in found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ContentVariables", '{"1": "123456", "2": "sms"}'),
        ("attributes", {"code": 123456, "page": "4711", "state": "completed", "list": ["sms", 5]}),
        ("From", "12345"),
        ("TemplateCustomSubstitutions", '{"otp": "4711"}'),
        ("unheard_of", "4711"),
        ("unheard_of", 4711),
    ],
)
def test_codes_go_wherever_they_stand(name: str, value: Any) -> None:
    found = json.dumps(anonymous().value(value, Known(name)))
    assert not re.search("123456|12345|4711|sms|completed", found)


def test_small_numbers_of_the_api_stay() -> None:
    shown = {"num_segments": "12", "page_size": 1000, "error_code": 30007, "ttl": 3600, "meta": {"page_size": 1000}}
    assert anonymous().value(shown, Known(structural=True)) == shown


def test_twiml_in_a_parameter_stays_twiml() -> None:
    found = anonymous().string("<Response><Say>Dear Joe</Say><Hangup/></Response>", Known("Twiml"))
    assert re.fullmatch(r"<Response><Say>[a-z .]{8}</Say><Hangup/></Response>", found)
    assert "Joe" not in found


@pytest.mark.parametrize("seed", range(200))
def test_bodies_that_stay_have_no_numbers_and_addresses(seed: int) -> None:
    chance = random.Random(seed)
    digits = "".join(chance.choice("2346789") for _ in range(10))
    hexes = "".join(chance.choice("0123456789abcdef") for _ in range(32))
    word = "".join(chance.choice(string.ascii_lowercase) for _ in range(9))
    first, second, third = digits[:3], digits[3:6], digits[6:]
    parts = [
        *(f"+1{digits}", f"({first}) {second}-{third}", f"{first}.{second}.{third}", f"{first}/{second}/{third}"),
        *(f"{word}@{word}.org", f"<{word}@x.com>", f"SM{hexes}", f"https://{word}.org/{word}?t={digits}"),
        *(digits[:6], f"call {digits}!", f"tel:{digits}"),
    ]
    found = anonymous(keep_bodies=True).string("Dear Joe " + " ".join(chance.sample(parts, 6)), Known("Body"))
    assert found.startswith("Dear Joe ")
    for secret in (digits, hexes, word, f"{second}-{third}", f"{second}.{third}", f"{second}/{third}", digits[:6]):
        assert secret not in found


def test_no_stand_in_is_a_word_of_the_api() -> None:
    for seed in range(300):
        standins = Standins(str(seed).encode())
        for value in ("hi", "xy", "Hey", "abc"):
            assert standins.like(value) not in vocabulary.values()
