"""Every row of `facts/twiml.json` is true: what has an effect changes a call, what is ignored does not.

A value that is none raises the error code of its row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

import pytest

from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Form, Play
from trunkline.emulator import PhoneCall
from trunkline.facts.twiml import KINDS, TwimlAttribute, TwimlElement, twiml_facts
from trunkline.twiml.values import Unfit, value

VOICE = twiml_facts("voice")
ROWS: list[TwimlAttribute] = [row for found in VOICE.attributes.values() for row in found.values()]
ELEMENTS: list[TwimlElement] = list(VOICE.elements.values())
Act = Callable[[Play, PhoneCall], object]


class Scene(NamedTuple):
    """A call in which a row shows itself.

    Attributes:
        verbs: TwiML with `~` where the attribute stands, or `$` where the text of the element does.
        value: what the attribute is given; the other run is without it.
        act: what phones do in it.
        twice: three phones call.
        script: what the phone does by itself.
    """

    verbs: str
    value: str
    act: Act | None = None
    twice: bool = False
    script: tuple[str, ...] = ()


def press(keys: str) -> Act:
    return lambda p, call: call.ended or call.press(keys)


def say(words: str) -> Act:
    return lambda p, call: call.ended or call.say(words)


def talk(p: Play, call: PhoneCall) -> None:
    """Both say something, and Ann hangs up."""
    call.say("a" * 30)
    ann = p.phone(ANN).calls
    if ann and not ann[0].ended:
        ann[0].say("b" * 15).wait(2).hang_up()


NUMBER, CLIENT, SIP = f"<Number ~>{ANN}</Number>", "<Client ~>ann</Client>", "<Sip ~>sip:ann@example.com</Sip>"
CALLBACK = "statusCallback='/status'"
GATHER = "<Gather action='/got' ~><Say>Go on and type</Say></Gather><Say>Next</Say>"
RECORD = "<Record action='/got' recordingStatusCallback='/rec' ~/><Say>Next</Say>"
QUEUE = "<Enqueue action='/got' ~>support</Enqueue><Say>Next</Say>"


def dial(nouns: str = f"<Number>{ANN}</Number>", given: str = "action='/got' ~") -> str:
    return f"<Dial {given}>{nouns}</Dial><Say>Next</Say>"


def room(given: str = "~") -> str:
    return (
        f"<Dial action='/got'><Conference {CALLBACK} statusCallbackEvent='join leave' {given}>room</Conference></Dial>"
    )


TAPED = "record='true' recordingStatusCallback='/rec'"


def of_noun(noun: str) -> dict[str, Scene]:
    with_url = noun.replace("~", "url='/whisper' ~")
    told = noun.replace("~", f"{CALLBACK} ~")
    amd = noun.replace("~", "machineDetection='DetectMessageEnd' amdStatusCallback='/amd' ~")
    return {
        "url": Scene(dial(noun, "action='/got'"), "/whisper"),
        "method": Scene(dial(with_url, "action='/got'"), "GET"),
        "statusCallback": Scene(dial(noun, "action='/got'"), "/status"),
        "statusCallbackEvent": Scene(dial(told, "action='/got'"), "initiated answered"),
        "statusCallbackMethod": Scene(dial(told, "action='/got'"), "GET"),
        "machineDetection": Scene(dial(noun.replace("~", "amdStatusCallback='/amd' ~"), "action='/got'"), "Enable"),
        "amdStatusCallback": Scene(dial(noun.replace("~", "machineDetection='Enable' ~"), "action='/got'"), "/amd"),
        "amdStatusCallbackMethod": Scene(dial(amd, "action='/got'"), "GET"),
        "machineDetectionTimeout": Scene(dial(amd, "action='/got'"), "3", lambda p, call: call),
        "machineDetectionSpeechThreshold": Scene(dial(amd, "action='/got'"), "1000"),
        "machineDetectionSpeechEndThreshold": Scene(dial(amd, "action='/got'"), "500"),
        "machineDetectionSilenceTimeout": Scene(dial(amd, "action='/got'"), "2000"),
    }


RECORDED = "record='record-from-answer' recordingStatusCallback='/rec' ~"
SCENES: dict[str, dict[str, Scene]] = {
    "Application": {
        **{name: of_noun("<Application ~>APP</Application>")[name] for name in ("url", "method")},
        **{name: each for name, each in of_noun("<Application ~>APP</Application>").items() if "status" in name},
        "customerId": Scene(dial("<Application ~>APP</Application>", ""), "7"),
        "copyParentTo": Scene(dial("<Application ~>APP</Application>", ""), "true"),
        "": Scene(dial("<Application>$</Application>", "action='/got'"), "APP"),
    },
    "ApplicationSid": {
        "": Scene(dial("<Application><ApplicationSid>$</ApplicationSid></Application>", "action='/got'"), "APP")
    },
    "Client": {
        **{name: each for name, each in of_noun(CLIENT).items() if name in VOICE.attributes["Client"]},
        "": Scene(dial("<Client>$</Client>", "action='/got'"), "joe"),
    },
    "Identity": {"": Scene(dial("<Client><Identity>$</Identity></Client>", "action='/got'"), "joe")},
    "Number": {
        **of_noun(NUMBER),
        "": Scene(dial("<Number>$</Number>", "action='/got'"), BOB),
        "sendDigits": Scene(dial(NUMBER, "action='/got'"), "12"),
        "byoc": Scene(dial(NUMBER, "action='/got'"), "BY1"),
    },
    "Sip": {
        **of_noun(SIP),
        "": Scene(dial("<Sip>$</Sip>", "action='/got'"), "sip:bob@example.com"),
        "username": Scene(dial(SIP, "action='/got'"), "ann"),
        "password": Scene(dial(SIP, "action='/got'"), "secret"),
    },
    "Uri": {
        "": Scene(dial("<Sip><Uri>$</Uri></Sip>", "action='/got'"), "sip:bob@example.com"),
        **{
            name: Scene(dial("<Sip><Uri ~>sip:ann@example.com</Uri></Sip>", "action='/got'"), "1")
            for name in ("priority", "weight", "username", "password")
        },
    },
    "Parameter": {
        "name": Scene(dial("<Client>ann<Parameter value='7' ~/></Client>", "action='/got'"), "room"),
        "value": Scene(dial("<Client>ann<Parameter name='room' ~/></Client>", "action='/got'"), "7"),
    },
    "Conference": {
        "": Scene("<Dial><Conference>$</Conference></Dial>", "other"),
        "muted": Scene(room(), "true", twice=True),
        "beep": Scene(room(), "false", twice=True),
        "startConferenceOnEnter": Scene(room(), "false", twice=True),
        "endConferenceOnExit": Scene(room(), "true", twice=True),
        "waitUrl": Scene(room(), "/wait"),
        "waitMethod": Scene(room("waitUrl='/wait' ~"), "GET"),
        "maxParticipants": Scene(room("participantLabel='LABEL' ~"), "2", twice=True),
        "record": Scene(room(), "record-from-start", twice=True),
        "recordingConfigurationId": Scene(room("record='true' ~"), "x", twice=True),
        "region": Scene(room(), "de1"),
        "coach": Scene(room(), "CA" + "1" * 32, twice=True),
        "trim": Scene(room("record='true' recordingStatusCallback='/rec' ~"), "do-not-trim", twice=True),
        "statusCallbackEvent": Scene("<Dial><Conference statusCallback='/status' ~>x</Conference></Dial>", "join"),
        "statusCallback": Scene("<Dial><Conference ~>x</Conference></Dial>", "/status"),
        "statusCallbackMethod": Scene(room(), "GET"),
        "recordingStatusCallback": Scene(room("record='true' ~"), "/rec", twice=True),
        "recordingStatusCallbackMethod": Scene(room(f"{TAPED} ~"), "GET", twice=True),
        "recordingStatusCallbackEvent": Scene(
            room("record='true' recordingStatusCallback='/rec' ~"), "in-progress", twice=True
        ),
        "eventCallbackUrl": Scene(room("record='true' ~"), "/rec", twice=True),
        "jitterBufferSize": Scene(room(), "off", twice=True),
        "participantLabel": Scene(room(), "boss"),
    },
    "Dial": {
        "": Scene("<Dial>$</Dial>", BOB),
        "action": Scene(dial(given="~"), "/got", talk),
        "method": Scene(dial(), "GET", talk),
        "timeout": Scene(dial("<Number>+14155550166</Number>"), "7"),
        "hangupOnStar": Scene(dial(), "true", press("*")),
        "timeLimit": Scene(dial(), "9"),
        "callerId": Scene(dial(), OWN),
        "record": Scene(dial(), "record-from-answer-dual", talk),
        "trim": Scene(dial(given=f"action='/got' {RECORDED}"), "trim-silence", talk),
        "recordingStatusCallback": Scene(dial(given="record='true' ~"), "/rec", talk),
        "recordingStatusCallbackMethod": Scene(dial(given=RECORDED), "GET", talk),
        "recordingStatusCallbackEvent": Scene(dial(given=RECORDED), "in-progress", talk),
        "recordingConfigurationId": Scene(dial(given=RECORDED), "x", talk),
        "recordingTrack": Scene(dial(given=RECORDED), "inbound", talk),
        "answerOnBridge": Scene(dial(), "true"),
        "sequential": Scene(dial(f"<Number>+14155550166</Number><Number>{ANN}</Number>", "timeout='5' ~"), "true"),
        **{name: Scene(dial(), "x", talk) for name in ("events", "passports")},
        "ringTone": Scene(dial(), "de", talk),
        "referUrl": Scene(dial(), "/refer", talk),
        "referMethod": Scene(dial(), "GET", talk),
    },
    "Enqueue": {
        "": Scene("<Enqueue>$</Enqueue>", "other"),
        "action": Scene("<Enqueue ~ waitUrl='/leave'>support</Enqueue><Say>Next</Say>", "/got"),
        "method": Scene("<Enqueue action='/got' waitUrl='/leave' ~>support</Enqueue>", "GET"),
        "maxQueueSize": Scene(QUEUE, "1", twice=True),
        "waitUrl": Scene(QUEUE, "/wait"),
        "waitUrlMethod": Scene("<Enqueue waitUrl='/wait' ~>support</Enqueue>", "GET"),
        "workflowSid": Scene(QUEUE, "WW" + "1" * 32),
    },
    "Queue": {
        "": Scene("<Dial action='/got' timeout='3'><Queue>$</Queue></Dial><!-- waiting -->", "waiting"),
        "url": Scene("<Dial action='/got' timeout='3'><Queue ~>waiting</Queue></Dial>", "/whisper"),
        "method": Scene("<Dial action='/got' timeout='3'><Queue url='/whisper' ~>waiting</Queue></Dial>", "GET"),
        "reservationSid": Scene("<Dial timeout='3'><Queue ~>waiting</Queue></Dial>", "WR" + "1" * 32),
        "postWorkActivitySid": Scene("<Dial timeout='3'><Queue ~>waiting</Queue></Dial>", "WA" + "1" * 32),
    },
    "Gather": {
        "input": Scene(GATHER, "speech", say("yes")),
        "action": Scene(GATHER.replace("action='/got' ~", "~"), "/got", press("1#")),
        "method": Scene(GATHER, "GET", press("1#")),
        "timeout": Scene(GATHER, "2"),
        "speechTimeout": Scene(GATHER.replace("~", "input='speech' ~"), "auto", say("yes")),
        "maxSpeechTime": Scene(GATHER.replace("~", "input='speech' ~"), "1", say("a" * 45)),
        "profanityFilter": Scene(GATHER.replace("~", "input='speech' ~"), "false", say("damn")),
        "finishOnKey": Scene(GATHER, "*", press("1*#")),
        "numDigits": Scene(GATHER, "1", press("1")),
        "partialResultCallback": Scene(GATHER.replace("~", "input='speech' ~"), "/status", say("yes")),
        "partialResultCallbackMethod": Scene(GATHER.replace("~", "input='speech' ~"), "GET", say("yes")),
        "language": Scene(GATHER.replace("~", "input='speech' ~"), "de-DE", say("ja")),
        "hints": Scene(GATHER.replace("~", "input='speech' ~"), "yes, no", say("yes")),
        "bargeIn": Scene(GATHER.replace("~", "input='speech' ~"), "false", script=("wait 0.3", "say stop")),
        "debug": Scene(GATHER, "true", press("1#")),
        "actionOnEmptyResult": Scene(GATHER, "true"),
        "speechModel": Scene(GATHER.replace("~", "input='speech' ~"), "phone_call", say("yes")),
        "enhanced": Scene(GATHER.replace("~", "input='speech' ~"), "true", say("yes")),
    },
    "Pause": {"length": Scene("<Pause ~/>", "3")},
    "Play": {
        "": Scene("<Play>$</Play>", "/other.mp3"),
        "loop": Scene("<Play ~>/a.mp3</Play>", "2"),
        "digits": Scene("<Play ~>/a.mp3</Play>", "12"),
    },
    "Record": {
        "action": Scene(RECORD.replace("action='/got' ", ""), "/got", say("hello")),
        "method": Scene(RECORD, "GET", say("hello")),
        "timeout": Scene(RECORD, "2", say("hello")),
        "finishOnKey": Scene(RECORD, "*", lambda p, call: call.say("hello").press("1")),
        "maxLength": Scene(RECORD, "1", say("a" * 45)),
        "playBeep": Scene(RECORD, "false", say("hello")),
        "trim": Scene(RECORD, "do-not-trim", say("hello")),
        "recordingStatusCallback": Scene(RECORD.replace("recordingStatusCallback='/rec' ", ""), "/rec", say("hello")),
        "recordingStatusCallbackMethod": Scene(RECORD, "GET", say("hello")),
        "recordingStatusCallbackEvent": Scene(RECORD, "in-progress", say("hello")),
        "transcribe": Scene(RECORD, "true", say("hello")),
        "transcribeCallback": Scene(RECORD, "/status", say("hello")),
        "recordingConfigurationId": Scene(RECORD, "x", say("hello")),
    },
    "Recording": {
        name: Scene(f"<Start><Recording {given} ~/></Start><Say>Hello</Say><Pause length='3'/>", wanted)
        for name, given, wanted in (
            ("recordingStatusCallback", "", "/rec"),
            ("recordingStatusCallbackMethod", "recordingStatusCallback='/rec'", "GET"),
            ("recordingStatusCallbackEvent", "recordingStatusCallback='/rec'", "in-progress"),
            ("trim", "", "do-not-trim"),
            ("track", "", "inbound"),
            ("channels", "", "mono"),
            ("recordingConfigurationId", "", "x"),
        )
    },
    "Redirect": {
        "": Scene("<Redirect>$</Redirect>", "/whisper"), "method": Scene("<Redirect ~>/got</Redirect>", "GET"),
    },
    "Reject": {"reason": Scene("<Reject ~/>", "busy")},
    "Say": {
        "": Scene("<Say>$</Say>", "Something else"),
        "loop": Scene("<Say ~>Hello</Say>", "2"),
        "voice": Scene("<Say ~>Hello</Say>", "alice"),
        "language": Scene("<Say ~>Hello</Say>", "de-DE"),
    },
    "Sms": {
        "": Scene("<Sms>$</Sms>", "Something else"),
        "to": Scene("<Sms ~>Hi</Sms>", ANN),
        "from": Scene("<Sms ~>Hi</Sms>", "+15005550006"),
        "action": Scene("<Sms ~>Hi</Sms><Say>Next</Say>", "/got"),
        "method": Scene("<Sms action='/got' ~>Hi</Sms>", "GET"),
        "statusCallback": Scene("<Sms ~>Hi</Sms>", "/status"),
    },
    "Start": {
        "action": Scene("<Start ~><Recording/></Start><Say>Hello</Say>", "/got"),
        "method": Scene("<Start ~><Recording/></Start><Say>Hello</Say>", "GET"),
    },
    "Header": {
        name: Scene("<Dial><Sip><Uri>sip:ann@example.com</Uri><Headers><Header ~/></Headers></Sip></Dial>", "X-A")
        for name in ("name", "value")
    },
    "Task": {
        "": Scene("<Enqueue><Task>$</Task></Enqueue>", "{}"),
        "priority": Scene("<Enqueue>support<Task ~>{}</Task></Enqueue>", "1"),
        "timeout": Scene("<Enqueue>support<Task ~>{}</Task></Enqueue>", "1"),
    },
    "break": {
        "strength": Scene("<Say>a<break ~/>b</Say>", "x-strong"),
        "time": Scene("<Say>a<break ~/>b</Say>", "3s"),
    },
    "sub": {
        "": Scene("<Say><sub alias='four'>$</sub></Say>", "5"), "alias": Scene("<Say><sub ~>4</sub></Say>", "four"),
    },
    **{
        name: {"": Scene(f"<Say>Hello <{name}>$</{name}></Say>", "other words")}
        for name in ("emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as")
    },
    "w": {"": Scene("<Say><p>Hello <w>$</w></p></Say>", "other")},
}  # fmt: skip
for _name, _given in (
    ("emphasis", {"level": "strong"}), ("lang", {"xml:lang": "de-DE"}), ("phoneme", {"alphabet": "ipa", "ph": "x"}),
    ("prosody", {"volume": "loud", "rate": "slow", "pitch": "high"}),
    ("say-as", {"interpret-as": "digits", "format": "mdy"}),
):  # fmt: skip
    SCENES[_name] |= {name: Scene(f"<Say>Hello <{_name} ~>you</{_name}></Say>", each) for name, each in _given.items()}
SCENES["w"]["role"] = Scene("<Say><p>Hello <w ~>you</w></p></Say>", "amazon:VB")

# Elements of which the emulator does nothing but say so.
DEAD = {element.key for element in ELEMENTS if element.ignored}


def wanting() -> Iterator[Any]:
    for row in ROWS:
        key = row.of.partition(".")[2]
        if key != "Response" and (key not in DEAD or key in SCENES):
            yield pytest.param(row, id=f"{key}.{row.name or 'text'}")


def play(scene: Scene, verbs: str) -> list[Any]:
    """What happens in a call: everything that a program or a person could notice, without SIDs."""
    return seen(acted(scene, verbs))


def acted(scene: Scene, verbs: str) -> Play:
    """A scene, to its end."""
    p = Play()
    application = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    verbs = verbs.replace("APP", application)

    def voice(form: Form) -> str:
        if form["From"] == BOB:
            return "<Enqueue>waiting</Enqueue>"
        return verbs.replace("LABEL", form["From"])

    p.pages |= {
        "/voice": voice, "/got": "<Say>Got it</Say>", "/status": "", "/rec": "", "/amd": "", "/app": "<Say>App</Say>",
        "/whisper": "<Say>Psst</Say>", "/wait": "<Say>Wait</Say><Pause length='60'/>", "/leave": "<Leave/>",
    }  # fmt: skip
    p.phone("+14155550166").no_answer()
    p.phone(ANN).answers(after=2)
    for address in (ANN, "client:ann", "sip:ann@example.com"):
        if "machineDetection" in verbs:
            p.phone(address).voicemail("x" * 75)
    if "waiting" in scene.verbs:
        p.call(BOB)
    p.phone(JOE).script(scene.script)
    call = p.call(JOE)
    if scene.twice:
        p.phone(ANN).answers()
        other = p.call(ANN)
        p.call("+14155550199")
        if not other.ended:
            call.say("Good morning").wait(1)
            other.say("b" * 15).wait(3)
        if not call.ended:
            call.hang_up()
    elif scene.act is not None:
        scene.act(p, call)
    p.advance(100)
    for number in (JOE, ANN, "+14155550199"):
        for each in p.phone(number).calls:
            if not each.ended:
                each.hang_up()
    p.advance(10)
    return p


_SID = re.compile(r"\b[A-Z]{2}[0-9a-f]{32}\b")


def seen(p: Play) -> list[Any]:
    asked = [(each.event, each.method, each.url, sorted(each.form.items()), each.at) for each in p.asked]
    stories = [
        (story.number, sorted(story.parameters.items()), list(story.lines)) for story in p.state.calls.stories.values()
    ]
    rows: list[Any] = []
    for path, fields in (
        ("Calls", ("status", "from", "to", "duration", "answered_by")),
        ("Recordings", ("status", "duration", "channels", "source", "track")),
        ("Messages", ("from", "to", "body")),
        ("Queues", ("friendly_name", "max_size", "current_size")),
    ):
        for row in p.get(f"{path}.json")[path.lower()]:
            rows.append([row.get(name) for name in fields])
    for status in ("init", "in-progress", "completed"):
        for row in p.get("Conferences.json", {"Status": status})["conferences"]:
            rows.append([row["friendly_name"], row["status"], row["region"]])
    inboxes = [[(each.body, each.from_) for each in p.phone(number).inbox] for number in (JOE, ANN)]
    tracks = [
        row.hidden.get("score") for row in p.state.store.rows(p.state.place("api.v2010.accounts.recordings", p.account))
    ]
    text = repr((asked, stories, rows, inboxes, tracks))
    return [_SID.sub("SID", text)]


def text_of(scene: Scene, row: TwimlAttribute, given: str | None) -> str:
    """The verbs of a scene, with the attribute or the text, or without."""
    if not row.name:
        return scene.verbs.replace("$", escape(given if given is not None else _other(scene.value)))
    return scene.verbs.replace(" ~", "" if given is None else f" {row.name}={quoteattr(given)}").replace(
        "LABEL", "LABEL"
    )


def _other(text: str) -> str:
    """Another text that fits as well."""
    if text.startswith("sip:"):
        return "sip:ann@example.com"
    if text == BOB:
        return "+14155550133"
    return {"APP": "AP" + "0" * 32, "joe": "eve", "/whisper": "/got", "waiting": "nowhere"}.get(text, f"{text} again")


@pytest.mark.parametrize("row", list(wanting()))
def test_every_row_does_what_it_says(row: TwimlAttribute) -> None:
    key = row.of.partition(".")[2]
    scene = SCENES[key][row.name]
    given, without = play(scene, text_of(scene, row, scene.value)), play(scene, text_of(scene, row, None))
    assert bool(row.effect) != bool(row.ignored)
    if row.effect:
        assert given != without
    else:
        assert given == without


def test_every_scene_is_of_a_row() -> None:
    assert [(key, name) for key, found in SCENES.items() for name in found if name not in VOICE.attributes[key]] == []


WITH_DEFAULT = [param for param in wanting() if param.values[0].name and param.values[0].default]


@pytest.mark.parametrize("row", WITH_DEFAULT)
def test_the_default_is_what_happens_without_the_attribute(row: TwimlAttribute) -> None:
    scene = SCENES[row.of.partition(".")[2]][row.name]
    assert play(scene, text_of(scene, row, row.default)) == play(scene, text_of(scene, row, None))


WITH_VALUES = [
    pytest.param(param.values[0], text, id=f"{param.id}-{text or 'empty'}")
    for param in wanting()
    for text in param.values[0].values
]


@pytest.mark.parametrize(("row", "text"), WITH_VALUES)
def test_every_value_is_taken(row: TwimlAttribute, text: str) -> None:
    scene = SCENES[row.of.partition(".")[2]][row.name]
    p = acted(scene, text_of(scene, row, text))
    assert row.code not in p.alerts()


# Values that are none


def way(key: str) -> list[str]:
    """The keys of the elements from the root to one."""
    ways = [["Response"]]
    for found in ways:
        if found[-1] == key:
            return found
        ways += [[*found, child.key] for child in VOICE.nested[found[-1]].values() if child.key not in found]
    raise LookupError(key)


def unfit(row: TwimlAttribute) -> str | None:
    """A value that is none of an attribute."""
    for text in ("", "maybe", "-7", "ftp://x", "a b <", "x" * 5_000, "1," * 600):
        try:
            value(row, text)
        except Unfit:
            return text
    return None


BAD = [pytest.param(row, id=f"{row.of}.{row.name or 'text'}") for row in ROWS if unfit(row) is not None]


@pytest.mark.parametrize("row", BAD)
def test_a_value_that_is_none_is_an_alert(row: TwimlAttribute) -> None:
    """With the code of the row; the call goes on, or ends as Twilio ends it."""
    *above, key = way(row.of.partition(".")[2])
    name, bad = VOICE.elements[key].name, unfit(row) or ""
    inner = f"<{name}>{escape(bad)}</{name}>" if not row.name else f"<{name} {row.name}={quoteattr(bad)}>1</{name}>"
    for outer in reversed(above[1:]):
        inner = f"<{VOICE.elements[outer].name}>{inner}</{VOICE.elements[outer].name}>"
    if key == "Response":
        inner = f"<Response version={quoteattr(bad)}><Say>Hi</Say></Response>"
    p = Play({"/voice": inner})
    call = p.call(listen=False)
    p.advance(20)
    raised = p.alerts()
    assert row.code in raised or row.long_code in raised
    assert call.status in ("in-progress", "completed", "no-answer", "ringing")
    [*notified] = p.get(f"Calls/{call.sid}/Notifications.json")["notifications"]
    assert sorted(int(each["error_code"]) for each in notified) == sorted(raised)


def test_every_kind_of_value_is_refused_once() -> None:
    assert {row.type for row in ROWS} == {param.values[0].type for param in BAD}  # type: ignore[attr-defined]
    assert len(BAD) > 150
    assert {element.kind for element in ELEMENTS} <= set(KINDS)
