"""TwiML, read and checked by the facts: `parse` and `check`; `messaging.actions` for who answers messages.

Documents enter, values leave; nothing here writes TwiML. Called by the emulator.
"""

from __future__ import annotations

from . import messaging as messaging
from .document import Document as Document
from .document import Element as Element
from .document import Problem as Problem
from .document import Value as Value
from .document import Verb as Verb
from .parsing import check as check
from .parsing import parse as parse
