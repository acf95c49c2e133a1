"""Files of messages, recordings, faxes and video: where they are asked for, with what, and what becomes of the bytes.

Redirects are decided against a transport that answers from a list; the bytes come from a server made of raw sockets.
"""

from __future__ import annotations

import asyncio
import io
import os
import stat
from pathlib import Path
from typing import Any

import pytest

import trunkline
from tests.faults.server import FaultServer, Peer
from tests.timing import FAR, timed
from trunkline import APIResponseError, APITimeoutError, AsyncClient, Client, Download, NotFoundError

from .fake_transport import SID, TOKEN, World, reply

pytestmark = pytest.mark.usefixtures("in_a_folder_of_its_own")
MESSAGE, MEDIUM, RECORDING = "MM" + "1" * 32, "ME" + "2" * 32, "RE" + "3" * 32
MEDIA = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/{MESSAGE}/Media/{MEDIUM}"
PNG = {"Content-Type": "image/png"}


def to(url: str, status: int = 307) -> Any:
    return reply(status, headers={"Location": url})


def medium(client: Any) -> Any:
    return client.messages(MESSAGE).media(MEDIUM)


# where it is


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_without_credentials(world: World, status: int) -> None:
    client = world.client(to("https://cdn.example/file?sig=1", status), reply(200, b"bytes", PNG))
    found = world.do(medium(client).download())
    assert found == Download(content=b"bytes", content_type="image/png", size=5)
    first, second = world.sent
    assert (first.method, first.url) == ("GET", MEDIA)
    assert first.headers["Authorization"].startswith("Basic ")
    assert second.url == "https://cdn.example/file?sig=1"
    assert "authorization" not in {name.lower() for name in second.headers}
    assert first.headers["Accept"] == second.headers["Accept"] == "*/*"


def test_no_redirect_carries_credentials_not_even_back_to_the_api(world: World) -> None:
    client = world.client(to("https://cdn.example/a"), to("https://api.twilio.com/b"), to("/c"), reply(200, b"x"))
    world.do(medium(client).download())
    assert [sent.url for sent in world.sent[1:]] == [
        "https://cdn.example/a", "https://api.twilio.com/b", "https://api.twilio.com/c"
    ]  # fmt: skip
    assert ["Authorization" in sent.headers for sent in world.sent] == [True, False, False, False]


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("https://mms.twiliocdn.com/x?y=%20z#part", "https://mms.twiliocdn.com/x?y=%20z"),
        (
            "http://media.twiliocdn.com.s3-external-1.amazonaws.com/AC1/abc",
            "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/abc",
        ),
        (
            "http://media.twiliocdn.com.s3.eu-west-1.amazonaws.com:80/AC1/abc?q=1",
            "https://s3.eu-west-1.amazonaws.com/media.twiliocdn.com/AC1/abc?q=1",
        ),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("/2010-04-01/other", "https://api.twilio.com/2010-04-01/other"),
        ("https://cdn.example/with space/ü", "https://cdn.example/with%20space/%C3%BC"),
    ],
)
def test_url_is_where_the_first_redirect_leads(world: World, location: str, url: str) -> None:
    client = world.client(to(location))
    assert world.do(medium(client).url()) == url
    assert len(world.sent) == 1


def test_url_of_a_file_that_the_api_serves_itself(world: World) -> None:
    assert world.do(medium(world.client(reply(200, b"bytes"))).url()) == MEDIA


@pytest.mark.parametrize(
    "location",
    [
        "http://cdn.example/file?secret=canary",
        "http://api.twilio.com/file",
        "http://media.twiliocdn.com.s3.amazonaws.com.evil.example/x",
        "http://media.twiliocdn.com.x.amazonaws.evil/x",
        "http://evil.example/media.twiliocdn.com.s3.amazonaws.com/x",
        "ftp://cdn.example/file",
        "file:///etc/passwd",
        "https://user:canary@cdn.example/file",
        "https://exa mple/file",
        "https://cdn.example:99999/",
        "https://[::1/x",
        "javascript:alert(1)",
    ],
)
def test_no_file_is_fetched_from_elsewhere(world: World, location: str) -> None:
    for verb in ("url", "download"):
        client = world.client(to(location))
        with pytest.raises(APIResponseError) as caught:
            world.do(getattr(medium(client), verb)())
        assert len(world.sent) == 1
        assert "canary" not in str(caught.value)
        assert caught.value.status == 307


