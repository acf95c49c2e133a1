"""What each verb of a call does, and how long it takes: Say, Play, Pause, Gather, Record, Redirect."""

from __future__ import annotations

import io
import wave
from typing import Any

import pytest

from tests.emulator.direct import ACCOUNT
from tests.emulator.playing import JOE, OWN, SITE, Play, xml


def long(verbs: str, **pages: Any) -> tuple[Play, float]:
    """A call that runs verbs, and how many seconds it lasts."""
    p = Play({"/voice": verbs, **pages})
    p.call()
    p.run()
    return p, p.at


# Say, Play, Pause


@pytest.mark.parametrize(
    ("verbs", "seconds"),
    [
        ("<Say>fifteen letters</Say>", 1),
        ("<Say loop='3'>fifteen letters</Say>", 3),
        ("<Say>fifteen\n   letters  </Say>", 1),
        ("<Say>fif<emphasis>teen</emphasis></Say>", 0.533),
        ("<Say>one<break time='2s'/>two</Say>", 2.467),
        ("<Say>one<break time='500ms'/>two</Say>", 0.967),
        ("<Say>one<break strength='none'/>two</Say>", 0.467),
        ("<Say><sub alias='fifteen letters'>15</sub></Say>", 1),
        ("<Say></Say>", 0),
        ("<Play>/a.mp3</Play>", 3),
        ("<Play loop='2'>/a.mp3</Play>", 6),
        ("<Play digits='12'/>", 0.5),
        ("<Play digits='1ww2'/>", 1.5),
        ("<Pause/>", 1),
        ("<Pause length='7'/>", 7),
        ("<Pause length='0'/>", 1),
        ("<Say loop='0'>for ever</Say>", 14_400),
        ("<Play loop='0'>/a.mp3</Play>", 14_400),
        ("<Gather timeout='4'/>", 4),
        ("<Gather/>", 5),
        ("<Gather timeout='4'><Pause length='2'/><Say>fifteen letters</Say></Gather>", 7),
        ("<Record timeout='3'/>", 3),
        ("<Record/>", 5),
        ("<Hangup/>", 0),
        ("<Refer><Sip>sip:a@example.com</Sip></Refer>", 0),
    ],
)
def test_how_long_verbs_take(verbs: str, seconds: float) -> None:
    assert long(verbs)[1] == seconds


def test_how_fast_is_spoken() -> None:
    p = Play({"/voice": "<Say>fifteen letters</Say>"})
    p.state.speech = 150.0
    p.call()
    assert p.at == 0.1


@pytest.mark.parametrize(
    ("verbs", "heard"),
    [
        ("<Say>One</Say><Play>/a.mp3</Play><Say>Two</Say>", ("One", f"{SITE}/a.mp3", "Two")),
        ("<Play>https://other.test/b.wav</Play>", ("https://other.test/b.wav",)),
        ("<Say loop='2'>Again</Say>", ("Again", "Again")),
        ("<Say voice='alice' language='de-DE'>Tom &amp; Jerry</Say>", ("Tom & Jerry",)),
        ("<Say>My <say-as interpret-as='cardinal'>12</say-as> cats</Say>", ("My 12 cats",)),
        ("<Say>Before</Say><Hangup/><Say>After</Say>", ("Before",)),
        ("<Say>Before</Say><Reject/><Say>After</Say>", ("Before",)),
        ("<Gather timeout='1'><Say>In</Say><Play>/g.mp3</Play></Gather>", ("In", f"{SITE}/g.mp3")),
        ("<Unknown/><Say>Known</Say>", ("Known",)),
    ],
)
def test_what_is_heard(verbs: str, heard: tuple[str, ...]) -> None:
    p = Play({"/voice": verbs})
    call = p.call()
    p.run()
    assert tuple(line.text for line in call.lines if line.heard) == heard


def test_keys_are_played() -> None:
    p, _ = long("<Play digits='1w2'/>")
    [line] = [line for line in p.phone().calls[0].lines if line.what == "pressed"]
    assert (line.who, line.text) == ("twilio", "1w2")


# Gather


