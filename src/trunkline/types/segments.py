"""How many segments a text message takes, in which encoding, and why.

Enters: a text. Leaves: `Segments`, a value. Called by users as `trunkline.segments`. Pure.

The rules are those of GSM 03.38 and 03.40 as Twilio applies them
(https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding and
https://www.twilio.com/docs/glossary/what-sms-character-limit): a segment has 1,120 bits, and each segment of a longer
message gives 48 of them to a header.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

Encoding = Literal["GSM-7", "UCS-2"]

# GSM 03.38: the basic alphabet, one septet each, and its extension, behind an escape.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")

# Units (septets, UTF-16 code units) of a message of one segment, and of each of several.
_ROOM: dict[Encoding, tuple[int, int]] = {"GSM-7": (160, 153), "UCS-2": (70, 67)}

# What smart encoding writes, and for which characters. What Twilio leaves alone costs UCS-2: its list, and hardly more.
# https://www.twilio.com/docs/messaging/services/smart-encoding-char-list
_SMART = {
    '"': (
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
        "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
        "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}\N{MODIFIER LETTER DOUBLE PRIME}"
        "\N{MODIFIER LETTER DOUBLE APOSTROPHE}\N{HEAVY DOUBLE TURNED COMMA QUOTATION MARK ORNAMENT}"
        "\N{HEAVY DOUBLE COMMA QUOTATION MARK ORNAMENT}\N{REVERSED DOUBLE PRIME QUOTATION MARK}"
        "\N{DOUBLE PRIME QUOTATION MARK}"
    ),
    "'": (
        "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
        "\N{MODIFIER LETTER PRIME}\N{MODIFIER LETTER TURNED COMMA}\N{MODIFIER LETTER APOSTROPHE}"
        "\N{MODIFIER LETTER REVERSED COMMA}\N{MODIFIER LETTER VERTICAL LINE}\N{MODIFIER LETTER ACUTE ACCENT}"
        "\N{MODIFIER LETTER GRAVE ACCENT}\N{ACUTE ACCENT}\N{GRAVE ACCENT}"
        "\N{HEAVY SINGLE TURNED COMMA QUOTATION MARK ORNAMENT}\N{HEAVY SINGLE COMMA QUOTATION MARK ORNAMENT}"
        "\N{COMBINING COMMA ABOVE}\N{COMBINING REVERSED COMMA ABOVE}\N{PRESENTATION FORM FOR VERTICAL COMMA}"
        "\N{PRESENTATION FORM FOR VERTICAL IDEOGRAPHIC COMMA}"
    ),
    "-": (
        "\N{HYPHEN}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{BULLET}\N{HYPHEN BULLET}\N{HORIZONTAL SCAN LINE-7}"
        "\N{HORIZONTAL SCAN LINE-9}\N{SMALL HYPHEN-MINUS}"
    ),
    "...": "\N{HORIZONTAL ELLIPSIS}",
    " ": (
        "\N{NO-BREAK SPACE}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}\N{FOUR-PER-EM SPACE}"
        "\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}\N{LINE SEPARATOR}"
        "\N{PARAGRAPH SEPARATOR}\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}\x09\x80"
        "\x8d\x90\x9b\x9f"
    ),
    # The non-joiner is not on the list; Twilio's own calculator and a bill of 2026 have it dropped.
    "": (
        "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\x00\x03\x04\x10\x11"
        "\x12\x13\x14\x17\x19"
    ),
    ",": (
        "\N{SINGLE LOW-9 QUOTATION MARK}\N{COMBINING COMMA BELOW}\N{IDEOGRAPHIC COMMA}\N{SMALL COMMA}"
        "\N{SMALL IDEOGRAPHIC COMMA}\N{HALFWIDTH IDEOGRAPHIC COMMA}"
    ),
    ".": "\N{IDEOGRAPHIC FULL STOP}\N{SMALL FULL STOP}\N{HALFWIDTH IDEOGRAPHIC FULL STOP}",
    ":": (
        "\N{MODIFIER LETTER TRIANGULAR COLON}\N{MODIFIER LETTER RAISED COLON}\N{Z NOTATION TYPE COLON}"
        "\N{MODIFIER LETTER COLON}\N{PRESENTATION FORM FOR VERTICAL COLON}"
    ),
    ";": "\N{REVERSED SEMICOLON}\N{PRESENTATION FORM FOR VERTICAL SEMICOLON}\N{SMALL SEMICOLON}",
    "!": (
        "\N{LATIN LETTER RETROFLEX CLICK}\N{PRESENTATION FORM FOR VERTICAL EXCLAMATION MARK}\N{SMALL EXCLAMATION MARK}"
    ),
    "!!": "\N{DOUBLE EXCLAMATION MARK}",
    "?": "\N{PRESENTATION FORM FOR VERTICAL QUESTION MARK}\N{SMALL QUESTION MARK}",
    "#": "\N{SMALL NUMBER SIGN}",
    "$": "\N{SMALL DOLLAR SIGN}",
    "%": "\N{SMALL PERCENT SIGN}",
    "&": "\N{SMALL AMPERSAND}",
    "@": "\N{SMALL COMMERCIAL AT}",
    "+": "\N{MODIFIER LETTER PLUS SIGN}\N{SMALL PLUS SIGN}",
    "=": "\N{COMBINING EQUALS SIGN BELOW}\N{MODIFIER LETTER SHORT EQUALS SIGN}\N{SMALL EQUALS SIGN}",
    "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SMALL LESS-THAN SIGN}",
    ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{SMALL GREATER-THAN SIGN}",
    "(": (
        "\N{MEDIUM LEFT PARENTHESIS ORNAMENT}\N{MEDIUM FLATTENED LEFT PARENTHESIS ORNAMENT}"
        "\N{MATHEMATICAL LEFT FLATTENED PARENTHESIS}\N{LEFT WHITE PARENTHESIS}\N{SMALL LEFT PARENTHESIS}"
    ),
    ")": (
        "\N{MEDIUM RIGHT PARENTHESIS ORNAMENT}\N{MEDIUM FLATTENED RIGHT PARENTHESIS ORNAMENT}"
        "\N{MATHEMATICAL RIGHT FLATTENED PARENTHESIS}\N{RIGHT WHITE PARENTHESIS}\N{SMALL RIGHT PARENTHESIS}"
    ),
    "{": "\N{MEDIUM LEFT CURLY BRACKET ORNAMENT}\N{SMALL LEFT CURLY BRACKET}",
    "}": "\N{MEDIUM RIGHT CURLY BRACKET ORNAMENT}\N{SMALL RIGHT CURLY BRACKET}",
    "/": (
        "\N{DIVISION SIGN}\N{COMBINING SHORT SOLIDUS OVERLAY}\N{COMBINING LONG SOLIDUS OVERLAY}\N{FRACTION SLASH}"
        "\N{DIVISION SLASH}\N{BIG SOLIDUS}"
    ),
    "\\": (
        "\N{COMBINING REVERSE SOLIDUS OVERLAY}\N{REVERSE SOLIDUS OPERATOR}\N{BIG REVERSE SOLIDUS}"
        "\N{SMALL REVERSE SOLIDUS}"
    ),
    "_": "\N{COMBINING LOW LINE}\N{DOUBLE LOW LINE}",
    "|": (
        "\N{COMBINING LONG VERTICAL LINE OVERLAY}\N{COMBINING SHORT VERTICAL LINE OVERLAY}\N{DIVIDES}"
        "\N{LEFT PARENTHESIS EXTENSION}\N{RIGHT PARENTHESIS EXTENSION}\N{LEFT VERTICAL BOX LINE}"
        "\N{RIGHT VERTICAL BOX LINE}\N{VERTICAL LINE EXTENSION}"
    ),
    "*": (
        "\N{LOW ASTERISK}\N{ASTERISK OPERATOR}\N{CIRCLED ASTERISK OPERATOR}\N{FOUR TEARDROP-SPOKED ASTERISK}"
        "\N{FOUR BALLOON-SPOKED ASTERISK}\N{HEAVY FOUR BALLOON-SPOKED ASTERISK}\N{FOUR CLUB-SPOKED ASTERISK}"
        "\N{HEAVY ASTERISK}\N{OPEN CENTRE ASTERISK}\N{EIGHT SPOKED ASTERISK}\N{SIXTEEN POINTED ASTERISK}"
        "\N{TEARDROP-SPOKED ASTERISK}\N{OPEN CENTRE TEARDROP-SPOKED ASTERISK}\N{HEAVY TEARDROP-SPOKED ASTERISK}"
        "\N{HEAVY TEARDROP-SPOKED PINWHEEL ASTERISK}\N{BALLOON-SPOKED ASTERISK}"
        "\N{EIGHT TEARDROP-SPOKED PROPELLER ASTERISK}\N{HEAVY EIGHT TEARDROP-SPOKED PROPELLER ASTERISK}"
        "\N{SQUARED ASTERISK}\N{SMALL ASTERISK}"
    ),
    "^": "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}\N{COMBINING CIRCUMFLEX ACCENT}\N{COMBINING DOUBLE CIRCUMFLEX ABOVE}",
    "~": (
        "\N{SMALL TILDE}\N{MODIFIER LETTER LOW TILDE}\N{COMBINING TILDE}\N{COMBINING TILDE BELOW}"
        "\N{COMBINING TILDE OVERLAY}\N{TILDE OPERATOR}"
    ),
    "1/4": "\N{VULGAR FRACTION ONE QUARTER}",
    "1/2": "\N{VULGAR FRACTION ONE HALF}",
    "3/4": "\N{VULGAR FRACTION THREE QUARTERS}",
}


def _table() -> dict[str, str]:
    table = {char: written for written, chars in _SMART.items() for char in chars}
    # Full-width forms stand in the order of ASCII; Twilio leaves the small letters and the grave accent alone.
    table.update((chr(0xFF00 - 0x20 + code), chr(code)) for code in range(0x21, 0x7F) if not 0x60 <= code <= 0x7A)
    table.update(zip(_SMALL_CAPITALS, "ABCDEFGHIJKLMNOPRSTUVWYZ", strict=True))
    return table


_SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
_TABLE = _table()


class Replacement(NamedTuple):
    """A character that smart encoding replaces, and what it writes instead (nothing, for an invisible one)."""

    char: str
    by: str


class Segments(msgspec.Struct, frozen=True, kw_only=True):
    """How a text message is sent. `len()` of it is the number of segments.

    Attributes:
        encoding: `"GSM-7"` or `"UCS-2"`.
        text: what is sent: the text given, or what smart encoding made of it.
        parts: the text of each segment, in order; joined they are `text`.
        units: what the text takes, in septets (GSM-7) or UTF-16 code units (UCS-2), without the headers of segments.
        units_left: how many more units the last segment has room for.
        non_gsm: the characters of `text` that GSM-7 does not have, each once, in order. Any one of them forces UCS-2.
        replaced: what smart encoding replaced, each character once, in order.
    """

    encoding: Encoding
    text: str
    parts: tuple[str, ...]
    units: int
    units_left: int
    non_gsm: tuple[str, ...] = ()
    replaced: tuple[Replacement, ...] = ()

    @property
    def count(self) -> int:
        """How many segments are sent, and paid for. An empty text is one."""
        return len(self.parts)

    def __len__(self) -> int:
        return len(self.parts)

    def __repr__(self) -> str:
        # Without the text: it is personal data.
        return (
            f"Segments(count={self.count}, encoding={self.encoding!r}, units={self.units}, "
            f"units_left={self.units_left}, non_gsm={len(self.non_gsm)}, replaced={len(self.replaced)})"
        )

    __str__ = __repr__


def segments(
    text: str, *, smart_encoding: bool = False, encoding: Literal["auto", "GSM-7", "UCS-2"] = "auto"
) -> Segments:
    """Splits a text as an SMS is, without sending it.

    A character is never split over two segments: neither the two septets of an extension character such as `€`, nor
    the two code units of an emoji. Characters that consist of several code points, such as flags, can be.

    Args:
        text: the body of the message.
        smart_encoding: replace characters by GSM-7 look-alikes, as a Messaging Service with Smart Encoding does
            (https://www.twilio.com/docs/messaging/services#smart-encoding). Not what is sent without such a service.
            An estimate for other characters of no width than the zero width space and non-joiner, the word joiner and
            the byte order mark: joiners of emoji, soft hyphens and marks of direction are counted as kept.
        encoding: `"auto"`: GSM-7 if it has all characters, else UCS-2, as Twilio chooses.

    Raises:
        TypeError: text is not a str.
        ValueError: encoding is none of these, or `"GSM-7"` for a text with other characters; text holds half of a
            surrogate pair, which cannot be sent.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if encoding not in ("auto", "GSM-7", "UCS-2"):
        given = repr(encoding[:20]) if isinstance(encoding, str) else type(encoding).__name__
        raise ValueError(f'encoding must be "auto", "GSM-7" or "UCS-2", not {given}')
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise ValueError("text must be Unicode text: it has half of a pair (a lone surrogate), which cannot be sent")
    replaced: tuple[Replacement, ...] = ()
    if smart_encoding:
        replaced = tuple(Replacement(char, _TABLE[char]) for char in dict.fromkeys(text) if char in _TABLE)
        text = "".join(_TABLE.get(char, char) for char in text)
    non_gsm = tuple(char for char in dict.fromkeys(text) if char not in _BASIC and char not in _EXTENSION)
    chosen: Encoding = ("UCS-2" if non_gsm else "GSM-7") if encoding == "auto" else encoding
    if chosen == "GSM-7" and non_gsm:
        raise ValueError(
            f"text must be in GSM-7, which does not have {', '.join(f'U+{ord(char):04X}' for char in non_gsm[:5])}"
        )
    if chosen == "GSM-7":
        sizes = [2 if char in _EXTENSION else 1 for char in text]
    else:
        sizes = [2 if char > "\uffff" else 1 for char in text]
    parts, left = _split(text, sizes, *_ROOM[chosen])
    return Segments(
        encoding=chosen,
        text=text,
        parts=parts,
        units=sum(sizes),
        units_left=left,
        non_gsm=non_gsm,
        replaced=replaced,
    )


def _split(text: str, sizes: list[int], one: int, many: int) -> tuple[tuple[str, ...], int]:
    """The parts, and the room that the last one has left. Filling each in turn makes the fewest parts."""
    total = sum(sizes)
    if total <= one:
        return (text,), one - total
    parts: list[str] = []
    start, left = 0, many
    for index, size in enumerate(sizes):
        if size > left:
            parts.append(text[start:index])
            start, left = index, many
        left -= size
    return (*parts, text[start:]), left
