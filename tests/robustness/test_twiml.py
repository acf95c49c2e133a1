"""The parser of TwiML against what is hostile or random: it never raises, is done soon, and tells exact places."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline import facts, twiml
from trunkline.facts.twiml import KINDS, Kind, twiml_facts
from trunkline.twiml.document import Document

NAMES = sorted({*twiml_facts("voice").elements, *twiml_facts("messaging").elements, "message", "x", "a:b", "Mesage"})
ATTRIBUTES = sorted(
    {name for kind in KINDS for found in twiml_facts(kind).attributes.values() for name in found if name}
    | {"To", "xmlns"}
)
VALUES = [
    "",
    "true",
    "5",
    "-1",
    "GET",
    "dtmf",
    "+14155550123",
    "https://example.com/",
    "wss://x/",
    "\x7f ü😀",
    "a" * 5000,
]

LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
HOSTILE = {
    "billion laughs": f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><Response>&l12;</Response>',
    "quadratic blowup": f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]><Response>{"&a;" * 100_000}</Response>',
    "external entity": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Response>&a;</Response>',
    "external subset": '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd"><Response/>',
    "parameter entity": '<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><Response/>',
    "nesting": "<Response>" + "<a>" * 333_000,
    "nesting, larger": "<a>" * 1_000_000,
    "elements": "<Response>" + "<a/>" * 240_000 + "</Response>",
    "unknown names": "<Response>" + "".join(f"<Mesag{n}/>" for n in range(9_900)) + "</Response>",
    "attributes": "<Response " + " ".join(f"a{n}='1'" for n in range(90_000)) + "/>",
    "one attribute": f"<Response><Message to='{'1' * 990_000}'>a</Message></Response>",
    "one sender": f"<Response><Message from='{'a ' * 490_000}'>a</Message></Response>",
    "one name": f"<{'a' * 990_000}/>",
    "one text": f"<Response><Message>{'a' * 990_000}</Message></Response>",
    "one URL": f"<Response><Redirect>http://{'a:' * 490_000}</Redirect></Response>",
    "hints": f"<Response><Gather hints='{'a,' * 490_000}'/></Response>",
    "newlines": "<Response>" + "\n" * 990_000 + "</Response>",
    "carriage returns": "\r" * 990_000 + "<",
    "references": "<Response>" + "&#65;" * 190_000 + "</Response>",
    "ampersands": "<Response>" + "&" * 990_000,
    "comment": f"<Response><!--{'-' * 990_000}",
    "declaration": f"<?xml version='1.0' encoding='{'a' * 990_000}'?><Response/>",
    "blanks": " " * 999_999,
    "NULs": "\x00" * 999_999,
}
# Seconds of CPU; the slowest takes a tenth of one.
ALLOWED = 5


def judged(document: str | bytes, kind: Kind) -> Document:
    """Parses, and holds the result to what is always so."""
    found = twiml.parse(document, kind)
    assert list(found.problems) == sorted(found.problems, key=lambda each: (each.line, each.column))
    text = document if isinstance(document, str) else document.decode("utf-8", "replace")
    for problem in found.problems:
        assert facts.error_code(problem.code) is not None
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.line <= len(text) + 1
        assert len(problem.message) < 1_000
        assert not problem.message.endswith(".")
    if found.fatal:
        assert found.verbs == ()
    if kind == "messaging":
        sent = twiml.messaging.actions(found)
        assert len(sent) <= 11
        for each in sent:
            assert isinstance(each, twiml.messaging.Redirect) or (each.body or each.media)
            assert isinstance(each, twiml.messaging.Redirect) or len(each.media) <= 10
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents(name: str, kind: Kind) -> None:
    document = HOSTILE[name]
    for form in (document, document.encode(), document.encode("utf-16")):
        began = time.process_time()
        judged(form, kind)
        assert time.process_time() - began < ALLOWED


@pytest.mark.parametrize("name", [name for name, document in HOSTILE.items() if "<!DOCTYPE" in document])
def test_no_document_type_is_read(name: str) -> None:
    for kind in KINDS:
        (problem,) = twiml.check(HOSTILE[name][:900_000], kind)
        assert (problem.code, problem.line) == (12100, 1)
        assert "document types" in problem.message


def test_the_bounds_of_the_hostile_are_those_that_stop_them() -> None:
    words = {
        "nesting": "100 deep",
        "nesting, larger": "larger",
        "elements": "10,000 elements",
        "attributes": "100 attributes",
    }
    for name, word in words.items():
        (problem,) = twiml.check(HOSTILE[name], "voice")
        assert word in problem.message


@settings(max_examples=rounds(500, 2_000))
@given(document=st.text(), kind=st.sampled_from(KINDS))
@example(document="\ud800", kind="voice")
@example(document="\ufeff\ufeff<Response/>", kind="voice")
def test_any_text(document: str, kind: Kind) -> None:
    judged(document, kind)


@settings(max_examples=rounds(500, 2_000))
@given(document=st.binary(), kind=st.sampled_from(KINDS))
@example(document=b"\xff\xfe\x00\xd8", kind="voice")
@example(document=b"\xfe\xff\xd8\x00", kind="messaging")
@example(document=b"\x00<\x00?", kind="messaging")
@example(document=b'<?xml version="1.0" encoding="windows-1252"?><Response>\x81</Response>', kind="voice")
def test_any_bytes(document: bytes, kind: Kind) -> None:
    judged(document, kind)


def escaped(text: str) -> str:
    for character, reference in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\r", "&#13;")):
        text = text.replace(character, reference)
    return text


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=40)
ELEMENTS = st.recursive(
    TEXTS.map(escaped),
    lambda inner: st.builds(
        lambda name, attributes, content: "".join(
            (
                f"<{name}",
                *(f' {key}="{escaped(text)}"' for key, text in attributes.items()),
                ">",
                *content,
                f"</{name}>",
            )
        ),
        st.sampled_from(NAMES),
        st.dictionaries(st.sampled_from(ATTRIBUTES), st.sampled_from(VALUES) | TEXTS, max_size=4),
        st.lists(inner, max_size=6),
    ),
    max_leaves=30,
)


@settings(max_examples=rounds(150, 500))
@given(inside=st.lists(ELEMENTS, max_size=8), kind=st.sampled_from(KINDS))
def test_any_elements(inside: list[str], kind: Kind) -> None:
    document = f"<Response>{''.join(inside)}</Response>"
    found = judged(document, kind)
    assert found.root is not None
    assert not found.fatal
    for problem in found.problems:
        # Each place is that of a `<` or of a text, and no other.
        line = document.split("\n")[problem.line - 1]
        assert line[problem.column - 1] == "<" or not line[problem.column - 1].isspace()
    assert judged(document.encode("utf-16"), kind).problems == found.problems


@settings(max_examples=rounds(150, 500))
@given(inside=st.lists(ELEMENTS, min_size=1, max_size=4), data=st.data(), kind=st.sampled_from(KINDS))
def test_documents_that_were_cut_or_changed(inside: list[str], data: st.DataObject, kind: Kind) -> None:
    document = f"<?xml version='1.0' encoding='UTF-8'?>\n<Response>{''.join(inside)}</Response>".encode()
    at = data.draw(st.integers(0, len(document) - 1))
    judged(document[:at], kind)
    judged(document[:at] + data.draw(st.binary(max_size=3)) + document[at + 1 :], kind)


@settings(max_examples=rounds(250, 1_000))
@given(
    before=st.text(st.sampled_from("a \n\r\tü😀"), max_size=60),
    mark=st.sampled_from(["<Mesage/>", "<Say/>", "<Message/>", "<Message method='x'>a</Message>"]),
)
def test_places_are_exact(before: str, mark: str) -> None:
    comment = f"<!--{before}-->"
    found = twiml.check(f"<Response>{comment}{mark}</Response>", "messaging")
    lines = f"<Response>{comment}".replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [(each.line, each.column) for each in found] == [(len(lines), len(lines[-1]) + 1)]


@settings(max_examples=rounds(250, 1_000))
@given(texts=st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200), max_size=10))
def test_texts_arrive_as_they_were_escaped(texts: list[str]) -> None:
    texts = [text for text in texts if text.strip() and not set(text) & {"\ufffe", "\uffff"}]
    document = f"<Response>{''.join(f'<Message>{escaped(text)}</Message>' for text in texts)}</Response>"
    found = twiml.parse(document, "messaging")
    assert found.problems == ()
    assert [each.body for each in twiml.messaging.actions(found) if isinstance(each, twiml.messaging.Send)] == [
        text.strip() for text in texts
    ]
