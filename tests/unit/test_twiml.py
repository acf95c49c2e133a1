"""The parser of TwiML: what runs, and what Twilio complains about, by code, place and words."""

from __future__ import annotations

import itertools

import pytest

from trunkline import facts, twiml
from trunkline.facts.twiml import Kind
from trunkline.twiml.checking import MOST_PROBLEMS
from trunkline.twiml.messaging import Redirect, Send

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def send(
    body: str = "", *media: str, to: str | None = None, from_: str | None = None, action: str | None = None
) -> Send:
    return Send(to, from_, body, media, action, "POST", None, 1)


def actions(inside: str) -> tuple[Send | Redirect, ...]:
    return twiml.messaging.actions(twiml.parse(f"<Response>{inside}</Response>", "messaging"))


def places(document: str | bytes, kind: Kind = "messaging") -> list[tuple[int, int, int, str | None]]:
    return [(each.code, each.line, each.column, each.near) for each in twiml.check(document, kind)]


class TestActions:
    @pytest.mark.parametrize(
        ("inside", "expected"),
        [
            ("", ()),
            ("<Message>hi</Message>", (send("hi"),)),
            ("<Message>\n  hi there\n </Message>", (send("hi there"),)),
            ("<Message><Body>hi</Body></Message>", (send("hi"),)),
            ("<Message><Body>hi</Body><Media>/a.png</Media></Message>", (send("hi", "/a.png"),)),
            ("<Message>hi<Media> /a.png </Media></Message>", (send("hi", "/a.png"),)),
            ("<Message><Media>https://e.com/a</Media></Message>", (send("", "https://e.com/a"),)),
            ("<Message><Body/><Media>/a</Media></Message>", (send("", "/a"),)),
            ("<Sms>hi</Sms>", (send("hi"),)),
            ("<Message>a</Message><Message>b</Message>", (send("a"), send("b"))),
            ("<Message><![CDATA[1 < 2 & 3]]></Message>", (send("1 < 2 & 3"),)),
            ("<Message>1 &lt; 2 &amp; &#x1F600;</Message>", (send("1 < 2 & 😀"),)),
            ("<!-- a --><Message>b<!-- c -->d</Message><?pi x?>", (send("bd"),)),
            ('<Message to="+14155550123" from="ACME">hi</Message>', (send("hi", to="+14155550123", from_="ACME"),)),
            ("<Redirect>/next?a=1&amp;b=2</Redirect>", (Redirect("/next?a=1&b=2", "POST", 1),)),
            ('<Redirect method="get"> ../x </Redirect>', (Redirect("../x", "GET", 1),)),
            ("<Redirect/>", (Redirect("", "POST", 1),)),
        ],
    )
    def test_what_is_done(self, inside: str, expected: tuple[Send | Redirect, ...]) -> None:
        assert actions(inside) == expected
        assert places(f"<Response>{inside}</Response>") == []

    @pytest.mark.parametrize(
        ("inside", "expected"),
        [
            ("<Message>a</Message><Redirect>/x</Redirect><Message>b</Message>", [Send, Redirect]),
            ("<Redirect>/x</Redirect><Redirect>/y</Redirect>", [Redirect]),
            ('<Message action="/x">a</Message><Message>b</Message>', [Send]),
            ('<Message statusCallback="/x">a</Message><Message>b</Message>', [Send, Send]),
        ],
    )
    def test_what_is_not_reached(self, inside: str, expected: list[type]) -> None:
        assert [type(each) for each in actions(inside)] == expected

    def test_what_is_not_reached_is_no_message_too_many(self) -> None:
        inside = "<Redirect>/x</Redirect>" + "<Message>a</Message>" * 11 + "<Message/>"
        assert places(f"<Response>{inside}</Response>") == []

    def test_all_attributes(self) -> None:
        inside = '<Message action="/a" method="GET" statusCallback="https://e.com/s">hi</Message>'
        assert actions(inside) == (Send(None, None, "hi", (), "/a", "GET", "https://e.com/s", 1),)

    def test_lines(self) -> None:
        assert [each.line for each in actions("\n<Message>a\n\n</Message>\n<Redirect/>")] == [2, 5]

    def test_ten_messages_are_sent(self) -> None:
        inside = "".join(f"<Message>{index}</Message>" for index in range(12))
        assert actions(inside) == tuple(send(str(index)) for index in range(10))

    def test_documents_for_calls_are_refused(self) -> None:
        with pytest.raises(ValueError, match="document must be one of messaging, not voice"):
            twiml.messaging.actions(twiml.parse("<Response/>", "voice"))

    def test_nothing_is_done_by_what_is_no_twiml(self) -> None:
        for document in ("", "<Response>", "<a><Message>hi</Message></a>"):
            found = twiml.parse(document, "messaging")
            assert found.fatal
            assert twiml.messaging.actions(found) == ()


