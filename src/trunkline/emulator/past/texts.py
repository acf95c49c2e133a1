"""What is written: kinds of conversations, and their texts with names, times and places put in. Pure.

Called by `messages`.
"""

from __future__ import annotations

from typing import NamedTuple

SUPPORT, REMINDERS, OFFERS, CODES = range(4)  # which of the account's own numbers


class Turn(NamedTuple):
    """A message of a conversation.

    Attributes:
        inbound: the customer writes it.
        texts: what kind of text it is.
        gap: seconds since the message before it, about.
        media: the share of such messages that have media.
        reply: it answers by TwiML.
        refused: the customer has written STOP.
    """

    inbound: bool
    texts: str
    gap: int = 0
    media: float = 0.0
    reply: bool = False
    refused: bool = False


class Kind(NamedTuple):
    """A kind of conversation: how often, from which own number, and its messages."""

    weight: int
    own: int
    turns: tuple[Turn, ...]

    @property
    def answered(self) -> bool:
        """Whether the customer writes."""
        return any(turn.inbound for turn in self.turns)


KINDS = (
    Kind(300, CODES, (Turn(False, "code"),)),
    Kind(190, REMINDERS, (Turn(False, "reminder"),)),
    Kind(110, REMINDERS, (Turn(False, "reminder"), Turn(True, "yes", 240), Turn(False, "thanks", 3, reply=True))),
    Kind(30, REMINDERS, (Turn(False, "reminder"), Turn(True, "move", 420), Turn(False, "moved", 150))),
    Kind(120, SUPPORT, (Turn(False, "shipped"), Turn(False, "arriving", 900))),
    Kind(80, SUPPORT, (Turn(True, "question"), Turn(False, "answer", 120))),
    Kind(
        55,
        SUPPORT,
        (
            Turn(True, "question"), Turn(False, "ask", 90), Turn(True, "detail", 150), Turn(False, "answer", 200),
            Turn(True, "bye", 60),
        ),
    ),
    Kind(22, SUPPORT, (Turn(True, "photo", 0, 1.0), Turn(False, "answer", 180))),
    Kind(100, OFFERS, (Turn(False, "offer", 0, 0.25),)),
    Kind(16, SUPPORT, (Turn(False, "notice"),)),
    Kind(
        8,
        OFFERS,
        (
            Turn(False, "offer"), Turn(True, "stop", 200), Turn(False, "stopped", 1, reply=True),
            Turn(False, "offer", 240, refused=True), Turn(True, "start", 300), Turn(False, "started", 1, reply=True),
        ),
    ),
)  # fmt: skip

