"""Every element of `facts/twiml.json` is true: without one that has an effect a call is another, one that is ignored
raises its alert, or none, and the next verb comes; so with every attribute of an element that is not emulated.

The attributes of the others are in test_calls_facts.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr

import pytest

from tests.emulator.playing import JOE, SITE, Play
from tests.emulator.test_calls_facts import DEAD, ELEMENTS, ROWS, SCENES, VOICE, Scene, play, say, text_of, way
from trunkline.facts.twiml import TwimlAttribute, TwimlElement, twiml_facts
from trunkline.twiml.values import Unfit, value

SAYS_SO = "not emulated: an alert says so"
# Elements whose scene is not one of an attribute.
WHOLE = {
    "Echo": Scene("<Echo/>", "", say("Hello?")),
    "Hangup": Scene("<Say>Bye</Say><Hangup/><Say>Never</Say>", ""),
    "Leave": Scene("<Enqueue waitUrl='/leave'>support</Enqueue><Say>Next</Say>", ""),
    "Parameter": Scene("<Dial><Client>ann<Parameter name='room' value='7'/></Client></Dial>", ""),
    "Headers": Scene(
        "<Dial><Sip><Uri>sip:ann@example.com</Uri><Headers><Header name='X-A'/></Headers></Sip></Dial>", ""
    ),
    "Stop": Scene("<Say>One</Say><Stop/><Say>Two</Say>", ""),
    "Start": Scene("<Start><Recording/></Start><Say>Hello</Say>", ""),
    "sub": Scene("<Say>It is <sub alias='four'>4</sub></Say>", ""),
}
TEXTS = ("1", "GET", "true", "/x", "wss://app.test/x", "sip:ann@example.com", "CA" + "1" * 32, "1s", JOE, "en-US")


def fit(row: TwimlAttribute) -> str:
    """A value that an attribute takes."""
    for text in (*row.values, *TEXTS):
        try:
            value(row, text)
        except Unfit:
            continue
        return text
    raise AssertionError(f"{row.of}.{row.name} takes none of these")


def scene_of(element: TwimlElement) -> tuple[Scene, str]:
    """A scene with an element in it, and its verbs."""
    if element.key in WHOLE:
        return WHOLE[element.key], WHOLE[element.key].verbs
    for row in (VOICE.attributes[element.key][name] for name in SCENES[element.key]):
        scene = SCENES[element.key][row.name]
        verbs = text_of(scene, row, scene.value)
        if re.search(f"<{element.name}[ >/]", verbs):
            return scene, verbs
    raise LookupError(element.key)


def without(verbs: str, name: str) -> str:
    """The verbs without the first element of a name."""
    root = ET.fromstring(f"<Response>{verbs}</Response>")
    above = next(parent for parent in root.iter() if any(child.tag == name for child in parent))
    gone = next(child for child in above if child.tag == name)
    gone.tail = None
    above.remove(gone)
    return "".join(ET.tostring(child, "unicode") for child in root)


EFFECTIVE = [element for element in ELEMENTS if element.effect and element.key not in ("Response", "Leave")]
IGNORED = [element for element in ELEMENTS if element.ignored]


def test_every_element_has_an_effect_or_a_reason() -> None:
    assert all(bool(element.effect) != bool(element.ignored) for element in ELEMENTS)
    assert {element.key for element in IGNORED} == DEAD
    assert len(EFFECTIVE) + len(IGNORED) + 2 == len(ELEMENTS)


@pytest.mark.parametrize("element", EFFECTIVE, ids=lambda element: element.key)
def test_what_an_element_does(element: TwimlElement) -> None:
    scene, verbs = scene_of(element)
    assert play(scene, verbs) != play(scene, without(verbs, element.name))


def test_response_and_leave() -> None:
    """Which stand in documents of their own."""
    assert Play({"/voice": "<Response><Say>Hi</Say></Response>"}).call().heard == ("Hi",)
    assert Play({"/voice": "<?xml version='1.0'?><Reply><Say>Hi</Say></Reply>"}).call().heard != ("Hi",)
    p = Play({"/voice": "<Enqueue waitUrl='/wait'>support</Enqueue><Say>Next</Say>", "/wait": "<Leave/>"})
    assert p.call().heard == ("Next",)
    p.pages["/wait"] = ""
    p.call("+14155550166")
    p.advance(600)
    assert (p.phone("+14155550166").calls[0].heard, p.get("Queues.json")["queues"][0]["current_size"]) == ((), 1)


# What is not emulated


def nested(key: str, given: str = "") -> str:
    """An element in those that it stands in."""
    *above, last = way(key)
    text = VOICE.attributes[last].get("")
    inner = f"<{VOICE.elements[last].name}{given}>{fit(text) if text else ''}</{VOICE.elements[last].name}>"
    for outer in reversed(above[1:]):
        inner = f"<{VOICE.elements[outer].name}>{inner}</{VOICE.elements[outer].name}>"
    return inner


def run(verbs: str) -> tuple[Play, list[Any]]:
    p = Play({"/voice": f"{verbs}<Say>Next</Say>", "/x": "", "/status": ""})
    p.call()
    p.run()
    return p, p.direct.get("/v1/Alerts", host="monitor")["alerts"]


@pytest.mark.parametrize("element", IGNORED, ids=lambda element: element.key)
def test_what_is_ignored_says_so(element: TwimlElement) -> None:
    if element.ignored != SAYS_SO:
        scene, verbs = scene_of(element)
        assert play(scene, verbs) == play(scene, without(verbs, element.name))
        return
    p, alerts = run(nested(element.key))
    assert p.phone().calls[0].heard[-1:] == ("Next",)
    assert {each["error_code"] for each in alerts} == {"12200"}
    assert {each["log_level"] for each in alerts} == {"warning"}
    told = " ".join(each["alert_text"] for each in alerts)
    assert any(f"%3C{VOICE.elements[key].name}%3E+" in told for key in way(element.key)[1:])
    assert "not+emulated" in told


OF_DEAD = [row for row in ROWS if row.of.partition(".")[2] in DEAD and row.name]


@pytest.mark.parametrize("row", OF_DEAD, ids=lambda row: f"{row.of}.{row.name}")
def test_attributes_of_what_is_not_emulated(row: TwimlAttribute) -> None:
    """They are read, and change nothing."""
    assert row.ignored
    key = row.of.partition(".")[2]
    with_it, alerts = run(nested(key, f" {row.name}={quoteattr(fit(row))}"))
    same, few = run(nested(key))
    assert with_it.phone().calls[0].lines == same.phone().calls[0].lines
    assert [each["error_code"] for each in alerts] == [each["error_code"] for each in few]
    assert [each.url for each in with_it.asked] == [each.url for each in same.asked]


def test_a_row_is_in_one_of_the_tests() -> None:
    """Of those of voice: with a scene, or of an element that is not emulated."""
    for row in ROWS:
        key = row.of.partition(".")[2]
        assert row.name in SCENES.get(key, {}) or key in DEAD or key == "Response", row


# Answers to messages


def seen_of_messages(verbs: str, **pages: Any) -> Any:
    p = Play({"/sms": verbs, "/got": "<Message>Got it</Message>", "/status": "", **pages}, sms_url=f"{SITE}/sms")
    p.phone(JOE).text(p.state.number, "hi")
    p.advance(60)
    rows = p.get("Messages.json")["messages"]
    sent = [(row["from"], row["to"], row["body"], row["num_media"]) for row in rows if row["direction"] != "inbound"]
    files = [list(each.media) for phone in (JOE, "+14155550177") for each in p.phone(phone).inbox]
    return sent, files, [(each.method, each.url, sorted(each.query)) for each in p.asked], p.alerts()


MESSAGES = {
    "Response": {"version": ("<Message>Hello</Message>", "")},
    "Body": {"": ("<Message><Body>$</Body></Message>", "Hello")},
    "Media": {"": ("<Message><Body>Hi</Body><Media>$</Media></Message>", f"{SITE}/a.png")},
    "Message": {"": ("<Message>$</Message>", "Hello"), "to": ("<Message ~>Hi</Message>", "+14155550177")},
    "Redirect": {"": ("<Redirect>$</Redirect>", "/got"), "method": ("<Redirect ~>/got</Redirect>", "GET")},
    "Sms": {"": ("<Sms>$</Sms>", "Hello"), "to": ("<Sms ~>Hi</Sms>", "+14155550177")},
}
for _name in ("Message", "Sms"):
    MESSAGES[_name] |= {
        "from": (f"<{_name} ~>Hi</{_name}>", "+15005550006"),
        "action": (f"<{_name} ~>Hi</{_name}><Message>Next</Message>", "/got"),
        "method": (f"<{_name} action='/got' ~>Hi</{_name}>", "GET"),
        "statusCallback": (f"<{_name} ~>Hi</{_name}>", "/status"),
    }
OF_MESSAGES = [row for found in twiml_facts("messaging").attributes.values() for row in found.values()]


@pytest.mark.parametrize("row", OF_MESSAGES, ids=lambda row: f"{row.of}.{row.name or 'text'}")
def test_every_row_of_messages_does_what_it_says(row: TwimlAttribute) -> None:
    assert row.effect
    verbs, given = MESSAGES[row.of.partition(".")[2]][row.name]
    if row.name == "version":
        response = f"<Response version='1'>{verbs}</Response>"
        assert seen_of_messages(response)[0] == []
        assert seen_of_messages(response)[3] == [row.code]
    elif row.name:
        with_it = verbs.replace("~", f"{row.name}={quoteattr(given)}")
        assert seen_of_messages(with_it) != seen_of_messages(verbs.replace(" ~", ""))
    else:
        assert seen_of_messages(verbs.replace("$", given)) != seen_of_messages(verbs.replace("$", f"{given}2"))


@pytest.mark.parametrize("element", twiml_facts("messaging").elements.values(), ids=lambda element: element.key)
def test_every_element_of_messages(element: TwimlElement) -> None:
    assert element.effect
    if element.key == "Response":
        assert seen_of_messages("<Response><Message>Hi</Message></Response>")[0]
        return
    verbs, given = MESSAGES[element.key][""]
    whole = verbs.replace("$", given)
    assert seen_of_messages(whole) != seen_of_messages(without(whole, element.name))
