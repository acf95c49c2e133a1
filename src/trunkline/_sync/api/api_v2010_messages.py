# Mirrored from _async/api/api_v2010_messages.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, messages."""

from __future__ import annotations

from ..._operations import api_v2010_messages as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from ..._core.call.operation import Json
    from ...models.api_v2010 import messages as m
    from ..helpers.media import MessageMedia
    from ..pages import Page


class AccountsMessages(Resource):
    """`accounts(Sid).messages`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages.json"
    _range = ("day", "date_sent_after", "date_sent_before", "date_sent", "date_created")
    _states = _filters = ()

    def __call__(self, sid: str | None) -> AccountsMessagesContext:
        return AccountsMessagesContext(self._client, (*self._ids, sid))

    def create(
        self, to: str, *, status_callback: str | None = None, application_sid: str | None = None,
        max_price: Decimal | float | str | None = None, provide_feedback: bool | None = None,
        attempt: int | None = None, validity_period: timedelta | int | None = None, force_delivery: bool | None = None,
        content_retention: m.MessageContentRetentionArg | str | None = None,
        address_retention: m.MessageAddressRetentionArg | str | None = None, smart_encoded: bool | None = None,
        persistent_action: str | Sequence[str] | None = None, traffic_type: m.MessageTrafficTypeArg | str | None = None,
        shorten_urls: bool | None = None, schedule_type: m.MessageScheduleTypeArg | str | None = None,
        send_at: datetime | date | str | None = None, send_as_mms: bool | None = None,
        content_variables: Json | None = None, risk_check: m.MessageRiskCheckArg | str | None = None,
        from_: str | None = None, fallback_from: str | None = None, messaging_service_sid: str | None = None,
        body: str | None = None, media_url: str | Sequence[str] | None = None, content_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Create a message: POST /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateMessage,
            {
                "To": to, "StatusCallback": status_callback, "ApplicationSid": application_sid, "MaxPrice": max_price,
                "ProvideFeedback": provide_feedback, "Attempt": attempt, "ValidityPeriod": validity_period,
                "ForceDelivery": force_delivery, "ContentRetention": content_retention,
                "AddressRetention": address_retention, "SmartEncoded": smart_encoded,
                "PersistentAction": persistent_action, "TrafficType": traffic_type, "ShortenUrls": shorten_urls,
                "ScheduleType": schedule_type, "SendAt": send_at, "SendAsMms": send_as_mms,
                "ContentVariables": content_variables, "RiskCheck": risk_check, "From": from_,
                "FallbackFrom": fallback_from, "MessagingServiceSid": messaging_service_sid, "Body": body,
                "MediaUrl": media_url, "ContentSid": content_sid,
            },
            extra_params,
        )

    def list(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Message]:
        """List the messages, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Message]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Message]]:
        """Iterate over the pages of messages, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Message]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        limit: int | None = None, page_size: int | None = None, concurrency: int = 1,
    ) -> Iterator[m.Message]:
        """Iterate over the messages from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row counts
        by its `date_sent`, or `date_created` where it was not sent. Rows come in the order of the API, newest first as
        a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            to: only messages to this address.
            from_: only messages from this address.
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

        given = {"to": to, "from_": from_, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        page_size: int | None = None, target_url: str | None = None,
    ) -> Iterator[Page[m.Message]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"to": to, "from_": from_, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)


class AccountsMessagesContext(Resource):
    """`accounts(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}.json"

    @accessor
    def feedback(self) -> AccountsMessagesFeedback:
        return AccountsMessagesFeedback(self._client, self._ids)

    @accessor
    def media(self) -> AccountsMessagesMedia:
        return AccountsMessagesMedia(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the message: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        self._send(ops.DeleteMessage, missing_ok=missing_ok)

    def fetch(self) -> m.Message:
        """Fetch the message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMessage)

    def update(
        self, *, body: str | None = None, status: m.MessageUpdateStatusArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Update the message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateMessage, {"Body": body, "Status": status}, extra_params)


class AccountsMessagesFeedback(Resource):
    """`accounts(Sid).messages(Sid).feedback`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Feedback.json"

    def create(
        self, *, outcome: m.MessageFeedbackOutcomeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessageFeedback:
        """Create a message feedback: POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json

        https://www.twilio.com/docs/messaging/api/message-feedback-resource
        """
        __tracebackhide__ = True
        return self._send(ops.CreateMessageFeedback, {"Outcome": outcome}, extra_params)


class AccountsMessagesMedia(Resource):
    """`accounts(Sid).messages(Sid).media`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Media.json"

    def __call__(self, sid: str | None) -> MessageMedia:
        from ..helpers.media import MessageMedia

        return MessageMedia(self._client, (*self._ids, sid))

    def list(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Media]:
        """List the media, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Media]:
        """Iterate over the media, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Media]]:
        """Iterate over the pages of media, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def page(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Media]:
        """Fetch one page of media, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )
