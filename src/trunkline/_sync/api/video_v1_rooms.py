# Mirrored from _async/api/video_v1_rooms.py by `make generate`; do not edit.
# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The resources of video_v1, rooms."""

from __future__ import annotations

from ..._operations import video_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import video_v1 as m
    from ..helpers.videos import RoomRecordingFile
    from ..pages import Page


class Rooms(Resource):
    """`rooms`"""

    __slots__ = ()
    _path = "/v1/Rooms"

    def __call__(self, sid: str | None) -> RoomsContext:
        return RoomsContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, type: m.RoomTypeArg | str | None = None,
        status_callback: str | None = None, max_participants: int | None = None, recording_rules: Json | None = None,
        audio_only: bool | None = None, enable_turn: bool | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, record_participants_on_connect: bool | None = None,
        transcribe_participants_on_connect: bool | None = None,
        video_codecs: Sequence[m.RoomVideoCodecArg | str] | m.RoomVideoCodecArg | str | None = None,
        media_region: str | None = None, transcriptions_configuration: Json | None = None,
        max_participant_duration: timedelta | int | None = None, empty_room_timeout: timedelta | int | None = None,
        unused_room_timeout: timedelta | int | None = None, large_room: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Room:
        """Create a room: POST /v1/Rooms

        https://www.twilio.com/docs/video/api/rooms-resource

        Args:
            unique_name: name of the room, unique among those in progress; works in place of its SID while it runs.
            type: kind of room: `group`; deprecated are `go`, `peer-to-peer` and `group-small`.
            status_callback: URL that gets every event of the room.
            max_participants: how many participants may be in the room at the same time, at most 50.
            recording_rules: rules that say which tracks are recorded and which not.
            audio_only: whether participants may publish sound only, no video.
            enable_turn: deprecated: always taken as `true`.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            record_participants_on_connect: whether recording starts as soon as participants connect.
            transcribe_participants_on_connect: true to start transcribing when participants connect, by default
                settings unless `transcriptions_configuration` is given.
            video_codecs: codecs that may be used to publish video in the room: `VP8`, `H264`.
            media_region: region of the room's media servers, such as `us1`.
            transcriptions_configuration: settings of the room's transcription, by default the standard ones.
            max_participant_duration: seconds a participant may stay connected, at most 86,400 (24 hours), by default
                14,400 (4 hours).
            empty_room_timeout: minutes the room stays open after its last participant has left, 1 to 60.
            unused_room_timeout: minutes the room stays active if nobody joins, a whole number from 1 to 60.
            large_room: whether it is a large room.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateRoom,
            {
                "UniqueName": unique_name, "Type": type, "StatusCallback": status_callback,
                "MaxParticipants": max_participants, "RecordingRules": recording_rules, "AudioOnly": audio_only,
                "EnableTurn": enable_turn, "StatusCallbackMethod": status_callback_method,
                "RecordParticipantsOnConnect": record_participants_on_connect,
                "TranscribeParticipantsOnConnect": transcribe_participants_on_connect, "VideoCodecs": video_codecs,
                "MediaRegion": media_region, "TranscriptionsConfiguration": transcriptions_configuration,
                "MaxParticipantDuration": max_participant_duration, "EmptyRoomTimeout": empty_room_timeout,
                "UnusedRoomTimeout": unused_room_timeout, "LargeRoom": large_room,
            },
            extra_params,
        )

    def list(
        self, *, status: m.RoomStatusArg | str | None = None, unique_name: str | None = None,
        date_created_after: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Room]:
        """List the rooms, all or up to `limit`: GET /v1/Rooms

        https://www.twilio.com/docs/video/api/rooms-resource

        Args:
            status: only rooms `in-progress`, the default, or `completed`.
            unique_name: only rooms of this unique name.
            date_created_after: only rooms that started on this day or later, `YYYY-MM-DD`.
            date_created_before: only rooms that started before this day, `YYYY-MM-DD`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRoom,
            {
                "Status": status, "UniqueName": unique_name, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.RoomStatusArg | str | None = None, unique_name: str | None = None,
        date_created_after: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Room]:
        """Iterate over the rooms, page by page, `prefetch` of them ahead: GET /v1/Rooms

        https://www.twilio.com/docs/video/api/rooms-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRoom,
            {
                "Status": status, "UniqueName": unique_name, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.RoomStatusArg | str | None = None, unique_name: str | None = None,
        date_created_after: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Room]]:
        """Iterate over the pages of rooms, one request a step: GET /v1/Rooms

        https://www.twilio.com/docs/video/api/rooms-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRoom,
            {
                "Status": status, "UniqueName": unique_name, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.RoomStatusArg | str | None = None, unique_name: str | None = None,
        date_created_after: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Room]:
        """Fetch one page of rooms, the first one or the one at `target_url`: GET /v1/Rooms

        https://www.twilio.com/docs/video/api/rooms-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoom,
            {
                "Status": status, "UniqueName": unique_name, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsContext(Resource):
    """`rooms(Sid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}"

    @accessor
    def participants(self) -> RoomsParticipants:
        return RoomsParticipants(self._client, self._ids)

    @accessor
    def recording_rules(self) -> RoomsRecordingRules:
        return RoomsRecordingRules(self._client, self._ids)

    @accessor
    def recordings(self) -> RoomsRecordings:
        return RoomsRecordings(self._client, self._ids)

    @accessor
    def transcriptions(self) -> RoomsTranscriptions:
        return RoomsTranscriptions(self._client, self._ids)

    def fetch(self) -> m.Room:
        """Fetch the room: GET /v1/Rooms/{Sid}

        https://www.twilio.com/docs/video/api/rooms-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoom)

    def update(self, status: m.RoomStatusArg | str, *, extra_params: Mapping[str, Any] | None = None) -> m.Room:
        """Update the room: POST /v1/Rooms/{Sid}

        https://www.twilio.com/docs/video/api/rooms-resource

        Args:
            status: `completed` ends the room and disconnects everybody in it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateRoom, {"Status": status}, extra_params)


class RoomsParticipants(Resource):
    """`rooms(Sid).participants`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants"

    def __call__(self, sid: str | None) -> RoomsParticipantsContext:
        return RoomsParticipantsContext(self._client, (*self._ids, sid))

    def list(
        self, *, status: m.RoomParticipantStatusArg | str | None = None, identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RoomParticipant]:
        """List the participants, all or up to `limit`: GET /v1/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/api/participants

        Args:
            status: only those `connected`, the default in a running room, or `disconnected`, all that an ended room
                has.
            identity: keeps only participants with this identity.
            date_created_after: only participants who started after this instant, ISO 8601.
            date_created_before: only participants who started before this instant, ISO 8601.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRoomParticipant,
            {
                "Status": status, "Identity": identity, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.RoomParticipantStatusArg | str | None = None, identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RoomParticipant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/api/participants

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRoomParticipant,
            {
                "Status": status, "Identity": identity, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.RoomParticipantStatusArg | str | None = None, identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RoomParticipant]]:
        """Iterate over the pages of participants, one request a step: GET /v1/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/api/participants

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRoomParticipant,
            {
                "Status": status, "Identity": identity, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.RoomParticipantStatusArg | str | None = None, identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RoomParticipant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Rooms/{RoomSid}/Participants

        https://www.twilio.com/docs/video/api/participants

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoomParticipant,
            {
                "Status": status, "Identity": identity, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsParticipantsContext(Resource):
    """`rooms(Sid).participants(Sid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}"

    @accessor
    def published_tracks(self) -> RoomsParticipantsPublishedTracks:
        return RoomsParticipantsPublishedTracks(self._client, self._ids)

    @accessor
    def subscribe_rules(self) -> RoomsParticipantsSubscribeRules:
        return RoomsParticipantsSubscribeRules(self._client, self._ids)

    @accessor
    def subscribed_tracks(self) -> RoomsParticipantsSubscribedTracks:
        return RoomsParticipantsSubscribedTracks(self._client, self._ids)

    @accessor
    def anonymize(self) -> RoomsParticipantsAnonymize:
        return RoomsParticipantsAnonymize(self._client, self._ids)

    def fetch(self) -> m.RoomParticipant:
        """Fetch the room participant: GET /v1/Rooms/{RoomSid}/Participants/{Sid}

        https://www.twilio.com/docs/video/api/participants
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomParticipant)

    def update(
        self, *, status: m.RoomParticipantStatusArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RoomParticipant:
        """Update the room participant: POST /v1/Rooms/{RoomSid}/Participants/{Sid}

        https://www.twilio.com/docs/video/api/participants

        Args:
            status: `disconnected` removes the participant from the room.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateRoomParticipant, {"Status": status}, extra_params)


class RoomsParticipantsPublishedTracks(Resource):
    """`rooms(Sid).participants(Sid).published_tracks`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/PublishedTracks"

    def __call__(self, sid: str | None) -> RoomsParticipantsPublishedTracksContext:
        return RoomsParticipantsPublishedTracksContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RoomParticipantPublishedTrack]:
        """List the published tracks, all or up to `limit`:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        https://www.twilio.com/docs/video/api/publishedtrack

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListRoomParticipantPublishedTrack, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RoomParticipantPublishedTrack]:
        """Iterate over the published tracks, page by page, `prefetch` of them ahead:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        https://www.twilio.com/docs/video/api/publishedtrack

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRoomParticipantPublishedTrack, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RoomParticipantPublishedTrack]]:
        """Iterate over the pages of published tracks, one request a step:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        https://www.twilio.com/docs/video/api/publishedtrack

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRoomParticipantPublishedTrack, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RoomParticipantPublishedTrack]:
        """Fetch one page of published tracks, the first one or the one at `target_url`:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        https://www.twilio.com/docs/video/api/publishedtrack

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoomParticipantPublishedTrack, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsParticipantsPublishedTracksContext(Resource):
    """`rooms(Sid).participants(Sid).published_tracks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/PublishedTracks/{2}"

    def fetch(self) -> m.RoomParticipantPublishedTrack:
        """Fetch the room participant published track:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}

        https://www.twilio.com/docs/video/api/publishedtrack
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomParticipantPublishedTrack)


class RoomsParticipantsSubscribeRules(Resource):
    """`rooms(Sid).participants(Sid).subscribe_rules`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/SubscribeRules"

    def fetch(self) -> m.RoomParticipantSubscribeRule:
        """Fetch the room participant subscribe rule:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules

        https://www.twilio.com/docs/video/api/track-subscriptions
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomParticipantSubscribeRule)

    def update(
        self, *, rules: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RoomParticipantSubscribeRule:
        """Update the room participant subscribe rule:
        POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules

        https://www.twilio.com/docs/video/api/track-subscriptions

        Args:
            rules: rules that say which tracks the participant subscribes to.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateRoomParticipantSubscribeRule, {"Rules": rules}, extra_params)


class RoomsParticipantsSubscribedTracks(Resource):
    """`rooms(Sid).participants(Sid).subscribed_tracks`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/SubscribedTracks"

    def __call__(self, sid: str | None) -> RoomsParticipantsSubscribedTracksContext:
        return RoomsParticipantsSubscribedTracksContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RoomParticipantSubscribedTrack]:
        """List the subscribed tracks, all or up to `limit`:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        https://www.twilio.com/docs/video/api/track-subscriptions

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListRoomParticipantSubscribedTrack, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RoomParticipantSubscribedTrack]:
        """Iterate over the subscribed tracks, page by page, `prefetch` of them ahead:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        https://www.twilio.com/docs/video/api/track-subscriptions

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRoomParticipantSubscribedTrack, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RoomParticipantSubscribedTrack]]:
        """Iterate over the pages of subscribed tracks, one request a step:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        https://www.twilio.com/docs/video/api/track-subscriptions

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRoomParticipantSubscribedTrack, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RoomParticipantSubscribedTrack]:
        """Fetch one page of subscribed tracks, the first one or the one at `target_url`:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        https://www.twilio.com/docs/video/api/track-subscriptions

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoomParticipantSubscribedTrack, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsParticipantsSubscribedTracksContext(Resource):
    """`rooms(Sid).participants(Sid).subscribed_tracks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/SubscribedTracks/{2}"

    def fetch(self) -> m.RoomParticipantSubscribedTrack:
        """Fetch the room participant subscribed track:
        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}

        https://www.twilio.com/docs/video/api/track-subscriptions
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomParticipantSubscribedTrack)


class RoomsParticipantsAnonymize(Resource):
    """`rooms(Sid).participants(Sid).anonymize`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Participants/{1}/Anonymize"

    def __call__(self) -> RoomsParticipantsAnonymize:
        return self

    def update(self) -> m.RoomParticipantAnonymize:
        """Update the room participant anonymize: POST /v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize

        https://www.twilio.com/docs/video/api/participants
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateRoomParticipantAnonymize)


class RoomsRecordingRules(Resource):
    """`rooms(Sid).recording_rules`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/RecordingRules"

    def fetch(self) -> m.RoomRecordingRule:
        """Fetch the room recording rule: GET /v1/Rooms/{RoomSid}/RecordingRules

        https://www.twilio.com/docs/video/api/recording-rules
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomRecordingRule)

    def update(
        self, *, rules: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RoomRecordingRule:
        """Update the room recording rule: POST /v1/Rooms/{RoomSid}/RecordingRules

        https://www.twilio.com/docs/video/api/recording-rules

        Args:
            rules: rules that say which tracks are recorded.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateRoomRecordingRule, {"Rules": rules}, extra_params)


class RoomsRecordings(Resource):
    """`rooms(Sid).recordings`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Recordings"

    def __call__(self, sid: str | None) -> RoomRecordingFile:
        from ..helpers.videos import RoomRecordingFile

        return RoomRecordingFile(self._client, (*self._ids, sid))

    def list(
        self, *, status: m.RoomRecordingStatusArg | str | None = None, source_sid: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RoomRecording]:
        """List the recordings, all or up to `limit`: GET /v1/Rooms/{RoomSid}/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Args:
            status: only recordings `processing`, `completed` or `deleted`.
            source_sid: only recordings of the source with this SID.
            date_created_after: only recordings that started at or after this instant, ISO 8601 with time zone.
            date_created_before: only recordings that started before this instant, ISO 8601 with time zone.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRoomRecording,
            {
                "Status": status, "SourceSid": source_sid, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.RoomRecordingStatusArg | str | None = None, source_sid: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RoomRecording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead: GET /v1/Rooms/{RoomSid}/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRoomRecording,
            {
                "Status": status, "SourceSid": source_sid, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.RoomRecordingStatusArg | str | None = None, source_sid: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RoomRecording]]:
        """Iterate over the pages of recordings, one request a step: GET /v1/Rooms/{RoomSid}/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRoomRecording,
            {
                "Status": status, "SourceSid": source_sid, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.RoomRecordingStatusArg | str | None = None, source_sid: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RoomRecording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /v1/Rooms/{RoomSid}/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoomRecording,
            {
                "Status": status, "SourceSid": source_sid, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsTranscriptions(Resource):
    """`rooms(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Transcriptions"

    def __call__(self, ttid: str | None) -> RoomsTranscriptionsContext:
        return RoomsTranscriptionsContext(self._client, (*self._ids, ttid))

    def create(
        self, *, configuration: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RoomTranscriptions:
        """Create a room transcriptions: POST /v1/Rooms/{RoomSid}/Transcriptions

        https://www.twilio.com/docs/video/api/transcriptions

        Args:
            configuration: properties that control how the room is transcribed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateRoomTranscriptions, {"Configuration": configuration}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RoomTranscriptions]:
        """List the transcriptions, all or up to `limit`: GET /v1/Rooms/{RoomSid}/Transcriptions

        https://www.twilio.com/docs/video/api/transcriptions

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListRoomTranscriptions, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RoomTranscriptions]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead:
        GET /v1/Rooms/{RoomSid}/Transcriptions

        https://www.twilio.com/docs/video/api/transcriptions

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRoomTranscriptions, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RoomTranscriptions]]:
        """Iterate over the pages of transcriptions, one request a step: GET /v1/Rooms/{RoomSid}/Transcriptions

        https://www.twilio.com/docs/video/api/transcriptions

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRoomTranscriptions, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RoomTranscriptions]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`:
        GET /v1/Rooms/{RoomSid}/Transcriptions

        https://www.twilio.com/docs/video/api/transcriptions

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRoomTranscriptions, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RoomsTranscriptionsContext(Resource):
    """`rooms(Sid).transcriptions(Ttid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Transcriptions/{1}"

    def fetch(self) -> m.RoomTranscriptions:
        """Fetch the room transcriptions: GET /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}

        https://www.twilio.com/docs/video/api/transcriptions
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRoomTranscriptions)

    def update(
        self, *, status: m.RoomTranscriptionsStatusArg | str | None = None, configuration: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RoomTranscriptions:
        """Update the room transcriptions: POST /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}

        https://www.twilio.com/docs/video/api/transcriptions

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            configuration: properties that control how the room is transcribed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateRoomTranscriptions, {"Status": status, "Configuration": configuration}, extra_params,
        )