class TestFatal:
    @pytest.mark.parametrize(
        ("document", "code", "line", "column", "words"),
        [
            ("", 12100, 1, 1, "begins with an element"),
            ("ok", 12100, 1, 1, "begins with an element"),
            ("\n<Response>", 12100, 2, 11, "<Response> of line 2"),
            ("<Response>\n <Message>hi</Response>", 12100, 2, 15, "<Message> of line 2 is open"),
            ("<Response>\nA & B</Response>", 12100, 2, 4, "write & as &amp;"),
            ("<Response>AT&T</Response>", 12100, 1, 15, "write & as &amp;"),
            ('<Response><Message action="/?a=1&b=2"/></Response>', 12100, 1, 35, "write & as &amp;"),
            ("<Response>ü😀&nbsp;</Response>", 12100, 1, 13, "no names of HTML"),
            (" <?xml version='1.0'?><Response/>", 12100, 1, 2, "nothing may stand before"),
            (f"\n{HEAD}<Response/>", 12100, 2, 1, "no space or empty line"),
            ("<Response a='1' a='2'/>", 12100, 1, 17, "duplicate attribute"),
            ("<Response a=1/>", 12100, 1, 13, "invalid token"),
            ("<Response/><Response/>", 12100, 1, 12, "junk after document element"),
            ("<Response/>ok", 12100, 1, 12, "junk after document element"),
            ("<Response>\x00</Response>", 12100, 1, 11, "invalid token"),
            ("<Response>&#0;</Response>", 12100, 1, 11, "character"),
            ("<Response>\ud83d</Response>", 12100, 1, 11, "surrogate"),
            ("<!-- <!DOCTYPE -->\n<?a b?> <!DOCTYPE Response><Response/>", 12100, 2, 9, "document types"),
            (f"{HEAD}<!DOCTYPE\n html><html/>", 12100, 2, 1, "document types"),
            ('<?xml version="2.0"?><Response/>', 12100, 1, 1, "1.0"),
            (f'{HEAD}<Response version="1.0"><Message>hi</Message></Response>', 12101, 2, 1, "2010-04-01"),
            ("<html><body/></html>", 12102, 1, 1, "<html>"),
            (f"{HEAD}  <Responses/>", 12102, 2, 3, "<Responses>"),
            ("x" * 1_000_001, 11750, 1, 1, "larger"),
            (b"x" * 1_000_001, 11750, 1, 1, "larger"),
            (b"<Response>\n\xc3\xbc \xff</Response>", 12100, 2, 3, "utf-8"),
            (b"\xff\xfe<\x00R", 12100, 1, 2, "utf-16"),
            (b"\xff\xfe<\x00R\x00\x00", 12100, 1, 3, "utf-16"),
            (b'<?xml version="1.0" encoding="rot13"?><Response/>', 12100, 1, 31, "declared encoding"),
            (b'<?xml version="1.0" encoding="UTF-16"?><Response/>', 12100, 1, 31, "byte order mark"),
            (b'<?xml version="1.0" encoding="US-ASCII"?><Response>\xe9</Response>', 12100, 1, 52, "ascii"),
        ],
        ids=itertools.count(),
    )
    def test_nothing_runs(self, document: str | bytes, code: int, line: int, column: int, words: str) -> None:
        found = twiml.parse(document, "messaging")
        (problem,) = found.problems
        assert (problem.code, problem.line, problem.column) == (code, line, column), problem
        assert words in problem.message
        assert problem.fatal
        assert found.fatal
        assert found.verbs == ()

    @pytest.mark.parametrize("version", ["2010-04-01", "2008-08-01"])
    def test_versions(self, version: str) -> None:
        document = f'<?xml version="1.1"?><Response version="{version}"><Message>hi</Message></Response>'
        assert places(document) == []
        assert len(twiml.parse(document, "messaging").verbs) == 1

    def test_the_case_of_the_root(self) -> None:
        assert places("<response/>") == [(12102, 1, 1, "Response")]

    @pytest.mark.parametrize("limit", ["elements", "levels", "attributes"])
    def test_bounds(self, limit: str) -> None:
        def document(beyond: int) -> str:
            return {
                "elements": f"<Response>{'<a/>' * (9_999 + beyond)}</Response>",
                "levels": "<Response>" + "<a>" * (99 + beyond) + "</a>" * (99 + beyond) + "</Response>",
                "attributes": "<Response " + " ".join(f"a{index}=''" for index in range(100 + beyond)) + "/>",
            }[limit]

        assert not twiml.parse(document(0), "messaging").fatal
        (problem,) = twiml.check(document(1), "messaging")
        assert problem.code == 12100
        assert problem.fatal
        assert any(number in problem.message for number in ("10,000", "100"))


class TestEncodings:
    TEXT = "Grüße, ÿ"

    @pytest.mark.parametrize(
        "document",
        [
            "<Response><Message>{}</Message></Response>",
            "\ufeff<Response><Message>{}</Message></Response>",
            '<?xml version="1.0" encoding="UTF-16"?><Response><Message>{}</Message></Response>',
        ],
    )
    def test_texts(self, document: str) -> None:
        assert twiml.messaging.actions(twiml.parse(document.format(self.TEXT), "messaging")) == (send(self.TEXT),)

    @pytest.mark.parametrize(
        ("encoding", "declared"),
        [
            ("utf-8", None),
            ("utf-8-sig", None),
            ("utf-8-sig", "utf-8"),
            ("utf-8", "UTF-8"),
            ("utf-8", "utf8"),
            ("utf-16", None),
            ("utf-16", "UTF-16"),
            ("utf-16-le", "utf-16"),
            ("utf-16-be", "utf-16"),
            ("latin-1", "ISO-8859-1"),
            ("cp1252", "windows-1252"),
        ],
    )
    def test_bytes(self, encoding: str, declared: str | None) -> None:
        head = f"<?xml version='1.0' encoding='{declared}'?>" if declared else ""
        document = f"{head}<Response>\n<Message>{self.TEXT}</Message>\n é<x/></Response>".encode(encoding)
        found = twiml.parse(document, "messaging")
        assert [each.body for each in twiml.messaging.actions(found) if isinstance(each, Send)] == [self.TEXT]
        assert [(each.line, each.column) for each in found.problems] == [(3, 2), (3, 3)]


