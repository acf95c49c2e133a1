"""The search language of the log store: text → tree → text, and whether a row meets a tree.

Called by the store, which makes SQL of trees, by the commands and by the viewer. Pure: no clock, no file, no network.
"""

from __future__ import annotations

from ..tree import KINDS as KINDS
from ..tree import And as And
from ..tree import Between as Between
from ..tree import Field as Field
from ..tree import Node as Node
from ..tree import Not as Not
from ..tree import Or as Or
from ..tree import Phrase as Phrase
from ..tree import Query as Query
from ..tree import Word as Word
from .audited import audited as audited
from .errors import QueryError as QueryError
from .evaluate import kind_of as kind_of
from .evaluate import matches as matches
from .fields import FIELDS as FIELDS
from .jump import Jump as Jump
from .jump import jump as jump
from .parser import parse as parse
from .text import text as text
