"""What is known of Twilio's error codes: `error_codes.json` enters, `ErrorCode` leaves; `types.alerts` asks.

The words are our own, after Twilio's page on each code; the list of all is at https://www.twilio.com/docs/api/errors.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


class ErrorCode(msgspec.Struct, frozen=True):
    """What is known of an error code.

    Attributes:
        code: Twilio's number of the error.
        title: a few words, without a period at the end.
        cause: what happened, in one sentence.
        action: what to do about it.
        docs: Twilio's page on it, the source of the fact.
    """

    code: int
    title: str
    cause: str
    action: str
    docs: str


def error_code(code: int) -> ErrorCode | None:
    """What is known of an error code; None of one that is not in the facts."""
    return error_codes().get(code)


@cache
def error_codes() -> dict[int, ErrorCode]:
    """All error codes of the facts by their number, ascending."""
    content = files("trunkline.facts").joinpath("error_codes.json").read_bytes()
    return {known.code: known for known in _decoder.decode(content)}


# Made by the one thread that imports this; see `_core.model.kinds.decoder_of`.
_decoder = msgspec.json.Decoder(list[ErrorCode])