def gather(attributes: str = "", inside: str = "<Say>Type.</Say>", rest: str = "<Say>Nothing</Say>") -> Play:
    verbs = f"<Gather action='/got' {attributes}>{inside}</Gather>{rest}"
    return Play({"/voice": verbs, "/got": "<Say>Right</Say>"})


@pytest.mark.parametrize(
    ("attributes", "keys", "digits", "finished_on"),
    [
        ("", "12#", "12", "#"),
        ("finishOnKey='*'", "12#3*", "12#3", "*"),
        ("finishOnKey='' numDigits='4'", "1#2*", "1#2*", ""),
        ("numDigits='1'", "5", "5", ""),
        ("numDigits='3'", "123", "123", ""),
        ("numDigits='3'", "12#", "12", "#"),
        ("finishOnKey='9'", "129", "12", "9"),
        ("timeout='2'", "12", "12", ""),
        ("input='dtmf speech'", "12#", "12", "#"),
        ("input='speech dtmf' numDigits='2'", "12", "12", ""),
    ],
)
def test_keys_are_gathered(attributes: str, keys: str, digits: str, finished_on: str) -> None:
    p = gather(attributes)
    call = p.call().press(keys)
    p.run()
    [form] = p.forms(path="/got")
    assert (form["Digits"], form["FinishedOnKey"], form["msg"]) == (digits, finished_on, "Gather End")
    assert (form["CallSid"], form["CallStatus"], form["Direction"]) == (call.sid, "in-progress", "inbound")
    assert "SpeechResult" not in form
    assert call.heard == ("Type.", "Right")


def test_the_time_between_keys() -> None:
    p = gather("timeout='3'")
    call = p.call().press("1").wait(2).press("2").wait(2.7)
    assert p.forms(path="/got") == []
    call.wait(0.1)
    assert p.forms(path="/got")[0]["Digits"] == "12"


@pytest.mark.parametrize("attributes", ["", "input='speech'", "input='dtmf speech'", "numDigits='1'"])
def test_nothing_is_gathered(attributes: str) -> None:
    p = gather(attributes)
    call = p.call()
    p.run()
    assert (p.forms(path="/got"), call.heard) == ([], ("Type.", "Nothing"))


def test_a_finishing_key_alone_is_nothing() -> None:
    p = gather()
    assert p.call().press("#").heard == ("Type.", "Nothing")
    assert p.forms(path="/got") == []


@pytest.mark.parametrize(
    ("attributes", "more"),
    [
        ("", {"Digits": "", "FinishedOnKey": ""}),
        ("input='speech'", {}),
        ("input='dtmf speech'", {"Digits": "", "FinishedOnKey": ""}),
    ],
)
def test_nothing_is_sent_where_it_is_asked_for(attributes: str, more: dict[str, str]) -> None:
    p = gather(f"actionOnEmptyResult='true' {attributes}")
    call = p.call()
    p.run()
    [form] = p.forms(path="/got")
    assert {name: form[name] for name in more} == more
    assert form["msg"] == "Gather End"
    assert call.heard == ("Type.", "Right")


@pytest.mark.parametrize(
    ("attributes", "pause"),
    [
        ("input='speech'", 5), ("input='speech' timeout='2'", 2), ("input='speech' speechTimeout='3'", 3),
        ("input='speech' speechTimeout='auto'", 1), ("input='dtmf speech' speechTimeout='auto' hints='yes, no'", 1),
        ("input='speech' speechTimeout='auto' enhanced='true' speechModel='phone_call' profanityFilter='false'", 1),
    ],
)  # fmt: skip
def test_words_are_gathered(attributes: str, pause: float) -> None:
    p = gather(attributes)
    call = p.call()
    began = p.at
    call.say("yes please, now")
    p.run()
    [asked] = [each for each in p.asked if each.path == "/got"]
    assert (asked.form["SpeechResult"], asked.form["Language"]) == ("yes please, now", "en-US")
    assert 0 < float(asked.form["Confidence"]) <= 1
    assert "Digits" not in asked.form
    assert asked.at == round(began + 1 + pause, 3)
    assert call.heard == ("Type.", "Right")


