"""What of code for the official package has to change.

Enters: the text of a Python file. Leaves: findings, in the order of lines. Pure: the code is read as a syntax tree, and
neither imported nor run. Called by `migrate`.
"""

from __future__ import annotations

import ast
import copy
import warnings
from collections.abc import Iterator
from typing import NamedTuple

from . import migrate_imports, migrate_rules
from .migrate_kinds import Kind, Names, one_of

_LONGEST_CODE = 60
_LONGEST_TEXT = 16  # a token is longer
STAYS = frozenset({"twiml"})
"""The rules whose findings may stay as they are."""


class Finding(NamedTuple):
    """Something to change.

    Attributes:
        line, column: where it stands, from 1 on.
        rule: `import`, `client`, `method`, `row`, `value`, `validator`, `mock`, `logger` or `twiml`.
        code: what stands there.
        instead: what to do.
    """

    line: int
    column: int
    rule: str
    code: str
    instead: str


def findings(source: bytes | str) -> list[Finding]:
    """What has to change in a file.

    Raises:
        ValueError: it is no Python that can be read.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd escapes and comparisons in the code
            tree = ast.parse(source)
        visitor = _Visitor(set(_truths(tree)))
        visitor.visit(tree)  # what functions return and what attributes hold is known behind this
        visitor.begin()
        visitor.visit(tree)
    except SyntaxError as error:
        where = f"line {error.lineno}: " if error.lineno else ""
        raise ValueError(f"{where}{error.msg}") from None
    except (RecursionError, MemoryError):
        raise ValueError("it is nested too deep") from None
    return sorted(set(visitor.found))


class _Hiding(ast.NodeTransformer):
    """Texts that may be secrets become `…`."""

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        hidden = isinstance(node.value, str | bytes) and len(node.value) > _LONGEST_TEXT
        return ast.Constant(...) if hidden else node


def _shown(node: ast.AST) -> str:
    """Code as a finding repeats it: on one line, without long texts."""
    node = copy.deepcopy(node)
    if isinstance(node, ast.Call):
        node.args, node.keywords = [ast.Constant(...)] if node.args or node.keywords else [], []
    text = " ".join(ast.unparse(_Hiding().visit(node)).split()).replace("...", "…")
    return text if len(text) <= _LONGEST_CODE else f"{text[: _LONGEST_CODE - 1]}…"


def _truths(tree: ast.AST) -> Iterator[int]:
    """The ids of expressions that are only asked whether there is something."""
    for node in ast.walk(tree):
        found: list[ast.expr] = []
        if isinstance(node, ast.If | ast.IfExp | ast.While):
            found = [node.test]
        elif isinstance(node, ast.comprehension):
            found = node.ifs
        elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
            found = node.values[:-1]
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            found = [node.operand]
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Is | ast.IsNot):
            found = [node.left]
        yield from (id(each) for each in found if isinstance(each, ast.Attribute))


class _Visitor(ast.NodeVisitor):
    """Walks a file: binds names to kinds, and keeps what rules say of each expression."""

    def __init__(self, truths: set[int]) -> None:
        self.names = Names()
        self._truths = truths
        self.found: list[Finding] = []
        self._functions: list[str] = []

    def begin(self) -> None:
        """Forgets what was found, and keeps what is known of names."""
        self.found = []

    def _say(self, node: ast.AST, rule: str, instead: str, code: str | None = None) -> None:
        line, column = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
        self.found.append(Finding(line, column + 1, rule, code or _shown(node), instead))

    # imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            first = alias.name.partition(".")[0]
            self.names.imported[alias.asname or first] = alias.name if alias.asname else first
            if first == "twilio":
                made = migrate_imports.instead_of(alias.name)
                self._say(node, made.rule, made.text, f"import {alias.name}")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.level or node.module is None:
            return
        for alias in node.names:
            whole = f"{node.module}.{alias.name}"
            self.names.imported[alias.asname or alias.name] = whole
            if node.module.partition(".")[0] == "twilio":
                made = migrate_imports.instead_of(node.module if alias.name == "*" else whole)
                self._say(node, made.rule, made.text, f"from {node.module} import {alias.name}")

    # what names are

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        kind = self.names.kind(node.value)
        empty = isinstance(node.value, ast.Constant) and node.value.value is None  # as before a `try`
        for target in () if empty else node.targets:
            self.names.bind(target, kind)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        kind = self.names.kind(node.value) if node.value is not None else None
        self.names.bind(node.target, kind or self._annotated(node.annotation))

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.generic_visit(node)
        self.names.bind(node.target, self.names.kind(node.value))

    def visit_withitem(self, node: ast.withitem) -> None:
        self.generic_visit(node)
        if node.optional_vars is not None:
            self.names.bind(node.optional_vars, self.names.kind(node.context_expr))

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self._each(node.target, node.iter)
        self.generic_visit(node)

    visit_AsyncFor = visit_For

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        self.names.scopes.append({})
        for each in node.generators:
            self._each(each.target, each.iter)
        self.generic_visit(node)
        self.names.scopes.pop()

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def _each(self, target: ast.expr, rows: ast.expr) -> None:
        kind = self.names.kind(rows)
        self.names.bind(target, one_of(kind) if kind is not None and kind.what == "rows" else None)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = node.args
        self.names.scopes.append({})
        for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            self.names.scopes[-1][each.arg] = self._annotated(each.annotation) if each.annotation else None
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()
        self.names.scopes.pop()

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Return(self, node: ast.Return) -> None:
        self.generic_visit(node)
        kind = self.names.kind(node.value) if node.value is not None else None
        if kind is not None and self._functions:
            self.names.returned[self._functions[-1]] = kind

    def _annotated(self, annotation: ast.expr) -> Kind | None:
        """What an annotation says: a client, or something else."""
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            try:
                annotation = ast.parse(annotation.value, mode="eval").body
            except SyntaxError:
                return None
        return migrate_rules.annotated(self.names, annotation)

    # what rules say

    def visit_Call(self, node: ast.Call) -> None:
        self._apply(node, migrate_rules.of_call(self.names, node))
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if id(node) not in self._truths:
            self._apply(node, migrate_rules.of_attribute(self.names, node))
        inner = node.value
        if node.attr in migrate_rules.OF_DURATIONS and isinstance(inner, ast.Attribute):
            inner = inner.value  # `call.duration.total_seconds()` is what it should be already
        self.visit(inner)

    def visit_Compare(self, node: ast.Compare) -> None:
        self._apply(node, migrate_rules.of_comparison(self.names, node))
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self._apply(node, migrate_rules.of_arithmetic(self.names, node))
        self.generic_visit(node)

    def _apply(self, node: ast.AST, said: Iterator[migrate_rules.Said]) -> None:
        for rule, instead in said:
            self._say(node, rule, instead)
