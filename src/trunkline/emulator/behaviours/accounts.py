"""Accounts and what works in place of their tokens: API keys, bearer tokens."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import invalid, unauthorized
from ..state import State, expire
from ..store import Place, Row
from ..values import rfc3339
from .base import Behaviour

LIFETIME = 3600  # seconds that a bearer token works


class Accounts(Behaviour):
    """The account of the emulator and its subaccounts, each with a token of its own."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data.update(auth_token=state.store.fresh(), owner_account_sid=row.account, status="active", type="Full")
        row.data["friendly_name"] = row.data.get("friendly_name") or f"SubAccount Created at {rfc3339(row.created)}"
        row.account = row.key
        state.accounts[row.key] = row

    def find(self, state: State, place: Place, key: str) -> Row | None:
        return state.accounts.get(key)

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") and row.key == state.account_sid:
            raise invalid("The status of the main account cannot be changed")
        if given.get("status") not in (None, "closed") and row.data["status"] == "closed":
            raise invalid("A closed account cannot be opened again")

    def rows(self, state: State, place: Place, values: dict[str, Any]) -> list[Row] | None:
        return [row for row in state.accounts.values() if state.may_act(state.acting, row.key)]


class Keys(Behaviour):
    """API keys: their secret is told once and works as a password."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["secret"] = state.store.fresh()
        asked = str(row.hidden.get("account_sid") or row.account)
        state.keys[row.key] = (row.data["secret"], asked if state.may_act(row.account, asked) else row.account)

    def removed(self, state: State, row: Row) -> None:
        state.keys.pop(row.key, None)


class Tokens(Behaviour):
    """Client credentials → a bearer token for an hour of the emulator's clock."""

    kept: ClassVar[bool] = False

    def created(self, state: State, place: Place, row: Row) -> None:
        asked = row.hidden
        if asked.get("grant_type") not in (None, "client_credentials"):
            raise invalid("The grant type is not supported: client_credentials is")
        account = state.account_of(str(asked.get("client_id")), str(asked.get("client_secret")))
        if account is None:
            raise unauthorized("Invalid client credentials")
        token = f"{state.store.fresh()}.{state.store.fresh()}"
        expire(state.bearers, row.created)
        state.bearers[token] = (account, row.created + LIFETIME)
        row.data.update(access_token=token, token_type="Bearer", expires_in=LIFETIME, refresh_token=None, id_token=None)
