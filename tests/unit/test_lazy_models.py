"""Models are loaded by need, and nobody can tell: names, `dir`, `help`, star imports, annotations and pickles."""

from __future__ import annotations

import os
import pickle
import pydoc
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest

import trunkline
from tests.operations import operations_by_id
from trunkline import facts as f
from trunkline import models
from trunkline.models import api_v2010

SOURCE = str(Path(trunkline.__file__).parents[1])
MESSAGE = b"ctrunkline.models.api_v2010\nMessageStatus\n(Vqueued\ntR."


def loaded(code: str) -> set[str]:
    """The modules of product versions that some code loads in a new interpreter."""
    text = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", text],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": SOURCE},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    names = set(done.stdout.split())
    return {name.removeprefix("trunkline.") for name in names if any(module in name for module in f.modules())}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import trunkline.models", set()),
        ("import trunkline; trunkline.models.verify_v2.Verification", {"models.verify_v2"}),
        ("from trunkline.models import verify_v2", {"models.verify_v2"}),
        ("import trunkline; trunkline.models.api_v2010", {"models.api_v2010"}),
        ("from trunkline.models.api_v2010 import Message", {"models.api_v2010", "models.api_v2010.messages"}),
        ("import trunkline; trunkline.models.api_v2010.Call", {"models.api_v2010", "models.api_v2010.calls"}),
        (
            f"import pickle; pickle.loads({MESSAGE!r})",
            {"models.api_v2010", "models.api_v2010.messages"},
        ),
        (
            "from trunkline import Client; Client('AC' + 32 * '0', 'x').messages('SM1')",
            {
                "models.api_v2010",
                "models.api_v2010.messages",
                "_operations.api_v2010_messages",
                "_sync.api.api_v2010_messages",
            },
        ),
        (
            "from trunkline import AsyncClient; AsyncClient('AC' + 32 * '0', 'x').usage.records",
            {"models.api_v2010", "models.api_v2010.usage", "_operations.api_v2010_usage", "_async.api.api_v2010_usage"},
        ),
    ],
)
def test_what_is_named_is_loaded_and_no_more(code: str, expected: set[str]) -> None:
    assert loaded(code) == expected


def test_every_name_of_the_facts_is_lent() -> None:
    product = f.load("api_v2010")
    fields = {field.type for fields in product.models.values() for field in fields}
    enums = {name for name in product.enums if any(name in kind.replace("]", "[").split("[") for kind in fields)}
    assert set(api_v2010.__all__) == {*product.models, *enums}
    assert sorted(models.__all__) == sorted(f.modules())
    assert {*api_v2010.__all__} <= {*dir(api_v2010)}
    assert {*models.__all__} <= {*dir(models)}
    for name in api_v2010.__all__:
        assert getattr(api_v2010, name).__name__ == name


@pytest.mark.parametrize("module", [models, api_v2010])
def test_a_star_import_has_all(module: Any) -> None:
    space: dict[str, Any] = {}
    exec(f"from {module.__name__} import *", space)
    assert {*module.__all__} == {*space} - {"__builtins__"}


@pytest.mark.parametrize("module", [models, api_v2010])
def test_help_shows_what_is_lent(module: Any) -> None:
    text = pydoc.render_doc(module, renderer=pydoc.plaintext)
    assert all(name in text for name in module.__all__)


@pytest.mark.parametrize("module", [models, api_v2010])
def test_another_name_is_an_attribute_error(module: Any) -> None:
    with pytest.raises(AttributeError, match=rf"module '{module.__name__}' has no attribute 'Mesage'"):
        module.Mesage  # noqa: B018
    with pytest.raises(ImportError, match="cannot import name 'Mesage'"):
        exec(f"from {module.__name__} import Mesage", {})


def test_annotations_are_resolved_in_each_file() -> None:
    for name in f.load("api_v2010").models:
        assert typing.get_type_hints(getattr(api_v2010, name), include_extras=True)


def test_operations_return_the_models_that_are_lent() -> None:
    found = {id: each.result for id, each in operations_by_id().items() if id.startswith("api_v2010.") and each.result}
    assert len(found) == len([each for each in f.load("api_v2010").operations.values() if each.result])
    for id, result in found.items():
        inner = typing.get_args(result)[-1:] or (result,)
        assert getattr(api_v2010, getattr(inner[0], "__name__", "")) is inner[0], id


def test_pickles_say_where_a_class_is_and_load_by_the_public_name_too() -> None:
    message = api_v2010.Message(sid="SM1", status=api_v2010.MessageStatus.QUEUED)
    written = pickle.dumps(message, 0)
    assert b"trunkline.models.api_v2010.messages" in written
    assert pickle.loads(written) == message
    public = written.replace(b"trunkline.models.api_v2010.messages", b"trunkline.models.api_v2010")
    assert pickle.loads(public) == message
    assert pickle.loads(MESSAGE) is api_v2010.MessageStatus.QUEUED


def test_a_pickle_loads_where_nothing_is_imported() -> None:
    written = pickle.dumps(api_v2010.Recording(sid="RE1", source=api_v2010.RecordingSource.TRUNKING))
    code = f"import pickle; assert repr(pickle.loads({written!r})) == \"Recording(sid='RE1', source='Trunking')\""
    assert loaded(code) == {"models.api_v2010", "models.api_v2010.recordings"}
