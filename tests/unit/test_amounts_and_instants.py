"""Amounts, counts and instants that the API writes as text, and the spec calls text: what they are in Python."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from trunkline import Model
from trunkline.models import (
    api_v2010,
    bulkexports_v1,
    conversations_v1,
    flex_v1,
    insights_v1,
    lookups_v2,
    numbers_v1,
    verify_v2,
)

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
ISO = "2026-11-27T12:00:00Z"
RECORDS = [getattr(api_v2010, name) for name in dir(api_v2010) if name.startswith("UsageRecord") and name[-3:] != "Arg"]


@pytest.mark.parametrize(
    ("model", "field", "text", "value"),
    [
        (api_v2010.Balance, "balance", "0.05", Decimal("0.05")),
        (api_v2010.Balance, "balance", "-12.34567", Decimal("-12.34567")),
        (api_v2010.Token, "ttl", "86400", timedelta(days=1)),
        (api_v2010.UsageTrigger, "current_value", "0", Decimal(0)),
        (api_v2010.UsageTrigger, "trigger_value", "50.5", Decimal("50.5")),
        (api_v2010.Notification, "log", "0", 0),
        (api_v2010.NotificationInstance, "log", "1", 1),
        (api_v2010.CallNotification, "log", "1", 1),
        (api_v2010.CallNotificationInstance, "log", "1", 1),
        (bulkexports_v1.Job, "job_queue_position", "3", 3),
        (bulkexports_v1.ExportCustomJob, "estimated_completion_time", "2026-11-27T12:00:00", NOON),
        (bulkexports_v1.Day, "create_date", "2026-11-27", date(2026, 11, 27)),
        (conversations_v1.ConversationParticipant, "last_read_timestamp", ISO, NOON),
        (conversations_v1.ServiceConversationParticipant, "last_read_timestamp", ISO, NOON),
        (flex_v1.InsightsAssessments, "offset", "0.0", Decimal("0.0")),
        (flex_v1.InsightsAssessmentsComment, "weight", "1", Decimal(1)),
        (flex_v1.InsightsSegments, "date", ISO, NOON),
        (flex_v1.InsightsSession, "session_expiry", ISO, NOON),
        (insights_v1.Event, "timestamp", ISO, NOON),
        (insights_v1.Metric, "timestamp", ISO, NOON),
        (lookups_v2.ReassignedNumberInfo, "last_verified_date", "2026-11-27", date(2026, 11, 27)),
        (
            numbers_v1.PortInRequestList,
            "status_last_updated_timestamp",
            "2026-11-27",
            datetime(2026, 11, 27, tzinfo=UTC),
        ),
        (numbers_v1.PortingPortInPhoneNumberResult, "status_last_time_updated_timestamp", ISO, NOON),
        (verify_v2.Verification, "amount", "39.99", Decimal("39.99")),
        (verify_v2.VerificationCheck, "amount", "€39.99", Decimal("39.99")),
        (verify_v2.VerificationCheck, "amount", "39.99 $", Decimal("39.99")),
        (verify_v2.VerificationAttemptsSummary, "conversion_rate_percentage", "81.818", Decimal("81.818")),
        *((model, "as_of", "2026-11-27T12:00:00+00:00", NOON) for model in RECORDS),
    ],
)
def test_text_of_the_wire(model: type[Model], field: str, text: str, value: Any) -> None:
    read = getattr(model.from_json(json.dumps({field: text})), field)
    assert read == value
    assert type(read) is type(value)
    again = model.from_json(model.from_json(json.dumps({field: text})).to_json())
    assert getattr(again, field) == value
    assert getattr(model.from_json(json.dumps({field: None})), field) is None


@pytest.mark.parametrize("text", ["€", "1 €2", "€€1", "EUR 5", "five"])
def test_what_is_no_amount_is_reported(text: str) -> None:
    assert verify_v2.Verification.from_json(json.dumps({"amount": text})).amount is None
