"""Who has opted out of whose messages: the keywords, and the pairs that are blocked. Kept in a `State`.

https://help.twilio.com/articles/223134027
"""

from __future__ import annotations

from ..state import State

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START = frozenset({"START", "UNSTOP", "YES"})
HELP = frozenset({"HELP", "INFO"})
REPLIES = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def keyword(body: str) -> str | None:
    """What a text asks for: `STOP`, `START`, `HELP`, or nothing. The keyword stands alone; its case does not matter."""
    word = body.strip().upper()
    for name, words in (("STOP", STOP), ("START", START), ("HELP", HELP)):
        if word in words:
            return name
    return None


def block(state: State, account: str, sender: str, recipient: str) -> bool:
    """The recipient gets nothing more of this sender, a number or the SID of a service; whether that is new."""
    pair = (account, sender, recipient)
    new = pair not in state.opted_out
    state.opted_out.add(pair)
    return new


def lift(state: State, account: str, sender: str, recipient: str) -> bool:
    """The recipient gets messages again; whether that is new."""
    pair = (account, sender, recipient)
    known = pair in state.opted_out
    state.opted_out.discard(pair)
    return known


def blocked(state: State, account: str, sender: str, recipient: str) -> bool:
    """Whether the recipient has opted out."""
    return (account, sender, recipient) in state.opted_out