class TestSchema:
    @pytest.mark.parametrize(
        ("inside", "code", "column", "near", "words"),
        [
            ("<message>hi</message>", 12200, 11, "Message", "did you mean <Message>?"),
            ("<Mesage>hi</Mesage>", 12200, 11, "Message", "did you mean <Message>?"),
            ("<br/>", 12200, 11, None, "unknown in <Response>"),
            ("<Message>a<Body>b</Body></Message>", 12200, 11, None, "text beside it is ignored"),
            ("<Message><Body>b</Body><Body>c</Body></Message>", 12200, 34, None, "this one is ignored"),
            ("<Message>a<media>/x</media></Message>", 12200, 21, "Media", "did you mean <Media>?"),
            ("<Message>a<Message>b</Message></Message>", 12200, 21, None, "belong in <Message>, but in <Response>"),
            ("<Body>a</Body>", 12200, 11, None, "but in <Message>"),
            ("  hello", 12200, 13, None, "<Response> holds no text"),
            ("<Say>a</Say>", 14110, 11, None, "<Message>, <Redirect>, <Sms>"),
            ("<Number>1</Number>", 12200, 11, None, "for voice documents"),
            ("<Message><Say>a</Say>b</Message>", 12200, 20, None, "for voice documents"),
            ('<Message From="+14155550123">a</Message>', 12200, 11, "from", "no attribute From"),
            ('<Message status_callback="/x">a</Message>', 12200, 11, "statusCallback", "no attribute status_callback"),
            ('<Message mediaUrl="/x">a</Message>', 12200, 11, None, "no attribute mediaUrl"),
            ("<ns:Message>a</ns:Message>", 12200, 11, "Message", "<ns:Message> is unknown"),
            ('<Message to="">a</Message>', 14101, 11, None, "phone number"),
            ('<Message to="joe@example.com">a</Message>', 14101, 11, None, "phone number"),
            ('<Message from="twelve chars">a</Message>', 14102, 11, None, "1 to 11 letters"),
            ("<Message/>", 14103, 11, None, "neither a text nor media"),
            ("<Message>  <Body> </Body></Message>", 14103, 11, None, "neither a text nor media"),
            (f"<Message>{'x' * 1601}</Message>", 14103, 20, None, "at most 1,600 characters"),
            (f"<Message><Body>{'x' * 1601}</Body></Message>", 14103, 26, None, "at most 1,600 characters"),
            ('<Message method="PUT">a</Message>', 14104, 11, None, "GET or POST; POST is taken"),
            ('<Message statusCallback="ftp://x/">a</Message>', 14105, 11, None, "http:// or https://"),
            ('<Message statusCallback="/a b">a</Message>', 14105, 11, None, "percent-encoded"),
            ('<Message action="http:///x">a</Message>', 11100, 11, None, "with a host"),
            ("<Message>" + "<Media>/x</Media>" * 11 + "</Message>", 21623, 11, None, "more than 10 <Media>"),
            ("<Message><Media/></Message>", 21620, 20, None, "must be a URL"),
            ("<Redirect>javascript:x</Redirect>", 11100, 21, None, "http:// or https://"),
            ('<Redirect method="DELETE">/x</Redirect>', 13710, 11, None, "GET or POST"),
            ("<Message>a</Message>" * 11, 14109, 211, None, "more than 10 messages"),
        ],
        ids=itertools.count(),
    )
    def test_of_messages(self, inside: str, code: int, column: int, near: str | None, words: str) -> None:
        found = twiml.parse(f"<Response>{inside}</Response>", "messaging")
        (problem,) = found.problems
        assert (problem.code, problem.line, problem.column, problem.near) == (code, 1, column, near), problem
        assert words in problem.message
        assert not problem.fatal
        assert not found.fatal
        assert facts.error_code(code) is not None

    @pytest.mark.parametrize(
        ("inside", "code", "words"),
        [
            ("<Stream/>", 12200, "but in <Connect>, <Start>, <Stop>"),
            ("<Message>a</Message>", 12200, "for messaging documents"),
            ("<say>a</say>", 12200, "did you mean <Say>?"),
            ("<Dial><Say>a</Say></Dial>", 13215, "does not belong in <Dial>"),
            ("<Dial><Nummer>1</Nummer></Dial>", 12200, "did you mean <Number>?"),
            ("<Gather><Dial>1</Dial></Gather>", 13320, "does not belong in <Gather>"),
            ("<Gather>text</Gather>", 12200, "<Gather> holds no text"),
            ('<Dial timeout="601">1</Dial>', 13212, "from 1 to 600; 30 is taken"),
            ('<Dial timeout="1.5">1</Dial>', 13212, "whole number"),
            ('<Dial record="on">1</Dial>', 13217, "record-from-answer-dual"),
            ('<Dial hangupOnStar="1">1</Dial>', 13213, "true or false"),
            ('<Gather numDigits="0"/>', 13314, "at least 1"),
            ('<Gather input="dtmf,speech"/>', 13326, "some of dtmf, speech, separated by spaces"),
            ('<Gather input=""/>', 13326, "must not be empty"),
            ('<Gather speechTimeout="soon"/>', 13327, "at least 1 or auto"),
            ('<Gather finishOnKey="##"/>', 13310, "one key"),
            (f'<Gather hints="{",".join("x" * 501)}"/>', 13330, "at most 500 phrases"),
            ('<Pause length="0"/>', 13910, "at least 1"),
            ("<Say/>", 13520, "must not be empty"),
            (f"<Say>{'x' * 4097}</Say>", 13521, "at most 4,096"),
            ('<Play digits="1x">/a</Play>', 13430, "keys 0 to 9"),
            (f"<Enqueue>{'x' * 65}</Enqueue>", 14205, "at most 64"),
            ("<Dial><Sip>joe@example.com</Sip></Dial>", 13243, "sip:"),
            ("<Dial><Conference/></Dial>", 13237, "must not be empty"),
            (f'<Dial><Conference participantLabel="{"x" * 129}">a</Conference></Dial>', 16023, "at most 128"),
            ('<Connect><Stream url="https://example.com/"/></Connect>', 31922, "wss://"),
            ('<Start><Stream url="wss://example.com/" track="both"/></Start>', 31941, "both_tracks"),
        ],
        ids=itertools.count(),
    )
    def test_of_calls(self, inside: str, code: int, words: str) -> None:
        (problem,) = twiml.check(f"<Response>{inside}</Response>", "voice")
        assert problem.code == code, problem
        assert words in problem.message
        assert facts.error_code(code) is not None

    def test_they_show_nothing_of_texts_and_numbers(self) -> None:
        inside = (
            '<Message to="secret-1" from="secret 2 secret">secret</Message>'
            '<Message action="ftp://secret" statusCallback="secret secret"><Body>x</Body>secret</Message>secret'
        )
        found = twiml.check(f"<Response>{inside}</Response>", "messaging")
        assert len(found) == 6
        assert not [each for each in found if "secret" in each.message]

    def test_what_is_complained_of_is_ignored(self) -> None:
        inside = '<Say>a</Say>text<Message x="1" method="PUT">hi<u>no</u></Message><Message to="?">no</Message>'
        assert actions(inside) == (send("hi"),)

    def test_namespaces_are_no_attributes(self) -> None:
        head = 'xmlns="urn:x" xmlns:xsi="urn:y" xsi:noNamespaceSchemaLocation="z.xsd"'
        assert places(f"<Response {head}><Message>a</Message></Response>") == []

    def test_places_are_those_of_the_document(self) -> None:
        document = (
            f"{HEAD}<!-- ü\n😀 --><Response>\r\n\t<Mesage/>\r  ü😀<x/>\n<Message\n\n>a</Message><Body/>\n</Response>"
        )
        assert [(line, column) for _, line, column, _ in places(document)] == [(4, 2), (5, 3), (5, 5), (8, 13)]

    def test_problems_are_bounded_and_in_order(self) -> None:
        found = twiml.check("<Response>" + "<x/>\n" * 9_000 + "</Response>", "messaging")
        assert len(found) == MOST_PROBLEMS
        assert [each.line for each in found] == list(range(1, MOST_PROBLEMS + 1))

    def test_a_wrong_root_is_told_whatever_it_holds(self) -> None:
        assert twiml.check(f"<a>{'<x/>' * 9_000}</a>", "voice")[0].code == 12102


