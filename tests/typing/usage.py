"""What type checkers infer for users of `Client`. Checked by `make types`, never run; `async_usage.py` is its twin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, assert_type

import trunkline
from trunkline import Client, Page
from trunkline.models import api_v2010, conversations_v1, knowledge_v2, memory_v1, numbers_v1, taskrouter_v1, verify_v2
from trunkline.types import UNSET, Address


def messages(client: Client) -> None:
    message = client.messages.create("+14155550123", from_="+15005550006", body="Hello")
    assert_type(message, api_v2010.Message)
    assert_type(client.messages("SM1").fetch(), api_v2010.Message)
    assert_type(client.messages("SM1").update(body=""), api_v2010.Message)
    assert_type(client.messages.list(limit=20), list[api_v2010.Message])
    assert_type(client.messages.stream(date_sent_after=date(2026, 1, 1)), Iterator[api_v2010.Message])
    assert_type(client.messages.stream(prefetch=2), Iterator[api_v2010.Message])
    assert_type(
        client.messages.in_range(datetime(2026, 1, 1, tzinfo=UTC), None, concurrency=4), Iterator[api_v2010.Message]
    )
    assert_type(client.messages.pages(page_size=50), Iterator[Page[api_v2010.Message]])
    assert_type(client.messages("SM1").media.list(), list[api_v2010.Media])
    assert_type(client.api.v2010.accounts("AC1").messages.list(), list[api_v2010.Message])
    client.messages("SM1").delete()
    client.messages("SM1").delete(missing_ok=True)

    assert_type(message["body"], Any)
    client.messages.create(
        "+14155550123",
        messaging_service_sid="MG1",
        content_sid="HX1",
        content_variables={"1": "Alice"},
        validity_period=timedelta(minutes=5),
    )
    client.messages.list(date_sent=date(2026, 11, 27))
    client.lookups.v2.phone_numbers("+14155550123").fetch(fields=["line_status", "sim_swap"])
    client.taskrouter.v1.workspaces("WS1").tasks.create(attributes={"a": [1]}, timeout=timedelta(hours=1))
    client.messages.create(
        "+14155550123",
        messaging_service_sid="MG1",
        body="Later",
        media_url=["https://example.com/a.png", "https://example.com/b.png"],
        schedule_type="fixed",
        send_at=datetime(2026, 1, 1, tzinfo=UTC),
        max_price=Decimal("0.05"),
        extra_params={"NewInTwilio": "yes"},
    )


def fields(message: api_v2010.Message, call: api_v2010.Call) -> None:
    assert_type(message.sid, str)
    assert_type(message.to, Address)
    assert_type(message.from_, Address)
    assert_type(message.date_sent, datetime | None)
    assert_type(message.price, Decimal | None)
    assert_type(message.num_segments, int)
    assert_type(message.error_code, int | None)
    assert_type(message.status, api_v2010.MessageStatus)
    assert_type(message.subresource_uris, dict[str, str])
    assert_type(call.duration, timedelta | None)
    assert_type(call.queue_time, timedelta)
    assert_type(call.start_time, datetime | None)
    assert_type(message.to_dict(), dict[str, Any])
    text: str = api_v2010.MessageStatus.DELIVERED
    late: bool = message.status == "failed" or message.status is api_v2010.MessageStatus.UNDELIVERED
    print(text, late)


def paging(client: Client) -> None:
    page = client.messages.page(page_size=20)
    assert_type(page, Page[api_v2010.Message])
    assert_type(list(page), list[api_v2010.Message])
    assert_type(page.next_page_url, str | None)
    if page.next_page_url:
        assert_type(client.messages.page(target_url=page.next_page_url), Page[api_v2010.Message])
    for message in client.messages.stream():
        assert_type(message, api_v2010.Message)
    for page in client.messages.pages():
        for message in page:
            assert_type(message, api_v2010.Message)


def calls(client: Client) -> None:
    call = client.calls.create(
        "+14155550123", "+15005550006", url="https://example.com/twiml", status_callback_event=["answered", "completed"]
    )
    assert_type(call, api_v2010.Call)
    assert_type(client.calls("CA1").update(status="completed"), api_v2010.Call)
    assert_type(client.calls.list(status="busy", start_time_after=date(2026, 1, 1)), list[api_v2010.Call])
    assert_type(client.calls("CA1").recordings.create(), api_v2010.CallRecording)


def verify(client: Client) -> None:
    service = client.verify.v2.services("VA1")
    assert_type(service.fetch(), verify_v2.Service)
    assert_type(service.verifications.create("+14155550123", "sms"), verify_v2.Verification)
    assert_type(client.verify.services("VA1").verification_checks.create(code="123456"), verify_v2.VerificationCheck)


def taskrouter(client: Client) -> None:
    workspace = client.taskrouter.v1.workspaces("WS1")
    assert_type(workspace.workers.create("Alice"), taskrouter_v1.Worker)
    assert_type(client.taskrouter.workspaces("WS1").workers.stream(), Iterator[taskrouter_v1.Worker])
    assert_type(workspace.tasks.pages(), Iterator[Page[taskrouter_v1.Task]])


def conversations(client: Client) -> None:
    conversation = client.conversations.v1.conversations.create(friendly_name="Support")
    assert_type(conversation, conversations_v1.Conversation)
    assert_type(conversation.state, conversations_v1.ConversationState | None)
    assert_type(conversation.date_created, datetime)
    there = client.conversations.v1.conversations("CH1")
    assert_type(there.messages.create(author="Alice", body="Hi"), conversations_v1.ConversationMessage)
    assert_type(there.participants.list(limit=5), list[conversations_v1.ConversationParticipant])


def nullable(client: Client) -> None:
    assert_type(
        client.numbers.v1.porting_port_ins.create(
            "AC1", ["RD1"], {"customer_type": "Individual"}, notification_emails=None, bundle_sid=UNSET
        ),
        numbers_v1.PortingPortIn,
    )


def errors(client: Client) -> None:
    try:
        client.messages("SM1").fetch()
    except trunkline.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except trunkline.NotFoundError as error:
        assert_type(error.status, int | None)
        assert_type(error.code, int | None)
        assert_type(error.message, str)
    except trunkline.APITimeoutError as error:
        print(error.outcome == "not sent", error.outcome == "unknown")
    except trunkline.TrunklineError as error:
        assert_type(error.request_id, str | None)
        assert_type(error.body, bytes)


def options(client: Client) -> None:
    assert_type(client.with_options(timeout=5.0, deadline=20.0, max_retries=4), Client)
    assert_type(client.on_behalf_of("AC2"), Client)
    with trunkline.deadline(5), Client("AC1", "token") as other:
        assert_type(other, Client)
        assert_type(other.account_sid, str | None)


def collections_that_take_ids(client: Client) -> None:
    assert_type(client.memory.v1.observations("S", "P").stream(), Iterator[memory_v1.ObservationInfo])
    assert_type(client.memory.v1.observations("S", "P", "O").fetch(), memory_v1.ObservationInfo)
    assert_type(client.memory.v1.observations("S", "P")("O").fetch(), memory_v1.ObservationInfo)
    changed = client.knowledge.v2.knowledge("B", "K").update("name")
    assert_type(changed, knowledge_v2.Knowledge | knowledge_v2.KnowledgeAccepted)


def wrong(client: Client) -> None:
    """Mistakes that a checker must report; an ignore that is not needed is an error too."""
    client.messages.create("+14155550123", bdoy="Hello")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.messages.create(body="Hello")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.messages.list(page_size="all")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(client.mesages)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    price: Decimal = client.messages.create("+1").price  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print(price)
    print(api_v2010.Mesage)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    print(trunkline.models.verify_v3)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
