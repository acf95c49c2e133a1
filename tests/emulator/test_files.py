"""The emulator serves files: where they are, who may have them, what their bytes are. No redirect is followed here."""

from __future__ import annotations

import hashlib
import http.client
import io
import json
import struct
import wave
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator, files

NOWHERE = "0" * 32


class Raw(NamedTuple):
    """A reply with its bytes."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def type(self) -> str:
        return self.headers["content-type"]

    @property
    def code(self) -> str | None:
        """The code in the XML of S3."""
        return ElementTree.fromstring(self.body).findtext("Code")


class Fetcher:
    """Asks an emulator for files."""

    def __init__(self, http: Caller) -> None:
        self.http = http
        self.authorization = http.authorization or ""

    def send(self, method: str, url: str, headers: dict[str, str]) -> Raw:
        connection = http.client.HTTPConnection(self.http.twilio.host, self.http.twilio.port, timeout=10)
        try:
            connection.request(method, url.removeprefix(self.http.twilio.url), None, headers)
            reply = connection.getresponse()
            return Raw(reply.status, {name.lower(): value for name, value in reply.getheaders()}, reply.read())
        finally:
            connection.close()

    def api(self, path: str, *, method: str = "GET", host: str = "api", **headers: str) -> Raw:
        """A request with the account's credentials."""
        return self.send(method, f"/{host}.twilio.com{path}", {"Authorization": self.authorization, **headers})

    def plain(self, url: str, *, method: str = "GET", **headers: str) -> Raw:
        """A request without credentials."""
        return self.send(method, url, headers)

    def file(self, path: str, host: str = "api") -> Raw:
        """The file that a redirect leads to."""
        reply = self.api(path, host=host)
        assert reply.status in (302, 307), reply
        found = self.plain(reply.headers["location"])
        assert found.status == 200, found
        return found


@pytest.fixture
def fetch(http: Caller) -> Fetcher:
    return Fetcher(http)


def medium(http: Caller, url: str = "https://example.com/a.png") -> Any:
    """The medium of a new message."""
    message = http.message(MediaUrl=url)
    (found,) = http.get(message["subresource_uris"]["media"]).json["media_list"]
    return found


def address(row: Any) -> str:
    """Where the file of a row of the old API is."""
    return str(row["uri"]).removesuffix(".json")


def recording(http: Caller) -> Any:
    return http.post(f"{http.account}/Calls/{http.call()['sid']}/Recordings.json").json


# Media of messages


