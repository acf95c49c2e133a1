"""The parameters of a webhook by the facts: values by their names in Python enter, what is sent leaves. Pure.

Called by products.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...facts.webhook_parameters import WebhookParam, webhook, webhook_twins


def parameters(event: str, values: Mapping[str, Any]) -> dict[str, str]:
    """What is sent of an event, by wire name and in the order of the facts.

    Args:
        values: by the names in Python; None is left out. `media` is a list of mappings, and what repeats another
            parameter follows it.

    Raises:
        LookupError: the event has no such parameter, or one that is always there is missing.
    """
    known = webhook(event)
    unknown = values.keys() - {param.name.partition(".")[0] for param in known.params}
    if unknown:
        raise LookupError(f"{event} has no parameter {', '.join(sorted(unknown))}")
    out: dict[str, str] = {}
    for param in known.params:
        for wire, value in _sent(param, values):
            if value is not None:
                out[wire] = _text(value)
    twins = webhook_twins()
    for param in known.params:
        if param.always and param.wire not in out:
            if twins.get(param.wire) not in out:
                raise LookupError(f"{event} always has {param.wire}")
            out[param.wire] = out[twins[param.wire]]
    return out


def _sent(param: WebhookParam, values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    name, _, part = param.name.partition(".")
    if not part:
        yield param.wire, values.get(name)
        return
    for index, item in enumerate(values.get(name) or ()):
        yield param.wire.replace("{}", str(index)), item.get(part)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
