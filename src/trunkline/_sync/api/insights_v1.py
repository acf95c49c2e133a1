# Mirrored from _async/api/insights_v1.py by `make generate`; do not edit.
# Generated from facts/insights_v1.json by `make generate`; do not edit.
"""The resources of insights_v1."""

from __future__ import annotations

from ..._operations import insights_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import insights_v1 as m
    from ..pages import Page


class InsightsV1(Resource):
    """`insights.v1`"""

    __slots__ = ()

    @accessor
    def conferences(self) -> Conferences:
        return Conferences(self._client, self._ids)

    @accessor
    def rooms(self) -> Rooms:
        return Rooms(self._client, self._ids)

    @accessor
    def settings(self) -> Settings:
        return Settings(self._client, self._ids)

    @accessor
    def call_summaries(self) -> CallSummaries:
        return CallSummaries(self._client, self._ids)

    @accessor
    def calls(self) -> Calls:
        return Calls(self._client, self._ids)


class Conferences(Resource):
    """`conferences`"""

    __slots__ = ()
    _path = "/v1/Conferences"

    def __call__(self, conference_sid: str | None) -> ConferencesContext:
        return ConferencesContext(self._client, (*self._ids, conference_sid))

    def list(
        self, *, conference_sid: str | None = None, friendly_name: str | None = None, status: str | None = None,
        created_after: str | None = None, created_before: str | None = None, mixer_region: str | None = None,
        tags: str | None = None, subaccount: str | None = None, detected_issues: str | None = None,
        end_reason: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Conference]:
        """List the conferences, all or up to `limit`: GET /v1/Conferences

        https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource

        Args:
            conference_sid: only the conference with this SID, `CF…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            created_after: only conferences created after this instant, ISO 8601.
            created_before: only conferences created before this instant, ISO 8601.
            mixer_region: only conferences mixed in this Twilio region, such as `us1`.
            tags: only conferences that Twilio tagged with these configuration, quality or performance issues.
            subaccount: SID of the subaccount whose conferences are listed, `AC…`.
            detected_issues: only conferences with these problems of configuration, behaviour or performance.
            end_reason: only conferences that ended for this reason.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConference,
            {
                "ConferenceSid": conference_sid, "FriendlyName": friendly_name, "Status": status,
                "CreatedAfter": created_after, "CreatedBefore": created_before, "MixerRegion": mixer_region,
                "Tags": tags, "Subaccount": subaccount, "DetectedIssues": detected_issues, "EndReason": end_reason,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, conference_sid: str | None = None, friendly_name: str | None = None, status: str | None = None,
        created_after: str | None = None, created_before: str | None = None, mixer_region: str | None = None,
        tags: str | None = None, subaccount: str | None = None, detected_issues: str | None = None,
        end_reason: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Conference]:
        """Iterate over the conferences, page by page, `prefetch` of them ahead: GET /v1/Conferences

        https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConference,
            {
                "ConferenceSid": conference_sid, "FriendlyName": friendly_name, "Status": status,
                "CreatedAfter": created_after, "CreatedBefore": created_before, "MixerRegion": mixer_region,
                "Tags": tags, "Subaccount": subaccount, "DetectedIssues": detected_issues, "EndReason": end_reason,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, conference_sid: str | None = None, friendly_name: str | None = None, status: str | None = None,
        created_after: str | None = None, created_before: str | None = None, mixer_region: str | None = None,
        tags: str | None = None, subaccount: str | None = None, detected_issues: str | None = None,
        end_reason: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Conference]]:
        """Iterate over the pages of conferences, one request a step: GET /v1/Conferences

        https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConference,
            {
                "ConferenceSid": conference_sid, "FriendlyName": friendly_name, "Status": status,
                "CreatedAfter": created_after, "CreatedBefore": created_before, "MixerRegion": mixer_region,
                "Tags": tags, "Subaccount": subaccount, "DetectedIssues": detected_issues, "EndReason": end_reason,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, conference_sid: str | None = None, friendly_name: str | None = None, status: str | None = None,
        created_after: str | None = None, created_before: str | None = None, mixer_region: str | None = None,
        tags: str | None = None, subaccount: str | None = None, detected_issues: str | None = None,
        end_reason: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Conference]:
        """Fetch one page of conferences, the first one or the one at `target_url`: GET /v1/Conferences

        https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource

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
                "ConferenceSid": conference_sid, "FriendlyName": friendly_name, "Status": status,
                "CreatedAfter": created_after, "CreatedBefore": created_before, "MixerRegion": mixer_region,
                "Tags": tags, "Subaccount": subaccount, "DetectedIssues": detected_issues, "EndReason": end_reason,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class ConferencesContext(Resource):
    """`conferences(ConferenceSid)`"""

    __slots__ = ()
    _path = "/v1/Conferences/{0}"

    @accessor
    def conference_participants(self) -> ConferencesConferenceParticipants:
        return ConferencesConferenceParticipants(self._client, self._ids)

    def fetch(self) -> m.Conference:
        """Fetch the conference: GET /v1/Conferences/{ConferenceSid}

        https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConference)


class ConferencesConferenceParticipants(Resource):
    """`conferences(ConferenceSid).conference_participants`"""

    __slots__ = ()
    _path = "/v1/Conferences/{0}/Participants"

    def __call__(self, participant_sid: str | None) -> ConferencesConferenceParticipantsContext:
        return ConferencesConferenceParticipantsContext(self._client, (*self._ids, participant_sid))

    def list(
        self, *, participant_sid: str | None = None, label: str | None = None, events: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConferenceParticipant]:
        """List the conference participants, all or up to `limit`: GET /v1/Conferences/{ConferenceSid}/Participants

        https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

        Args:
            participant_sid: SID of the conference participant, `CP…`.
            label: keeps only the participant with this label.
            events: conference events to include, from the application or the participants, such as `hold` or `mute`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConferenceParticipant, {"ParticipantSid": participant_sid, "Label": label, "Events": events},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, participant_sid: str | None = None, label: str | None = None, events: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ConferenceParticipant]:
        """Iterate over the conference participants, page by page, `prefetch` of them ahead:
        GET /v1/Conferences/{ConferenceSid}/Participants

        https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConferenceParticipant, {"ParticipantSid": participant_sid, "Label": label, "Events": events},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, participant_sid: str | None = None, label: str | None = None, events: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ConferenceParticipant]]:
        """Iterate over the pages of conference participants, one request a step:
        GET /v1/Conferences/{ConferenceSid}/Participants

        https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConferenceParticipant, {"ParticipantSid": participant_sid, "Label": label, "Events": events},
            extra_params, limit, page_size,
        )

    def page(
        self, *, participant_sid: str | None = None, label: str | None = None, events: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ConferenceParticipant]:
        """Fetch one page of conference participants, the first one or the one at `target_url`:
        GET /v1/Conferences/{ConferenceSid}/Participants

        https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConferenceParticipant, {"ParticipantSid": participant_sid, "Label": label, "Events": events},
            extra_params, page_size, page_number, page_token, target_url,
        )


class ConferencesConferenceParticipantsContext(Resource):
    """`conferences(ConferenceSid).conference_participants(ParticipantSid)`"""

    __slots__ = ()
    _path = "/v1/Conferences/{0}/Participants/{1}"

    def fetch(
        self, *, events: str | None = None, metrics: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConferenceParticipant:
        """Fetch the conference participant: GET /v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}

        https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

        Args:
            events: conference events to include, from the application or the participants, such as `hold` or `mute`.
            metrics: call quality measurements of the conference participant, an object.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConferenceParticipant, {"Events": events, "Metrics": metrics}, extra_params)


