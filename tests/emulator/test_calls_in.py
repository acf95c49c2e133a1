"""Calls to numbers of the account: who is asked, when the call is answered, what phones do in it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.emulator.playing import ANN, JOE, OWN, SITE, Play
from trunkline.emulator import PhoneCall
from trunkline.emulator.answers import Answer

GATHER = "<Gather action='/got'><Say>Press one.</Say></Gather><Say>Nothing.</Say>"


def test_a_call_from_beginning_to_end() -> None:
    p = Play({"/voice": "<Say>Hello, who is this?</Say>", "/status": ""}, status_callback=f"{SITE}/status")
    call = p.call()
    assert call.status == "completed"
    p.run()
    assert [(each.event, each.form["CallStatus"], each.at) for each in p.asked] == [
        ("voice.inbound", "ringing", 0.0),
        ("voice.status", "completed", round(len("Hello, who is this?") / 15, 3)),
    ]
    asked, told = p.asked[0].form, p.asked[1].form
    assert (asked["From"], asked["To"], asked["Direction"]) == (JOE, OWN, "inbound")
    assert (asked["StirVerstat"], "CallToken" in asked) == ("TN-Validation-Passed-A", True)
    assert (told["SequenceNumber"], told["CallDuration"], told["Duration"]) == ("0", "1", "1")
    row = p.row(call.sid)
    assert (row["direction"], row["status"], row["price"]) == ("inbound", "completed", "-0.00850")
    assert row["phone_number_sid"].startswith("PN")
    assert row["from_formatted"] == "(415) 555-0123"


def test_the_row_is_what_the_engine_says() -> None:
    seen = []
    p = Play({"/voice": "<Pause length='2'/><Say>Hello there you</Say>"})
    p.pages["/voice"] = lambda form: seen.append(p.row(form["CallSid"])["status"]) or "<Pause length='2'/><Say>Hi</Say>"
    call = p.call(listen=False)
    for _ in range(5):
        seen.append(p.row(call.sid)["status"])
        p.advance(0.5)
    assert seen == ["ringing", "ringing", "ringing", "ringing", "ringing", "in-progress"]
    p.run()
    assert p.row(call.sid)["status"] == "completed"


@pytest.mark.parametrize(
    ("verbs", "status", "answered"),
    [
        ("<Reject/>", "no-answer", False),
        ("<Reject reason='rejected'/>", "no-answer", False),
        ("<Reject reason='busy'/>", "busy", False),
        ("<Pause length='3'/><Reject reason='busy'/>", "busy", False),
        ("<Hangup/>", "completed", True),
        ("", "completed", True),
        ("<Say>Hi</Say><Reject/>", "completed", True),
        ("<Redirect>/reject</Redirect>", "no-answer", False),
        ("<Gather timeout='1'/>", "completed", True),
        ("<Record timeout='1'/>", "completed", True),
        ("<Play>/a.mp3</Play>", "completed", True),
        ("<Dial timeout='1'><Number>+14155550177</Number></Dial>", "completed", True),
    ],
)
def test_what_answers_a_call(verbs: str, status: str, answered: bool) -> None:
    p = Play({"/voice": verbs, "/reject": "<Reject/>"})
    call = p.call()
    p.run()
    row = p.row(call.sid)
    assert row["status"] == call.status == status
    assert (row["price"] is not None) == answered


def test_redirects_ring_on() -> None:
    p = Play({"/voice": "<Redirect>/next</Redirect>", "/next": "<Say>Hi</Say>"})
    p.call()
    assert [each.form["CallStatus"] for each in p.asked] == ["ringing", "ringing"]


def test_a_pause_before_the_answer() -> None:
    p = Play({"/voice": "<Pause length='3'/><Say>Hi</Say><Redirect>/next</Redirect>", "/next": ""})
    call = p.call()
    p.run()
    assert [each.form["CallStatus"] for each in p.asked] == ["ringing", "in-progress"]
    assert next(line.at for line in call.lines if line.what == "answered").timestamp() - p.began == 3


# Who is asked


def test_an_application_stands_above_the_url() -> None:
    p = Play({"/voice": "<Say>URL</Say>", "/app": "<Say>Application</Say>", "/status": ""})
    sid = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app", "StatusCallback": f"{SITE}/status"})["sid"]
    p.set_number(voice_application_sid=sid, status_callback=f"{SITE}/other")
    call = p.call()
    p.run()
    assert call.heard == ("Application",)
    assert [(each.path, each.form["ApplicationSid"]) for each in p.asked] == [("/app", sid), ("/status", sid)]


def test_the_method_of_the_number() -> None:
    p = Play({"/voice": "", "/status": ""}, voice_method="GET", status_callback=f"{SITE}/status",
             status_callback_method="GET")  # fmt: skip
    p.call()
    p.run()
    assert [each.method for each in p.asked] == ["GET", "GET"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, 11205),
        (Answer(url=SITE, status=500, code=11200, error="x"), 11200),
        (Answer(url=SITE, status=200, content_type="text/xml", body=b"<Response>"), 12100),
        (Answer(url=SITE, status=200, content_type="text/xml", body=b"<Answer/>"), 12102),
        (Answer(url=SITE, status=200, content_type="image/png", body=b"x"), 12300),
    ],
)
def test_the_fallback_is_asked(answer: Any, code: int) -> None:
    p = Play({"/voice": answer, "/fallback": "<Say>Plan B</Say>"}, voice_fallback_url=f"{SITE}/fallback",
             voice_fallback_method="GET")  # fmt: skip
    call = p.call()
    assert call.heard == ("Plan B",)
    first, second = p.asked
    assert (second.path, second.method) == ("/fallback", "GET")
    assert (second.form["ErrorCode"], second.form["ErrorUrl"]) == (str(code), f"{SITE}/voice")
    assert second.form["CallSid"] == first.form["CallSid"]
    assert p.alerts() == [code]


@pytest.mark.parametrize("fallback", ["", f"{SITE}/none"])
def test_without_twiml_the_caller_hears_an_apology(fallback: str) -> None:
    p = Play({"/voice": None}, voice_fallback_url=fallback)
    call = p.call()
    assert call.heard == ("We are sorry, an application error has occurred. Goodbye.",)
    assert call.status == "completed"
    assert p.alerts() == ([11205, 11200] if fallback else [11205])


def test_an_action_that_fails_asks_the_fallback_of_the_number() -> None:
    p = Play({"/voice": GATHER, "/got": None, "/fallback": "<Say>Plan B</Say>"}, voice_fallback_url=f"{SITE}/fallback")
    call = p.call().press("1#")
    assert call.heard == ("Press one.", "Plan B")
    assert (p.asked[-1].form["Digits"], p.asked[-1].form["ErrorUrl"]) == ("1", f"{SITE}/got")


def test_a_reply_in_plain_text_is_said_and_audio_is_played() -> None:
    p = Play({"/voice": Answer(url=SITE, status=200, content_type="text/plain; charset=utf-8", body=b"5 < 6 & more")})
    assert p.call().heard == ("5 < 6 & more",)
    p = Play({"/voice": Answer(url=f"{SITE}/a.mp3", status=200, content_type="audio/mpeg", body=b"ID3")})
    assert p.call().heard == (f"{SITE}/a.mp3",)


def test_a_number_without_an_application() -> None:
    p = Play(voice_url="")
    call = p.call()
    assert (call.status, p.asked) == ("failed", [])
    assert "voice_url" in call.transcript


def test_a_number_of_a_trunk_asks_nobody() -> None:
    """And a trunk and an application take each other's place."""
    p = Play({"/voice": "<Say>Hi</Say>", "/app": "<Say>App</Say>"})
    [row] = p.get("IncomingPhoneNumbers.json")["incoming_phone_numbers"]
    application = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    path, trunk = f"IncomingPhoneNumbers/{row['sid']}.json", "TK" + "1" * 32
    p.post(path, {"VoiceApplicationSid": application})
    assert p.call().heard == ("App",)
    row = p.post(path, {"TrunkSid": trunk})
    assert (row["trunk_sid"], row["voice_application_sid"]) == (trunk, None)
    call = p.call()
    assert (call.status, call.heard, len(p.asked)) == ("failed", (), 1)
    row = p.post(path, {"VoiceApplicationSid": application})
    assert (row["trunk_sid"], row["voice_application_sid"]) == (None, application)
    assert p.call().heard == ("App",)


