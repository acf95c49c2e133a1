"""Whether reprs and tables may show personal data: `with trunkline.personal_data():`.

A block enters; models and pages ask. Secrets, such as tokens, stay hidden in it, and logs are not concerned.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_shown: ContextVar[bool] = ContextVar("trunkline_personal_data", default=False)


@contextmanager
def personal_data() -> Iterator[None]:
    """Inside the block the reprs of models, and their tables in notebooks, show numbers, names and texts in full.

        with trunkline.personal_data():
            display(client.messages.page(page_size=20))

    Secrets, such as auth tokens, stay hidden.
    """
    token = _shown.set(True)
    try:
        yield
    finally:
        _shown.reset(token)


personal_data.__module__ = "trunkline"


def is_shown() -> bool:
    """Whether this is such a block."""
    return _shown.get()