def test_a_base_url_without_tls_may_redirect_to_itself_only(world: World) -> None:
    base = {"base_url": "http://127.0.0.1:4010/{host}"}
    client = world.client(to("http://127.0.0.1:4010/cdn/x"), reply(200, b"x"), **base)
    assert world.do(medium(client).download()).content == b"x"
    client = world.client(to("http://127.0.0.1:4011/cdn/x"), **base)
    with pytest.raises(APIResponseError, match="not https"):
        world.do(medium(client).download())


def test_redirects_end(world: World) -> None:
    client = world.client(*[to(f"https://cdn.example/{n}") for n in range(6)])
    with pytest.raises(APIResponseError, match=r"neither a file \(200\) nor a redirect to one"):
        world.do(medium(client).download())
    assert len(world.sent) == 6


def test_a_redirect_to_nowhere(world: World) -> None:
    with pytest.raises(APIResponseError, match="without the header Location"):
        world.do(medium(world.client(reply(302))).download())


def test_a_missing_medium_is_the_typed_error(world: World) -> None:
    client = world.client(reply(404, {"code": 20404, "message": "not found", "status": 404}))
    with pytest.raises(NotFoundError) as caught:
        world.do(medium(client).download())
    assert caught.value.code == 20404


def test_a_file_that_the_other_host_refuses(world: World, tmp_path: Path) -> None:
    client = world.client(to("https://cdn.example/x"), reply(403, b"<Error>expired</Error>"))
    with pytest.raises(trunkline.PermissionDeniedError) as caught:
        world.do(medium(client).download(tmp_path / "x"))
    assert caught.value.body == b"<Error>expired</Error>"
    assert list(tmp_path.iterdir()) == []


# recordings, faxes, video


def test_the_address_of_a_recording_takes_no_request(world: World) -> None:
    client = world.client()
    where = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Recordings/{RECORDING}"
    assert client.recordings(RECORDING).url() == f"{where}.wav"
    assert client.recordings(RECORDING).url("mp3") == f"{where}.mp3"
    assert client.recordings(RECORDING).url("mp3", channels=2) == f"{where}.mp3?RequestedChannels=2"
    assert client.calls("CA" + "1" * 32).recordings(RECORDING).url() == f"{where}.wav"
    assert client.conferences("CF" + "1" * 32).recordings(RECORDING).url() == f"{where}.wav"


def test_a_recording_of_a_wrong_kind(world: World, tmp_path: Path) -> None:
    recording = world.client().recordings(RECORDING)
    with pytest.raises(ValueError, match="'wav' or 'mp3'"):
        recording.url("ogg")
    with pytest.raises(ValueError, match="channels must be 1 or 2"):
        recording.url(channels=3)
    with pytest.raises(ValueError, match=r"must end in \.wav or \.mp3, not"):
        world.do(recording.download(tmp_path / "call.ogg"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "given", "suffix"),
    [("call.mp3", {}, "mp3"), ("call.WAV", {}, "wav"), ("call", {}, "wav"), ("call.bin", {"format": "mp3"}, "mp3")],
)
def test_a_recording_is_downloaded_as_its_file_is_named(
    world: World, tmp_path: Path, name: str, given: dict[str, str], suffix: str
) -> None:
    client = world.client(reply(200, b"sound", {"Content-Type": "audio/mpeg"}))
    found = world.do(client.recordings(RECORDING).download(tmp_path / name, **given))
    assert (tmp_path / name).read_bytes() == b"sound"
    assert found == Download(content_type="audio/mpeg", size=5, path=tmp_path / name)
    assert world.sent[0].url.endswith(f"/Recordings/{RECORDING}.{suffix}")