_TEXTS: dict[str, tuple[str, ...]] = {
    "code": (
        "Your {firm} verification code is {code}. It is valid for 10 minutes.",
        "{code} is your {firm} code. Do not share it with anybody.",
        "Use {code} to sign in to {firm}. If this was not you, reset your password.",
    ),
    "reminder": (
        "Hi {name}, a reminder of your appointment on {day} at {time}. Reply YES to confirm or MOVE to reschedule.",
        "{firm}: {name}, we expect you {day}, {time}, at {street}. Please reply YES if you can come.",
        "Reminder: your visit with Dr. {surname} is on {day} at {time}. Reply YES or call us.",
        "🦷 {name}, your check-up is {day} at {time}. Reply YES to confirm!",
    ),
    "yes": ("YES", "Yes", "yes please", "Yes, see you then", "YES 👍", "yes thx", "Confirmed"),
    "thanks": ("Thank you, {name}. See you {day} at {time}.", "Confirmed, thank you!", "Great – see you then, {name}!"),
    "move": ("MOVE", "Can we do {day} instead?", "Sorry, I can't make it. Is {time} possible?", "Move please"),
    "moved": ("No problem: you are booked for {day} at {time} now.", "Done, {name}. New time: {day}, {time}."),
    "shipped": (
        "{firm}: your order {order} has shipped. It should arrive on {day}.",
        "Good news, {name}! Order {order} is on its way 📦 We will text you when the driver is near.",
        "Order {order} left our warehouse. Track it: https://example.com/t/{order}",
    ),
    "arriving": (
        "Your parcel {order} is {stops} stops away.",
        "{firm}: order {order} was delivered to your front door at {time}.",
        "The driver will be at {street} at about {time} 🚚",
    ),
    "question": (
        "Hi, where is my order {order}?",
        "Do you open on {day}?",
        "The code {code} does not work",
        "hello, I was charged twice for {order} 😡",
        "Can I change the address to {street}?",
        "Is it too late to cancel {order}?",
    ),
    "ask": (
        "Hi {name}, sorry about that. Could you tell us the order number?",
        "Thanks for writing, {name}. Which e-mail address is it under?",
        "Let me have a look. When did you place it?",
    ),
    "detail": ("{order}", "It's {order}, from {day}", "I think {day} around {time}", "{name}.{surname}@example.com"),
    "answer": (
        "Thank you, {name}. That is fixed now; you will see it within the hour.",
        "We are open until {time} on {day}.",
        "I have sent it again. It arrives on {day} – sorry for the trouble!",
        "Your refund for {order} is on its way. It takes up to five days, depending on your bank.",
        "Done: {street} it is 😊",
    ),
    "bye": ("Thanks!", "great, thank you 🙏", "ok", "Perfect. Have a nice day", "👍"),
    "photo": ("This is how it arrived", "Here is the receipt", "", "Look at this 😢", "photo of the label {order}"),
    "offer": (
        "{firm}: 20% off until {day} with code SAVE{stops}. Reply STOP to opt out.",
        "🎉 {name}, the sale has begun! https://example.com/s/{code} Reply STOP to opt out.",
        "{firm} on {street}: new arrivals from {day}. Txt STOP to end.",
    ),
    "notice": (
        "{firm}: we have changed how we handle deliveries on {day}. Orders placed before {time} leave on the same day,"
        " all others on the next working day. If you do not want yours left at the door, tell the driver or reply to"
        " this message with your order number and the word DESK, and you can fetch it at {street} for seven days.",
        "Dear {name}, water on {street} will be turned off on {day} from {time} for about two hours while a pipe is"
        " repaired. Please keep what you need for that time. We are sorry for the trouble – call us if somebody in your"
        " household depends on it. {firm}",
    ),
    "stop": ("STOP", "Stop", "stop", "UNSUBSCRIBE"),
    "stopped": (
        "You have successfully been unsubscribed. You will not receive any more messages from this number."
        " Reply START to resubscribe.",
    ),
    "start": ("START", "Start", "start"),
    "started": ("You have successfully been re-subscribed to messages from this number. Reply STOP to unsubscribe.",),
}  # fmt: skip
_NAMES = (
    "Ana", "Ben", "Chloe", "Dario", "Elif", "Finn", "Grace", "Hugo", "Ines", "Jonas", "Kira", "Liam",
    "Mia", "Noah", "Olga", "Paul", "Rosa", "Sam", "Tara", "Zoë",
)  # fmt: skip
_SURNAMES = (
    "Alvarez", "Brown", "Chen", "Dubois", "Evans", "Fischer", "Garcia", "Haddad", "Ito", "Jones", "Kowalski", "Lopez",
    "Meyer", "Nguyen", "Okafor",
)  # fmt: skip
_STREETS = ("12 Elm Street", "480 Market Street", "7 Oak Avenue", "93 Lake Road", "1500 Main Street", "26 Hill Lane")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "tomorrow")
_FIRMS = ("Acme", "Harbor Dental", "Bluebird", "Northwind", "Corner Books")


def text(kind: str, choice: int, details: int, customer: int) -> str:
    """A text of a kind.

    Args:
        choice: chooses the words.
        details: 64 random bits, which choose times, places and orders: those of a conversation are the same.
        customer: who it is about: the name is always the same.
    """
    texts = _TEXTS[kind]
    chosen = texts[choice % len(texts)]
    if "{" not in chosen:
        return chosen
    return chosen.format(
        firm=_FIRMS[details % len(_FIRMS)],
        name=_NAMES[customer % len(_NAMES)],
        surname=_SURNAMES[customer // 7 % len(_SURNAMES)],
        day=_DAYS[(details >> 4) % len(_DAYS)],
        time=f"{8 + (details >> 8) % 11}:{15 * ((details >> 12) % 4):02d}",
        street=_STREETS[(details >> 16) % len(_STREETS)],
        code=f"{(details >> 20) % 1_000_000:06d}",
        order=f"{10_000 + (details >> 42) % 90_000}",
        stops=2 + (details >> 60) % 9,
    )
