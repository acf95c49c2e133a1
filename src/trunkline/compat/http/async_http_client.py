"""`twilio.http.async_http_client`, which cannot be had: asynchronous calls have a client of their own."""

from __future__ import annotations

from ..missing import said_by

__getattr__ = said_by(
    __name__,
    {
        "AsyncTwilioHttpClient": "trunkline.AsyncClient is the asynchronous client, whose methods are those of Client: "
        "await client.messages.create(…) instead of create_async(…)"
    },
)
