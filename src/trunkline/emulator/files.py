"""The files of media, recordings, faxes and videos: at which addresses, which bytes, of which type, signed how. Pure.

Addresses and rows enter, bytes and replies leave. Called by `world`, which finds the rows, and by behaviours.
"""

from __future__ import annotations

import base64
import hashlib
import io
import math
import mimetypes
import re
import struct
import wave
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlencode

from .. import facts
from .arguments import Pairs, pairs
from .errors import Refusal, invalid
from .exchange import Incoming, Reply, json_reply
from .store import Row

LIFETIME = 4 * 3600  # seconds that a signed address works
LONGEST = 10  # seconds of silence at most
_LONGEST_SCORE = 3600  # of a recording of which it is known what sounded when


class File(NamedTuple):
    """Bytes and their type."""

    content: bytes
    type: str


# Addresses


class Asked(NamedTuple):
    """What the address of a file asks for: whose it is, and whether the bytes are here (200) or at another host."""

    row: str  # the path of the row
    status: int
    host: str = ""
    form: str = ""  # of a recording: wav, mp3


def asked(method: str, host: str, path: str) -> Asked | None:
    """What a request for a file asks for; None: it is another request.

    Args:
        host: its first part, as in the facts.
    """
    if method not in ("GET", "HEAD"):
        return None
    for known in facts.addresses().downloads:
        if known.host != host or known.path.count("/") != path.count("/"):
            continue
        ending = next((f".{form}" for form in known.forms if path.endswith(f".{form}")), "")
        ids = _ids(known.path, path.removesuffix(ending))
        if ids:
            row = "".join(part + id for part, id in zip(known.row.split("{}"), (*ids, ""), strict=True))
            return Asked(row, known.status, known.cdn, ending[1:] or next(iter(known.forms), ""))
    return None


def _ids(template: str, path: str) -> list[str]:
    """The ids in a path, none if it is another; the last part of a path has no ending such as `.json`."""
    wanted, found = template.split("/"), path.split("/")
    if "." in found[-1]:
        return []
    ids = [have for want, have in zip(wanted, found, strict=True) if want == "{}"]
    same = all(want in ("{}", have) for want, have in zip(wanted, found, strict=True))
    return ids if same and all(ids) else []


def is_cdn(host: str) -> bool:
    """Whether a host serves signed addresses, and not the API."""
    return host.lower().endswith(f".{facts.addresses().cdn}")


def site(base: str, host: str) -> str:
    """What stands in front of the paths of one host, by what stands in front of those of another."""
    return f"{base.rpartition('/')[0]}/{host}"


# Signatures

Digest = Callable[..., str]


def signed(address: str, expires: int, digest: Digest) -> str:
    """The query that makes an address work until an instant.

    Args:
        address: host and path.
        expires: seconds since 1970.
    """
    return urlencode({"Expires": expires, "Signature": digest("signature", address, expires), "Key-Pair-Id": "APKAE"})


def refused(request: Incoming, address: str, digest: Digest, now: float) -> Reply | None:
    """What a CDN answers to a request that it does not serve; None: it does."""
    if "authorization" in request.headers:
        return _error(400, "InvalidArgument", "Only one auth mechanism allowed")
    if request.method not in ("GET", "HEAD"):
        return _error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
    try:
        sent = dict(pairs(request.query))
    except Refusal:
        sent = {}
    expires = sent.get("Expires", "")
    if sent.get("Signature") != digest("signature", address, expires):
        return _error(403, "AccessDenied", "Access Denied")
    return _error(403, "AccessDenied", "Request has expired") if int(expires) <= now else None


# Replies


def served(file: File, request: Incoming) -> Reply:
    """The reply with the bytes, or with the part of them that is asked for."""
    etag = f'"{hashlib.md5(file.content, usedforsecurity=False).hexdigest()}"'
    headers = {"Content-Type": file.type, "ETag": etag, "Accept-Ranges": "bytes"}
    # Of another version all is sent.
    is_whole = request.method != "GET" or request.headers.get("if-range", etag) != etag
    status, more, content = part_of(file.content, "" if is_whole else request.headers.get("range", ""))
    return Reply(status, headers | more, content)


def part_of(content: bytes, said: str) -> tuple[int, dict[str, str], bytes]:
    """What a `Range` header asks for: status, headers and bytes."""
    if not said:
        return 200, {}, content
    from .._web.ranges import content_range, is_reversed, span

    said = said.replace(" ", "").lower()
    size = len(content)
    start, end, status = (0, size, 200) if is_reversed(said) else span(said, size)
    return status, content_range(start, end, status, size), content[start:end]


def redirect(status: int, url: str) -> Reply:
    """The reply that says where the bytes are: XML of the old API, JSON of others."""
    headers = {"Location": url}
    if status != 307:
        return json_reply(status, {"redirect_to": url}, headers)
    from xml.sax.saxutils import escape  # which loads an HTTP client

    return _xml(status, f"<TwilioResponse><RedirectTo>{escape(url)}</RedirectTo></TwilioResponse>", headers)


def missing() -> Reply:
    """The reply for a file that is gone."""
    return _error(404, "NoSuchKey", "The specified key does not exist.")


def _error(status: int, code: str, message: str) -> Reply:
    return _xml(status, f"<Error><Code>{code}</Code><Message>{message}</Message></Error>", {})


def _xml(status: int, text: str, headers: dict[str, str]) -> Reply:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()
    return Reply(status, {"Content-Type": "application/xml", **headers}, body)


# Bytes

_TYPE = re.compile(r"[!-.0-~]+/[!-~][ -~]*")
_RECORDED = {"wav": "audio/x-wav", "mp3": "audio/mpeg"}
_CONTAINERS = {"mka": "audio/x-matroska", "mkv": "video/x-matroska", "mp4": "video/mp4", "webm": "video/webm"}
_GUESSES = mimetypes.MimeTypes()  # not the machine's own list


