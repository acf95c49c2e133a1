"""Phone numbers as people type them.

Text enters, an `Address` in E.164 form leaves. It needs phonenumbers, of `trunkline[phone]`.
"""

from __future__ import annotations

from .address import Address
from .phone_format import REGION, parse_number


def parse_phone_number(text: str, region: str = REGION) -> Address:
    """A phone number as a person typed it, as Twilio wants it: `410 555 1234` → `+14105551234`.

    A `whatsapp:` before the number is kept. That a number is possible is checked, not that somebody has it; for that
    there is Lookup (https://www.twilio.com/docs/lookup).

    Args:
        text: the number, with or without country code, in any usual spelling.
        region: the country of a number without country code: two letters of ISO 3166, such as `GB`.

    Raises:
        ValueError: if the text is empty, is no phone number, has an unknown country code, is too short or too long for
            a number of its country, or has an extension. The text of the error does not show the digits.
        MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
    """
    typed = Address(text.strip())
    channel = typed.channel
    if not typed.number.strip():
        raise ValueError("the phone number must not be empty")
    if channel not in (None, "tel", "whatsapp"):
        raise ValueError(f"the phone number must not be an address of the channel {channel!r}")
    number = parse_number(typed.number, region)
    if number.extension:
        raise ValueError(
            "the phone number must not have an extension: dial it with send_digits, after the call is answered"
        )
    import phonenumbers

    found = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Address(f"whatsapp:{found}" if channel == "whatsapp" else found)


def country_of(number: str) -> str:
    """The country of a number in E.164, as ISO 3166-1 alpha-2; by its country code alone where nobody can have it.

    Raises:
        ValueError: it is no number of a country.
        MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
    """
    parsed = parse_number(number, REGION)
    import phonenumbers

    found = phonenumbers.region_code_for_number(parsed)
    if not found and parsed.country_code is not None:
        found = phonenumbers.region_code_for_country_code(parsed.country_code)
    if not found or found in ("001", "ZZ"):
        raise ValueError("the phone number must be one of a country")
    return str(found)