class Rooms(Resource):
    """`rooms`"""

    __slots__ = ()
    _path = "/v1/Video/Rooms"

    def __call__(self, room_sid: str | None) -> RoomsContext:
        return RoomsContext(self._client, (*self._ids, room_sid))

    def list(
        self, *,
        room_type: Sequence[m.VideoRoomSummaryRoomTypeArg | str] | m.VideoRoomSummaryRoomTypeArg | str | None = None,
        codec: Sequence[m.VideoRoomSummaryCodecArg | str] | m.VideoRoomSummaryCodecArg | str | None = None,
        room_name: str | None = None, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VideoRoomSummary]:
        """List the rooms, all or up to `limit`: GET /v1/Video/Rooms

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Args:
            room_type: only rooms of these kinds: `group`, `group_small`, `peer_to_peer`, `go`.
            codec: only rooms with these codecs: `VP8`, `H264`, `VP9` or `opus`.
            room_name: only rooms with this friendly name.
            created_after: only rooms that started at or after this instant, ISO 8601.
            created_before: only rooms that started before this instant, ISO 8601.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListVideoRoomSummary,
            {
                "RoomType": room_type, "Codec": codec, "RoomName": room_name, "CreatedAfter": created_after,
                "CreatedBefore": created_before,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *,
        room_type: Sequence[m.VideoRoomSummaryRoomTypeArg | str] | m.VideoRoomSummaryRoomTypeArg | str | None = None,
        codec: Sequence[m.VideoRoomSummaryCodecArg | str] | m.VideoRoomSummaryCodecArg | str | None = None,
        room_name: str | None = None, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.VideoRoomSummary]:
        """Iterate over the rooms, page by page, `prefetch` of them ahead: GET /v1/Video/Rooms

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListVideoRoomSummary,
            {
                "RoomType": room_type, "Codec": codec, "RoomName": room_name, "CreatedAfter": created_after,
                "CreatedBefore": created_before,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *,
        room_type: Sequence[m.VideoRoomSummaryRoomTypeArg | str] | m.VideoRoomSummaryRoomTypeArg | str | None = None,
        codec: Sequence[m.VideoRoomSummaryCodecArg | str] | m.VideoRoomSummaryCodecArg | str | None = None,
        room_name: str | None = None, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.VideoRoomSummary]]:
        """Iterate over the pages of rooms, one request a step: GET /v1/Video/Rooms

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListVideoRoomSummary,
            {
                "RoomType": room_type, "Codec": codec, "RoomName": room_name, "CreatedAfter": created_after,
                "CreatedBefore": created_before,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *,
        room_type: Sequence[m.VideoRoomSummaryRoomTypeArg | str] | m.VideoRoomSummaryRoomTypeArg | str | None = None,
        codec: Sequence[m.VideoRoomSummaryCodecArg | str] | m.VideoRoomSummaryCodecArg | str | None = None,
        room_name: str | None = None, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.VideoRoomSummary]:
        """Fetch one page of rooms, the first one or the one at `target_url`: GET /v1/Video/Rooms

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListVideoRoomSummary,
            {
                "RoomType": room_type, "Codec": codec, "RoomName": room_name, "CreatedAfter": created_after,
                "CreatedBefore": created_before,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsContext(Resource):
    """`rooms(RoomSid)`"""

    __slots__ = ()
    _path = "/v1/Video/Rooms/{0}"

    @accessor
    def participants(self) -> RoomsParticipants:
        return RoomsParticipants(self._client, self._ids)

    def fetch(self) -> m.VideoRoomSummary:
        """Fetch the video room summary: GET /v1/Video/Rooms/{RoomSid}

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchVideoRoomSummary)


class RoomsParticipants(Resource):
    """`rooms(RoomSid).participants`"""

    __slots__ = ()
    _path = "/v1/Video/Rooms/{0}/Participants"

    def __call__(self, participant_sid: str | None) -> RoomsParticipantsContext:
        return RoomsParticipantsContext(self._client, (*self._ids, participant_sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VideoParticipantSummary]:
        """List the participants, all or up to `limit`: GET /v1/Video/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListVideoParticipantSummary, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.VideoParticipantSummary]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Video/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListVideoParticipantSummary, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.VideoParticipantSummary]]:
        """Iterate over the pages of participants, one request a step: GET /v1/Video/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListVideoParticipantSummary, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.VideoParticipantSummary]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Video/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListVideoParticipantSummary, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsParticipantsContext(Resource):
    """`rooms(RoomSid).participants(ParticipantSid)`"""

    __slots__ = ()
    _path = "/v1/Video/Rooms/{0}/Participants/{1}"

    def fetch(self) -> m.VideoParticipantSummary:
        """Fetch the video participant summary: GET /v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}

        https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchVideoParticipantSummary)


