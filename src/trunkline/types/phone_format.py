"""Phone numbers as text for people, and as phonenumbers reads them.

Text enters, text leaves. `Address` has the friendly forms as properties; `phone` reads what people type with `read`.
phonenumbers, of `trunkline[phone]`, is imported when the first text that looks like a number is met.
"""

from __future__ import annotations

import re

from .channels import channel, without_channel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

REGION = "US"
"""The region of numbers without a country code, unless another is given."""

_LONGEST = 250
_LIKE_A_NUMBER = re.compile(r"\+?[0-9 \u00a0().\-]{7,40}")


def friendly(text: str) -> str:
    """A phone number as it is written internationally: `+41446681800` → `+41 44 668 18 00`.

    Of a `whatsapp:` address it is the number. What is no phone number comes back unchanged: a short code, a name, the
    SID of a SIM, any other channel. A number without a plus sign is read as one of the US.

    Raises:
        MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
    """
    return _written(text, national=False)


def local(text: str) -> str:
    """A phone number as it is written in its own country: `+19253245555` → `(925) 324-5555`; else like `friendly`.

    Raises:
        MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
    """
    return _written(text, national=True)


def _written(text: str, *, national: bool) -> str:
    typed = without_channel(text)
    if channel(text) not in (None, "whatsapp") or not _LIKE_A_NUMBER.fullmatch(typed):
        return str(text)
    try:
        number = parse_number(typed, REGION)
    except ValueError:
        return str(text)
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(number, PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL)


def parse_number(text: str, region: str) -> PhoneNumber:
    """A number that is possible in its country.

    Raises:
        ValueError: it is none; the text of the error does not show the digits.
        MissingExtraError: if phonenumbers is not installed; it comes with `trunkline[phone]`.
    """
    _require_phonenumbers()
    import phonenumbers
    from phonenumbers import ValidationResult

    region = region.upper()
    if region not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError(f"region must be two letters of ISO 3166, such as 'US' or 'GB', not {region[:20]!r}")
    if len(text) > _LONGEST:
        raise ValueError(f"the phone number must have at most {_LONGEST} characters, not {len(text):,}")
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as error:
        raise ValueError(_parse_error_text(text, error.error_type)) from None
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible == ValidationResult.IS_POSSIBLE:
        return number
    if possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        raise ValueError("the phone number must be given with its area code")
    if possible == ValidationResult.TOO_LONG:
        raise ValueError("the phone number is too long for its country")
    if possible == ValidationResult.TOO_SHORT:
        raise ValueError("the phone number is too short for its country")
    raise ValueError("the phone number has a length that no number of its country has")


def _parse_error_text(text: str, error: int) -> str:
    from phonenumbers import NumberParseException

    if error == NumberParseException.INVALID_COUNTRY_CODE:
        return "the phone number has an unknown country code"
    if error == NumberParseException.TOO_LONG:
        return "the phone number is too long"
    if error in (NumberParseException.TOO_SHORT_NSN, NumberParseException.TOO_SHORT_AFTER_IDD):
        return "the phone number is too short"
    # Only what cannot hold a number is shown.
    return "not a phone number" + ("" if any(map(str.isdigit, text)) else f": {text[:40]!r}")


def _require_phonenumbers() -> None:
    try:
        import phonenumbers  # noqa: F401
    except ImportError as error:
        from .. import MissingExtraError

        raise MissingExtraError("phone", "phonenumbers") from error