@pytest.mark.parametrize("name", ["CallSid", "AccountSid", "CallStatus", "ApiVersion", "Direction", "From"])
def test_parameters_that_are_the_emulators_own(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is not a further parameter"):
        Play({"/voice": ""}).call(JOE, **{name: "x"})


@pytest.mark.parametrize("to", [5, None, b"+15017122661"])
def test_what_is_no_number_to_call(to: Any) -> None:
    with pytest.raises(TypeError, match="to must be a str"):
        Play({"/voice": ""}).call(JOE, to)


def test_nobody_has_the_number() -> None:
    with pytest.raises(ValueError, match="no account of the emulator has the number"):
        Play().call(to="+14155550199")


def test_a_client_calls_an_application() -> None:
    p = Play({"/app": "<Say>Hi client</Say>"})
    sid = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    call = p.phone("client:joe").call(sid, room="lobby", Team="Red")
    [form] = p.forms("voice.inbound")
    assert (form["From"], form["To"], form["room"], form["Team"], form["ApplicationSid"]) == (
        "client:joe", "", "lobby", "Red", sid,
    )  # fmt: skip
    assert "FromCity" not in form
    assert call.heard == ("Hi client",)
    with pytest.raises(ValueError, match="no account of the emulator has the application"):
        p.phone("client:joe").call("AP" + "0" * 32)


# What phones do


def test_a_phone_hangs_up() -> None:
    p = Play({"/voice": GATHER, "/status": ""}, status_callback=f"{SITE}/status")
    call = p.call()
    assert not call.ended
    call.hang_up()
    p.run()
    assert (call.status, p.row(call.sid)["status"]) == ("completed", "completed")
    assert p.statuses() == ["completed"]
    assert p.at == 0.667
    with pytest.raises(ValueError, match="has ended"):
        call.press("1")
    with pytest.raises(ValueError, match="has ended"):
        call.hang_up()


def test_a_phone_hangs_up_while_it_rings() -> None:
    p = Play({"/voice": "<Pause length='20'/><Say>Hi</Say>"})
    call = p.call(listen=False)
    p.advance(1)
    with pytest.raises(ValueError, match="not answered"):
        call.press("1")
    call.hang_up()
    p.run()
    assert (call.status, p.row(call.sid)["price"]) == ("no-answer", None)


def test_a_call_goes_on_until_it_is_the_phones_turn() -> None:
    p = Play({"/voice": "<Say>One moment.</Say><Redirect>/menu</Redirect>", "/menu": GATHER})
    call = p.call()
    assert call.heard == ("One moment.", "Press one.")
    assert p.at == round((len("One moment.") + len("Press one.")) / 15, 3)
    assert [each.path for each in p.asked] == ["/voice", "/menu"]


def test_a_phone_that_does_not_listen_stays_where_it_is() -> None:
    p = Play({"/voice": GATHER, "/got": "<Say>You pressed.</Say>"})
    call = p.call(listen=False)
    assert p.at == 0
    assert call.heard == ("Press one.",)
    call.press("1#", listen=False)
    assert (p.at, p.forms(path="/got")) == (0, [])
    p.advance(0.25)
    assert p.forms(path="/got")[0]["Digits"] == "1"


def test_what_is_expected() -> None:
    p = Play({"/voice": "<Say>Hello.</Say><Pause length='5'/><Say>Press one, or hold.</Say><Gather timeout='9'/>"})
    call = p.call(listen=False)
    call.expect("hello").expect("PRESS ONE")
    assert p.at == round(5 + len("Hello.") / 15, 3)
    with pytest.raises(AssertionError, match=r"did not hear 'hello' \(within 3 s\)"):
        call.expect("hello", within=3)
    call = p.call(listen=False)
    call.expect(re.compile("on[ae], or"))
    with pytest.raises(AssertionError, match=r"/o\+/ \(the call is completed\)"):
        call.expect(re.compile("o+"))


def test_what_was_said_is_told_where_it_was_not_expected() -> None:
    p = Play({"/voice": "<Say>Press two.</Say>"})
    with pytest.raises(AssertionError) as error:
        p.call().expect("press one")
    assert "twilio says: Press two." in str(error.value)


def test_a_phone_does_not_hear_itself() -> None:
    p = Play({"/voice": "<Gather input='speech' timeout='3'/>", "/got": ""})
    call = p.call().say("hello hello", listen=False)
    with pytest.raises(AssertionError):
        call.expect("hello")


def test_waiting() -> None:
    p = Play({"/voice": "<Gather timeout='4'/><Say>Too late</Say>"})
    call = p.call()
    assert call.wait(3.9).heard == ()
    assert call.wait(0.1).heard == ("Too late",)


def test_a_transcript() -> None:
    p = Play({"/voice": GATHER, "/got": "<Play>/a.mp3</Play>"})
    call = p.call().press("12#")
    assert call.transcript.splitlines() == [
        "    0.0 s  (answered)",
        "    0.0 s  twilio says: Press one.",
        "    0.7 s  +14155550123 presses: 12#",
        "    1.2 s  twilio plays: https://app.test/a.mp3",
        "    4.2 s  twilio hangs up",
        "    4.2 s  (completed)",
    ]
    assert "Press" not in repr(call.lines)


def test_the_calls_of_a_phone() -> None:
    p = Play({"/voice": "<Say>Hi</Say>"})
    joe, ann = p.phone(JOE), p.phone(ANN)
    one = joe.call(OWN)
    other = p.make(JOE)
    p.run()
    ann.call(OWN)
    assert [each.sid for each in joe.calls] == [one.sid, other]
    assert [(each.direction, each.from_, each.to) for each in joe.calls] == [
        ("inbound", JOE, OWN), ("outbound-api", OWN, JOE),
    ]  # fmt: skip
    assert len(ann.calls) == 1
    p.world.reset()
    assert joe.calls == ()
    with pytest.raises(LookupError):
        assert one.status


# Answering


def test_a_phone_answers_what_is_on_its_way() -> None:
    p = Play({"/voice": GATHER, "/got": "<Say>Right.</Say>"})
    sid = p.make()
    call = p.phone().answer()
    assert (call.sid, call.status, call.heard) == (sid, "in-progress", ("Press one.",))
    assert p.at == round(1 + len("Press one.") / 15, 3)
    assert call.press("1#").heard == ("Press one.", "Right.")


def test_a_phone_answers_what_rings() -> None:
    p = Play({"/voice": GATHER})
    p.phone().no_answer()
    p.make()
    p.advance(7)
    call = p.phone().answer()
    assert next(line.at for line in call.lines if line.what == "answered").timestamp() - p.began == 7


def test_a_phone_has_answered_by_itself() -> None:
    p = Play({"/voice": GATHER})
    sid = p.make()
    p.advance(3)
    assert p.phone().answer().sid == sid


def test_a_phone_answers_the_next_call() -> None:
    p = Play({"/voice": GATHER})
    p.phone().busy()
    call = p.phone().answer()
    with pytest.raises(LookupError, match="no call has come"):
        assert call.sid
    assert repr(call) == "PhoneCall('+14155550123', not yet)"
    sid = p.make()
    p.advance(5)
    assert (call.sid, call.status) == (sid, "in-progress")


def test_a_phone_declines_what_rings() -> None:
    p = Play({"/voice": GATHER, "/status": ""})
    p.phone().no_answer()
    sid = p.make()
    p.advance(5)
    p.phone().reject(after=0)
    p.advance(0)
    assert p.row(sid)["status"] == "busy"


# Scripts


@pytest.mark.parametrize(
    ("script", "heard", "pressed"),
    [
        (["press 1#"], ("Press one.", "Right."), "1"),
        ("press 1#", ("Press one.", "Right."), "1"),
        (["wait 1", "press 12#"], ("Press one.", "Right."), "12"),
        (["expect press one", "press 3#"], ("Press one.", "Right."), "3"),
        (["expect press two", "press 3#"], ("Press one.", "Nothing."), None),
        (["press 1", "press 2", "press #"], ("Press one.", "Right."), "12"),
        (["say hello", "press 1#"], ("Press one.", "Right."), "1"),
        (["hang up"], ("Press one.",), None),
        ([], ("Press one.", "Nothing."), None),
    ],
)
@pytest.mark.parametrize("outward", [True, False])
def test_scripts(script: Any, heard: tuple[str, ...], pressed: str | None, outward: bool) -> None:
    p = Play({"/voice": GATHER, "/got": "<Say>Right.</Say>"})
    p.phone().script(script)
    if outward:
        p.make()
    else:
        p.phone().call(OWN, listen=False)
    p.run()
    [call] = p.phone().calls
    assert call.heard == heard
    assert [form.get("Digits") for form in p.forms(path="/got")] == ([pressed] if pressed else [])


def test_what_follows_a_wait_is_done_at_once() -> None:
    p = Play({"/voice": "<Say>A very long announcement that nobody wants to hear.</Say>"})
    p.phone().script(["wait 1", "hang up"])
    p.make()
    p.run()
    assert p.at == 3


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (["dance"], ValueError),
        (["press"], ValueError),
        (["press x"], ValueError),
        (["wait long"], ValueError),
        (["wait -1"], ValueError),
        (["hang up now"], ValueError),
        ([5], TypeError),
        (["say"], ValueError),
    ],
)
def test_what_is_no_script(script: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        Play().phone().script(script)


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (lambda call: call.press("x"), ValueError),
        (lambda call: call.press(""), ValueError),
        (lambda call: call.press(1), TypeError),
        (lambda call: call.say(""), ValueError),
        (lambda call: call.say(None), TypeError),
        (lambda call: call.wait(-1), ValueError),
        (lambda call: call.wait("long"), ValueError),
        (lambda call: call.expect(1), TypeError),
        (lambda call: call.expect("x", within=-1), ValueError),
    ],
)
def test_what_a_phone_cannot_do(act: Any, error: type[Exception]) -> None:
    call: PhoneCall = Play({"/voice": GATHER}).call()
    with pytest.raises(error):
        act(call)
    assert not call.ended


@pytest.mark.parametrize(
    "behave",
    [
        lambda phone: phone.answers(after=-1),
        lambda phone: phone.answers(after=True),
        lambda phone: phone.reject(after="soon"),
        lambda phone: phone.voicemail(""),
    ],
)
def test_what_no_phone_is_like(behave: Any) -> None:
    with pytest.raises(ValueError, match="must"):
        behave(Play().phone())
