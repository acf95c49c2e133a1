"""An emulator with a past and an application, as a developer has it at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from xml.sax.saxutils import escape

from flask import Flask, Response, request

from trunkline.emulator import Emulator

NUMBER, JOE, ANN = "+15017122661", "+14155550123", "+14155550177"
SITE = "https://shop.example.com"
WELCOME = "Welcome to the shop. Press one for sales."
SALES = "What is your order about?"


def twiml(*verbs: str) -> Response:
    return Response(f"<Response>{''.join(verbs)}</Response>", mimetype="text/xml")


def application() -> Flask:
    """A shop that repeats texts, and has a menu."""
    app = Flask(__name__)

    @app.post("/sms")
    def sms() -> Response:
        return twiml(f"<Message>You wrote: {escape(request.form['Body'])}</Message>")

    @app.post("/voice")
    def voice() -> Response:
        return twiml(f'<Gather numDigits="1" action="/menu" timeout="3000"><Say>{WELCOME}</Say></Gather>')

    @app.post("/menu")
    def menu() -> Response:
        asks = (
            f'<Gather input="dtmf speech" action="/thanks" timeout="3000" speechTimeout="1"><Say>{SALES}</Say></Gather>'
        )
        return twiml("<Play>https://shop.example.com/ring.mp3</Play>", asks)

    @app.post("/thanks")
    def thanks() -> Response:
        return twiml('<Record action="/bye" maxLength="30"/>')

    @app.post("/bye")
    def bye() -> Response:
        return twiml("<Say>Goodbye.</Say><Hangup/>")

    return app


@contextmanager
def desk(*, past: int = 0, **options: Any) -> Iterator[Emulator]:
    """An emulator whose number leads to the application.

    Args:
        past: messages that there were before.
    """
    with Emulator(**{"pace": 0.05, "speech": 2_000, **options}) as twilio:
        twilio.mount(SITE, application())
        if past:
            twilio.populate(days=30, messages=past, calls=past // 25)
        twilio.load({"numbers": [{"number": NUMBER, "sms_url": f"{SITE}/sms", "voice_url": f"{SITE}/voice"}]})
        yield twilio