class TestVerbs:
    def test_values(self) -> None:
        document = (
            '<Response><Gather input="speech dtmf" numDigits="4" actionOnEmptyResult="TRUE" method="get" hints="a, b,,"'
            ' speechTimeout="auto" finishOnKey=""><Say>Hi</Say></Gather></Response>'
        )
        found = twiml.parse(document, "voice")
        assert found.problems == ()
        (gather,) = found.verbs
        assert dict(gather.given) == {
            "input": ("speech", "dtmf"),
            "numDigits": 4,
            "actionOnEmptyResult": True,
            "method": "GET",
            "hints": ("a", "b"),
            "speechTimeout": "auto",
            "finishOnKey": "",
        }
        assert gather.known["timeout"].default == "5"
        assert [(verb.name, verb.text) for verb in gather.children] == [("Say", "Hi")]

    def test_text_and_elements_keep_their_order(self) -> None:
        document = (
            '<Response><Say>a <break time="1s"/> b <lang xml:lang="de-DE">c<w role="x">d</w></lang> e</Say></Response>'
        )
        found = twiml.parse(document, "voice")
        assert found.problems == ()
        (say,) = found.verbs
        assert [part if isinstance(part, str) else part.name for part in say.content] == [
            "a ",
            "break",
            " b ",
            "lang",
            " e",
        ]
        assert say.children[1].given["xml:lang"] == "de-DE"

    def test_elements_that_share_a_name(self) -> None:
        document = "<Response><Refer><Sip>sip:a@b</Sip></Refer><Dial><Sip>sip:a@b</Sip></Dial></Response>"
        refer, dial = twiml.parse(document, "voice").verbs
        assert (refer.children[0].key, dial.children[0].key) == ("Refer.Sip", "Sip")

    @pytest.mark.parametrize("last", ["<Redirect>/x</Redirect>", "<Hangup/>", "<Reject/>"])
    def test_what_ends_a_document_for_calls(self, last: str) -> None:
        found = twiml.parse(f"<Response><Pause/>{last}<Pause/></Response>", "voice")
        assert len(found.verbs) == 2

    def test_the_tree_is_as_it_is_written(self) -> None:
        found = twiml.parse("<Response>\n <Say loop='x'> a<b:c d='e'/> </Say></Response>", "voice").root
        assert found is not None
        (say,) = found.children
        assert (say.name, dict(say.attributes), say.line, say.column) == ("Say", {"loop": "x"}, 2, 2)
        assert (say.text, say.text_at, say.children[0].name) == ("a", (2, 17), "b:c")


@pytest.mark.parametrize(
    ("document", "kind", "error", "words"),
    [
        (None, "messaging", TypeError, "document must be str or bytes, not NoneType"),
        (bytearray(b"<Response/>"), "messaging", TypeError, "document must be str or bytes, not bytearray"),
        ("<Response/>", "sms", ValueError, "kind must be one of messaging, voice, not 'sms'"),
    ],
)
def test_wrong_arguments(document: str, kind: Kind, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        twiml.parse(document, kind)
