"""Where a message or a call comes from or goes to.

The text of a reply enters, an `Address` leaves; models annotate their fields with it, users may make one of any text.
"""

from __future__ import annotations

from .channels import channel, without_channel


class Address(str):
    """An address as Twilio writes it; a `str` in every respect, with properties that take it apart.

    It is a phone number (`+15558675310`), a short code, an alphanumeric sender, the SID of a SIM, or what follows a
    channel: `whatsapp:+15558675310`, `sip:alice@example.com`, `client:alice`, `messenger:…`, `rcs:…`.
    """

    __slots__ = ()

    @property
    def channel(self) -> str | None:
        """What stands before the first colon, in lower case: `whatsapp`, `sip`, `client`, …; None for a bare number."""
        return channel(self)

    @property
    def number(self) -> str:
        """The address without its channel: `+15558675310` of `whatsapp:+15558675310`."""
        return without_channel(self)

    @property
    def is_e164(self) -> bool:
        """Whether the address, without its channel, is a plus sign and 2 to 15 digits, the first of them not 0."""
        number = self.number
        digits = number[1:]
        return number[:1] == "+" and 2 <= len(digits) <= 15 and digits[0] != "0" and _digits(digits)

    @property
    def is_short_code(self) -> bool:
        """Whether the address, without its channel, is 3 to 8 digits and nothing else."""
        number = self.number
        return 3 <= len(number) <= 8 and _digits(number)

    @property
    def friendly(self) -> str:
        """The number as it is written internationally, `+41 44 668 18 00`; the address itself if it is no number.

        Raises:
            MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
        """
        from .phone_format import friendly

        return friendly(self)

    @property
    def local(self) -> str:
        """The number as it is written in its country, `(925) 324-5555`; the address itself if it is no number.

        Raises:
            MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
        """
        from .phone_format import local

        return local(self)

    @property
    def masked(self) -> str:
        """The address for logs and reprs: the channel and the last four characters of the rest (`whatsapp:…5310`)."""
        number, channel = self.number, self.channel
        shown = "…" + (number[-4:] if len(number) > 7 else "")
        return f"{channel}:{shown}" if channel else shown


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
