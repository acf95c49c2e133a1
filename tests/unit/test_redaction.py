"""What may be shown of texts and headers: which headers are secret, and where a long text is cut."""

from __future__ import annotations

import io
from contextlib import redirect_stderr

import pytest

from tests.unit.fake_transport import World, raised, reply
from trunkline._core.redaction import redact

LOOKED_AT = 4096


@pytest.mark.parametrize(
    "name",
    [
        *("Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "X-Twilio-Signature"),
        *("Twilio-Client-Validation", "Flex-Metadata"),
    ],
)
def test_headers_that_hold_secrets_are_masked(name: str) -> None:
    for spelled in (name, name.lower(), name.upper()):
        assert redact.header(spelled, "canary") == redact.MASK
        assert redact.secret_header(spelled)


@pytest.mark.parametrize("name", ["Location", "Content-Location", "Link", "Referer"])
def test_headers_that_hold_addresses_lose_the_query(name: str) -> None:
    assert redact.header(name, "https://x.test/a?token=canary&b=c") == "https://x.test/…"


def test_a_text_is_looked_at_to_its_end_or_the_word_that_goes_on_is_not_shown() -> None:
    begun = "see also https://x.test/"
    assert redact.text(begun + "a" * (LOOKED_AT - len(begun))) == "see also https://x.test/…"
    assert redact.text(begun + "a" * (LOOKED_AT - len(begun) + 1)) == "see also …"
    assert redact.text("a" * (LOOKED_AT + 1)) == " …"


@pytest.mark.parametrize(
    "word", ["token", "secret", "password", "passphrase", "api key", "authorization", "jwt", "assertion"]
)
@pytest.mark.parametrize("form", ["{}=canary1x", "{}: canary1x", '"{}": "canary1x"', "{}='canary1x'"])
def test_what_a_word_says_is_secret_is_masked(word: str, form: str) -> None:
    assert "canary" not in redact.text(form.format(word.replace(" ", "_")))


def test_a_path_is_shown_without_its_query_and_fragment() -> None:
    assert redact.text("see /a/b?x=canary and c/d#canary now") == "see /a/b and c/d now"


@pytest.mark.parametrize("gap", ["", " ", "-", ")", "%29", "%2529", "\\u0029", "%20"])
def test_a_number_is_shown_by_its_own_last_four_digits(gap: str) -> None:
    assert redact.number(f"+1 415 555{gap}01{gap}23") == "…0123"


def test_a_text_is_shown_to_500_characters() -> None:
    assert redact.text("a" * 500) == "a" * 500
    assert redact.text("a" * 501) == "a" * 500 + "…"


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        ("text/plain", ' {"auth_token": "canary"}', '{"auth_token":"[redacted]"}'),
        ("text/plain", '[{"auth_token": "canary"}]', '[{"auth_token":"[redacted]"}]'),
        ("application/problem+json", '"auth_token": "canary"', '"auth_token": "[redacted]"'),
        ("application/x-www-form-urlencoded", '{"AuthToken=canary', '{"AuthToken=[redacted]'),
        ("text/plain", "canary", "6 bytes of text/plain"),
        ("", "canary", "6 bytes of an unknown type"),
    ],
)
def test_the_trace_shows_a_body_by_its_type_or_its_first_character(
    kind: str, body: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", "true")
    world, stream = World("sync"), io.StringIO()
    with redirect_stderr(stream):
        world.client(reply(200, body.encode(), {"Content-Type": kind} if kind else {})).request("GET", "/x")
    assert stream.getvalue().splitlines()[-1].strip() == shown


@pytest.mark.parametrize("word", ["null", "true", "false"])
def test_broken_json_shows_words_that_say_nothing_of_a_person(word: str) -> None:
    assert redact.json(f'{{"to": {word}, "body": {word}', personal=False) == f'{{"to": {word}, "body": {word}'
    assert redact.json('{"to": truest', personal=False) == '{"to": "[redacted]"'


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_error_names_the_place_without_the_person(kind: str) -> None:
    world = World(kind)
    client = world.client(reply(404, {"code": 20404, "message": "not found"}))
    error = raised(world, lambda: client.verify.v2.services("VA1").entities("ann-of-canary").fetch())
    assert error.path == "/v2/Services/VA1/Entities/ann-of-canary"
    assert "/v2/Services/VA1/Entities/…" in str(error)
    assert "canary" not in str(error)


@pytest.mark.parametrize("user", ["", "joe@", "joe:secret@", "joe:p@secret@", "joe:'secret\"@", ":secret@", "@@"])
@pytest.mark.parametrize("rest", ["example.com", "example.com/a@b?c=d@e#f@g", "[::1]:80/", ""])
def test_users_and_passwords_of_urls_are_taken_away(user: str, rest: str) -> None:
    assert redact.without_userinfo(f"https://{user}{rest}") == f"https://{rest}"
    assert (
        redact.without_userinfos(f"to http://{user}{rest} or wss://{user}b a@b") == f"to http://{rest} or wss://b a@b"
    )


def test_a_user_with_blanks_is_taken_away_where_all_of_it_is_a_url() -> None:
    assert redact.without_userinfo("https://a b:c d@example.com/") == "https://example.com/"
    assert redact.without_userinfo("https://a:b@example.com/", "…@") == "https://…@example.com/"
