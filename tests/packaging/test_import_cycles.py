"""No file of the package imports itself by way of others, imports inside functions and under TYPE_CHECKING included.

So the files of a room form ranks: each can be read, and tested, with what lies below it alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.source import PACKAGE, circles, graph

# Imports that may close a circle, by importer and imported → why.
EXCEPTIONS = {
    ("trunkline", "trunkline."): "the root lends the public names: each is imported when it is first used",
}


def without(*exceptions: tuple[str, str]) -> dict[str, set[str]]:
    """Who imports whom, without the imports of some exceptions."""

    def excepted(module: str, target: str) -> bool:
        return any(
            (module.startswith(a) if a.endswith(".") else module == a) and target.startswith(b) for a, b in exceptions
        )

    return {module: {to for to in found if not excepted(module, to)} for module, found in graph(PACKAGE).items()}


def test_no_file_is_in_a_circle_of_imports() -> None:
    wrong = circles(without(*EXCEPTIONS))
    assert not wrong, "\n".join(" ↔ ".join(group) for group in wrong)


@pytest.mark.parametrize("exception", EXCEPTIONS)
def test_each_exception_is_needed(exception: tuple[str, str]) -> None:
    assert circles(without(*(EXCEPTIONS.keys() - {exception})))


def write(package: Path, **files: str) -> None:
    for name, text in files.items():
        file = package / f"{name.replace('__', '/')}.py" if name != "__init__" else package / "__init__.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "from .b import thing",
        "from . import b",
        "import p.b",
        "def later():\n    from .b import thing",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p import b",
        "class A:\n    def f(self):\n        import p.b as other",
        "try:\n    from p.b import thing\nexcept ImportError:\n    thing = None",
        "from . import B",
        "def f():\n    from p import B",
        "if x:\n    pass\nelse:\n    import p.b",
    ],
)
def test_a_circle_is_found_wherever_the_import_stands(tmp_path: Path, text: str) -> None:
    package = tmp_path / "p"
    lent = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from .b import B as B"
    write(package, __init__=lent, a=text, b="from .c import thing", c="from .a import other", d="from .a import x")
    assert circles(graph(package)) == [["p.a", "p.b", "p.c"]]


@pytest.mark.parametrize("last", ["", "from .. import __version__"])
def test_ranks_are_no_circle(tmp_path: Path, last: str) -> None:
    package = tmp_path / "p"
    write(
        package, __init__="__version__ = '1'", a="from . import b\nimport json", b="from .sub.c import c", sub__c=last
    )
    assert circles(graph(package)) == []


def test_a_circle_through_folders_is_found(tmp_path: Path) -> None:
    package = tmp_path / "p"
    write(
        package, __init__="from .a import a", a="from . import b", b="from .sub.c import c", sub__c="from .. import a"
    )
    assert circles(graph(package)) == [["p.a", "p.b", "p.sub.c"]]
