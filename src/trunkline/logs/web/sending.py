"""Sending one message: a draft and a client enter, what became of it leaves. It is sent once, never again by itself.

Called by `pages.sending`, on a thread that may wait for Twilio.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..._core.redaction.secret import safe_repr
from ...errors import AuthenticationError, TrunklineError
from ...facts import error_code
from ..records import Reading
from ..store.errors import StoreError
from ..store.ledger import Ledger

if TYPE_CHECKING:
    from ..._sync.client import Client

PATIENCE = 15.0  # seconds that Twilio may take: somebody waits, and the end of the server does

Sent = Literal["sent", "refused", "unknown"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Draft:
    """A message that is to be sent.

    Attributes:
        account: SID of the account that has `sender`.
        sender, to: addresses; both of one channel.
    """

    account: str
    sender: str
    to: str
    body: str


@safe_repr
@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a draft.

    Attributes:
        state: `unknown`: it may have been sent.
        says: why it was not, in a sentence.
        code: Twilio's error code.
        said: Twilio's own words; they may repeat the number.
        message: what Twilio has made.
    """

    state: Sent
    says: str = ""
    code: int | None = None
    said: str = ""
    message: Any = None


def send(client: Callable[[], Client], draft: Draft) -> Outcome:
    """Sends a message.

    https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource
    """
    try:
        messages = client().with_options(deadline=PATIENCE).api.v2010.accounts(draft.account).messages
        message = messages.create(draft.to, from_=draft.sender, body=draft.body)
    except TrunklineError as error:
        return refusal(error, "sent")
    except (ValueError, TypeError) as error:
        return Outcome("refused", f"Nothing was sent: {error}.")
    return Outcome("sent", message=message)


def refusal(error: TrunklineError, done: str) -> Outcome:
    """What an error of Twilio's, or on the way there, means.

    Args:
        done: what was asked for: `sent`.
    """
    said = error.api_message or ""
    if error.outcome in ("rejected", "not sent"):
        if isinstance(error, AuthenticationError):
            return Outcome("refused", f"Twilio refuses the credentials of this server: nothing was {done}.", error.code)
        if error.outcome == "not sent":
            return Outcome("refused", f"Twilio was not reached: nothing was {done}. Try again.")
        return Outcome("refused", _words(error, done), error.code, said)
    return Outcome("unknown", f"It is not known whether this was {done}: Twilio has not answered.", error.code)


def _words(error: TrunklineError, done: str) -> str:
    known = error_code(error.code) if error.code else None
    why = known.title if known else f"HTTP {error.status}" if error.status else "without a reason"
    return f"Twilio refuses it, so nothing was {done}: {f'{error.code} ' if error.code else ''}{why}."


def keep(path: Path, account: str, message: Any) -> bool:
    """Has the store take in what Twilio has made, as the sync would; whether that was possible, else the sync will.

    It counts as asked for when Twilio made it, by Twilio's clock: each reply of a list is later.
    """
    made = message.date_created
    if made is None:
        return False
    try:
        with Ledger(path, create=False) as ledger:
            ledger.apply([Reading("message", account, made.timestamp(), [message.to_dict()], "fetch")])
    except (StoreError, ValueError):
        return False
    return True
