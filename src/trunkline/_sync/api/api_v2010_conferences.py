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

        Args:
            date_created: only conferences created on this day, `YYYY-MM-DD`, UTC.
            date_created_before: only conferences created at or before midnight of this day, `YYYY-MM-DD`, UTC.
            date_created_after: only conferences created on or after this day, `YYYY-MM-DD`, UTC.
            date_updated: only conferences last changed on this day, `YYYY-MM-DD`, UTC.
            date_updated_before: only conferences last changed at or before midnight of this day, `YYYY-MM-DD`, UTC.
            date_updated_after: only conferences last changed on or after this day, `YYYY-MM-DD`, UTC.
            friendly_name: keeps only rows with this friendly name.
            status: only conferences in this state: `init`, `in-progress` or `completed`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
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

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
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

        Its arguments are those of `list`.
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

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
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

        Args:
            status: `completed` ends the conference and hangs up on all participants.
            announce_url: URL of what all hear: MP3, WAV or TwiML with `<Play>`, `<Say>`, `<Pause>` or `<Redirect>`.
            announce_method: method used to call `announce_url`, `GET` or `POST`, by default `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
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
        status_callback_event: str | Sequence[str] | None = None, record: bool | None = None, muted: bool | None = None,
        beep: str | None = None, early_media: bool | None = None, time_limit: timedelta | int | None = None,
        label: str | None = None, machine_detection: str | None = None,
        machine_detection_timeout: timedelta | int | None = None,
        machine_detection_speech_threshold: timedelta | int | None = None,
        machine_detection_speech_end_threshold: timedelta | int | None = None,
        machine_detection_silence_timeout: timedelta | int | None = None, amd_status_callback: str | None = None,
        amd_status_callback_method: m.HttpMethodArg | str | None = None, trim: str | None = None,
        call_token: str | None = None, client_notification_url: str | None = None,
        caller_display_name: str | None = None, call_sid_to_coach: str | None = None,
        jitter_buffer_size: str | None = None, byoc: str | None = None, caller_id: str | None = None,
        call_reason: str | None = None, recording_track: str | None = None, timeout: timedelta | int | None = None,
        start_conference_on_enter: bool | None = None, end_conference_on_exit: bool | None = None,
        wait_url: str | None = None, wait_method: m.HttpMethodArg | str | None = None,
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
        recording_configuration_id: str | None = None, passports: Sequence[str] | str | None = None,
        emergency_caller_position: str | None = None, emergency_caller_location: str | None = None,
        emergency_name: str | None = None, emergency_address: str | None = None, emergency_zip_code: str | None = None,
        emergency_city: str | None = None, emergency_state: str | None = None, emergency_country: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Create a participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource

        Args:
            from_: caller ID: Twilio or verified number, `client:name`, or for a SIP `to` the user part of the address.
            to: who is called: E.164 number, `sip:name@company.com`, `client:name` or `app:` with a TwiML app's SID.
            status_callback: URL that gets the participant call's progress events.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            status_callback_event: events sent to `status_callback`: `initiated`, `ringing`, `answered`, `completed`; by
                default `completed`.
            record: whether to record the participant and its conferences, also in between, by default `False`.
            muted: whether the agent is muted, by default not.
            beep: whether, or when, a beep sounds: `true`, `false`, `onEnter` or `onExit`, by default `true`.
            early_media: whether the agent hears the outbound call ring or fail, by default `true`.
            time_limit: longest the call may last, in seconds.
            label: name for the participant, with which it can later be fetched, updated or deleted.
            machine_detection: detects who answers: `Enable` reports as soon as it is known, `DetectMessageEnd` when a
                message can be left.
            machine_detection_timeout: seconds to look for a machine before giving `unknown`, by default 30.
            machine_detection_speech_threshold: milliseconds of speech above which a machine is assumed, 1,000 to 6,000,
                by default 2,400.
            machine_detection_speech_end_threshold: milliseconds of silence that end a stretch of speech, 500 to 5,000,
                by default 1,200.
            machine_detection_silence_timeout: milliseconds of silence at the start that give `unknown`, 2,000 to
                10,000, by default 5,000.
            amd_status_callback: URL called with the verdict of answering machine detection (human, machine or fax).
            amd_status_callback_method: method used for `amd_status_callback`, `GET` or `POST`, by default `POST`.
            trim: `trim-silence`, the default, cuts silence at the recording's start and end, `do-not-trim` does not.
            call_token: token of the incoming call that is forwarded, which lets its caller ID be kept.
            client_notification_url: URL that delivers the push notification of the call.
            caller_display_name: display name in the `From` header, 2 to 255 characters, for calls to SIP addresses
                only.
            call_sid_to_coach: SID of the call of the only participant who hears the coach, `CA…`.
            jitter_buffer_size: jitter buffer for the participant's audio: `off`, `small`, `medium` or `large`
                (default).
            byoc: SID of the BYOC trunk that carries the call, `BY…`, used only if `to` is a phone number (beta).
            caller_id: own or verified E.164 number, `client:` name or SIP user name that is shown as the caller.
            call_reason: reason for the call, displayed on the phone that is called (branded calls, beta).
            recording_track: audio to record: `inbound` (what Twilio receives), `outbound` (what it sends) or `both`
                (default).
            timeout: seconds to let it ring, 5 to 600, by default 60; 5 more are always added.
            start_conference_on_enter: whether this participant's arrival starts the conference, by default `True`; else
                they wait muted with music.
            end_conference_on_exit: whether the conference ends for everybody when this participant leaves, by default
                `false`.
            wait_url: URL of MP3, WAV or TwiML played until the conference starts, by default hold music; an empty
                string plays nothing.
            wait_method: HTTP method for `wait_url`, by default `POST`; `GET` lets static audio be cached.
            max_participants: how many participants the conference may have, 2 to 250, by default 250.
            conference_record: whether to record the conference: `true`, `false` (default), `record-from-start` or
                `do-not-record`.
            conference_trim: whether silence at both ends of the recording is cut: `trim-silence` (default) or
                `do-not-trim`.
            conference_status_callback: URL that is told of the conference's events; only the first participant's value
                counts.
            conference_status_callback_method: HTTP method for `conference_status_callback`, `GET` or `POST` (default).
            conference_status_callback_event: events to report: `start end` (default), `join`, `leave`, `mute`, `hold`,
                `modify`, `speaker`, `announcement`.
            recording_channels: channels of the recording: `mono` (default) or `dual`.
            recording_status_callback: address called when the state of the recording changes.
            recording_status_callback_method: HTTP method for `recording_status_callback`: `GET` or `POST` (default).
            sip_auth_username: user name for SIP authentication.
            sip_auth_password: password for SIP authentication.
            region: Twilio Region that mixes the audio, such as `us1`, `ie1`, `de1`, `sg1` or `au1`.
            conference_recording_status_callback: URL that is called once the recording of the conference is available.
            conference_recording_status_callback_method: HTTP method for `conference_recording_status_callback`, `GET`
                or `POST` (default).
            recording_status_callback_event: states reported, such as `started`, `paused`, `resumed`, `stopped`,
                `completed`, `failed` or `absent`.
            conference_recording_status_callback_event: recording states that are reported: `in-progress`, `completed`,
                `failed`, `absent`.
            coaching: whether the participant coaches another call, which `call_sid_to_coach` must then name, by default
                `false`.
            recording_configuration_id: ID of the settings for making and processing the recording.
            passports: STIR/SHAKEN PASSporTs of the call in base64, up to 5, separated by commas.
            emergency_caller_position: latitude and longitude in decimal degrees, a space between them; cut after 150
                characters.
            emergency_caller_location: where in the building the emergency caller is; cut after 20 characters.
            emergency_name: organization or other entity of the emergency caller; cut after 20 characters.
            emergency_address: house number and street of the emergency caller; cut after 60 characters.
            emergency_zip_code: postal code of the emergency caller; cut after 20 characters.
            emergency_city: official name of the emergency caller's city, which helps to route the call; cut after 20
                characters.
            emergency_state: state or province of the emergency caller; cut after 20 characters.
            emergency_country: country of the emergency caller, US or CA only; cut after 20 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateParticipant,
            {
                "From": from_, "To": to, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "StatusCallbackEvent": status_callback_event,
                "Record": record, "Muted": muted, "Beep": beep, "EarlyMedia": early_media, "TimeLimit": time_limit,
                "Label": label, "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AmdStatusCallback": amd_status_callback, "AmdStatusCallbackMethod": amd_status_callback_method,
                "Trim": trim, "CallToken": call_token, "ClientNotificationUrl": client_notification_url,
                "CallerDisplayName": caller_display_name, "CallSidToCoach": call_sid_to_coach,
                "JitterBufferSize": jitter_buffer_size, "Byoc": byoc, "CallerId": caller_id, "CallReason": call_reason,
                "RecordingTrack": recording_track, "Timeout": timeout,
                "StartConferenceOnEnter": start_conference_on_enter, "EndConferenceOnExit": end_conference_on_exit,
                "WaitUrl": wait_url, "WaitMethod": wait_method, "MaxParticipants": max_participants,
                "ConferenceRecord": conference_record, "ConferenceTrim": conference_trim,
                "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "Region": region,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "ConferenceRecordingStatusCallbackEvent": conference_recording_status_callback_event,
                "Coaching": coaching, "RecordingConfigurationId": recording_configuration_id, "Passports": passports,
                "EmergencyCallerPosition": emergency_caller_position,
                "EmergencyCallerLocation": emergency_caller_location, "EmergencyName": emergency_name,
                "EmergencyAddress": emergency_address, "EmergencyZipCode": emergency_zip_code,
                "EmergencyCity": emergency_city, "EmergencyState": emergency_state,
                "EmergencyCountry": emergency_country,
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

        Args:
            muted: only participants that are muted, or with `false` not muted.
            hold: keeps only participants that are on hold, or are not.
            coaching: whether to list only participants who coach another call.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
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

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
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

        Its arguments are those of `list`.
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

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
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

        Args:
            missing_ok: whether it is no error that there is none.
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
        self, *, muted: bool | None = None, coaching: bool | None = None, call_sid_to_coach: str | None = None,
        hold: bool | None = None, hold_url: str | None = None, announce_url: str | None = None,
        hold_method: m.HttpMethodArg | str | None = None, announce_method: m.HttpMethodArg | str | None = None,
        wait_url: str | None = None, wait_method: m.HttpMethodArg | str | None = None, beep_on_exit: bool | None = None,
        end_conference_on_exit: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Update the participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource

        Args:
            muted: `true` mutes the participant; `false`, or anything else, unmutes.
            coaching: whether the participant coaches another call, which `call_sid_to_coach` must then name, by default
                `false`.
            call_sid_to_coach: SID of the call of the only participant who hears the coach, `CA…`.
            hold: true puts the participant on hold, false brings them back.
            hold_url: URL of what plays on hold: MP3, WAV, or TwiML with `<Play>`, `<Say>`, `<Pause>` or `<Redirect>`.
            announce_url: URL of what this participant hears: MP3, WAV or TwiML with `<Play>`, `<Say>`, `<Pause>` or
                `<Redirect>`.
            hold_method: method used to call `hold_url`: `GET` or `POST`, by default `GET`.
            announce_method: method used to call `announce_url`, `GET` or `POST`, by default `POST`.
            wait_url: URL of MP3, WAV or TwiML played until the conference starts, by default hold music; an empty
                string plays nothing.
            wait_method: HTTP method for `wait_url`, by default `POST`; `GET` lets static audio be cached.
            beep_on_exit: whether the conference hears a beep when the participant leaves.
            end_conference_on_exit: whether the conference ends for everybody when this participant leaves, by default
                `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateParticipant,
            {
                "Muted": muted, "Coaching": coaching, "CallSidToCoach": call_sid_to_coach, "Hold": hold,
                "HoldUrl": hold_url, "AnnounceUrl": announce_url, "HoldMethod": hold_method,
                "AnnounceMethod": announce_method, "WaitUrl": wait_url, "WaitMethod": wait_method,
                "BeepOnExit": beep_on_exit, "EndConferenceOnExit": end_conference_on_exit,
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
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json

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
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.
        """
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
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )
