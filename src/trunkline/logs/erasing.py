"""Deletes at Twilio what a store knows of a number, before the store itself forgets it. Called by the commands.

A store, a client and an address enter; how many rows were deleted, and which were not, leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._sync.client import Client
from ..errors import NotFoundError, TrunklineError
from ..types.channels import without_channel
from .query import Query
from .tree import Field
from .viewing import Store


@dataclass(frozen=True, slots=True)
class Deleted:
    """How many rows were deleted or were gone already, and a sentence for each that was not."""

    done: int = 0
    failed: tuple[str, ...] = ()


def _is(wanted: str, address: str | None) -> bool:
    return address is not None and wanted in (address.lower(), without_channel(address.lower()))


def delete_at_twilio(store: Store, client: Client, address: str) -> Deleted:
    """Deletes the messages and calls of an address, and the recordings of these calls, several at a time.

    https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource

    Args:
        store: where they are looked up.
        client: of the account, or of the main one of it.
        address: in its canonical form, as `query.addresses` has it.
    """
    rows: list[tuple[str, str, str]] = []
    for kind in ("message", "call"):
        for row in store.rows(kind, Query(kind, Field("number", "=", (address,)))):
            if not any(_is(address, each) for each in (row.from_, row.to)):  # a short code is a part of others too
                continue
            rows.append((kind, row.account_sid, row.sid))
            if kind == "call":
                found = store.reader.children(row.sid).get("recording", [])
                rows += [("recording", each.account_sid, each.sid) for each in found]

    def delete(row: tuple[str, str, str]) -> str | None:
        kind, account, sid = row
        of = client.api.v2010.accounts(account)
        resource: Any = {"message": of.messages, "call": of.calls, "recording": of.recordings}[kind]
        try:
            resource(sid).delete()
        except NotFoundError:
            return None
        except TrunklineError as error:
            return f"{sid}: {error}"
        return None

    failed = tuple(sentence for sentence in client.map(delete, rows) if sentence)
    return Deleted(len(rows) - len(failed), failed)
