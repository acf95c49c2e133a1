# Mirrored from _async/helpers/numbers.py by `make generate`; do not edit.
"""Phone numbers by the task: find those for sale, buy one, give it back. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._core.checks import choice
from ...errors import TrunklineError
from ..api.api_v2010_available_phone_numbers import AccountsAvailablePhoneNumbers
from ..api.api_v2010_incoming_phone_numbers import AccountsIncomingPhoneNumbers

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ...models import api_v2010 as m
    from ..api import api_v2010_available_phone_numbers as api

    NumberKind = Literal["local", "toll_free", "mobile", "national", "shared_cost", "voip", "machine_to_machine"]
    AvailableNumber: TypeAlias = (
        m.AvailablePhoneNumberLocal
        | m.AvailablePhoneNumberTollFree
        | m.AvailablePhoneNumberMobile
        | m.AvailablePhoneNumberNational
        | m.AvailablePhoneNumberSharedCost
        | m.AvailablePhoneNumberVoip
        | m.AvailablePhoneNumberMachineToMachine
    )

_KINDS = ("local", "toll_free", "mobile", "national", "shared_cost", "voip", "machine_to_machine")


class IncomingPhoneNumbers(AccountsIncomingPhoneNumbers):
    """The numbers of an account; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource"""

    __slots__ = ()

    def search(
        self,
        country: str = "US",
        *,
        kind: NumberKind = "local",
        area_code: str | int | None = None,
        contains: str | None = None,
        near: str | tuple[float, float] | None = None,
        within: int | None = None,
        region: str | None = None,
        locality: str | None = None,
        postal_code: str | None = None,
        sms: bool | None = None,
        mms: bool | None = None,
        voice: bool | None = None,
        fax: bool | None = None,
        limit: int | None = 20,
    ) -> list[AvailableNumber]:
        """Find numbers that are for sale, to `buy` one of them.

        The rows of all kinds have the same fields, such as `phone_number`, `locality` and `capabilities`. Further
        filters: `client.available_phone_numbers("US").local.list(…)`.

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            country: where, as ISO 3166-1 alpha-2.
            kind: local, toll_free, mobile, national, shared_cost, voip or machine_to_machine.
            area_code: an area code of the US or Canada, such as 415.
            contains: digits or letters that the number has, with `*` for any one digit: `CAT`, `+1510*`.
            near: a number, or a latitude and longitude, that the numbers are near to; US and Canada.
            within: how many miles from there at most; Twilio's default is 25.
            region, locality, postal_code: where in the country: a state or province, a city, its postal code.
            sms, mms, voice, fax: True: only numbers that can do that; False: only those that cannot.
            limit: how many at most; None asks for all that Twilio shows.

        Raises:
            ValueError: no such kind, an `area_code` that is not digits, or `within` without `near`.
            NotFoundError: the country has no numbers of that kind.
            TrunklineError: as any call.
        """
        __tracebackhide__ = True
        for_sale = self._for_sale(country, kind)
        number, place = _near(near, within)
        found = for_sale.list(
            area_code=None if area_code is None else _digits(area_code),
            contains=contains,
            near_number=number,
            near_lat_long=place,
            distance=within,
            in_region=region,
            in_locality=locality,
            in_postal_code=postal_code,
            sms_enabled=sms,
            mms_enabled=mms,
            voice_enabled=voice,
            fax_enabled=fax,
            limit=limit,
        )
        return [*found]

    def _for_sale(self, country: str, kind: NumberKind) -> api.AccountsAvailablePhoneNumbersLocal:
        """The list of a kind: those of all kinds take the same filters and have the same fields."""
        choice(kind, "kind", _KINDS)
        numbers = AccountsAvailablePhoneNumbers(self._client, self._ids)(country)
        return cast("api.AccountsAvailablePhoneNumbersLocal", getattr(numbers, kind))

    def buy(
        self, phone_number: str | None = None, *, area_code: str | int | None = None, country: str = "US"
    ) -> m.IncomingPhoneNumber:
        """Buy a number: a certain one, or the first that is for sale in an area code.

        Args:
            phone_number: the number to buy, such as `+15005550006`.
            area_code: an area code of the country, such as 415: a search goes first.
            country: the country of the area code, as ISO 3166-1 alpha-2.

        Raises:
            ValueError: not exactly one of `phone_number` and `area_code`.
            TrunklineError: no number is for sale there, or as any call.
        """
        __tracebackhide__ = True
        if (phone_number is None) == (area_code is None):
            raise ValueError("give either phone_number or area_code: buy needs one of them, and not both")
        if phone_number is None:
            found = self.search(country, area_code=area_code, limit=1)
            if not found:
                raise TrunklineError(f"no number is for sale in area code {area_code} of {country}", outcome="not sent")
            phone_number = found[0].phone_number
        return self.create(phone_number=phone_number)

    def release(self, sid: str | None) -> None:
        """Give a number back; it may be sold to somebody else at once."""
        self(sid).delete()


def _near(near: str | tuple[float, float] | None, within: int | None) -> tuple[str | None, str | None]:
    """The filters for what is near to a number, and to a place."""
    if near is None:
        if within is not None:
            raise ValueError("near must be given with within, which is the distance from it")
        return None, None
    if isinstance(near, str):
        return near, None
    pair = near if isinstance(near, tuple | list) else ()
    if len(pair) != 2 or not all(type(part) in (int, float) for part in pair):
        given = type(near).__name__ if not isinstance(near, tuple | list) else f"{len(near)} of another kind"
        raise TypeError(f"near must be a phone number, or a tuple of two numbers (latitude, longitude), not {given}")
    return None, f"{pair[0]},{pair[1]}"


def _digits(area_code: str | int) -> int:
    if type(area_code) is int and area_code > 0:
        return area_code
    if not (isinstance(area_code, str) and area_code.isascii() and area_code.isdigit()):
        given = repr(area_code[:20]) if isinstance(area_code, str) else type(area_code).__name__
        raise ValueError(f"area_code must be digits, such as 415, not {given}")
    return int(area_code)
