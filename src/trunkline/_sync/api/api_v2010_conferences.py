# Mirrored from _async/api/api_v2010_conferences.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, conferences."""

from __future__ import annotations

from ..._operations import api_v2010_conferences as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from typing import Any

    from ...models.api_v2010 import conferences as m
    from ..helpers.conference_recordings import ConferenceRecordingFile
    from ..pages import Page


class AccountsConferences(Resource):
    """`accounts(Sid).conferences`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences.json"
    _range = ("day", "date_created_after", "date_created_before", "date_created")
    _states = ("Status", "status", "init", "in-progress", "completed")
    _filters = (
        "DateCreated", "DateCreated<", "DateCreated>", "DateUpdated", "DateUpdated<", "DateUpdated>", "FriendlyName",
        "Status", "PageSize",
    )

    def __call__(self, sid: str | None) -> AccountsConferencesContext:
        return AccountsConferencesContext(self._client, (*self._ids, sid))

    def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Conference]:
        """List the conferences, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Without `status` the API lists only what is in progress (since July 2026); `in_range` asks for every state.

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Conference]:
        """Iterate over the conferences, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Without `status` the API lists only what is in progress (since July 2026); `in_range` asks for every state.

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Conference]]:
        """Iterate over the pages of conferences, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Without `status` the API lists only what is in progress (since July 2026); `in_range` asks for every state.

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Conference]:
        """Fetch one page of conferences, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Without `status` the API lists only what is in progress (since July 2026); `in_range` asks for every state.

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, friendly_name: str | None = None,
        status: m.ConferenceStatusArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        concurrency: int = 1,
    ) -> Iterator[m.Conference]:
        """Iterate over the conferences from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row counts
        by its `date_created`. Rows come in the order of the API, newest first as a rule. Without `status` the list is
        read once for each state, since the API shows one unless it is asked, and the newest of all rows comes first.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            friendly_name: only conferences of this name.
            status: only conferences in this state.
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

        given = {"friendly_name": friendly_name, "status": status, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, friendly_name: str | None = None,
        status: m.ConferenceStatusArg | str | None = None, page_size: int | None = None, target_url: str | None = None,
    ) -> Iterator[Page[m.Conference]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"friendly_name": friendly_name, "status": status, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)


