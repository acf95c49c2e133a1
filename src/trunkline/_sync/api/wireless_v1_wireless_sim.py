# Mirrored from _async/api/wireless_v1_wireless_sim.py by `make generate`; do not edit.
# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The resources of wireless_v1, wireless_sim."""

from __future__ import annotations

from ..._operations import wireless_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models import wireless_v1 as m
    from ..pages import Page


class SimsContext(Resource):
    """`sims(Sid)`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}"

    @accessor
    def data_sessions(self) -> SimsDataSessions:
        return SimsDataSessions(self._client, self._ids)

    @accessor
    def usage_records(self) -> SimsUsageRecords:
        return SimsUsageRecords(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sim: DELETE /v1/Sims/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSim, missing_ok=missing_ok)

    def fetch(self) -> m.Sim:
        """Fetch the sim: GET /v1/Sims/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/sim-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSim)

    def update(
        self, *, unique_name: str | None = None, rate_plan: str | None = None,
        status: m.SimStatusArg | str | None = None, callback_method: m.HttpMethodArg | str | None = None,
        callback_url: str | None = None, friendly_name: str | None = None,
        commands_callback_method: m.HttpMethodArg | str | None = None, commands_callback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_url: str | None = None,
        reset_status: m.SimResetStatusArg | str | None = None, account_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Sim:
        """Update the sim: POST /v1/Sims/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            rate_plan: SID or unique name of the rate plan for the SIM.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            callback_url: URL called when the SIM's update is finished, also at an intermediate status.
            friendly_name: readable name of the resource; when listing, only those so named.
            commands_callback_method: method used to call `commands_callback_url`, `GET` or `POST`, by default `POST`.
            commands_callback_url: URL called when the SIM sends a command; must answer with a 2xx status.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            sms_url: address called when the SIM's device sends an SMS that is no Command.
            voice_fallback_method: deprecated: HTTP method for `voice_fallback_url`.
            voice_fallback_url: deprecated: URL called if fetching or running the voice TwiML fails.
            voice_method: deprecated: HTTP method for `voice_url`.
            voice_url: deprecated: URL called when the SIM makes a call.
            reset_status: connectivity reset of the SIM: `resetting` while or to do it, otherwise `None`.
            account_sid: SID of the account the SIM moves to: the caller's own or one of its subaccounts, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSim,
            {
                "UniqueName": unique_name, "RatePlan": rate_plan, "Status": status, "CallbackMethod": callback_method,
                "CallbackUrl": callback_url, "FriendlyName": friendly_name,
                "CommandsCallbackMethod": commands_callback_method, "CommandsCallbackUrl": commands_callback_url,
                "SmsFallbackMethod": sms_fallback_method, "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method,
                "SmsUrl": sms_url, "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "ResetStatus": reset_status,
                "AccountSid": account_sid,
            },
            extra_params,
        )


class SimsDataSessions(Resource):
    """`sims(Sid).data_sessions`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}/DataSessions"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DataSession]:
        """List the data sessions, all or up to `limit`: GET /v1/Sims/{SimSid}/DataSessions

        https://www.twilio.com/docs/iot/wireless/api/datasession-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListDataSession, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.DataSession]:
        """Iterate over the data sessions, page by page, `prefetch` of them ahead:
        GET /v1/Sims/{SimSid}/DataSessions

        https://www.twilio.com/docs/iot/wireless/api/datasession-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDataSession, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.DataSession]]:
        """Iterate over the pages of data sessions, one request a step: GET /v1/Sims/{SimSid}/DataSessions

        https://www.twilio.com/docs/iot/wireless/api/datasession-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDataSession, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.DataSession]:
        """Fetch one page of data sessions, the first one or the one at `target_url`:
        GET /v1/Sims/{SimSid}/DataSessions

        https://www.twilio.com/docs/iot/wireless/api/datasession-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListDataSession, {}, extra_params, page_size, page_number, page_token, target_url)


class SimsUsageRecords(Resource):
    """`sims(Sid).usage_records`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}/UsageRecords"

    def list(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecord]:
        """List the usage records, all or up to `limit`: GET /v1/Sims/{SimSid}/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

        Args:
            end: only usage up to and including this instant, ISO 8601, by default now.
            start: only usage from this instant on, ISO 8601, by default one month before `end`.
            granularity: time span of a usage record: `hourly`, `daily` or `all` (default, one for the whole period).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecord]:
        """Iterate over the usage records, page by page, `prefetch` of them ahead:
        GET /v1/Sims/{SimSid}/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecord]]:
        """Iterate over the pages of usage records, one request a step: GET /v1/Sims/{SimSid}/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size,
        )

    def page(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecord]:
        """Fetch one page of usage records, the first one or the one at `target_url`:
        GET /v1/Sims/{SimSid}/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, page_size,
            page_number, page_token, target_url,
        )
