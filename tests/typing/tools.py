"""Trunkline in other people's tools: frameworks, tracing, tests. Checked by `make types`, never run."""

from __future__ import annotations

import unittest
from typing import assert_type

import trunkline
from trunkline import AsyncClient, Client
from trunkline.contrib import opentelemetry, sentry
from trunkline.contrib.django import async_client, client, django_webhook
from trunkline.contrib.fastapi import fastapi_client
from trunkline.contrib.flask import Trunkline, flask_webhook
from trunkline.emulator import AsyncEmulator, Emulator
from trunkline.testing import emulated


def tracing(sync: Client, later: AsyncClient) -> None:
    assert_type(opentelemetry.instrument(sync), Client)
    assert_type(opentelemetry.instrument(later, propagate=True), AsyncClient)
    assert_type(sentry.instrument(later), AsyncClient)
    opentelemetry.instrument()
    sentry.instrument()
    sentry.uninstrument()


def hooks(sync: Client) -> None:
    def seen(response: trunkline.Response) -> None:
        assert_type(response.path_template, str | None)

    sync.with_options(on_response=seen)


def frameworks() -> None:
    assert_type(client(), Client)
    assert_type(async_client(), AsyncClient)
    assert_type(Trunkline().client, Client)

    @flask_webhook(public_url="https://example.com")
    def view(name: str) -> int:
        return len(name)

    @django_webhook()
    def other(request: object) -> str:
        return repr(request)

    assert_type(view("Ann"), int)
    assert_type(other(None), str)


async def lifespan() -> None:
    twilio = fastapi_client(deadline=10)
    async with twilio, twilio.lifespan(None) as state:
        assert_type(state["twilio"], AsyncClient)
        assert_type(await twilio(), AsyncClient)


@emulated
class Reminders(unittest.TestCase):
    twilio: Emulator

    def test_one(self) -> None:
        self.twilio.assert_sent()


@emulated
def test_two(twilio: Emulator) -> str:
    return twilio.number


@emulated(faults="error 503 times=1")
async def test_three(twilio: AsyncEmulator) -> None:
    await twilio.run()


async def blocks() -> None:
    assert_type(test_two(Emulator()), str)
    with emulated(any_sender=True) as twilio:
        assert_type(twilio, Emulator)
    async with emulated() as later:
        assert_type(later, AsyncEmulator)
    Reminders("test_one").run()
