"""`client.download`: a file by its address, with credentials for Twilio and `base_url` alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from trunkline import APIResponseError, Client, Download, NotFoundError
from trunkline.webhooks import InboundMessage, Media, sample

from .fake_transport import SID, World, reply

pytestmark = pytest.mark.usefixtures("in_a_folder_of_its_own")
MEDIA = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/MM1/Media/ME1"
PNG = {"Content-Type": "image/png"}


@pytest.mark.parametrize("media", [MEDIA, Media(MEDIA, "image/png"), SimpleNamespace(url=MEDIA)])
def test_credentials_go_to_the_api_and_not_to_the_redirect(world: World, media: Any) -> None:
    client = world.client(reply(307, headers={"Location": "https://cdn.example/file?sig=1"}), reply(200, b"bytes", PNG))
    assert world.do(client.download(media)) == Download(content=b"bytes", content_type="image/png", size=5)
    first, second = world.sent
    assert (first.method, first.url) == ("GET", MEDIA)
    assert first.headers["Authorization"].startswith("Basic ")
    assert second.url == "https://cdn.example/file?sig=1"
    assert "authorization" not in {name.lower() for name in second.headers}


def test_the_media_of_an_inbound_message(world: World) -> None:
    message = InboundMessage.from_form(sample("sms.inbound", MediaUrl0=MEDIA, MediaUrl1=f"{MEDIA}?x=1"))
    client = world.client(reply(200, b"1", PNG), reply(200, b"22", PNG))
    assert [world.do(client.download(media)).size for media in message.media] == [1, 2]
    assert [sent.url for sent in world.sent] == [MEDIA, f"{MEDIA}?x=1"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1",
        "https://api.twilio.com.evil.example/x",
        "https://api.twilio.com@evil.example/x",
        "http://api.twilio.com/x",
        "https://api.dublin.ie1.twilio.com/x",
        "//evil.example/x",
        "file:///etc/passwd",
        "",
        "https://api.twilio.com/../x",
        "https://api.twilio.com/a\r\nb",
    ],
)
def test_other_addresses_are_refused_before_anything_is_sent(world: World, url: str) -> None:
    client = world.client(reply(200, b"x"))
    with pytest.raises(ValueError, match=r"^media (leads to|must have)"):
        world.do(client.download(url))
    assert world.sent == []


@pytest.mark.parametrize("media", [None, 5, b"https://api.twilio.com/x", SimpleNamespace(url=None), object()])
def test_what_has_no_address_is_refused(world: World, media: Any) -> None:
    client = world.client(reply(200, b"x"))
    with pytest.raises(TypeError, match=r"^media must be an address, or have one as a str in url, not "):
        world.do(client.download(media))


def test_what_is_no_file(world: World) -> None:
    with pytest.raises(NotFoundError):
        world.do(world.client(reply(404, b"{}")).download(MEDIA))
    with pytest.raises(APIResponseError):
        world.do(world.client(reply(307, headers={"Location": "http://cdn.example/x"})).download(MEDIA))


def test_a_path_a_file_and_progress(world: World, tmp_path: Any) -> None:
    seen: list[tuple[int, int | None]] = []
    client = world.client(reply(200, b"bytes", PNG))
    path = tmp_path / "a.png"
    found = world.do(
        client.download(MEDIA.removeprefix("https://api.twilio.com"), path, on_progress=lambda *at: seen.append(at))
    )
    assert path.read_bytes() == b"bytes"
    assert (found.path, found.content, seen[-1][0]) == (path, b"", 5)
    assert world.sent[0].url == MEDIA


def test_a_base_url() -> None:
    with (
        Client("AC" + "1" * 32, "token", base_url="http://127.0.0.1:9") as client,
        pytest.raises(ValueError, match="leads to"),
    ):
        client.download("http://127.0.0.1:10/api.twilio.com/x")
