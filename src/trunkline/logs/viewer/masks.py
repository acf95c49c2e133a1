"""An address of which the most is hidden: a text enters, a text leaves that names nobody. Pure; called by `shown`."""

from __future__ import annotations

from ...types.channels import channel, without_channel

DOTS = "•••••"
_CHANNELS = frozenset({"whatsapp", "messenger", "client", "sip", "sips", "rcs", "sim", "sms", "tel", "wireless"})
_LEAST = 10  # digits of which the last four may be shown


def masked(address: str) -> str:
    """`+1•••••4567` of `+14155554567`: the channel, the first digit and the last four; of what is no number the dots.

    How long it is stays hidden. Of numbers with less than ten digits the last ones are hidden as well.
    """
    name, number = channel(address), without_channel(address)
    if name is not None and name not in _CHANNELS:
        return DOTS
    digits = number[1:]
    shown = DOTS
    if number[:1] == "+" and digits.isascii() and digits.isdigit():
        shown = f"+{digits[0]}{DOTS}{digits[-4:] if len(digits) >= _LEAST else ''}"
    return f"{name}:{shown}" if name else shown
