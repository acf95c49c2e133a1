"""`trunkline demo`: a few functions are shown as source, run on the embedded Twilio, and their output printed.

Called by `commands.demo`. What the reader sees is what ran: the source comes from the functions themselves.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import sys
import textwrap
import time
from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.syntax import Syntax
from rich.text import Text

import trunkline
from trunkline import Client
from trunkline.emulator import Clock, Emulator

Step = Callable[[Client, Emulator, str, str], None]


def send_a_message(client: Client, twilio: Emulator, me: str, you: str) -> None:
    message = client.messages.create(to=you, from_=me, body="Hello there!")
    print(message.sid, message.status)

    while message.status != "delivered":
        twilio.advance(seconds=1)  # no need to wait for an emulator's clock
        message = client.messages(message.sid).fetch()
        print(message.sid, message.status)

    print(message.date_sent, message.num_segments, message.price)


def place_a_call(client: Client, twilio: Emulator, me: str, you: str) -> None:
    twiml = "<Response><Say>Hello there!</Say></Response>"
    call = client.calls.create(to=you, from_=me, twiml=twiml)
    print(call.sid, call.status)

    while call.status != "completed":
        twilio.advance(seconds=1)
        call = client.calls(call.sid).fetch()
        print(call.sid, call.status)

    print("lasted", call.duration)


def answer_a_text(client: Client, twilio: Emulator, me: str, you: str) -> None:
    def app(environ: Any, start: Any) -> list[bytes]:  # or Flask, FastAPI, …
        start("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Message>Thanks for writing!</Message></Response>"]

    twilio.mount("https://example.com", app)  # no port, no tunnel
    numbers = client.incoming_phone_numbers
    own = numbers.list(phone_number=me)[0]
    numbers(own.sid).update(sms_url="https://example.com/sms")

    phone = twilio.phone(you)
    phone.text(me, "Is anybody there?")
    twilio.run()  # until nothing is due any more

    webhook = twilio.webhooks[-1]
    print(webhook.event, webhook.params["Body"])
    print([message.body for message in phone.inbox])


def page_through_both(client: Client, twilio: Emulator, me: str, you: str) -> None:
    for n in range(1, 6):
        client.messages.create(to=you, from_=me, body=f"Reminder {n}")

    for page in client.messages.pages(page_size=4):  # one request each
        print([message.body for message in page])

    for call in client.calls.stream(to=you):  # requests as they are needed
        print(call.from_, "called", call.to, call.status)


def handle_an_error(client: Client, twilio: Emulator, me: str, you: str) -> None:
    try:
        client.messages.create(to="+15005550001", from_=me, body="Anybody?")
    except trunkline.BadRequestError as error:
        print(error.status, error.code, error.message)

    try:
        client.messages("SM00000000000000000000000000000000").fetch()
    except trunkline.NotFoundError as error:
        print(error.status, error.code, error.message)


STEPS: tuple[tuple[str, Step], ...] = (
    ("Send a message and watch its status", send_a_message),
    ("Answer a text", answer_a_text),
    ("Place a call", place_a_call),
    ("Page through both", page_through_both),
    ("Handle an error", handle_an_error),
)

OPENING = """\
import trunkline
from trunkline.emulator import Clock, Emulator

with Emulator(clock=Clock(frozen=True)) as twilio:
    client = twilio.client()
    me, you = twilio.number, "+14155550123"
"""

REAL = """\
from trunkline import Client

client = Client("AC…", "your auth token")  # or set TWILIO_ACCOUNT_SID and
                                           # TWILIO_AUTH_TOKEN: Client()"""


class Lines(io.TextIOBase):
    """A text stream that prints each line indented, with a pause that lets it be read."""

    def __init__(self, console: Console, pause: float) -> None:
        self._console = console
        self._pause = pause
        self._rest = ""

    def write(self, text: str) -> int:
        """Prints the lines that are complete."""
        *lines, self._rest = (self._rest + text).split("\n")
        for line in lines:
            time.sleep(self._pause)
            self._console.print(Text(f"  {line}", style="green"), soft_wrap=True)
        return len(text)

    def fileno(self) -> int:
        """The file below: what finds the output closed asks for it."""
        return self._console.file.fileno()


def run(pause: float | None = None) -> None:
    """Runs the demo on the standard output.

    Args:
        pause: seconds before each line of output; None is a short one on a terminal and none elsewhere.
    """
    # The file of now, or the output of a step would be taken for output of a step again.
    console = Console(file=sys.stdout, highlight=False)
    if pause is None:
        pause = 0.15 if console.is_terminal else 0.0
    began = time.monotonic()
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        console.print(f"[bold]Trunkline {trunkline.__version__}[/], on an embedded Twilio at {twilio.url}")
        console.print("No account, no network. The code shown is the code that runs.\n")
        show(console, OPENING)
        for title, step in STEPS:
            headline(console, title)
            show(console, source(step))
            console.print()
            with contextlib.redirect_stdout(Lines(console, pause)):
                step(client, twilio, twilio.number, "+14155550123")
    headline(console, "With a real account")
    show(console, REAL)
    console.print("\n  The calls stay as they are. Messages arrive then, in their own time, and cost.")
    console.print(f"\n[bold]Done[/] in {time.monotonic() - began:.1f} s. Next: docs/quickstart.md, trunkline --help")


def headline(console: Console, title: str) -> None:
    """Prints a line with a title in it."""
    console.print()
    console.print(Rule(f"[bold]{title}[/]", align="left", style="dim"))


def source(step: Step) -> str:
    """The body of a step as it stands in this file, without its indentation."""
    lines, _ = inspect.getsourcelines(step)
    return textwrap.dedent("".join(lines[1:])).strip()


def show(console: Console, code: str) -> None:
    """Prints code with colours where there are some."""
    console.print(Syntax(code.strip(), "python", theme="ansi_dark", background_color="default", word_wrap=True))