def guessed(url: str) -> str:
    """The type of the file that will stand for what is at a URL."""
    name = re.split(r"[?#]", url)[0].rpartition("/")[2]
    return made_up(_GUESSES.guess_type(name)[0] or "image/jpeg", "").type


def channels(query: Pairs) -> int:
    """How many channels of a recording are asked for.

    Raises:
        Refusal: neither one nor two.
    """
    asked_for = dict(query).get("RequestedChannels") or "1"
    if asked_for not in ("1", "2"):
        raise invalid("Invalid value for parameter RequestedChannels: it must be 1 or 2")
    return int(asked_for)


def attach(row: Row, content: bytes, content_type: str | None) -> None:
    """Sets the file of a row.

    Raises:
        ValueError: the type is none that could be sent.
    """
    if content_type and not _TYPE.fullmatch(content_type):
        raise ValueError(f"content_type must be like image/gif, in printable ASCII, not {content_type!r}")
    row.hidden["attached"] = (content, content_type)
    if content_type is not None and "content_type" in row.data:
        row.data["content_type"] = content_type
    if "size" in row.data:
        row.data["size"] = len(content)


def of_row(row: Row, form: str = "", channels: int = 1) -> File:
    """The file of a row: what was attached, else what is made up.

    Args:
        form: of a recording: wav or mp3.
    """
    data = row.data
    container = str(data.get("container_format") or data.get("format"))
    usual = _RECORDED.get(form) or data.get("content_type") or _CONTAINERS.get(container, "application/octet-stream")
    if "attached" in row.hidden:
        content, content_type = row.hidden["attached"]
        return File(content, content_type or usual)
    if form == "wav" and "score" in row.hidden:
        from .sounds import wav

        seconds, sounds = row.hidden["score"]
        return File(wav(seconds, sounds, channels), usual)
    if form:
        most = _LONGEST_SCORE if "score" in row.hidden else LONGEST
        return File(_SILENCE[form](_seconds(data.get("duration"), most), channels), usual)
    return made_up(usual, row.key)


def made_up(content_type: str, sid: str) -> File:
    """A small file, always the same for a SID. A kind of image or sound that cannot be made is a PNG or a WAV."""
    kind = content_type.partition(";")[0].strip().lower()
    family = kind.partition("/")[0]
    if kind in _MAKERS:
        return File(_MAKERS[kind](sid), content_type)
    if family == "image":
        return File(_png(sid), "image/png")
    if family == "audio":
        return File(_wav(1, 1), "audio/x-wav")
    return File(f"{sid}\n".encode(), content_type)


def _seconds(duration: Any, most: int) -> int:
    known = int(str(duration)[:9]) if str(duration).isdecimal() else 0
    return min(max(known, 1), most)


def _wav(seconds: int, channels: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(seconds * 8000 * 2 * channels))
    return out.getvalue()


def _mp3(seconds: int, channels: int) -> bytes:
    """Frames of MPEG-2 layer III at 16 kHz and 8 kbit/s, 576 samples in 36 bytes; zeros behind a header are silence."""
    frame = bytes([0xFF, 0xF3, 0x18, 0x00 if channels == 2 else 0xC0]).ljust(36, b"\0")
    return frame * math.ceil(seconds * 16000 / 576)


_SILENCE = {"wav": _wav, "mp3": _mp3}


def _colour(sid: str) -> bytes:
    return zlib.crc32(sid.encode()).to_bytes(4)[:3]


def _png(sid: str) -> bytes:
    """Eight by eight pixels of one colour."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = (b"\0" + _colour(sid) * 8) * 8
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def _gif(sid: str) -> bytes:
    """One pixel."""
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + _colour(sid) * 2
    return b"GIF89a" + screen + b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02D\x01\x00;"


# One grey pixel.
_JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBk"
    "eFxlZ2P/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z"
)


def _jpeg(sid: str) -> bytes:
    """One pixel, with the SID as a comment behind the header of 20 bytes."""
    comment = b"\xff\xfe" + struct.pack(">H", len(sid) + 2) + sid.encode()
    return _JPEG[:20] + comment + _JPEG[20:]


def _pdf(sid: str) -> bytes:
    """One empty page, with the SID as its title."""
    out, places = b"%PDF-1.4\n", []
    for number, text in enumerate(
        (
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << >> >>",
            f"<< /Title ({sid}) >>",
        ),
        1,
    ):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def _ebml(name: bytes) -> bytes:
    """The head of a Matroska or WebM file, and a segment without tracks."""
    inside = b"\x42\x82" + bytes([0x80 | len(name)]) + name
    return b"\x1a\x45\xdf\xa3" + bytes([0x80 | len(inside)]) + inside + b"\x18\x53\x80\x67\x80"


_MATROSKA, _WEBM = _ebml(b"matroska"), _ebml(b"webm")
_MP4 = struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 0x200, b"isom")
_MAKERS: dict[str, Callable[[str], bytes]] = {
    "image/png": _png,
    "image/jpeg": _jpeg,
    "image/gif": _gif,
    "application/pdf": _pdf,
    **dict.fromkeys(("audio/x-wav", "audio/wav"), lambda sid: _wav(1, 1)),
    **dict.fromkeys(("audio/mpeg", "audio/mp3"), lambda sid: _mp3(1, 1)),
    **dict.fromkeys(("audio/x-matroska", "video/x-matroska"), lambda sid: _MATROSKA),
    **dict.fromkeys(("audio/webm", "video/webm"), lambda sid: _WEBM),
    "video/mp4": lambda sid: _MP4,
}
