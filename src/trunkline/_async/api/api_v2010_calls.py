# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, calls."""

from __future__ import annotations

from ..._core.call.operation import numbered_pairs
from ..._operations import api_v2010_calls as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from ..._core.call.operation import Json
    from ...models.api_v2010 import calls as m
    from ..helpers.call_recordings import AsyncCallRecordingFile
    from ..pages import AsyncPage


class AsyncAccountsCalls(AsyncResource):
    """`accounts(Sid).calls`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls.json"
    _range = ("day", "start_time_after", "start_time_before", "start_time", "date_created")
    _states = _filters = ()

    def __call__(self, sid: str | None) -> AsyncAccountsCallsContext:
        return AsyncAccountsCallsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, from_: str, *, method: m.HttpMethodArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_event: str | Sequence[str] | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, send_digits: str | None = None,
        timeout: timedelta | int | None = None, record: bool | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, machine_detection: str | None = None,
        machine_detection_timeout: timedelta | int | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None, trim: str | None = None,
        caller_id: str | None = None, machine_detection_speech_threshold: timedelta | int | None = None,
        machine_detection_speech_end_threshold: timedelta | int | None = None,
        machine_detection_silence_timeout: timedelta | int | None = None, async_amd: str | None = None,
        async_amd_status_callback: str | None = None,
        async_amd_status_callback_method: m.HttpMethodArg | str | None = None, byoc: str | None = None,
        call_reason: str | None = None, call_token: str | None = None, recording_track: str | None = None,
        time_limit: timedelta | int | None = None, client_notification_url: str | None = None, url: str | None = None,
        twiml: str | None = None, application_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Create a call: POST /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCall,
            {
                "To": to, "From": from_, "Method": method, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "StatusCallback": status_callback,
                "StatusCallbackEvent": status_callback_event, "StatusCallbackMethod": status_callback_method,
                "SendDigits": send_digits, "Timeout": timeout, "Record": record,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "RecordingStatusCallbackEvent": recording_status_callback_event, "Trim": trim, "CallerId": caller_id,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout, "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method, "Byoc": byoc,
                "CallReason": call_reason, "CallToken": call_token, "RecordingTrack": recording_track,
                "TimeLimit": time_limit, "ClientNotificationUrl": client_notification_url, "Url": url, "Twiml": twiml,
                "ApplicationSid": application_sid,
            },
            extra_params,
        )

    async def list(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: date | datetime | str | None = None,
        start_time_before: date | datetime | str | None = None, start_time_after: date | datetime | str | None = None,
        end_time: date | datetime | str | None = None, end_time_before: date | datetime | str | None = None,
        end_time_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Call]:
        """List the calls, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: date | datetime | str | None = None,
        start_time_before: date | datetime | str | None = None, start_time_after: date | datetime | str | None = None,
        end_time: date | datetime | str | None = None, end_time_before: date | datetime | str | None = None,
        end_time_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Call]:
        """Iterate over the calls, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: date | datetime | str | None = None,
        start_time_before: date | datetime | str | None = None, start_time_after: date | datetime | str | None = None,
        end_time: date | datetime | str | None = None, end_time_before: date | datetime | str | None = None,
        end_time_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Call]]:
        """Iterate over the pages of calls, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: date | datetime | str | None = None,
        start_time_before: date | datetime | str | None = None, start_time_after: date | datetime | str | None = None,
        end_time: date | datetime | str | None = None, end_time_before: date | datetime | str | None = None,
        end_time_after: date | datetime | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Call]:
        """Fetch one page of calls, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        parent_call_sid: str | None = None, status: m.CallStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, concurrency: int = 1,
    ) -> AsyncIterator[m.Call]:
        """Iterate over the calls from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row counts
        by its `start_time`, or `date_created` where it did not start. Rows come in the order of the API, newest first
        as a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            to: only calls to this address.
            from_: only calls from this address.
            parent_call_sid: only the calls that this one started.
            status: only calls in this state.
            limit: how many at most.
            page_size: how many the API should send at a time.
            concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range
                without a start cannot be cut into days.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.
            TrunklineError: as any call, while iterating.
        """
        __tracebackhide__ = True
        from ..ranges import rows_in

        given = {"to": to, "from_": from_, "parent_call_sid": parent_call_sid, "status": status, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        parent_call_sid: str | None = None, status: m.CallStatusArg | str | None = None, page_size: int | None = None,
        target_url: str | None = None,
    ) -> AsyncIterator[AsyncPage[m.Call]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"to": to, "from_": from_, "parent_call_sid": parent_call_sid, "status": status, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)


class AsyncAccountsCallsContext(AsyncResource):
    """`accounts(Sid).calls(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}.json"

    @accessor
    def events(self) -> AsyncAccountsCallsEvents:
        return AsyncAccountsCallsEvents(self._client, self._ids)

    @accessor
    def notifications(self) -> AsyncAccountsCallsNotifications:
        return AsyncAccountsCallsNotifications(self._client, self._ids)

    @accessor
    def payments(self) -> AsyncAccountsCallsPayments:
        return AsyncAccountsCallsPayments(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncAccountsCallsRecordings:
        return AsyncAccountsCallsRecordings(self._client, self._ids)

    @accessor
    def siprec(self) -> AsyncAccountsCallsSiprec:
        return AsyncAccountsCallsSiprec(self._client, self._ids)

    @accessor
    def streams(self) -> AsyncAccountsCallsStreams:
        return AsyncAccountsCallsStreams(self._client, self._ids)

    @accessor
    def transcriptions(self) -> AsyncAccountsCallsTranscriptions:
        return AsyncAccountsCallsTranscriptions(self._client, self._ids)

    @accessor
    def user_defined_message_subscriptions(self) -> AsyncAccountsCallsUserDefinedMessageSubscriptions:
        return AsyncAccountsCallsUserDefinedMessageSubscriptions(self._client, self._ids)

    @accessor
    def user_defined_messages(self) -> AsyncAccountsCallsUserDefinedMessages:
        return AsyncAccountsCallsUserDefinedMessages(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the call: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCall, missing_ok=missing_ok)

    async def fetch(self) -> m.Call:
        """Fetch the call: GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCall)

    async def update(
        self, *, url: str | None = None, method: m.HttpMethodArg | str | None = None,
        status: m.CallUpdateStatusArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, twiml: str | None = None,
        time_limit: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Update the call: POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCall,
            {
                "Url": url, "Method": method, "Status": status, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Twiml": twiml, "TimeLimit": time_limit,
            },
            extra_params,
        )


class AsyncAccountsCallsEvents(AsyncResource):
    """`accounts(Sid).calls(Sid).events`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Events.json"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallEvent]:
        """List the events, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListCallEvent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallEvent]:
        """Iterate over the events, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListCallEvent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallEvent]]:
        """Iterate over the pages of events, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListCallEvent, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallEvent]:
        """Fetch one page of events, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListCallEvent, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsCallsNotifications(AsyncResource):
    """`accounts(Sid).calls(Sid).notifications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Notifications.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsNotificationsContext:
        return AsyncAccountsCallsNotificationsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallNotification]:
        """List the notifications, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallNotification]:
        """Iterate over the notifications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallNotification]]:
        """Iterate over the pages of notifications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallNotification]:
        """Fetch one page of notifications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsCallsNotificationsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).notifications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Notifications/{2}.json"

    async def fetch(self) -> m.CallNotificationInstance:
        """Fetch the call notification:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchCallNotification)


class AsyncAccountsCallsPayments(AsyncResource):
    """`accounts(Sid).calls(Sid).payments`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Payments.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsPaymentsContext:
        return AsyncAccountsCallsPaymentsContext(self._client, (*self._ids, sid))

    async def create(
        self, idempotency_key: str, status_callback: str, *,
        bank_account_type: m.PaymentsBankAccountTypeArg | str | None = None,
        charge_amount: Decimal | float | str | None = None, currency: str | None = None, description: str | None = None,
        input: str | None = None, min_postal_code_length: int | None = None, parameter: Json | None = None,
        payment_connector: str | None = None, payment_method: m.PaymentsPaymentMethodArg | str | None = None,
        postal_code: bool | None = None, security_code: bool | None = None, timeout: timedelta | int | None = None,
        token_type: m.PaymentsTokenTypeArg | str | None = None, valid_card_types: Sequence[str] | str | None = None,
        require_matching_inputs: Sequence[str] | str | None = None,
        confirmation: m.PaymentsConfirmationArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Payments:
        """Create a payments: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json

        https://www.twilio.com/docs/voice/api/payment-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePayments,
            {
                "IdempotencyKey": idempotency_key, "StatusCallback": status_callback,
                "BankAccountType": bank_account_type, "ChargeAmount": charge_amount, "Currency": currency,
                "Description": description, "Input": input, "MinPostalCodeLength": min_postal_code_length,
                "Parameter": parameter, "PaymentConnector": payment_connector, "PaymentMethod": payment_method,
                "PostalCode": postal_code, "SecurityCode": security_code, "Timeout": timeout, "TokenType": token_type,
                "ValidCardTypes": valid_card_types, "RequireMatchingInputs": require_matching_inputs,
                "Confirmation": confirmation,
            },
            extra_params,
        )


class AsyncAccountsCallsPaymentsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).payments(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Payments/{2}.json"

    async def update(
        self, idempotency_key: str, status_callback: str, *, capture: m.PaymentsCaptureArg | str | None = None,
        status: m.PaymentsStatusArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Payments:
        """Update the payments: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json

        https://www.twilio.com/docs/voice/api/payment-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePayments,
            {
                "IdempotencyKey": idempotency_key, "StatusCallback": status_callback, "Capture": capture,
                "Status": status,
            },
            extra_params,
        )


class AsyncAccountsCallsRecordings(AsyncResource):
    """`accounts(Sid).calls(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Recordings.json"

    def __call__(self, sid: str | None) -> AsyncCallRecordingFile:
        from ..helpers.call_recordings import AsyncCallRecordingFile

        return AsyncCallRecordingFile(self._client, (*self._ids, sid))

    async def create(
        self, *, recording_status_callback_event: str | Sequence[str] | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, trim: str | None = None,
        recording_channels: str | None = None, recording_track: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CallRecording:
        """Create a call recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCallRecording,
            {
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "Trim": trim,
                "RecordingChannels": recording_channels, "RecordingTrack": recording_track,
            },
            extra_params,
        )

    async def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallRecording]:
        """List the recordings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallRecording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallRecording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallRecording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsCallsSiprec(AsyncResource):
    """`accounts(Sid).calls(Sid).siprec`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Siprec.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsSiprecContext:
        return AsyncAccountsCallsSiprecContext(self._client, (*self._ids, sid))

    async def create(
        self, *, name: str | None = None, connector_name: str | None = None,
        track: m.SiprecTrackArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, parameters: Mapping[str, str] | None = None,
        extra_params: Mapping[str, Any] | None = None, **numbered: str,
    ) -> m.Siprec:
        """Create a siprec: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json

        https://www.twilio.com/docs/voice/api/siprec
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSiprec,
            {
                "Name": name, "ConnectorName": connector_name, "Track": track, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Parameter": numbered_pairs(parameters, numbered),
            },
            extra_params,
        )


class AsyncAccountsCallsSiprecContext(AsyncResource):
    """`accounts(Sid).calls(Sid).siprec(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Siprec/{2}.json"

    async def update(
        self, status: m.SiprecUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Siprec:
        """Update the siprec: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json

        https://www.twilio.com/docs/voice/api/siprec
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSiprec, {"Status": status}, extra_params)


class AsyncAccountsCallsStreams(AsyncResource):
    """`accounts(Sid).calls(Sid).streams`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Streams.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsStreamsContext:
        return AsyncAccountsCallsStreamsContext(self._client, (*self._ids, sid))

    async def create(
        self, url: str, *, name: str | None = None, track: m.StreamTrackArg | str | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        parameters: Mapping[str, str] | None = None, extra_params: Mapping[str, Any] | None = None, **numbered: str,
    ) -> m.Stream:
        """Create a stream: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json

        https://www.twilio.com/docs/voice/api/stream-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateStream,
            {
                "Url": url, "Name": name, "Track": track, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Parameter": numbered_pairs(parameters, numbered),
            },
            extra_params,
        )


class AsyncAccountsCallsStreamsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).streams(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Streams/{2}.json"

    async def update(
        self, status: m.StreamUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Stream:
        """Update the stream: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json

        https://www.twilio.com/docs/voice/api/stream-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateStream, {"Status": status}, extra_params)


class AsyncAccountsCallsTranscriptions(AsyncResource):
    """`accounts(Sid).calls(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsTranscriptionsContext:
        return AsyncAccountsCallsTranscriptionsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, name: str | None = None, track: m.RealtimeTranscriptionTrackArg | str | None = None,
        status_callback_url: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        inbound_track_label: str | None = None, outbound_track_label: str | None = None,
        partial_results: bool | None = None, language_code: str | None = None, transcription_engine: str | None = None,
        profanity_filter: bool | None = None, speech_model: str | None = None, hints: str | None = None,
        enable_automatic_punctuation: bool | None = None, intelligence_service: str | None = None,
        conversation_configuration: str | None = None, conversation_id: str | None = None,
        transcription_configuration_id: str | None = None, enable_provider_data: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RealtimeTranscription:
        """Create a realtime transcription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRealtimeTranscription,
            {
                "Name": name, "Track": track, "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method, "InboundTrackLabel": inbound_track_label,
                "OutboundTrackLabel": outbound_track_label, "PartialResults": partial_results,
                "LanguageCode": language_code, "TranscriptionEngine": transcription_engine,
                "ProfanityFilter": profanity_filter, "SpeechModel": speech_model, "Hints": hints,
                "EnableAutomaticPunctuation": enable_automatic_punctuation, "IntelligenceService": intelligence_service,
                "ConversationConfiguration": conversation_configuration, "ConversationId": conversation_id,
                "ConfigurationId": transcription_configuration_id, "EnableProviderData": enable_provider_data,
            },
            extra_params,
        )


class AsyncAccountsCallsTranscriptionsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Transcriptions/{2}.json"

    async def update(
        self, status: m.RealtimeTranscriptionUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RealtimeTranscription:
        """Update the realtime transcription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.UpdateRealtimeTranscription, {"Status": status}, extra_params)


class AsyncAccountsCallsUserDefinedMessageSubscriptions(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_message_subscriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessageSubscriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsUserDefinedMessageSubscriptionsContext:
        return AsyncAccountsCallsUserDefinedMessageSubscriptionsContext(self._client, (*self._ids, sid))

    async def create(
        self, callback: str, *, idempotency_key: str | None = None, method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.UserDefinedMessageSubscription:
        """Create a user defined message subscription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUserDefinedMessageSubscription,
            {"Callback": callback, "IdempotencyKey": idempotency_key, "Method": method}, extra_params,
        )


class AsyncAccountsCallsUserDefinedMessageSubscriptionsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_message_subscriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessageSubscriptions/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the user defined message subscription:
        DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteUserDefinedMessageSubscription, missing_ok=missing_ok)


class AsyncAccountsCallsUserDefinedMessages(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_messages`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessages.json"

    async def create(
        self, content: Json, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UserDefinedMessage:
        """Create a user defined message:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUserDefinedMessage, {"Content": content, "IdempotencyKey": idempotency_key}, extra_params,
        )
