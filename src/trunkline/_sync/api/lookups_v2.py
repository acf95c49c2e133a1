# Mirrored from _async/api/lookups_v2.py by `make generate`; do not edit.
# Generated from facts/lookups_v2.json by `make generate`; do not edit.
"""The resources of lookups_v2."""

from __future__ import annotations

from ..._operations import lookups_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from ...models import lookups_v2 as m


class LookupsV2(Resource):
    """`lookups.v2`"""

    __slots__ = ()

    @accessor
    def phone_numbers(self) -> PhoneNumbers:
        return PhoneNumbers(self._client, self._ids)

    @accessor
    def lookup_overrides(self) -> LookupOverrides:
        return LookupOverrides(self._client, self._ids)

    @accessor
    def rate_limits(self) -> RateLimits:
        return RateLimits(self._client, self._ids)

    @accessor
    def bucket(self) -> Bucket:
        return Bucket(self._client, self._ids)

    @accessor
    def query(self) -> Query:
        return Query(self._client, self._ids)


class PhoneNumbers(Resource):
    """`phone_numbers`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> PhoneNumbersContext:
        return PhoneNumbersContext(self._client, (*self._ids, phone_number))


class PhoneNumbersContext(Resource):
    """`phone_numbers(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v2/PhoneNumbers/{0*}"

    def fetch(
        self, *, fields: Sequence[str] | str | None = None, country_code: str | None = None,
        first_name: str | None = None, last_name: str | None = None, address_line1: str | None = None,
        address_line2: str | None = None, city: str | None = None, state: str | None = None,
        postal_code: str | None = None, address_country_code: str | None = None, national_id: str | None = None,
        date_of_birth: str | None = None, last_verified_date: str | None = None, verification_sid: str | None = None,
        partner_sub_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.LookupResponse:
        """Fetch the phone number: GET /v2/PhoneNumbers/{PhoneNumber}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            fields: comma-separated data packages to return, such as `caller_name`, `sim_swap`,
                `line_type_intelligence`.
            country_code: ISO code of the country, needed when the number is in national format.
            first_name: first name of the user, used only for `identity_match`.
            last_name: last name of the user, used only for `identity_match`.
            address_line1: first line of the user's address, for `identity_match` only.
            address_line2: second line of the user's address, for `identity_match` only.
            city: user's city, for `identity_match` only.
            state: state or province to compare with the number's owner, for the `identity_match` package only.
            postal_code: postal code to compare with the number's owner, for the `identity_match` package only.
            address_country_code: user's country, up to 2 letters, for `identity_match` only.
            national_id: national ID of the user, say SSN or passport number; only for `identity_match`.
            date_of_birth: date of birth, `YYYYMMDD`, compared in the `identity_match` package only.
            last_verified_date: date you had consent or were sure to reach the user; used only for `reassigned_number`.
            verification_sid: ID of a Verify verification, only for the `pre_fill` package.
            partner_sub_id: ID of a sub-account, tenant or sender that makes the risk analysis more precise, up to 64
                characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchPhoneNumber,
            {
                "Fields": fields, "CountryCode": country_code, "FirstName": first_name, "LastName": last_name,
                "AddressLine1": address_line1, "AddressLine2": address_line2, "City": city, "State": state,
                "PostalCode": postal_code, "AddressCountryCode": address_country_code, "NationalId": national_id,
                "DateOfBirth": date_of_birth, "LastVerifiedDate": last_verified_date,
                "VerificationSid": verification_sid, "PartnerSubId": partner_sub_id,
            },
            extra_params,
        )


class LookupOverrides(Resource):
    """`lookup_overrides`"""

    __slots__ = ()

    def __call__(self, field: str | None, phone_number: str | None) -> LookupOverridesContext:
        return LookupOverridesContext(self._client, (*self._ids, field, phone_number))


class LookupOverridesContext(Resource):
    """`lookup_overrides(Field,PhoneNumber)`"""

    __slots__ = ()
    _path = "/v2/PhoneNumbers/{1*}/Overrides/{0}"

    def create(
        self, *, line_type: m.LookupPhoneNumberOverridesLineTypeArg | str | None = None, reason: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.OverridesResponse:
        """Create a lookup phone number overrides: POST /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            line_type: line type that replaces the original one, such as `mobile` or `landline`.
            reason: why the value is overridden.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateLookupPhoneNumberOverrides, {"line_type": line_type, "reason": reason}, extra_params,
        )

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the lookup phone number overrides: DELETE /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteLookupPhoneNumberOverrides, missing_ok=missing_ok)

    def fetch(self) -> m.OverridesResponse:
        """Fetch the lookup phone number overrides: GET /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}

        https://www.twilio.com/docs/lookup/v2-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchLookupPhoneNumberOverrides)

    def update(
        self, *, line_type: m.LookupPhoneNumberOverridesLineTypeArg | str | None = None, reason: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.OverridesResponse:
        """Update the lookup phone number overrides: PUT /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            line_type: line type that replaces the original one, such as `mobile` or `landline`.
            reason: why the value is overridden.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateLookupPhoneNumberOverrides, {"line_type": line_type, "reason": reason}, extra_params,
        )


class RateLimits(Resource):
    """`rate_limits`"""

    __slots__ = ()
    _path = "/v2/RateLimits"

    def fetch(
        self, *, fields: str | Sequence[str] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RateLimitListResponse:
        """Fetch the lookup account rate limits: GET /v2/RateLimits

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            fields: data packages whose rate limits are returned.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchLookupAccountRateLimits, {"Fields": fields}, extra_params)


class Bucket(Resource):
    """`bucket`"""

    __slots__ = ()

    def __call__(self, field: str | None, bucket: str | None) -> BucketContext:
        return BucketContext(self._client, (*self._ids, field, bucket))


class BucketContext(Resource):
    """`bucket(Field,Bucket)`"""

    __slots__ = ()
    _path = "/v2/RateLimits/Fields/{0}/Bucket/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the lookup rate limit: DELETE /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteLookupRateLimit, missing_ok=missing_ok)

    def fetch(self) -> m.RateLimitResponse:
        """Fetch the lookup rate limit: GET /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}

        https://www.twilio.com/docs/lookup/v2-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchLookupRateLimit)

    def update(
        self, *, limit: int | None = None, ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RateLimitResponse:
        """Update the lookup rate limit: PUT /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            limit: how many requests the bucket allows.
            ttl: how long the rate limit rule lives.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateLookupRateLimit, {"limit": limit, "ttl": ttl}, extra_params)


class Query(Resource):
    """`query`"""

    __slots__ = ()
    _path = "/v2/batch/query"

    def create(
        self, *,
        phone_numbers: Sequence[m.LookupBatchRequest | Mapping[str, Any]] | m.LookupBatchRequest | Mapping[str, Any]
        | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.LookupResponsePart:
        """Create a bulk lookup: POST /v2/batch/query

        https://www.twilio.com/docs/lookup/v2-api

        Args:
            phone_numbers: numbers to look up, each with the fields wanted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateBulkLookup, {"phone_numbers": phone_numbers}, extra_params)