def test_words_with_a_pause_are_one_result() -> None:
    p = gather("input='speech' speechTimeout='2'")
    p.call().say("one moment", listen=False).wait(1.5).say("please").wait(2.1)
    assert [form["SpeechResult"] for form in p.forms(path="/got")] == ["one moment please"]


def test_words_are_for_a_gather_of_speech_alone() -> None:
    p = gather("timeout='30'")
    p.call().say("hello").press("1#")
    [form] = p.forms(path="/got")
    assert ("SpeechResult" in form, form["Digits"]) == (False, "1")


def test_keys_are_for_a_gather_of_keys_alone() -> None:
    p = gather("input='speech' timeout='3'")
    assert p.call().press("1#").wait(5).heard == ("Type.", "Nothing")


def test_speaking_longer_than_the_timeout() -> None:
    p = gather("input='speech' timeout='1' speechTimeout='auto'")
    p.call().say("a" * 150)
    assert len(p.forms(path="/got")[0]["SpeechResult"]) == 150


@pytest.mark.parametrize(("attributes", "act"), [("", "press"), ("input='speech'", "say"), ("bargeIn='true'", "press")])
def test_input_interrupts_the_prompts(attributes: str, act: str) -> None:
    p = gather(attributes, "<Say>A long story about many things.</Say><Say>And more.</Say>")
    call = p.call(listen=False)
    call.wait(0.5)
    getattr(call, act)("1")
    p.run()
    assert call.heard == ("A long story about many things.", "Right")


def test_words_do_not_interrupt_where_they_may_not() -> None:
    p = gather("input='speech' bargeIn='false' speechTimeout='auto'", "<Say>A long story about many things.</Say>")
    call = p.call(listen=False).wait(0.5).say("stop", listen=False)
    p.run()
    assert call.heard == ("A long story about many things.", "Nothing")


def test_keys_outside_of_a_gather_are_lost() -> None:
    p = Play({"/voice": "<Pause length='3'/><Say>Hello</Say><Pause length='3'/><Gather action='/got'/>", "/got": ""})
    call = p.call(listen=False)
    call.wait(4).press("12", listen=False).wait(4).press("3#")
    assert p.forms(path="/got")[0]["Digits"] == "3"


