"""Phone numbers by the task: buy one, give it back. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import TrunklineError
from ..api.api_v2010 import AsyncAccountsAvailablePhoneNumbers, AsyncAccountsIncomingPhoneNumbers

if TYPE_CHECKING:
    from ...models import api_v2010 as m


class AsyncIncomingPhoneNumbers(AsyncAccountsIncomingPhoneNumbers):
    """The numbers of an account; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource"""

    __slots__ = ()

    async def buy(
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
        if (phone_number is None) == (area_code is None):
            raise ValueError("buy needs either phone_number or area_code")
        if phone_number is None:
            numbers = AsyncAccountsAvailablePhoneNumbers(self._client, self._ids)(country)
            found = await numbers.local.list(area_code=_digits(area_code), limit=1)
            if not found:
                raise TrunklineError(f"no number is for sale in area code {area_code} of {country}", outcome="not sent")
            phone_number = found[0].phone_number
        return await self.create(phone_number=phone_number)

    async def release(self, sid: str | None) -> None:
        """Give a number back; it may be sold to somebody else at once."""
        await self(sid).delete()


def _digits(area_code: str | int | None) -> int:
    text = str(area_code)
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"area_code must be digits, not {area_code!r}")
    return int(text)
