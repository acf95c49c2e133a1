"""What may stand in a recording as it is, because it is a word of the API and not of a user: values, names, paths.

Facts enter, sets leave, made when they are first asked for. Pure. Called by `anonymous`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ... import facts
from ...facts.error_codes import error_codes
from ...facts.webhook_parameters import webhook_enums

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[A-Za-z']+")
# What stands around lists and in errors, and is no field of a model.
_AROUND = """
meta page page_size num_pages total start end key uri url links first_page_uri next_page_uri previous_page_uri
last_page_uri first_page_url next_page_url previous_page_url last_page_url subresource_uris code message more_info
status detail details title type user_error params errors error error_code error_message instance nextToken
previousToken pageToken pageSize operationId location items PageSize PageToken Page
"""
# What the API names in lower case, and is no enumeration of the spec.
_VALUES = """
true false null GET POST PUT PATCH DELETE HEAD active inactive closed enabled disabled success failure completed
anonymous restricted unavailable sms mms voice whatsapp messenger main default Local Mobile TollFree Domestic twilio
inbound outbound outbound-api outbound-reply outbound-call outbound-dial in-progress local mobile tollfree
"""


@cache
def values() -> frozenset[str]:
    """The values of every enumeration."""
    found: set[str] = set(_VALUES.split())
    for module in facts.modules():
        found.update(value for each in facts.load(module).enums.values() for value in each)
    found.update(value for each in webhook_enums().values() for value in each)
    return frozenset(found)


@cache
def names() -> frozenset[str]:
    """The names of every parameter, field and parameter of a webhook."""
    found: set[str] = set(_AROUND.split())
    for module in facts.modules():
        product = facts.load(module)
        found.update(field.wire for fields in product.models.values() for field in fields)
        for operation in product.operations.values():
            for param in operation.params:
                found.add(param.wire)
                found.update(_nested(param.wire))
            if operation.list is not None:
                found.add(operation.list.key)
    found.update(param.wire for each in facts.webhooks().values() for param in each.params)
    return frozenset(found)


def _nested(wire: str) -> Iterator[str]:
    """The fields that a parameter such as `Webhooks.OnMessageAdd.Url` sets: `on_message_add`, `on_message_add_url`."""
    parts = [_HUMP.sub("_", part).lower() for part in wire.split(".")]
    for at in range(1 if len(parts) > 1 else 0, len(parts)):
        yield parts[at]
        yield "_".join(parts[at:])


@cache
def segments() -> frozenset[str]:
    """The parts of paths that are no ids."""
    return frozenset(
        part
        for operation in facts.operations()
        for part in operation.path.removesuffix(".json").split("/")
        if part and "{" not in part
    )


@cache
def sentences() -> frozenset[str]:
    """The words of the titles and texts of error codes, in lower case."""
    texts = (text for each in error_codes().values() for text in (each.title, each.cause, each.action))
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))