def test_the_action_is_the_document_itself() -> None:
    p = Play({"/voice": ["<Gather numDigits='1' method='GET'/>", "<Say>Again</Say>"]})
    assert p.call().press("1").heard == ("Again",)
    assert [(each.method, each.path, each.event) for each in p.asked] == [
        ("POST", "/voice", "voice.inbound"), ("GET", "/voice", "voice.gather"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("action", "url"),
    [
        ("got", f"{SITE}/a/got"), ("/got", f"{SITE}/got"), ("../got", f"{SITE}/got"), ("?x=1", f"{SITE}/a/b?x=1"),
        ("https://other.test/got", "https://other.test/got"), ("//other.test/got", "https://other.test/got"),
        ("", f"{SITE}/a/b"),
    ],
)  # fmt: skip
def test_relative_urls(action: str, url: str) -> None:
    p = Play({"/a/b": f"<Gather numDigits='1' action='{action}'/>", "/got": ""}, voice_url=f"{SITE}/a/b")
    p.call().press("1")
    assert p.asked[1].url == url


def test_a_relative_action_of_twiml_of_the_request() -> None:
    p = Play()
    p.make(Url=None, Twiml=xml("<Gather numDigits='1' action='/got'/>"))
    p.phone().answer().press("1")
    p.run()
    assert p.alerts() == [15004]
    assert p.phone().calls[0].heard[-1].startswith("We are sorry")


def test_a_phone_tree() -> None:
    menu = "<Gather numDigits='1' action='/menu'><Say>1: hours, 2: menu again</Say></Gather><Redirect>/voice</Redirect>"
    p = Play(
        {
            "/voice": menu,
            "/menu": lambda form: {"1": "<Say>Nine to five</Say>"}.get(form["Digits"], "<Redirect>/voice</Redirect>"),
        }
    )
    call = p.call().press("2").press("7")
    assert call.heard.count("1: hours, 2: menu again") == 3
    assert call.press("1").heard[-1] == "Nine to five"
    assert call.ended


def test_documents_that_lead_to_each_other_without_end() -> None:
    p = Play({"/voice": "<Redirect>/other</Redirect>", "/other": "<Redirect>/voice</Redirect>"})
    call = p.call()
    assert call.heard[-1].startswith("We are sorry")
    assert p.alerts() == [12400]
    assert len(p.asked) == 200


# Record


def record(attributes: str = "", rest: str = "<Say>Nothing</Say>") -> Play:
    verbs = f"<Record action='/got' recordingStatusCallback='/rec' {attributes}/>{rest}"
    return Play({"/voice": verbs, "/got": "<Say>Saved</Say>", "/rec": ""})


def recordings(p: Play) -> list[Any]:
    found: list[Any] = p.get("Recordings.json")["recordings"]
    return found


def sound(p: Play, sid: str, channels: int = 1) -> tuple[float, bytes]:
    """Seconds and samples of a recording as it is downloaded."""
    query = f"?RequestedChannels={channels}" if channels == 2 else ""
    reply = p.direct.send("GET", f"{ACCOUNT}/Recordings/{sid}.wav{query}")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "audio/x-wav")
    with wave.open(io.BytesIO(reply.body)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (channels, 2, 8000)
        return file.getnframes() / 8000, file.readframes(file.getnframes())


def loud(samples: bytes, begin: float, end: float) -> bool:
    """Whether there is more than silence in mono between two seconds."""
    return any(samples[round(begin * 8000) * 2 : round(end * 8000) * 2])


@pytest.mark.parametrize(
    ("attributes", "key", "seconds"),
    [
        ("", "#", 3), ("", "5", 3), ("finishOnKey='*'", "1*", 3), ("timeout='2'", None, 3), ("", None, 3),
        ("trim='do-not-trim' timeout='2'", None, 5), ("trim='do-not-trim'", "#", 3),
    ],
)  # fmt: skip
def test_words_are_recorded(attributes: str, key: str | None, seconds: int) -> None:
    p = record(attributes)
    call = p.call().say("a" * 45)
    if key:
        call.press(key)
    p.run()
    [form] = p.forms(path="/got")
    [row] = recordings(p)
    assert form["Digits"] == (key[-1] if key else "")
    assert (form["RecordingSid"], form["RecordingDuration"]) == (row["sid"], str(seconds))
    assert form["RecordingUrl"].endswith(f"/2010-04-01/Accounts/{p.account}/Recordings/{row['sid']}")
    assert (row["status"], row["duration"], row["source"], row["channels"]) == (
        "completed",
        str(seconds),
        "RecordVerb",
        1,
    )
    assert (row["call_sid"], row["price"]) == (call.sid, "-0.00250")
    assert p.get(f"Calls/{call.sid}/Recordings.json")["recordings"][0]["sid"] == row["sid"]
    assert [line.text for line in call.lines if line.heard] == ["Saved"]
    length, samples = sound(p, row["sid"])
    assert length == seconds
    assert loud(samples, 0, 3)
    if seconds > 3:
        assert not loud(samples, 3.01, seconds)


def test_silence_between_words_is_in_the_recording() -> None:
    p = record("timeout='5'")
    p.call().say("a" * 15, listen=False).wait(3).say("a" * 15).press("#")
    p.run()
    [row] = recordings(p)
    length, samples = sound(p, row["sid"])
    assert length == 4
    assert [loud(samples, at, at + 0.9) for at in (0.05, 1.05, 2.05, 3.05)] == [True, False, False, True]


def test_two_channels() -> None:
    p = record()
    p.call().say("a" * 15).press("#")
    p.run()
    length, samples = sound(p, recordings(p)[0]["sid"], 2)
    assert length == 1
    left = b"".join(samples[at : at + 2] for at in range(0, len(samples), 4))
    right = b"".join(samples[at + 2 : at + 4] for at in range(0, len(samples), 4))
    assert any(left)
    assert not any(right)


@pytest.mark.parametrize("attributes", ["", "trim='do-not-trim'", "timeout='2'"])
def test_silence_is_no_recording(attributes: str) -> None:
    p = record(f"recordingStatusCallbackEvent='in-progress completed absent' {attributes}")
    call = p.call()
    p.run()
    assert [form["RecordingStatus"] for form in p.forms("recording.status")] == ["in-progress", "absent"]
    assert (p.forms(path="/got"), call.heard) == ([], ("Nothing",))
    assert [row["status"] for row in recordings(p)] == ["absent"]


def test_the_longest_recording() -> None:
    p = record("maxLength='4'")
    call = p.call().say("a" * 150)
    assert p.forms(path="/got")[0]["RecordingDuration"] == "4"
    p.run()
    assert [line.text for line in call.lines if line.heard] == ["Saved"]


def test_hanging_up_ends_a_recording() -> None:
    p = record()
    p.pages["/got"] = "<Say>Nobody hears this</Say>"
    call = p.call().say("a" * 15).hang_up()
    p.run()
    [form] = p.forms(path="/got")
    assert (form["Digits"], form["CallStatus"], form["RecordingDuration"]) == ("hangup", "completed", "1")
    assert (call.heard, call.status) == ((), "completed")


@pytest.mark.parametrize(
    ("events", "told"),
    [
        (None, ["completed"]), ("completed", ["completed"]), ("in-progress", ["in-progress"]), ("absent", []),
        ("in-progress completed absent", ["in-progress", "completed"]),
    ],
)  # fmt: skip
def test_callbacks_about_a_recording(events: str | None, told: list[str]) -> None:
    p = record(f"recordingStatusCallbackEvent='{events}'" if events else "")
    call = p.call().say("a" * 15).press("#")
    p.run()
    forms = p.forms("recording.status")
    assert [form["RecordingStatus"] for form in forms] == told
    for form in forms:
        assert (form["CallSid"], form["AccountSid"], form["RecordingSource"]) == (call.sid, p.account, "RecordVerb")
        assert (form["RecordingChannels"], form["ErrorCode"]) == ("1", "0")
        assert form["RecordingStartTime"].endswith("+0000")
        assert ("RecordingDuration" in form) == (form["RecordingStatus"] == "completed")
        assert "From" not in form


def test_a_beep_unless_it_is_unwanted() -> None:
    for attributes, beeps in (("", 1), ("playBeep='false'", 0)):
        p = record(attributes)
        call = p.call()
        assert [line.what for line in call.lines].count("beep") == beeps


def test_a_recording_is_there_a_moment_later() -> None:
    p = record()
    p.call().say("a" * 15).press("#")
    assert recordings(p)[0]["status"] == "processing"
    p.advance(1)
    assert recordings(p)[0]["status"] == "completed"


def test_a_recording_of_a_call_that_the_api_ends() -> None:
    p = record()
    call = p.call().say("a" * 15)
    p.post(f"Calls/{call.sid}.json", {"Status": "completed"})
    p.run()
    assert p.forms(path="/got")[0]["Digits"] == "hangup"
    p = record()
    call = p.call().say("a" * 15)
    p.post(f"Calls/{call.sid}.json", {"Twiml": xml("<Say>Bye</Say>")})
    p.run()
    assert (p.forms(path="/got"), call.heard) == ([], ("Bye",))
    assert recordings(p)[0]["status"] == "completed"


def test_the_action_of_a_record_is_the_document_itself() -> None:
    p = Play({"/voice": ["<Record/>", "<Say>Again</Say>"]})
    assert p.call().say("hello").press("#").heard == ("Again",)
    assert p.asked[1].event == "voice.record"


def test_a_recording_is_deleted() -> None:
    p = record()
    p.call().say("a" * 15).press("#")
    [row] = recordings(p)
    assert p.direct.send("DELETE", f"{ACCOUNT}/Recordings/{row['sid']}.json").status == 204
    p.run()
    assert recordings(p) == []
    assert p.forms("recording.status") == []
    assert (p.forms()[0]["To"], p.forms()[0]["From"]) == (OWN, JOE)
