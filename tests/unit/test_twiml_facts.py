"""The facts of TwiML: whole, a record a line, in words that help; what the emulator's design says of them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from trunkline import facts
from trunkline.facts.twiml import KINDS, TwimlAttribute, TwimlElement, twiml_facts
from trunkline.twiml.values import value

FILE = Path(__file__).resolve().parents[2] / "src" / "trunkline" / "facts" / "twiml.json"
CONTENT = json.loads(FILE.read_text("utf-8"))
ELEMENTS: list[TwimlElement] = [element for kind in KINDS for element in twiml_facts(kind).elements.values()]
ATTRIBUTES: list[TwimlAttribute] = [
    attribute for kind in KINDS for found in twiml_facts(kind).attributes.values() for attribute in found.values()
]


def known(of: str, name: str) -> TwimlAttribute:
    kind, _, key = of.partition(".")
    return next(twiml_facts(each).attributes[key][name] for each in KINDS if each == kind)


class TestTheFile:
    def test_it_has_one_record_a_line(self) -> None:
        lines = [line.rstrip(",") for line in FILE.read_text("utf-8").splitlines() if line.startswith('{"')][1:]
        assert [json.loads(line) for line in lines] == CONTENT["elements"] + CONTENT["attributes"]

    def test_every_record_is_read(self) -> None:
        assert len(ELEMENTS) == len(CONTENT["elements"]) >= 64
        assert len(ATTRIBUTES) == len(CONTENT["attributes"]) >= 320

    def test_it_is_no_product(self) -> None:
        assert "twiml" not in facts.modules()

    def test_the_builder_is_named(self) -> None:
        assert re.fullmatch(r"twilio \d+\.\d+\.\d+", CONTENT["builder"])

    def test_it_is_read_when_it_is_first_asked_for(self) -> None:
        program = (
            "import sys, trunkline.facts\n"
            "assert 'trunkline.facts.twiml' not in sys.modules\n"
            "import trunkline.twiml\n"
            "from trunkline.facts import twiml\n"
            "assert twiml._file.cache_info().currsize == 0\n"
            "assert twiml.twiml_facts('voice') is twiml.twiml_facts('voice')\n"
        )
        subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


class TestElements:
    def test_children_are_known_and_every_element_stands_somewhere(self) -> None:
        for kind in KINDS:
            elements = twiml_facts(kind).elements
            children = {child for element in elements.values() for child in element.children}
            assert children == elements.keys() - {"Response"}

    def test_no_element_has_two_children_of_one_name(self) -> None:
        for kind in KINDS:
            found = twiml_facts(kind)
            for key, nested in found.nested.items():
                assert len(nested) == len(found.elements[key].children), key

    def test_each_has_twilios_page(self) -> None:
        for element in ELEMENTS:
            assert re.fullmatch(rf"https://www\.twilio\.com/docs/{element.kind}/twiml(/[a-z-]+)*", element.docs)

    def test_codes_are_known(self) -> None:
        codes = {each.code for each in (*ELEMENTS, *ATTRIBUTES)} | {each.long_code for each in ATTRIBUTES} - {0}
        assert {12200, 13215, 13320, 14101, 14102, 14103, 14104, 14105} <= codes
        assert [code for code in codes if facts.error_code(code) is None] == []

    def test_names_that_two_elements_share(self) -> None:
        voice = twiml_facts("voice")
        assert voice.nested["Refer"]["Sip"].key == "Refer.Sip"
        assert voice.nested["Dial"]["Sip"].key == "Sip"
        assert "username" not in voice.attributes["Refer.Sip"]


class TestAttributes:
    def test_they_say_what_their_type_needs(self) -> None:
        for each in ATTRIBUTES:
            assert bool(each.values) == (each.type in ("enum", "words")) or each.type == "int", each
            assert bool(each.pattern) == bool(each.form), each
            assert not each.pattern or each.type == "str", each
            assert each.least is None or each.type in ("int", "str", "url"), each
            assert each.most is None or each.type in ("int", "str", "phrases"), each
            assert each.least is None or each.most is None or each.least < each.most, each
            assert not each.long_code or each.most is not None, each

    @pytest.mark.parametrize(
        "attribute", [each for each in ATTRIBUTES if each.default], ids=lambda each: f"{each.of}.{each.name}"
    )
    def test_the_default_is_a_value(self, attribute: TwimlAttribute) -> None:
        value(attribute, attribute.default)

    def test_forms_go_on_after_must_be(self) -> None:
        for form in {each.form for each in ATTRIBUTES if each.form}:
            assert re.match(r"(an?|the|keys|one) ", form), form
            assert not form.endswith("."), form

    @pytest.mark.parametrize(
        ("of", "name", "default", "least", "most"),
        [
            ("voice.Say", "loop", "1", 0, None),
            ("voice.Gather", "timeout", "5", 1, None),
            ("voice.Gather", "finishOnKey", "#", None, None),
            ("voice.Gather", "hints", "", None, 500),
            ("voice.Gather", "language", "en-US", None, None),
            ("voice.Gather", "actionOnEmptyResult", "false", None, None),
            ("voice.Record", "timeout", "5", 1, None),
            ("voice.Record", "maxLength", "3600", 1, 14_400),
            ("voice.Record", "finishOnKey", "1234567890*#", None, None),
            ("voice.Record", "trim", "trim-silence", None, None),
            ("voice.Dial", "timeout", "30", 1, 600),
            ("voice.Dial", "timeLimit", "14400", 1, None),
            ("voice.Conference", "maxParticipants", "250", 2, 250),
            ("voice.Conference", "statusCallbackEvent", "start end", None, None),
            ("voice.Conference", "participantLabel", "", None, 128),
            ("voice.Pause", "length", "1", 1, None),
            ("voice.Reject", "reason", "rejected", None, None),
            ("voice.Enqueue", "", "", None, 64),
            ("messaging.Message", "", "", None, 1600),
            ("messaging.Message", "method", "POST", None, None),
        ],
    )
    def test_what_the_design_says(self, of: str, name: str, default: str, least: int | None, most: int | None) -> None:
        found = known(of, name)
        assert (found.default, found.least, found.most) == (default, least, most)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind must be one of messaging, voice, not 'fax'"):
        twiml_facts("fax")  # type: ignore[arg-type]
