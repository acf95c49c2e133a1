"""A store with a few rows, and how its commands are run in tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from click.testing import CliRunner, Result

from trunkline.cli.commands import cli

AC = "AC" + "a" * 32
NOW = datetime.now(UTC).replace(microsecond=0)
CUSTOMER, OTHER, OWN = "+14155550100", "+4915112345678", "+15005550006"


def sid(prefix: str, number: int) -> str:
    return f"{prefix}{number:032x}"


def rfc2822(moment: datetime) -> str:
    return f"{moment:%a, %d %b %Y %H:%M:%S} +0000"


def message(number: int, **changed: Any) -> dict[str, Any]:
    at = rfc2822(NOW - timedelta(minutes=number))
    return {
        "sid": sid("SM", number),
        "account_sid": AC,
        "from": OWN,
        "to": CUSTOMER,
        "body": f"Message {number}",
        "status": "delivered",
        "direction": "outbound-api",
        "num_segments": "1",
        "num_media": "0",
        "price": "-0.0075",
        "price_unit": "USD",
        "error_code": None,
        "date_created": at,
        "date_updated": at,
        "date_sent": at,
        **changed,
    }


def call(number: int, **changed: Any) -> dict[str, Any]:
    at = rfc2822(NOW - timedelta(hours=number))
    return {
        "sid": sid("CA", number),
        "account_sid": AC,
        "from": CUSTOMER,
        "to": OWN,
        "status": "completed",
        "direction": "inbound",
        "duration": "75",
        "price": "-0.0085",
        "price_unit": "USD",
        "date_created": at,
        "date_updated": at,
        "start_time": at,
        "end_time": at,
        **changed,
    }


MESSAGES = [
    message(1),
    message(2, status="undelivered", error_code=30007, body="\x1b[31mred\u202e =1+1\nnext", to=OTHER),
    message(3, status="failed", error_code=21610),
    message(4, status="received", direction="inbound", **{"from": CUSTOMER, "to": OWN}, body="STOP please"),
    message(5, body="the code is 123456"),
]


def run(*arguments: str, width: int = 170, input: str | None = None) -> Result:
    runner = CliRunner()
    return runner.invoke(cli, ["logs", *arguments], prog_name="trunkline", env={"COLUMNS": str(width)}, input=input)
