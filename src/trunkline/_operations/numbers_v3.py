# Generated from facts/numbers_v3.json by `make generate`; do not edit.
"""The operations of numbers_v3."""

from .._core.call.operation import Operation
from ..models import numbers_v3 as m

CreateHostedNumbersHostedNumberOrder = Operation(
    "numbers_v3.CreateHostedNumbersHostedNumberOrder", "POST", "numbers", "/v3/HostedNumbers/HostedNumberOrders",
    m.HostedNumberOrder, body="form", status=(201,), formats={"smsCapability": "bool", "ccEmails": "list"},
    required=("phoneNumber", "smsCapability"),
)
