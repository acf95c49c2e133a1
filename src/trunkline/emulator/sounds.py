"""The sound of a recording: tones where somebody spoke, silence elsewhere, as a WAV file. Pure; called by `files`.

The caller's voice is a tone of 400 Hz, what the caller hears one of 250 Hz. Mono mixes them; with two channels the
caller is the first one.
"""

from __future__ import annotations

import io
import math
import struct
import wave
from collections.abc import Iterable
from functools import cache

RATE = 8000  # samples in a second
LONGEST = 3600  # seconds that are made; the rest of a recording is not in its file
_HERTZ = {"inbound": 400, "outbound": 250}
_LOUD = 6000

Sound = tuple[float, float, str]


@cache
def _second(hertz: int) -> bytes:
    """A tone that can be repeated."""
    step = 2 * math.pi * hertz / RATE
    return struct.pack(f"<{RATE}h", *(round(_LOUD * math.sin(step * at)) for at in range(RATE)))


def _track(seconds: int, sounds: Iterable[Sound], hertz: int) -> bytearray:
    track = bytearray(seconds * RATE * 2)
    for begin, end, _ in sounds:
        first, last = round(begin * RATE), min(round(end * RATE), seconds * RATE)
        length = max(0, last - first)
        tone = _second(hertz) * (length // RATE + 1)
        track[first * 2 : (first + length) * 2] = tone[: length * 2]
    return track


def _mixed(one: bytearray, other: bytearray) -> bytes:
    """Two tracks in one: where both sound, the caller's."""
    if not any(other):
        return bytes(one)
    pairs = zip(memoryview(one).cast("h"), memoryview(other).cast("h"), strict=True)
    return struct.pack(f"<{len(one) // 2}h", *(mine or theirs for mine, theirs in pairs))


def _woven(one: bytearray, other: bytearray) -> bytes:
    out = bytearray(len(one) * 2)
    for at, track in enumerate((one, other)):
        out[at * 2 :: 4], out[at * 2 + 1 :: 4] = track[::2], track[1::2]
    return bytes(out)


def wav(seconds: int, sounds: Iterable[Sound], channels: int) -> bytes:
    """A recording as 16-bit PCM at 8 kHz.

    Args:
        seconds: how long it is.
        sounds: beginning and end in seconds, and the track: `inbound` is the caller.
        channels: one, or two.
    """
    seconds = min(seconds, LONGEST)
    known = list(sounds)
    tracks = [_track(seconds, [sound for sound in known if sound[2] == name], hertz) for name, hertz in _HERTZ.items()]
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(_woven(*tracks) if channels == 2 else _mixed(*tracks))
    return out.getvalue()
