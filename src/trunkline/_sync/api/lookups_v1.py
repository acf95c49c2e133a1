# Mirrored from _async/api/lookups_v1.py by `make generate`; do not edit.
# Generated from facts/lookups_v1.json by `make generate`; do not edit.
"""The resources of lookups_v1."""

from __future__ import annotations

from ..._operations import lookups_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ...models import lookups_v1 as m


class LookupsV1(Resource):
    """`lookups.v1`"""

    __slots__ = ()

    @accessor
    def phone_numbers(self) -> PhoneNumbers:
        return PhoneNumbers(self._client, self._ids)


class PhoneNumbers(Resource):
    """`phone_numbers`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> PhoneNumbersContext:
        return PhoneNumbersContext(self._client, (*self._ids, phone_number))


class PhoneNumbersContext(Resource):
    """`phone_numbers(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v1/PhoneNumbers/{0*}"

    def fetch(
        self, *, country_code: str | None = None, type: str | Sequence[str] | None = None,
        add_ons: str | Sequence[str] | None = None, add_ons_data: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PhoneNumber:
        """Fetch the phone number: GET /v1/PhoneNumbers/{PhoneNumber}

        https://www.twilio.com/docs/lookup/v1-api

        Args:
            country_code: ISO code of the country, needed when the number is in national format.
            type: what to look up besides: `carrier`, `caller-name` or both; by default neither.
            add_ons: unique names of installed add-ons to run on the number.
            add_ons_data: input for the chosen add-ons; keys and format depend on the add-on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchPhoneNumber,
            {"CountryCode": country_code, "Type": type, "AddOns": add_ons, "AddOnsData": add_ons_data}, extra_params,
        )