def test_video_is_below_the_recording(world: World) -> None:
    track, composition = "RT" + "1" * 32, "CJ" + "1" * 32
    for find, where in (
        (lambda c: c.video.v1.recordings(track), f"Recordings/{track}"),
        (lambda c: c.video.v1.rooms("RM" + "1" * 32).recordings(track), f"Recordings/{track}"),
        (lambda c: c.video.v1.compositions(composition), f"Compositions/{composition}"),
    ):
        client = world.client(to("https://cdn.example/x", 302), reply(200, b"film"))
        assert world.do(find(client).download()).content == b"film"
        assert world.sent[0].url == f"https://video.twilio.com/v1/{where}/Media"
        assert world.do(find(world.client(to("https://cdn.example/x", 302))).url()) == "https://cdn.example/x"


def test_a_fax_says_where_its_file_is(world: World) -> None:
    fax = "FX" + "1" * 32
    client = world.client(reply(200, {"sid": fax, "media_url": "https://cdn.example/f.pdf"}), reply(200, b"%PDF"))
    assert world.do(client.fax.v1.faxes(fax).download()).content == b"%PDF"
    assert "Authorization" not in world.sent[1].headers
    client = world.client(
        reply(200, {"sid": fax, "media_url": "https://fax.twilio.com/v1/x"}), to("https://cdn.example/f"), reply(200)
    )
    assert world.do(client.fax.v1.faxes(fax).download()).size == 0
    assert ["Authorization" in sent.headers for sent in world.sent] == [True, True, False]
    for media_url, text in ((None, "no file: it is queued"), ("http://cdn.example/f", "not https")):
        client = world.client(reply(200, {"sid": fax, "media_url": media_url, "status": "queued"}))
        with pytest.raises(APIResponseError, match=text):
            world.do(client.fax.v1.faxes(fax).download())


# all media of a message


def listed(*sids: str) -> Any:
    return reply(200, {"media_list": [{"sid": sid} for sid in sids], "next_page_uri": None})


def test_all_media_of_a_message_come_in_order(world: World) -> None:
    sids = [f"ME{n:032x}" for n in range(3)]

    def answer(sent: Any) -> Any:
        return reply(200, sent.url[-1].encode(), PNG)

    client = world.client(listed(*sids), answer, answer, answer)
    assert [each.content for each in world.do(client.messages.media(MESSAGE))] == [b"0", b"1", b"2"]

    def where(sent: Any) -> Any:
        return to(f"https://cdn.example/{sent.url[-1]}")

    client = world.client(listed(*sids), where, where, where)
    assert world.do(client.messages.media_urls(MESSAGE)) == [f"https://cdn.example/{n}" for n in range(3)]
    assert world.do(world.client(listed()).messages.media(MESSAGE)) == []


def test_the_first_failure_fails_all_media(world: World) -> None:
    client = world.client(listed(*[f"ME{n:032x}" for n in range(5)]), reply(404), reply(200, b"x"))
    with pytest.raises(NotFoundError):
        world.do(client.messages.media(MESSAGE, concurrency=1))
    assert len(world.sent) == 2


def test_the_deadline_is_that_of_all_media_together(world: World) -> None:
    client = world.client(listed("ME" + "1" * 32), cost=0.7, deadline=1.0)

    def slow(sent: Any) -> Any:
        assert sent.until == pytest.approx(1001.0)
        return reply(200, b"x")

    world.fake.answers.append(slow)
    world.do(client.messages.media(MESSAGE))


# pictures


def picture() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, "PNG")
    return out.getvalue()


def test_pictures_are_decoded(world: World) -> None:
    client = world.client(listed(MEDIUM), reply(200, picture(), PNG))
    (image,) = world.do(client.messages.images(MESSAGE))
    assert image.size == (3, 2)
    assert image.getpixel((0, 0)) == (255, 0, 0)
    assert world.do(medium(world.client(reply(200, picture(), PNG))).image()).format == "PNG"