def test_a_medium_is_at_a_signed_address(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = medium(http)
    reply = fetch.api(address(row))
    where = urlsplit(reply.headers["location"])
    assert reply.status == 307
    assert where.geturl().startswith(f"{twilio.url}/mms.twiliocdn.com/{twilio.account_sid}/")
    expires = int(parse_qs(where.query)["Expires"][0])
    assert expires == twilio.clock.timestamp() + files.LIFETIME
    assert set(parse_qs(where.query)) == {"Expires", "Signature", "Key-Pair-Id"}
    assert ElementTree.fromstring(reply.body).findtext("RedirectTo") == where.geturl()
    assert http.get(row["uri"]).json == row


def test_by_host_header_the_address_is_the_real_one(http: Caller, fetch: Fetcher) -> None:
    row = medium(http)
    headers = {"Authorization": fetch.authorization, "Host": "api.twilio.com"}
    where = urlsplit(fetch.send("GET", address(row), headers).headers["location"])
    assert (where.scheme, where.netloc) == ("https", "mms.twiliocdn.com")
    found = fetch.plain(f"{where.path}?{where.query}", Host="mms.twiliocdn.com")
    assert (found.status, found.type) == (200, "image/png")


# What is asked of ten bytes, and what is sent: RFC 9110, section 14.
@pytest.mark.parametrize(
    ("asked", "status", "told", "body"),
    [
        ("bytes=0-3", 206, "bytes 0-3/10", b"0123"),
        ("bytes=4-", 206, "bytes 4-9/10", b"456789"),
        ("bytes=-3", 206, "bytes 7-9/10", b"789"),
        ("bytes=-30", 206, "bytes 0-9/10", b"0123456789"),
        ("bytes=9-99", 206, "bytes 9-9/10", b"9"),
        ("Bytes=0-0", 206, "bytes 0-0/10", b"0"),
        ("bytes=10-", 416, "bytes */10", b""),
        ("bytes=-0", 416, "bytes */10", b""),
        ("bytes=5-4", 200, None, b"0123456789"),
        ("bytes=0-1,4-5", 200, None, b"0123456789"),
        ("bytes=-", 200, None, b"0123456789"),
        ("lines=0-3", 200, None, b"0123456789"),
        ("bytes=٣-", 200, None, b"0123456789"),
    ],
)
def test_a_part_of_the_bytes(
    http: Caller, fetch: Fetcher, twilio: Emulator, asked: str, status: int, told: str | None, body: bytes
) -> None:
    row = medium(http)
    twilio.attach(row["uri"], b"0123456789")
    url = fetch.api(address(row)).headers["location"]
    whole = fetch.plain(url)
    assert whole.headers["accept-ranges"] == "bytes"
    etag = whole.headers["etag"]
    for headers in ({"Range": asked}, {"Range": asked, "If-Range": etag}):
        found = fetch.send("GET", url, {name: text.encode().decode("latin-1") for name, text in headers.items()})
        assert (found.status, found.headers.get("content-range"), found.body) == (status, told, body)
        assert found.headers["content-length"] == str(len(body))
    changed = fetch.plain(url, Range="bytes=0-3", **{"If-Range": '"another"'})
    assert (changed.status, changed.body) == (200, b"0123456789")
    head = fetch.plain(url, method="HEAD", Range="bytes=0-3")
    assert (head.status, head.headers["content-length"]) == (200, "10")


def test_the_bytes(http: Caller, fetch: Fetcher) -> None:
    url = fetch.api(address(medium(http))).headers["location"]
    got, head = fetch.plain(url), fetch.plain(url, method="HEAD")
    assert (got.status, got.type) == (200, "image/png")
    assert got.headers["content-length"] == str(len(got.body))
    assert got.headers["etag"] == f'"{hashlib.md5(got.body, usedforsecurity=False).hexdigest()}"'
    assert (head.status, head.body) == (200, b"")
    same = ("content-type", "content-length", "etag")
    assert [head.headers[name] for name in same] == [got.headers[name] for name in same]
    assert fetch.plain(url, method="POST").status == 405


def test_the_first_hop_needs_credentials(http: Caller, fetch: Fetcher) -> None:
    row = medium(http)
    assert fetch.plain(f"/api.twilio.com{address(row)}").status == 401
    fetch.authorization = "Basic eDp5"
    assert fetch.api(address(row)).status == 401


def test_the_second_hop_refuses_credentials(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    url = fetch.api(address(medium(http))).headers["location"]
    refused = fetch.plain(url, Authorization=fetch.authorization)
    assert (refused.status, refused.code, refused.type) == (400, "InvalidArgument", "application/xml")
    assert ElementTree.fromstring(refused.body).findtext("Message") == "Only one auth mechanism allowed"
    assert fetch.plain(url).status == 200
    first, second, third = twilio.requests[-3:]
    assert [first.host, second.host, third.host] == ["api.twilio.com", "mms.twiliocdn.com", "mms.twiliocdn.com"]
    assert [first.user, second.user, third.user] == [twilio.account_sid, twilio.account_sid, None]
    assert [first.operation, second.operation, third.operation] == [None, None, None]
    assert [first.status, second.status, third.status] == [307, 400, 200]


@pytest.mark.parametrize(
    "change", [("Signature=", "Signature=0"), ("Expires=1", "Expires=2"), ("?", "?no="), ("/AC", "/Ac")]
)
def test_a_wrong_signature(http: Caller, fetch: Fetcher, change: tuple[str, str]) -> None:
    url = fetch.api(address(medium(http))).headers["location"]
    assert fetch.plain(url.replace(*change)).code == "AccessDenied"
    assert fetch.plain(url.replace(*change)).status == 403


def test_a_signature_expires(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = medium(http)
    url = fetch.api(address(row)).headers["location"]
    twilio.advance(files.LIFETIME - 2)
    assert fetch.plain(url).status == 200
    twilio.advance(3)
    assert fetch.plain(url).status == 403
    assert b"Request has expired" in fetch.plain(url).body
    assert fetch.plain(fetch.api(address(row)).headers["location"]).status == 200


@pytest.mark.parametrize("what", ["medium", "message"])
def test_what_is_deleted_is_gone(http: Caller, fetch: Fetcher, what: str) -> None:
    row = medium(http)
    url = fetch.api(address(row)).headers["location"]
    message = row["uri"].partition("/Media/")[0] + ".json"
    assert http.get(message).json["num_media"] == "1"
    assert http.delete(row["uri"] if what == "medium" else message).status == 204
    assert fetch.api(address(row)).status == http.get(row["uri"]).status == 404
    assert (fetch.plain(url).status, fetch.plain(url).code) == (404, "NoSuchKey")
    if what == "medium":
        assert http.get(message).json["num_media"] == "0"


def test_an_unknown_medium(http: Caller, fetch: Fetcher) -> None:
    message = http.message()["sid"]
    reply = fetch.api(f"{http.account}/Messages/{message}/Media/ME{NOWHERE}")
    assert (reply.status, json.loads(reply.body)["code"]) == (404, 20404)
    assert fetch.api(f"{http.account}/Messages/MM{NOWHERE}/Media/ME{NOWHERE}").status == 404


def test_media_of_a_subaccount(http: Caller, fetch: Fetcher) -> None:
    sub = http.post("/2010-04-01/Accounts.json").json["sid"]
    params = {"To": "+14155550100", "From": "+15005550006", "MediaUrl": "https://example.com/a.png"}
    message = http.post(f"/2010-04-01/Accounts/{sub}/Messages.json", params).json
    (row,) = http.get(message["subresource_uris"]["media"]).json["media_list"]
    assert fetch.file(address(row)).type == "image/png"


# What is made up


def is_png(content: bytes) -> bool:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    at, names, pixels = 8, [], b""
    while at < len(content):
        (size,) = struct.unpack_from(">I", content, at)
        body = content[at + 4 : at + 8 + size]
        assert struct.unpack_from(">I", content, at + 8 + size) == (zlib.crc32(body),)
        names.append(body[:4])
        pixels += zlib.decompress(body[4:]) if body[:4] == b"IDAT" else b""
        at += 12 + size
    width, height = struct.unpack_from(">II", content, 16)
    return names == [b"IHDR", b"IDAT", b"IEND"] and len(pixels) == height * (1 + 3 * width)


def is_jpeg(content: bytes) -> bool:
    assert content.startswith(b"\xff\xd8")
    at, markers = 2, []
    while content[at : at + 2] != b"\xff\xda":
        assert content[at] == 0xFF
        markers.append(content[at + 1])
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return {0xE0, 0xDB, 0xC0, 0xC4} <= set(markers) and content.endswith(b"\xff\xd9")


def is_gif(content: bytes) -> bool:
    return content.startswith(b"GIF89a\x01\0\x01\0") and content.endswith(b";")


def is_pdf(content: bytes) -> bool:
    """Every object is where the table of the file says."""
    table = int(content.split(b"startxref\n")[1].split()[0])
    count = int(content[table:].split()[2])
    for number, line in enumerate(content[table:].splitlines()[2 : 2 + count]):
        assert len(line) == 19
        assert number == 0 or content[int(line[:10]) :].startswith(f"{number} 0 obj\n".encode())
    return content.startswith(b"%PDF-1.4\n") and content.endswith(b"%%EOF\n") and b"/Type /Page " in content


def sound(content: bytes) -> tuple[int, int, float]:
    """Channels, rate and seconds of a WAV that is silent."""
    with wave.open(io.BytesIO(content)) as wav:
        frames = wav.readframes(wav.getnframes())
        assert wav.getsampwidth() == 2
        assert not any(frames)
        assert len(frames) == wav.getnframes() * 2 * wav.getnchannels()
        return wav.getnchannels(), wav.getframerate(), wav.getnframes() / wav.getframerate()


def mpeg(content: bytes) -> tuple[int, float]:
    """Channels and seconds of an MP3: frames of MPEG-2 layer III, as their headers say, to the last byte."""
    at, count, mode = 0, 0, 0
    while at < len(content):
        assert content[at : at + 2] == b"\xff\xf3"
        bits, rate = (0, 8, 16, 24, 32)[content[at + 2] >> 4], (22050, 24000, 16000)[content[at + 2] >> 2 & 3]
        mode = content[at + 3] >> 6
        at, count = at + 72_000 * bits // rate, count + 1
    assert at == len(content)
    return (1 if mode == 3 else 2), count * 576 / 16000


def is_wav(content: bytes) -> bool:
    return sound(content) == (1, 8000, 1.0)


def is_mp3(content: bytes) -> bool:
    return mpeg(content) == (1, 1.008)


def is_text(content: bytes) -> bool:
    return content.decode().startswith("ME")


@pytest.mark.parametrize(
    ("url", "content_type", "fits"),
    [
        ("https://example.com/a.png", "image/png", is_png),
        ("https://example.com/a.JPG?size=2#top", "image/jpeg", is_jpeg),
        ("https://example.com/a.gif", "image/gif", is_gif),
        ("https://example.com/a.tiff", "image/png", is_png),
        ("https://example.com/pictures/7", "image/jpeg", is_jpeg),
        ("https://example.com", "image/jpeg", is_jpeg),
        ("https://example.com/a.pdf", "application/pdf", is_pdf),
        ("https://example.com/a.mp3", "audio/mpeg", is_mp3),
        ("https://example.com/a.wav", "audio/x-wav", is_wav),
        ("https://example.com/a.aiff", "audio/x-wav", is_wav),
        ("https://example.com/a.txt", "text/plain", is_text),
        ("https://example.com/a.mp4", "video/mp4", lambda content: content[4:8] == b"ftyp"),
        ("https://example.com/a.zip", "application/zip", is_text),
    ],
)
def test_made_up(http: Caller, fetch: Fetcher, url: str, content_type: str, fits: Callable[[bytes], bool]) -> None:
    row = medium(http, url)
    assert row["content_type"] == content_type
    file = fetch.file(address(row))
    assert file.type == content_type
    assert fits(file.body)
    assert fetch.file(address(row)).body == file.body


def test_each_medium_has_bytes_of_its_own(http: Caller, fetch: Fetcher) -> None:
    urls = [f"https://example.com/{n}.{kind}" for kind in ("png", "jpg", "gif", "pdf", "txt") for n in range(2)]
    message = http.message(MediaUrl=urls)
    rows = http.get(message["subresource_uris"]["media"]).json["media_list"]
    assert len({fetch.file(address(row)).body for row in rows}) == len(urls)


# Recordings


def test_a_recording_is_found_everywhere(http: Caller, fetch: Fetcher) -> None:
    row = recording(http)
    everywhere = f"{http.account}/Recordings/{row['sid']}"
    of_call = f"{http.account}/Calls/{row['call_sid']}/Recordings/{row['sid']}"
    assert [each["sid"] for each in http.get(f"{http.account}/Recordings.json").json["recordings"]] == [row["sid"]]
    assert http.get(f"{everywhere}.json").json["media_url"] == f"{fetch.http.twilio.url}/api.twilio.com{everywhere}"
    for path in (everywhere, of_call):
        for suffix, content_type in (("", "audio/x-wav"), (".wav", "audio/x-wav"), (".mp3", "audio/mpeg")):
            reply = fetch.api(path + suffix)
            assert (reply.status, reply.type) == (200, content_type)
            assert reply.headers["content-length"] == str(len(reply.body))
            head = fetch.api(path + suffix, method="HEAD")
            assert (head.status, head.body, head.headers["etag"]) == (200, b"", reply.headers["etag"])
    assert fetch.api(f"{http.account}/Calls/CA{NOWHERE}/Recordings/{row['sid']}.wav").status == 404
    assert fetch.api(f"{everywhere}.ogg").status == 404
    assert fetch.plain(f"/api.twilio.com{everywhere}.wav").status == 401
    assert fetch.plain(f"/api.twilio.com{everywhere}.wav", method="DELETE").status == 401
    assert http.delete(f"{everywhere}.json").status == 204
    assert fetch.api(f"{everywhere}.wav").status == fetch.api(f"{of_call}.mp3").status == 404


def test_a_recording_of_a_conference(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = twilio.add(f"api.twilio.com{http.account}/Conferences.json")
    path = f"{http.account}/Conferences/{row['sid']}/Recordings"
    made = twilio.add(f"api.twilio.com{path}.json", duration=3)
    assert sound(fetch.api(f"{path}/{made['sid']}.wav").body) == (1, 8000, 3.0)
    assert sound(fetch.api(f"{http.account}/Recordings/{made['sid']}").body) == (1, 8000, 3.0)


@pytest.mark.parametrize(("duration", "seconds"), [(None, 1), (0, 1), (2, 2), (86_400, files.LONGEST)])
def test_a_recording_is_as_long_as_it_says(
    http: Caller, fetch: Fetcher, twilio: Emulator, duration: int | None, seconds: int
) -> None:
    row = twilio.add(f"api.twilio.com{http.account}/Recordings.json", duration=duration)
    path = f"{http.account}/Recordings/{row['sid']}"
    assert sound(fetch.api(f"{path}.wav").body) == (1, 8000, seconds)
    assert sound(fetch.api(f"{path}.wav?RequestedChannels=1").body) == (1, 8000, seconds)
    assert sound(fetch.api(f"{path}.wav?RequestedChannels=2").body) == (2, 8000, seconds)
    assert mpeg(fetch.api(f"{path}.mp3").body) == (1, pytest.approx(seconds, abs=0.04))
    assert mpeg(fetch.api(f"{path}.mp3?RequestedChannels=2").body) == (2, pytest.approx(seconds, abs=0.04))
    assert fetch.api(f"{path}.mp3?RequestedChannels=3").status == 400


# Faxes


def fax(http: Caller, **more: Any) -> Any:
    params = {"To": "+14155550100", "From": "+15005550006", "MediaUrl": "https://example.com/a.pdf", **more}
    return http.post("/v1/Faxes", params, host="fax").json


def test_a_fax(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = fax(http)
    assert row["media_url"].startswith(f"{twilio.url}/media.twiliocdn.com/{twilio.account_sid}/")
    listed = http.get(f"/v1/Faxes/{row['sid']}/Media", host="fax").json["media"]
    assert [(each["sid"], each["fax_sid"]) for each in listed] == [(row["media_sid"], row["sid"])]
    assert listed[0]["content_type"] == "application/pdf"
    file = fetch.plain(row["media_url"])
    assert (file.status, file.type) == (200, "application/pdf")
    assert is_pdf(file.body)
    assert fetch.plain(row["media_url"], Authorization=fetch.authorization).status == 400
    twilio.advance(files.LIFETIME + 1)
    assert fetch.plain(row["media_url"]).status == 403
    again = http.get(f"/v1/Faxes/{row['sid']}", host="fax").json
    assert fetch.plain(again["media_url"]).body == file.body


def test_a_fax_without_its_file(http: Caller, fetch: Fetcher) -> None:
    unkept, row = fax(http, StoreMedia="false"), fax(http)
    assert (unkept["media_sid"], unkept["media_url"]) == (None, None)
    assert http.get(f"/v1/Faxes/{unkept['sid']}/Media", host="fax").json["media"] == []
    assert http.delete(f"/v1/Faxes/{row['sid']}/Media/{row['media_sid']}", host="fax").status == 204
    again = http.get(f"/v1/Faxes/{row['sid']}", host="fax").json
    assert (again["media_sid"], again["media_url"]) == (None, None)
    assert fetch.plain(row["media_url"]).status == 404


def test_a_fax_that_was_received(fetch: Fetcher, twilio: Emulator) -> None:
    row = twilio.add("fax.twilio.com/v1/Faxes", direction="inbound", status="received")
    where = urlsplit(row["media_url"])
    assert (where.scheme, where.netloc) == ("https", "media.twiliocdn.com")
    assert is_pdf(fetch.plain(f"/{where.netloc}{where.path}?{where.query}").body)
    elsewhere = twilio.add("fax.twilio.com/v1/Faxes", media_url="https://example.com/a.pdf")
    assert elsewhere["media_url"] == "https://example.com/a.pdf"


# Video


@pytest.mark.parametrize(
    ("path", "fields", "content_type", "begin"),
    [
        ("/v1/Recordings", {"container_format": "mka"}, "audio/x-matroska", b"\x1a\x45\xdf\xa3"),
        ("/v1/Recordings", {"container_format": "mkv"}, "video/x-matroska", b"\x1a\x45\xdf\xa3"),
        ("/v1/Compositions", {"format": "webm"}, "video/webm", b"\x1a\x45\xdf\xa3"),
        ("/v1/Compositions", {"format": "mp4"}, "video/mp4", b"\0\0\0\x14ftyp"),
    ],
)
def test_video_is_behind_a_redirect(
    http: Caller, fetch: Fetcher, twilio: Emulator, path: str, fields: dict[str, Any], content_type: str, begin: bytes
) -> None:
    row = twilio.add(f"video.twilio.com{path}", fields)
    assert row["links"] == {"media": f"https://video.twilio.com{path}/{row['sid']}/Media"}
    reply = fetch.api(f"{path}/{row['sid']}/Media", host="video")
    assert reply.status == 302
    assert json.loads(reply.body) == {"redirect_to": reply.headers["location"]}
    assert reply.headers["location"].startswith(f"{twilio.url}/media.twiliocdn.com/{twilio.account_sid}/")
    file = fetch.plain(reply.headers["location"])
    assert (file.status, file.type) == (200, content_type)
    assert file.body.startswith(begin)
    assert http.delete(f"{path}/{row['sid']}", host="video").status == 204
    assert fetch.api(f"{path}/{row['sid']}/Media", host="video").status == 404
    assert fetch.plain(reply.headers["location"]).status == 404


def test_a_recording_of_a_room(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    room, other = (http.post("/v1/Rooms", host="video").json["sid"] for _ in range(2))
    row = twilio.add(f"video.twilio.com/v1/Rooms/{room}/Recordings", container_format="mkv")
    assert row["room_sid"] == room
    for path in (f"/v1/Rooms/{room}/Recordings", "/v1/Recordings"):
        listed = http.get(path, host="video").json["recordings"]
        assert [each["sid"] for each in listed] == [row["sid"]]
        assert fetch.file(f"{path}/{row['sid']}/Media", host="video").type == "video/x-matroska"
    assert http.get(f"/v1/Rooms/{other}/Recordings", host="video").json["recordings"] == []


# What tests attach


def test_attach_to_a_medium(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = medium(http)
    own = row["uri"]
    urls = [own, own.removesuffix(".json"), f"api.twilio.com{own}", f"https://api.twilio.com{own}"]
    for n, url in enumerate([*urls, f"{twilio.url}/api.twilio.com{own}"]):
        twilio.attach(url, b"%d" % n)
        file = fetch.file(address(row))
        assert (file.body, file.type) == (b"%d" % n, "image/png")
    twilio.attach(own, b"\xff\xd8", "image/jpeg")
    assert fetch.file(address(row)).type == http.get(own).json["content_type"] == "image/jpeg"
    twilio.attach(own, b"")
    assert fetch.file(address(row)).headers["content-length"] == "0"


def test_attach_to_a_recording(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = recording(http)
    path = f"{http.account}/Recordings/{row['sid']}"
    twilio.attach(f"https://api.twilio.com{path}.wav", b"RIFF")
    for suffix, content_type in (("", "audio/x-wav"), (".mp3", "audio/mpeg")):
        reply = fetch.api(path + suffix)
        assert (reply.body, reply.type) == (b"RIFF", content_type)
    twilio.attach(row["uri"], b"Ogg", "audio/ogg")
    assert (fetch.api(f"{path}.wav").body, fetch.api(f"{path}.wav").type) == (b"Ogg", "audio/ogg")


def test_attach_to_a_fax(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    row = fax(http)
    twilio.attach(f"fax.twilio.com/v1/Faxes/{row['sid']}", b"II*\0", "image/tiff")
    file = fetch.plain(row["media_url"])
    assert (file.body, file.type) == (b"II*\0", "image/tiff")
    own = f"/v1/Faxes/{row['sid']}/Media/{row['media_sid']}"
    assert http.get(own, host="fax").json["content_type"] == "image/tiff"
    twilio.attach(f"fax.twilio.com{own}", b"MM\0*")
    assert fetch.plain(row["media_url"]).body == b"MM\0*"


@pytest.mark.parametrize("below", ["", "/Media"])
def test_attach_to_a_video(http: Caller, fetch: Fetcher, twilio: Emulator, below: str) -> None:
    row = twilio.add("video.twilio.com/v1/Recordings", container_format="mkv")
    twilio.attach(row["url"] + below, b"four")
    file = fetch.file(f"/v1/Recordings/{row['sid']}/Media", host="video")
    assert (file.body, file.type) == (b"four", "video/x-matroska")
    assert http.get(f"/v1/Recordings/{row['sid']}", host="video").json["size"] == 4


def test_attach_needs_something_with_a_file(http: Caller, twilio: Emulator) -> None:
    message = http.message()
    unkept = fax(http, StoreMedia="false")
    for url in (
        "example.com/a.png",
        "api.twilio.com/2010-04-01/Nothing.json",
        message["uri"],
        f"{http.account}/Messages/{message['sid']}/Media.json",
        f"{http.account}/Messages/{message['sid']}/Media/ME{NOWHERE}.json",
        f"{http.account}/Recordings/RE{NOWHERE}.wav",
        f"video.twilio.com/v1/Recordings/RT{NOWHERE}",
        f"fax.twilio.com/v1/Faxes/{unkept['sid']}",
        f"api.twilio.com/2010-04-01/Accounts/AC{NOWHERE}/Recordings/RE{NOWHERE}.json",
    ):
        with pytest.raises(ValueError, match=r"not found|Authenticate"):
            twilio.attach(url, b"")


def test_media_can_be_added(http: Caller, fetch: Fetcher, twilio: Emulator) -> None:
    message = http.message()
    url = f"api.twilio.com{http.account}/Messages/{message['sid']}/Media.json"
    first, second = twilio.add(url), twilio.add(url, content_type="text/plain")
    assert (first["content_type"], first["parent_sid"]) == ("image/png", message["sid"])
    assert is_png(fetch.file(address(first)).body)
    assert fetch.file(address(second)).type == "text/plain"
    assert http.get(message["uri"]).json["num_media"] == "2"
    twilio.attach(second["uri"], b"hello")
    assert fetch.file(address(second)).body == b"hello"
    assert fetch.file(address(twilio.add(url, content_type=None))).type == "application/octet-stream"
