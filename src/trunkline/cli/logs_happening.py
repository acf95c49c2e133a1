"""What goes on in an emulated account with a past while somebody looks: customers write, codes and answers are sent.

An emulator enters; each call of `happen` is a message or two. Called by `logs_server`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from ..emulator import Emulator
from ..emulator.past.people import own_numbers
from ..emulator.past.texts import CODES, REMINDERS, SUPPORT, text
from ..errors import TrunklineError

_RECENT = 300
_FAILED = 0.04
_SOMEBODY = "+12015550100"  # where a short past has nobody


@contextmanager
def happening(twilio: Emulator, random: Random) -> Iterator[Callable[[], None]]:
    """Gives what makes something happen."""
    numbers = own_numbers(0)
    with twilio.client(max_retries=0) as client:
        found = {str(each.to) for each in client.messages.list(limit=_RECENT) if each.direction != "inbound"}
        customers = sorted(each for each in found if each.startswith("+")) or [_SOMEBODY]

        def send(own: int, to: str, what: str, details: int, who: int) -> None:
            if random.random() < _FAILED:
                twilio.phone(to).receives("undelivered", 30003)
            client.messages.create(to=to, from_=numbers[own], body=text(what, random.getrandbits(20), details, who))

        def happen() -> None:
            customer, details, who = random.choice(customers), random.getrandbits(64), random.randrange(10_000)
            try:
                if random.random() < 0.5:
                    own, what = random.choice([(CODES, "code"), (REMINDERS, "reminder"), (SUPPORT, "shipped")])
                    send(own, customer, what, details, who)
                else:
                    said = text("question", random.getrandbits(20), details, who)
                    twilio.phone(customer).text(numbers[SUPPORT], said)
                    send(SUPPORT, customer, "answer", details, who)
            except TrunklineError:
                # Such as to who has written STOP: what would be refused does not happen.
                return

        yield happen