@pytest.mark.parametrize("content", [b"", b"cannot be read as an image", picture()[:40]])
def test_what_is_no_picture(world: World, content: bytes) -> None:
    with pytest.raises(APIResponseError, match="cannot be read as an image"):
        world.do(medium(world.client(reply(200, content, PNG))).image())


def test_a_picture_that_would_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 2)
    content = picture()
    with pytest.raises(APIResponseError, match="cannot be read as an image"):
        Download(content=content, size=len(content)).image()


def test_without_pillow_nothing_is_asked_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline._core.runtime.sinks.find_spec", lambda name: None)
    with pytest.raises(trunkline.MissingExtraError, match=r"Pillow is not installed.*trunkline\[images\]"):
        world.do(medium(world.client()).image())


def test_a_download_is_saved(tmp_path: Path) -> None:
    found = Download(content=b"abc", size=3)
    assert found.save(tmp_path / "a").read_bytes() == bytes(found) == b"abc"
    assert repr(found) == "Download(content_type=None, size=3, path=None)"
    with pytest.raises(OSError, match="folder"):
        found.save(tmp_path)
    with pytest.raises(ValueError, match="not in memory"):
        Download(size=3, path=tmp_path / "a").save(tmp_path / "b")
    with pytest.raises(ValueError, match="not in memory"):
        Download(size=3).image()
    Download(content=picture(), size=len(picture())).save(tmp_path / "p")
    assert Download(size=1, path=tmp_path / "p").image().size == (3, 2)


# where the bytes go


class Both:
    """A client of any kind, by the name of its transport, pointed at a server of raw sockets."""

    def __init__(self, kind: str, server: FaultServer) -> None:
        self.kind = kind
        self.base = server.url + "/{host}"

    def download(self, *args: Any, options: dict[str, Any] | None = None, **given: Any) -> Download:
        options = {"base_url": self.base, "timeout": FAR, **(options or {})}
        if self.kind == "sync":
            with Client(SID, TOKEN, **options) as client:
                timed(client, rng=lambda: 0.0)
                return client.recordings(RECORDING).download(*args, **given)

        async def run() -> Download:
            async with AsyncClient(SID, TOKEN, transport=self.kind, **options) as client:
                timed(client, rng=lambda: 0.0)
                return await client.recordings(RECORDING).download(*args, **given)

        return asyncio.run(run())