class AccountsConferencesContext(Resource):
    """`accounts(Sid).conferences(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}.json"

    @accessor
    def participants(self) -> AccountsConferencesParticipants:
        return AccountsConferencesParticipants(self._client, self._ids)

    @accessor
    def recordings(self) -> AccountsConferencesRecordings:
        return AccountsConferencesRecordings(self._client, self._ids)

    def fetch(self) -> m.Conference:
        """Fetch the conference: GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConference)

    def update(
        self, *, status: m.ConferenceUpdateStatusArg | str | None = None, announce_url: str | None = None,
        announce_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Conference:
        """Update the conference: POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateConference, {"Status": status, "AnnounceUrl": announce_url, "AnnounceMethod": announce_method},
            extra_params,
        )


class AccountsConferencesParticipants(Resource):
    """`accounts(Sid).conferences(Sid).participants`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Participants.json"

    def __call__(self, call_sid: str | None) -> AccountsConferencesParticipantsContext:
        return AccountsConferencesParticipantsContext(self._client, (*self._ids, call_sid))

    def create(
        self, from_: str, to: str, *, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None,
        status_callback_event: str | Sequence[str] | None = None, label: str | None = None,
        timeout: timedelta | int | None = None, record: bool | None = None, muted: bool | None = None,
        beep: str | None = None, start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None, wait_url: str | None = None,
        wait_method: m.HttpMethodArg | str | None = None, early_media: bool | None = None,
        max_participants: int | None = None, conference_record: str | None = None, conference_trim: str | None = None,
        conference_status_callback: str | None = None,
        conference_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_status_callback_event: str | Sequence[str] | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, region: str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: m.HttpMethodArg | str | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None,
        conference_recording_status_callback_event: str | Sequence[str] | None = None, coaching: bool | None = None,
        call_sid_to_coach: str | None = None, jitter_buffer_size: str | None = None, byoc: str | None = None,
        caller_id: str | None = None, call_reason: str | None = None, recording_track: str | None = None,
        time_limit: timedelta | int | None = None, machine_detection: str | None = None,
        machine_detection_timeout: timedelta | int | None = None,
        machine_detection_speech_threshold: timedelta | int | None = None,
        machine_detection_speech_end_threshold: timedelta | int | None = None,
        machine_detection_silence_timeout: timedelta | int | None = None, amd_status_callback: str | None = None,
        amd_status_callback_method: m.HttpMethodArg | str | None = None, trim: str | None = None,
        call_token: str | None = None, client_notification_url: str | None = None,
        caller_display_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Create a participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateParticipant,
            {
                "From": from_, "To": to, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "StatusCallbackEvent": status_callback_event,
                "Label": label, "Timeout": timeout, "Record": record, "Muted": muted, "Beep": beep,
                "StartConferenceOnEnter": start_conference_on_enter, "EndConferenceOnExit": end_conference_on_exit,
                "WaitUrl": wait_url, "WaitMethod": wait_method, "EarlyMedia": early_media,
                "MaxParticipants": max_participants, "ConferenceRecord": conference_record,
                "ConferenceTrim": conference_trim, "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "Region": region,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "ConferenceRecordingStatusCallbackEvent": conference_recording_status_callback_event,
                "Coaching": coaching, "CallSidToCoach": call_sid_to_coach, "JitterBufferSize": jitter_buffer_size,
                "Byoc": byoc, "CallerId": caller_id, "CallReason": call_reason, "RecordingTrack": recording_track,
                "TimeLimit": time_limit, "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AmdStatusCallback": amd_status_callback, "AmdStatusCallbackMethod": amd_status_callback_method,
                "Trim": trim, "CallToken": call_token, "ClientNotificationUrl": client_notification_url,
                "CallerDisplayName": caller_display_name,
            },
            extra_params,
        )

    def list(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Participant]:
        """List the participants, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
        )

    def stream(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Participant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Participant]]:
        """Iterate over the pages of participants, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
        )

    def page(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Participant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AccountsConferencesParticipantsContext(Resource):
    """`accounts(Sid).conferences(Sid).participants(CallSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Participants/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the participant:
        DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        self._send(ops.DeleteParticipant, missing_ok=missing_ok)

    def fetch(self) -> m.Participant:
        """Fetch the participant:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchParticipant)

    def update(
        self, *, muted: bool | None = None, hold: bool | None = None, hold_url: str | None = None,
        hold_method: m.HttpMethodArg | str | None = None, announce_url: str | None = None,
        announce_method: m.HttpMethodArg | str | None = None, wait_url: str | None = None,
        wait_method: m.HttpMethodArg | str | None = None, beep_on_exit: bool | None = None,
        end_conference_on_exit: bool | None = None, coaching: bool | None = None, call_sid_to_coach: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Update the participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateParticipant,
            {
                "Muted": muted, "Hold": hold, "HoldUrl": hold_url, "HoldMethod": hold_method,
                "AnnounceUrl": announce_url, "AnnounceMethod": announce_method, "WaitUrl": wait_url,
                "WaitMethod": wait_method, "BeepOnExit": beep_on_exit, "EndConferenceOnExit": end_conference_on_exit,
                "Coaching": coaching, "CallSidToCoach": call_sid_to_coach,
            },
            extra_params,
        )


class AccountsConferencesRecordings(Resource):
    """`accounts(Sid).conferences(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Recordings.json"

    def __call__(self, sid: str | None) -> ConferenceRecordingFile:
        from ..helpers.conference_recordings import ConferenceRecordingFile

        return ConferenceRecordingFile(self._client, (*self._ids, sid))

    def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConferenceRecording]:
        """List the recordings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._list(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ConferenceRecording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ConferenceRecording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ConferenceRecording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._page(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )
