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
        self, to: str, from_: str, *, url: str | None = None, twiml: str | None = None,
        application_sid: str | None = None, method: m.HttpMethodArg | str | None = None,
        status_callback: str | None = None, status_callback_event: str | Sequence[str] | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, timeout: timedelta | int | None = None,
        send_digits: str | None = None, record: bool | None = None, machine_detection: str | None = None,
        fallback_url: str | None = None, fallback_method: m.HttpMethodArg | str | None = None,
        machine_detection_timeout: timedelta | int | None = None, trim: str | None = None, caller_id: str | None = None,
        machine_detection_speech_threshold: timedelta | int | None = None,
        machine_detection_speech_end_threshold: timedelta | int | None = None,
        machine_detection_silence_timeout: timedelta | int | None = None, call_reason: str | None = None,
        call_token: str | None = None, time_limit: timedelta | int | None = None,
        client_notification_url: str | None = None, async_amd: str | None = None,
        async_amd_status_callback: str | None = None,
        async_amd_status_callback_method: m.HttpMethodArg | str | None = None, byoc: str | None = None,
        recording_track: str | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None,
        recording_configuration_id: str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, recording_status_callback_event: str | Sequence[str] | None = None,
        passports: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Create a call: POST /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource

        Args:
            to: E.164 number, SIP address or client identifier that is called.
            from_: caller ID: Twilio or verified number in E.164, or client id; a number if `to` is one.
            url: URL that gives the TwiML when the call connects.
            twiml: TwiML to run for the call, at most 4,000 characters; ignored if `url` is given.
            application_sid: SID of the TwiML application that handles the call, `AP…`.
            method: HTTP method for `url`, `GET` or by default `POST`; not used with `application_sid`.
            status_callback: URL that gets the call's progress events; ignored with `application_sid`; host names
                without underscores.
            status_callback_event: events sent to `status_callback`: `initiated`, `ringing`, `answered`, `completed`; by
                default `completed`; ignored with `application_sid`.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`; ignored with
                `application_sid`.
            timeout: seconds to let it ring, at most 600, by default 60; 5 more may be added.
            send_digits: at most 32 keys pressed after the answer: `0-9`, `A-D`, `#`, `*`, `w` waits 0.5 s, `W` 1 s.
            record: whether to record the call, by default `False`; `recording_url` is sent to `status_callback`.
            machine_detection: detects who answers: `Enable` reports at once, `DetectMessageEnd` lets you leave a
                message; ignored with `send_digits`.
            fallback_url: URL called when fetching or running the TwiML of `url` fails; ignored with `application_sid`.
            fallback_method: method used to call `fallback_url`, `GET` or `POST`, by default `POST`; ignored with
                `application_sid`.
            machine_detection_timeout: seconds to look for a machine before giving `unknown`, by default 30.
            trim: `trim-silence`, the default, cuts silence at the recording's start and end, `do-not-trim` does not.
            caller_id: E.164 number, SIP address or client that is shown as the caller.
            machine_detection_speech_threshold: milliseconds of speech above which a machine is assumed, 1,000 to 6,000,
                by default 2,400.
            machine_detection_speech_end_threshold: milliseconds of silence that end a stretch of speech, 500 to 5,000,
                by default 1,200.
            machine_detection_silence_timeout: milliseconds of silence at the start that give `unknown`, 2,000 to
                10,000, by default 5,000.
            call_reason: reason for the call, displayed on the phone that is called (branded calls, beta).
            call_token: token of the incoming call that is forwarded, which lets its caller ID be kept.
            time_limit: longest the call may last, in seconds.
            client_notification_url: URL that delivers the push notification of the call.
            async_amd: `true` to detect answering machines in the background; by default the call waits for the verdict.
            async_amd_status_callback: URL called with the verdict of the background answering machine detection.
            async_amd_status_callback_method: method used for `async_amd_status_callback`, `GET` or `POST`, by default
                `POST`.
            byoc: SID of the BYOC trunk that carries the call, `BY…`, used only if `to` is a phone number (beta).
            recording_track: audio to record: `inbound` (what Twilio receives), `outbound` (what it sends) or `both`
                (default).
            recording_channels: `mono` (default), both legs in one channel, or `dual`, first the parent call, then the
                child.
            recording_status_callback: address called once the recording can be fetched.
            recording_status_callback_method: HTTP method for `recording_status_callback`: `GET` or `POST` (default).
            recording_configuration_id: ID of the settings for making and processing the recording.
            sip_auth_username: user name for SIP authentication.
            sip_auth_password: password for SIP authentication.
            recording_status_callback_event: states reported to `recording_status_callback`: `in-progress`, `completed`
                (default), `absent`.
            passports: STIR/SHAKEN PASSporTs of the call in base64, up to 5, separated by commas.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCall,
            {
                "To": to, "From": from_, "Url": url, "Twiml": twiml, "ApplicationSid": application_sid,
                "Method": method, "StatusCallback": status_callback, "StatusCallbackEvent": status_callback_event,
                "StatusCallbackMethod": status_callback_method, "Timeout": timeout, "SendDigits": send_digits,
                "Record": record, "MachineDetection": machine_detection, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "MachineDetectionTimeout": machine_detection_timeout, "Trim": trim,
                "CallerId": caller_id, "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout, "CallReason": call_reason,
                "CallToken": call_token, "TimeLimit": time_limit, "ClientNotificationUrl": client_notification_url,
                "AsyncAmd": async_amd, "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method, "Byoc": byoc,
                "RecordingTrack": recording_track, "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingConfigurationId": recording_configuration_id, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "RecordingStatusCallbackEvent": recording_status_callback_event,
                "Passports": passports,
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

        Args:
            to: only calls to this number, SIP address, client or SIM SID.
            from_: keeps only calls from this number, SIP address, client or SIM.
            parent_call_sid: only calls that the call with this SID created, `CA…`.
            status: only calls in this state: `queued`, `ringing`, `in-progress`, `completed`, `busy`, `failed`,
                `no-answer` or `canceled`.
            start_time: only calls that began on this day, UTC.
            start_time_before: only calls that began before this day, UTC.
            start_time_after: only calls that began on or after this day, UTC.
            end_time: only calls that ended on this day, `YYYY-MM-DD`, UTC.
            end_time_before: only calls that ended before this day, `YYYY-MM-DD`, UTC.
            end_time_after: only calls whose end falls on this day or later, `YYYY-MM-DD`, UTC.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
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

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
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

        Its arguments are those of `list`.
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

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
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

        Args:
            missing_ok: whether it is no error that there is none.
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
        self, *, status: m.CallUpdateStatusArg | str | None = None, url: str | None = None, twiml: str | None = None,
        method: m.HttpMethodArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, time_limit: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Update the call: POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource

        Args:
            status: `completed` ends the call even if in progress, `canceled` only while it is queued or ringing.
            url: URL that gives the TwiML the call goes on with.
            twiml: TwiML the call goes on with; not together with `url`.
            method: HTTP method for `url`, `GET` or by default `POST`; not used with `application_sid`.
            fallback_url: URL called when fetching or running the TwiML of `url` fails; ignored with `application_sid`.
            fallback_method: method used to call `fallback_url`, `GET` or `POST`, by default `POST`; ignored with
                `application_sid`.
            status_callback: URL that gets the call's progress events; ignored with `application_sid`; host names
                without underscores.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`; ignored with
                `application_sid`.
            time_limit: longest the call may last, in seconds.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCall,
            {
                "Status": status, "Url": url, "Twiml": twiml, "Method": method, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "TimeLimit": time_limit,
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
        """List the events, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        https://www.twilio.com/docs/voice/api/call-event-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListCallEvent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallEvent]:
        """Iterate over the events, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        https://www.twilio.com/docs/voice/api/call-event-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCallEvent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallEvent]]:
        """Iterate over the pages of events, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        https://www.twilio.com/docs/voice/api/call-event-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCallEvent, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallEvent]:
        """Fetch one page of events, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        https://www.twilio.com/docs/voice/api/call-event-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        https://www.twilio.com/docs/voice/api

        Args:
            log: keeps only notifications of this severity: `0` error, `1` warning; by default all.
            message_date: only notifications of this day, `YYYY-MM-DD`.
            message_date_before: only notifications up to midnight of this day, `YYYY-MM-DD`.
            message_date_after: only notifications from midnight of this day on, `YYYY-MM-DD`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        https://www.twilio.com/docs/voice/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        https://www.twilio.com/docs/voice/api

        Its arguments are those of `list`.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        https://www.twilio.com/docs/voice/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json

        https://www.twilio.com/docs/voice/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCallNotification)


class AsyncAccountsCallsPayments(AsyncResource):
    """`accounts(Sid).calls(Sid).payments`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Payments.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsPaymentsContext:
        return AsyncAccountsCallsPaymentsContext(self._client, (*self._ids, sid))

    async def create(
        self, idempotency_key: str, status_callback: str, *, charge_amount: Decimal | float | str | None = None,
        currency: str | None = None, description: str | None = None, input: str | None = None,
        parameter: Json | None = None, payment_connector: str | None = None,
        payment_method: m.PaymentsPaymentMethodArg | str | None = None, postal_code: bool | None = None,
        security_code: bool | None = None, valid_card_types: Sequence[str] | str | None = None,
        bank_account_type: m.PaymentsBankAccountTypeArg | str | None = None, min_postal_code_length: int | None = None,
        timeout: timedelta | int | None = None, token_type: m.PaymentsTokenTypeArg | str | None = None,
        require_matching_inputs: Sequence[str] | str | None = None,
        confirmation: m.PaymentsConfirmationArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Payments:
        """Create a payments: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json

        https://www.twilio.com/docs/voice/api/payment-resource

        Args:
            idempotency_key: unique string of your own for the call, so that repeating it makes no second transaction.
            status_callback: absolute or relative URL that gets progress of the payment session.
            charge_amount: amount to charge, above 0 and below 1,000,000, in `currency`; left out or 0, the card or
                account is only tokenized.
            currency: currency of `charge_amount`, 3-letter ISO code, by default `USD`.
            description: details of the transaction, sent with the payment to the payment connector.
            input: ways of entry that are accepted, only `dtmf`; the digits are kept out of the logs.
            parameter: JSON object of one level with parameters for the payment processor; required for ACH.
            payment_connector: name of the Pay connector as installed in the add-ons, by default `Default`.
            payment_method: means of payment that is captured: `credit-card` (default) or `ach-debit`.
            postal_code: whether callers must enter the postal code of their card, by default `True`.
            security_code: whether callers must enter the security code of their card, by default `True`.
            valid_card_types: card types that are accepted, separated by spaces, by default `visa mastercard amex`.
            bank_account_type: kind of bank account: `consumer-checking`, `consumer-savings` or `commercial-checking`.
            min_postal_code_length: how many digits the caller must enter as the postal code, a positive whole number.
            timeout: seconds to wait for the next digit, at most 600, by default 5.
            token_type: `one-time`, `payment-method` or by default `reusable`; if a charge amount is given too, it is
                charged, not tokenised.
            require_matching_inputs: fields callers enter twice, comma-separated, such as `payment-card-number` or
                `security-code`.
            confirmation: whether the caller hears the last 4 digits and confirms with 1 or cancels with 2, by default
                `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePayments,
            {
                "IdempotencyKey": idempotency_key, "StatusCallback": status_callback, "ChargeAmount": charge_amount,
                "Currency": currency, "Description": description, "Input": input, "Parameter": parameter,
                "PaymentConnector": payment_connector, "PaymentMethod": payment_method, "PostalCode": postal_code,
                "SecurityCode": security_code, "ValidCardTypes": valid_card_types, "BankAccountType": bank_account_type,
                "MinPostalCodeLength": min_postal_code_length, "Timeout": timeout, "TokenType": token_type,
                "RequireMatchingInputs": require_matching_inputs, "Confirmation": confirmation,
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

        Args:
            idempotency_key: unique string of your own for the call, so that repeating it makes no second transaction.
            status_callback: absolute or relative URL that gets progress of the payment session.
            capture: what the caller is asked to key in next, such as `payment-card-number` or `expiration-date`.
            status: `complete` sends the payment data to the Pay Connector, `cancel` drops the session.
            extra_params: further arguments by the names of the API, which this version does not know.
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
        self, *, recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None, recording_channels: str | None = None,
        recording_track: str | None = None, trim: str | None = None, recording_configuration_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CallRecording:
        """Create a call recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            recording_status_callback: address called at each event in `recording_status_callback_event`.
            recording_status_callback_method: HTTP method for `recording_status_callback`: `GET` or `POST` (default).
            recording_status_callback_event: states reported to `recording_status_callback`: `in-progress`, `completed`
                (default), `absent`.
            recording_channels: `mono` (default), all parties in one channel, or `dual`, one channel for each of two
                parties.
            recording_track: audio to record: `inbound` (what Twilio receives), `outbound` (what it sends) or `both`
                (default).
            trim: `trim-silence` cuts silence at the recording's start and end, `do-not-trim`, the default, does not.
            recording_configuration_id: ID of the settings for making and processing the recording.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCallRecording,
            {
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingChannels": recording_channels, "RecordingTrack": recording_track, "Trim": trim,
                "RecordingConfigurationId": recording_configuration_id,
            },
            extra_params,
        )

    async def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallRecording]:
        """List the recordings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            date_created: only recordings made on this day, `YYYY-MM-DD`, UTC.
            date_created_before: only recordings made at or before midnight of this day, `YYYY-MM-DD`, UTC.
            date_created_after: only recordings made on or after this day, `YYYY-MM-DD`, UTC.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
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

        Args:
            name: name you give the SIPREC session, by which it can be stopped.
            connector_name: unique name the connector was given when its Marketplace add-on was configured.
            track: audio to send: `inbound_track`, `outbound_track` or `both_tracks`.
            status_callback: absolute URL that gets status events of the SIPREC session.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            parameters: values that are passed on, by name.
            extra_params: further arguments by the names of the API, which this version does not know.
            numbered: the same as `parameter1_name`, `parameter1_value`, ….
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

        Args:
            status: `stopped`, the only value, ends the SIPREC session.
            extra_params: further arguments by the names of the API, which this version does not know.
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

        Args:
            url: relative or absolute URL that the WebSocket connects to.
            name: name you give the stream, by which it can be stopped.
            track: audio to stream: `inbound_track`, the default, `outbound_track` or `both_tracks`.
            status_callback: absolute URL that gets status events of the stream.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            parameters: values that are passed on, by name.
            extra_params: further arguments by the names of the API, which this version does not know.
            numbered: the same as `parameter1_name`, `parameter1_value`, ….
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

        Args:
            status: `stopped`, the only value, ends the stream.
            extra_params: further arguments by the names of the API, which this version does not know.
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
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/realtime-transcription-resource

        Args:
            name: name you give the transcription, by which it can be stopped.
            track: audio to transcribe: `inbound_track`, `outbound_track` or `both_tracks`.
            status_callback_url: absolute URL that gets status events of the transcription.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            inbound_track_label: name given to the inbound track.
            outbound_track_label: name given to the outbound track.
            partial_results: whether partial results are sent too.
            language_code: language the transcription engine expects, BCP 47, such as `en-US`.
            transcription_engine: speech engine that transcribes.
            profanity_filter: whether to mask profanities, keeping the first letter and putting asterisks for the rest.
            speech_model: model that recognizes the speech, one the transcription engine supports.
            hints: words and phrases the speech recognition should expect.
            enable_automatic_punctuation: whether the provider puts punctuation into the text.
            intelligence_service: Intelligence service, by SID or unique name, that stores transcripts and runs
                operators after the call.
            conversation_configuration: ID of the conversation configuration that sets how the Intelligence service
                behaves.
            conversation_id: ID of the Intelligence conversation the transcription joins.
            transcription_configuration_id: ID of a saved configuration that sets all that is not default at once.
            enable_provider_data: whether callbacks carry the provider's raw data.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
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
                "TranscriptionConfigurationId": transcription_configuration_id,
                "EnableProviderData": enable_provider_data,
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
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/realtime-transcription-resource

        Args:
            status: `stopped`, the only value, ends the transcription.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
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
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json

        https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource

        Args:
            callback: URL that gets the user-defined messages, its host name without underscores.
            idempotency_key: unique string of your own that identifies the API call.
            method: HTTP method with which Twilio requests the callback, `GET` or by default `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
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
        DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
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
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json

        https://www.twilio.com/docs/voice/api/userdefinedmessage-resource

        Args:
            content: the user-defined message, as a URL-encoded JSON string.
            idempotency_key: unique string of your own that identifies the API call.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUserDefinedMessage, {"Content": content, "IdempotencyKey": idempotency_key}, extra_params,
        )