def whole(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: audio/x-wav\r\nContent-Length: %d\r\n\r\n" % len(body) + body


BODY = os.urandom(1 << 20) * 3


def serving(*replies: bytes | None) -> FaultServer:
    """A server that gives each connection the next reply; None: half of BODY, then the end; no bytes: the end."""
    left = list(replies)

    def script(peer: Peer) -> None:
        while peer.request() and left:
            given = left.pop(0)
            peer.send(whole(BODY)[: len(BODY) // 2] if given is None else given)
            if not given:
                return

    return FaultServer(script)


def test_a_large_file_goes_to_the_disk_in_pieces(kind: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    with serving(whole(BODY)) as server:
        found = Both(kind, server).download(
            tmp_path / "call.wav",
            on_progress=lambda done, total: seen.append((done, total)),
            options={"max_body": 1000},
        )
    assert (tmp_path / "call.wav").read_bytes() == BODY
    assert (found.size, found.content, found.path) == (len(BODY), b"", tmp_path / "call.wav")
    assert len(seen) > 3
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert seen[-1] == (len(BODY), len(BODY))
    assert [each.name for each in tmp_path.iterdir()] == ["call.wav"]


def test_the_file_has_the_usual_permissions(kind: str, tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    with serving(whole(b"x")) as server:
        Both(kind, server).download(tmp_path / "call.wav")
    assert stat.S_IMODE((tmp_path / "call.wav").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_memory_holds_no_more_than_max_body(kind: str) -> None:
    with serving(whole(BODY)) as server, pytest.raises(APIResponseError, match="larger than 1000 bytes"):
        Both(kind, server).download(options={"max_body": 1000})


def test_a_broken_download_is_begun_again(kind: str, tmp_path: Path) -> None:
    with serving(None, None, whole(BODY)) as server:
        assert Both(kind, server).download().content == BODY
        assert len(server.requests) == 3
    (tmp_path / "call.wav").write_bytes(b"the old one")
    with serving(None, whole(BODY)) as server:
        Both(kind, server).download(tmp_path / "call.wav")
    assert (tmp_path / "call.wav").read_bytes() == BODY


def test_a_download_that_fails_leaves_the_old_file(kind: str, tmp_path: Path) -> None:
    (tmp_path / "call.wav").write_bytes(b"the old one")
    with serving(None, None, None) as server, pytest.raises(trunkline.APIConnectionError):
        Both(kind, server).download(tmp_path / "call.wav")
    assert (tmp_path / "call.wav").read_bytes() == b"the old one"
    assert [each.name for each in tmp_path.iterdir()] == ["call.wav"]


def test_a_file_of_the_caller_gets_nothing_twice(kind: str) -> None:
    out = io.BytesIO()
    with serving(None, whole(BODY)) as server, pytest.raises(trunkline.APIConnectionError):
        Both(kind, server).download(out)
    assert len(server.requests) == 1
    out = io.BytesIO()
    with serving(b"", whole(b"abc")) as server:
        found = Both(kind, server).download(out)
    assert out.getvalue() == b"abc"
    assert found == Download(content_type="audio/x-wav", size=3)


def test_a_file_without_buffer_gets_everything(kind: str) -> None:
    class Raw(io.RawIOBase):
        taken = b""

        def writable(self) -> bool:
            return True

        def write(self, data: Any, /) -> int:
            piece = bytes(data[:100_000])
            self.taken += piece
            return len(piece)

    out = Raw()
    with serving(whole(BODY)) as server:
        Both(kind, server).download(out)
    assert out.taken == BODY


def test_a_download_that_drips_ends_in_time(kind: str, tmp_path: Path) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        peer.drip(b"x" * 1000)

    with FaultServer(script) as server, pytest.raises(APITimeoutError):
        Both(kind, server).download(tmp_path / "call.wav", timeout=0.4, options={"max_retries": 0})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["write", "progress"])
def test_what_the_callers_own_code_raises_reaches_the_caller(kind: str, where: str) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any, /) -> int:
            raise OSError(28, "No space left on device")

    def progress(done: int, total: int | None) -> None:
        raise OSError(28, "No space left on device")

    given: dict[str, Any] = {"to": Full()} if where == "write" else {"on_progress": progress}
    with serving(whole(BODY), whole(BODY)) as server:
        with pytest.raises(OSError, match="No space left") as caught:
            Both(kind, server).download(**given)
        assert type(caught.value) is OSError
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("target", "error"),
    [(7, TypeError), (io.StringIO(), TypeError), (".", IsADirectoryError), ("no-such-folder/x", FileNotFoundError)],
)
def test_a_target_that_cannot_be_is_refused_before_any_request(kind: str, target: Any, error: type[Exception]) -> None:
    with serving() as server:
        with pytest.raises(error):
            Both(kind, server).download(target)
        assert server.requests == []


@pytest.mark.parametrize("timeout", [0, -1, "5", True])
def test_a_bad_timeout_is_refused(kind: str, timeout: Any) -> None:
    with serving() as server, pytest.raises((TypeError, ValueError), match="timeout"):
        Both(kind, server).download(timeout=timeout)


@pytest.mark.parametrize("size", [0, 1, 2, 3000])
def test_progress_is_told_of_each_size_once(world: World, size: int) -> None:
    seen: list[tuple[int, int | None]] = []
    client = world.client(reply(200, b"x" * size))
    world.do(client.recordings(RECORDING).download(on_progress=lambda *told: seen.append(told)))
    assert [done for done, _ in seen] == [size]