class Settings(Resource):
    """`settings`"""

    __slots__ = ()
    _path = "/v1/Voice/Settings"

    def __call__(self) -> Settings:
        return self

    def fetch(
        self, *, subaccount_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AccountSettings:
        """Fetch the account settings: GET /v1/Voice/Settings

        https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource

        Args:
            subaccount_sid: SID of the subaccount whose settings are meant, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAccountSettings, {"SubaccountSid": subaccount_sid}, extra_params)

    def update(
        self, *, advanced_features: bool | None = None, voice_trace: bool | None = None,
        subaccount_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AccountSettings:
        """Update the account settings: POST /v1/Voice/Settings

        https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource

        Args:
            advanced_features: whether the advanced features of Voice Insights are on.
            voice_trace: true if Voice Trace is on for the account.
            subaccount_sid: SID of the subaccount whose settings are meant, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAccountSettings,
            {"AdvancedFeatures": advanced_features, "VoiceTrace": voice_trace, "SubaccountSid": subaccount_sid},
            extra_params,
        )


class CallSummaries(Resource):
    """`call_summaries`"""

    __slots__ = ()
    _path = "/v1/Voice/Summaries"

    def list(
        self, *, from_: str | None = None, to: str | None = None, from_carrier: str | None = None,
        to_carrier: str | None = None, from_country_code: str | None = None, to_country_code: str | None = None,
        verified_caller: bool | None = None, has_tag: bool | None = None, start_time: str | None = None,
        end_time: str | None = None, call_type: str | None = None, call_state: str | None = None,
        direction: str | None = None, processing_state: m.CallSummariesProcessingStateRequestArg | str | None = None,
        sort_by: m.CallSummariesSortByArg | str | None = None, subaccount: str | None = None,
        abnormal_session: bool | None = None, answered_by: m.CallSummariesAnsweredByArg | str | None = None,
        answered_by_annotation: str | None = None, connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None, spam_annotation: bool | None = None,
        call_score_annotation: str | None = None, branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None, branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None, branded_type: str | None = None, branded_use_case: str | None = None,
        branded_call_reason: str | None = None, voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None, business_profile_identity: str | None = None,
        business_profile_industry: str | None = None, business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallSummaries]:
        """List the call summaries, all or up to `limit`: GET /v1/Voice/Summaries

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource

        Args:
            from_: keeps only calls from this E.164 number, SIP URI or client.
            to: only calls to this E.164 number, SIP URI or Twilio client.
            from_carrier: keeps only calls that came from this carrier.
            to_carrier: only calls to this carrier.
            from_country_code: keeps only calls whose caller's number is of this country.
            to_country_code: only calls to this country, by the number called.
            verified_caller: only calls whose caller was, or was not, verified by SHAKEN/STIR.
            has_tag: keeps only calls that have Voice Insights tags, or have none.
            start_time: only calls from this time on: ISO 8601, or an age such as `30m`, `4h` (default) or `3d`.
            end_time: end of the period, as ISO 8601 or as time ago, e.g. `30m`, `3d`, `4w`; by default `0m`, now.
            call_type: only calls of this type: `carrier`, `sip`, `trunking` or `client`.
            call_state: only calls in this state, such as `completed`, `busy` or `noanswer`.
            direction: only `outbound_api`, `outbound_dial`, `inbound`, `trunking_originating` or `trunking_terminating`
                calls.
            processing_state: only summaries in this state: `completed`, `partial` or `all`.
            sort_by: what to sort by: `start_time` or `end_time`.
            subaccount: SID of the subaccount whose calls are listed, `AC…`.
            abnormal_session: whether to list only calls whose final SIP response was something other than 200 OK.
            answered_by: only calls answered so: `human`, `fax`, `unknown`, `machine_start` or `machine_end_…`.
            answered_by_annotation: only calls annotated as answered by `human` or `machine`.
            connectivity_issue_annotation: only calls annotated `caller_id`, `dropped_call`, `invalid_number`,
                `number_reachability` or `no_connectivity_issue`.
            quality_issue_annotation: only calls annotated with this issue, such as `echo`, `latency`, `low_volume` or
                `no_quality_issue`.
            spam_annotation: only calls annotated as spam, or as not spam.
            call_score_annotation: only calls with this rating, 1 (bad) to 5 (excellent).
            branded_enabled: whether to list only calls that used Branded Calls, or only those that did not.
            voice_integrity_enabled: only calls whose number had, or had not, Voice Integrity enabled.
            branded_bundle_sid: only calls branded under this SID.
            branded_logo: whether to list only branded calls that displayed the logo, or only those that did not.
            branded_type: only branded calls of this type, in-band or out-of-band.
            branded_use_case: only in-band branded calls set up for this purpose.
            branded_call_reason: only in-band branded calls that displayed this reason.
            voice_integrity_bundle_sid: only calls of this Voice Integrity profile.
            voice_integrity_use_case: only calls of this Voice Integrity use case, such as `appointment_reminders` or
                `fraud_alerts`.
            business_profile_identity: only calls of this business identity, `direct_customer` or
                `isv_reseller_or_partner`.
            business_profile_industry: only calls of businesses in this industry, such as `banking`, `healthcare` or
                `retail`.
            business_profile_bundle_sid: only calls under this business profile.
            business_profile_type: only calls of this kind of business profile, `primary` or `secondary`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 25.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCallSummaries,
            {
                "From": from_, "To": to, "FromCarrier": from_carrier, "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code, "ToCountryCode": to_country_code,
                "VerifiedCaller": verified_caller, "HasTag": has_tag, "StartTime": start_time, "EndTime": end_time,
                "CallType": call_type, "CallState": call_state, "Direction": direction,
                "ProcessingState": processing_state, "SortBy": sort_by, "Subaccount": subaccount,
                "AbnormalSession": abnormal_session, "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation, "SpamAnnotation": spam_annotation,
                "CallScoreAnnotation": call_score_annotation, "BrandedEnabled": branded_enabled,
                "VoiceIntegrityEnabled": voice_integrity_enabled, "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": branded_logo, "BrandedType": branded_type, "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason, "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case, "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid, "BusinessProfileType": business_profile_type,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, from_: str | None = None, to: str | None = None, from_carrier: str | None = None,
        to_carrier: str | None = None, from_country_code: str | None = None, to_country_code: str | None = None,
        verified_caller: bool | None = None, has_tag: bool | None = None, start_time: str | None = None,
        end_time: str | None = None, call_type: str | None = None, call_state: str | None = None,
        direction: str | None = None, processing_state: m.CallSummariesProcessingStateRequestArg | str | None = None,
        sort_by: m.CallSummariesSortByArg | str | None = None, subaccount: str | None = None,
        abnormal_session: bool | None = None, answered_by: m.CallSummariesAnsweredByArg | str | None = None,
        answered_by_annotation: str | None = None, connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None, spam_annotation: bool | None = None,
        call_score_annotation: str | None = None, branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None, branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None, branded_type: str | None = None, branded_use_case: str | None = None,
        branded_call_reason: str | None = None, voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None, business_profile_identity: str | None = None,
        business_profile_industry: str | None = None, business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CallSummaries]:
        """Iterate over the call summaries, page by page, `prefetch` of them ahead: GET /v1/Voice/Summaries

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCallSummaries,
            {
                "From": from_, "To": to, "FromCarrier": from_carrier, "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code, "ToCountryCode": to_country_code,
                "VerifiedCaller": verified_caller, "HasTag": has_tag, "StartTime": start_time, "EndTime": end_time,
                "CallType": call_type, "CallState": call_state, "Direction": direction,
                "ProcessingState": processing_state, "SortBy": sort_by, "Subaccount": subaccount,
                "AbnormalSession": abnormal_session, "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation, "SpamAnnotation": spam_annotation,
                "CallScoreAnnotation": call_score_annotation, "BrandedEnabled": branded_enabled,
                "VoiceIntegrityEnabled": voice_integrity_enabled, "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": branded_logo, "BrandedType": branded_type, "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason, "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case, "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid, "BusinessProfileType": business_profile_type,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, from_: str | None = None, to: str | None = None, from_carrier: str | None = None,
        to_carrier: str | None = None, from_country_code: str | None = None, to_country_code: str | None = None,
        verified_caller: bool | None = None, has_tag: bool | None = None, start_time: str | None = None,
        end_time: str | None = None, call_type: str | None = None, call_state: str | None = None,
        direction: str | None = None, processing_state: m.CallSummariesProcessingStateRequestArg | str | None = None,
        sort_by: m.CallSummariesSortByArg | str | None = None, subaccount: str | None = None,
        abnormal_session: bool | None = None, answered_by: m.CallSummariesAnsweredByArg | str | None = None,
        answered_by_annotation: str | None = None, connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None, spam_annotation: bool | None = None,
        call_score_annotation: str | None = None, branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None, branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None, branded_type: str | None = None, branded_use_case: str | None = None,
        branded_call_reason: str | None = None, voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None, business_profile_identity: str | None = None,
        business_profile_industry: str | None = None, business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CallSummaries]]:
        """Iterate over the pages of call summaries, one request a step: GET /v1/Voice/Summaries

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCallSummaries,
            {
                "From": from_, "To": to, "FromCarrier": from_carrier, "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code, "ToCountryCode": to_country_code,
                "VerifiedCaller": verified_caller, "HasTag": has_tag, "StartTime": start_time, "EndTime": end_time,
                "CallType": call_type, "CallState": call_state, "Direction": direction,
                "ProcessingState": processing_state, "SortBy": sort_by, "Subaccount": subaccount,
                "AbnormalSession": abnormal_session, "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation, "SpamAnnotation": spam_annotation,
                "CallScoreAnnotation": call_score_annotation, "BrandedEnabled": branded_enabled,
                "VoiceIntegrityEnabled": voice_integrity_enabled, "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": branded_logo, "BrandedType": branded_type, "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason, "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case, "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid, "BusinessProfileType": business_profile_type,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, from_: str | None = None, to: str | None = None, from_carrier: str | None = None,
        to_carrier: str | None = None, from_country_code: str | None = None, to_country_code: str | None = None,
        verified_caller: bool | None = None, has_tag: bool | None = None, start_time: str | None = None,
        end_time: str | None = None, call_type: str | None = None, call_state: str | None = None,
        direction: str | None = None, processing_state: m.CallSummariesProcessingStateRequestArg | str | None = None,
        sort_by: m.CallSummariesSortByArg | str | None = None, subaccount: str | None = None,
        abnormal_session: bool | None = None, answered_by: m.CallSummariesAnsweredByArg | str | None = None,
        answered_by_annotation: str | None = None, connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None, spam_annotation: bool | None = None,
        call_score_annotation: str | None = None, branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None, branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None, branded_type: str | None = None, branded_use_case: str | None = None,
        branded_call_reason: str | None = None, voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None, business_profile_identity: str | None = None,
        business_profile_industry: str | None = None, business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CallSummaries]:
        """Fetch one page of call summaries, the first one or the one at `target_url`: GET /v1/Voice/Summaries

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCallSummaries,
            {
                "From": from_, "To": to, "FromCarrier": from_carrier, "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code, "ToCountryCode": to_country_code,
                "VerifiedCaller": verified_caller, "HasTag": has_tag, "StartTime": start_time, "EndTime": end_time,
                "CallType": call_type, "CallState": call_state, "Direction": direction,
                "ProcessingState": processing_state, "SortBy": sort_by, "Subaccount": subaccount,
                "AbnormalSession": abnormal_session, "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation, "SpamAnnotation": spam_annotation,
                "CallScoreAnnotation": call_score_annotation, "BrandedEnabled": branded_enabled,
                "VoiceIntegrityEnabled": voice_integrity_enabled, "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": branded_logo, "BrandedType": branded_type, "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason, "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case, "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid, "BusinessProfileType": business_profile_type,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class Calls(Resource):
    """`calls`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> CallsContext:
        return CallsContext(self._client, (*self._ids, sid))


class CallsContext(Resource):
    """`calls(Sid)`"""

    __slots__ = ()
    _path = "/v1/Voice/{0}"

    @accessor
    def annotation(self) -> CallsAnnotation:
        return CallsAnnotation(self._client, self._ids)

    @accessor
    def events(self) -> CallsEvents:
        return CallsEvents(self._client, self._ids)

    @accessor
    def metrics(self) -> CallsMetrics:
        return CallsMetrics(self._client, self._ids)

    @accessor
    def summary(self) -> CallsSummary:
        return CallsSummary(self._client, self._ids)

    def fetch(self) -> m.Call:
        """Fetch the call: GET /v1/Voice/{Sid}

        https://www.twilio.com/docs/voice/voice-insights/api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCall)


class CallsAnnotation(Resource):
    """`calls(Sid).annotation`"""

    __slots__ = ()
    _path = "/v1/Voice/{0}/Annotation"

    def __call__(self) -> CallsAnnotation:
        return self

    def fetch(self) -> m.Annotation:
        """Fetch the annotation: GET /v1/Voice/{CallSid}/Annotation

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-annotation-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAnnotation)

    def update(
        self, *, answered_by: m.AnnotationAnsweredByArg | str | None = None,
        connectivity_issue: m.AnnotationConnectivityIssueArg | str | None = None,
        quality_issues: Sequence[str] | str | None = None, spam: bool | None = None, call_score: int | None = None,
        comment: str | None = None, incident: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Annotation:
        """Update the annotation: POST /v1/Voice/{CallSid}/Annotation

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-annotation-resource

        Args:
            answered_by: who truly answered, `human` or `machine`, as feedback on detection.
            connectivity_issue: what was wrong: `caller_id`, `dropped_call`, `invalid_number`, `number_reachability`,
                else `no_connectivity_issue`.
            quality_issues: problems heard, separated by commas, such as `echo`, `latency` or `low_volume`; else
                `no_quality_issue`.
            spam: whether the call was spam, or your own call was marked as spam.
            call_score: rating of the call, 1 (bad) to 5 (excellent).
            comment: free-text remark on the call, at most 100 characters; leave personal data out.
            incident: incident or support ticket of the call, up to 100 characters, no personal data.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAnnotation,
            {
                "AnsweredBy": answered_by, "ConnectivityIssue": connectivity_issue, "QualityIssues": quality_issues,
                "Spam": spam, "CallScore": call_score, "Comment": comment, "Incident": incident,
            },
            extra_params,
        )


class CallsEvents(Resource):
    """`calls(Sid).events`"""

    __slots__ = ()
    _path = "/v1/Voice/{0}/Events"

    def list(
        self, *, edge: m.EventTwilioEdgeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Event]:
        """List the events, all or up to `limit`: GET /v1/Voice/{CallSid}/Events

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-events-resource

        Args:
            edge: only events of this edge: `carrier_edge`, `client_edge`, `sdk_edge`, `sip_edge` or `unknown_edge`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEvent, {"Edge": edge}, extra_params, limit, page_size)

    def stream(
        self, *, edge: m.EventTwilioEdgeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Event]:
        """Iterate over the events, page by page, `prefetch` of them ahead: GET /v1/Voice/{CallSid}/Events

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-events-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEvent, {"Edge": edge}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, edge: m.EventTwilioEdgeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Event]]:
        """Iterate over the pages of events, one request a step: GET /v1/Voice/{CallSid}/Events

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-events-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEvent, {"Edge": edge}, extra_params, limit, page_size)

    def page(
        self, *, edge: m.EventTwilioEdgeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Event]:
        """Fetch one page of events, the first one or the one at `target_url`: GET /v1/Voice/{CallSid}/Events

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-events-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListEvent, {"Edge": edge}, extra_params, page_size, page_number, page_token, target_url,
        )


class CallsMetrics(Resource):
    """`calls(Sid).metrics`"""

    __slots__ = ()
    _path = "/v1/Voice/{0}/Metrics"

    def list(
        self, *, edge: m.MetricTwilioEdgeArg | str | None = None,
        direction: m.MetricStreamDirectionArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Metric]:
        """List the metrics, all or up to `limit`: GET /v1/Voice/{CallSid}/Metrics

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-metrics-resource

        Args:
            edge: only metrics of this edge: `carrier_edge`, `client_edge`, `sdk_edge`, `sip_edge` or `unknown_edge`.
            direction: only metrics of this direction: `unknown`, `inbound`, `outbound` or `both`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMetric, {"Edge": edge, "Direction": direction}, extra_params, limit, page_size)

    def stream(
        self, *, edge: m.MetricTwilioEdgeArg | str | None = None,
        direction: m.MetricStreamDirectionArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Metric]:
        """Iterate over the metrics, page by page, `prefetch` of them ahead: GET /v1/Voice/{CallSid}/Metrics

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-metrics-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMetric, {"Edge": edge, "Direction": direction}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, edge: m.MetricTwilioEdgeArg | str | None = None,
        direction: m.MetricStreamDirectionArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Metric]]:
        """Iterate over the pages of metrics, one request a step: GET /v1/Voice/{CallSid}/Metrics

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-metrics-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMetric, {"Edge": edge, "Direction": direction}, extra_params, limit, page_size)

    def page(
        self, *, edge: m.MetricTwilioEdgeArg | str | None = None,
        direction: m.MetricStreamDirectionArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Metric]:
        """Fetch one page of metrics, the first one or the one at `target_url`: GET /v1/Voice/{CallSid}/Metrics

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-metrics-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMetric, {"Edge": edge, "Direction": direction}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class CallsSummary(Resource):
    """`calls(Sid).summary`"""

    __slots__ = ()
    _path = "/v1/Voice/{0}/Summary"

    def __call__(self) -> CallsSummary:
        return self

    def fetch(
        self, *, processing_state: m.SummaryProcessingStateArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Summary:
        """Fetch the summary: GET /v1/Voice/{CallSid}/Summary

        https://www.twilio.com/docs/voice/voice-insights/api/call/call-summary-resource

        Args:
            processing_state: state of the summary to fetch: `complete` or `partial`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSummary, {"ProcessingState": processing_state}, extra_params)
