# Mirrored from _async/api/api_v2010_recordings.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, recordings."""

from __future__ import annotations

from ..._operations import api_v2010_recordings as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models.api_v2010 import recordings as m
    from ..helpers.recording_files import RecordingFile
    from ..pages import Page


class AccountsRecordings(Resource):
    """`accounts(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings.json"

    def __call__(self, sid: str | None) -> RecordingFile:
        from ..helpers.recording_files import RecordingFile

        return RecordingFile(self._client, (*self._ids, sid))

    def list(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Recording]:
        """List the recordings, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Recording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Recording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Recording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
