"""A repr never fails: debuggers and pytest show variables of what is being made, or could not be made."""

from __future__ import annotations

import importlib
import inspect
import pickle
import pkgutil
import typing
from collections.abc import Iterator
from typing import Any

import pytest

import trunkline
from trunkline import AsyncClient, Client, errors
from trunkline._core.redaction.secret import safe_repr

from .fake_transport import World, reply


def classes() -> Iterator[type[Any]]:
    """Every class of the package."""
    for module in pkgutil.walk_packages(trunkline.__path__, "trunkline."):
        if module.name.endswith("__main__"):
            continue
        try:
            found = importlib.import_module(module.name)
        except errors.MissingExtraError:  # `make scale` has it
            continue
        for value in vars(found).values():
            if inspect.isclass(value) and value.__module__ == module.name:
                yield value


def empty(cls: type[Any]) -> Any:
    """An object whose `__init__` did not run; None where Python makes none."""
    try:
        return object.__new__(cls)
    except TypeError:
        try:
            return cls.__new__(cls)
        except TypeError:
            return None


def test_of_every_class_before_it_is_made() -> None:
    seen, wrong = 0, []
    for cls in classes():
        # What has an end would come to it here; and aiohttp and click write texts of their own.
        writers = {getattr(show, "__module__", "").partition(".")[0] for show in (cls.__repr__, cls.__str__)}
        if hasattr(cls, "__del__") or writers & {"aiohttp", "click"}:
            continue
        found = empty(cls)
        if found is None:
            continue
        seen += 1
        for show in (repr, str):
            try:
                text = show(found)
            except Exception as error:
                wrong.append(f"{show.__name__} of {cls.__module__}.{cls.__qualname__}: {error!r}")
            else:
                if show is repr and cls.__name__ not in text and issubclass(cls, (Client, AsyncClient, Exception)):
                    wrong.append(f"{cls.__qualname__}: {text}")
    assert not wrong
    assert seen > 1_000


@pytest.mark.parametrize("name", sorted(set(trunkline.__all__)))
def test_of_every_public_class_before_it_is_made(name: str) -> None:
    cls = getattr(trunkline, name)
    if inspect.isclass(cls) and (found := empty(cls)) is not None:
        assert cls.__name__ in repr(found) or not repr(found).startswith("<")


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_of_a_page_that_could_not_be_made(kind: str) -> None:
    """Its link leads elsewhere, so that its making ends in the middle."""
    world = World(kind)
    client = world.client(reply(200, {"messages": [], "next_page_uri": "https://evil.example/x"}))
    with pytest.raises(errors.APIResponseError) as caught:
        world.do(client.messages.page())
    shown, trace = [], caught.tb
    while trace is not None:
        for value in trace.tb_frame.f_locals.values():
            repr(value)
            if type(value).__name__ in ("Page", "AsyncPage"):
                shown.append(repr(value))
        trace = trace.tb_next
    assert set(shown) == {f"<{'Page' if kind == 'sync' else 'AsyncPage'}, not initialized>"}


def test_of_what_has_some_attributes() -> None:
    """Whatever of them is missing."""
    whole = Client("AC" + "1" * 32, "token")
    for missing in ("_account_sid", "_hosts"):
        part = object.__new__(Client)
        for name in ("_account_sid", "_hosts"):
            if name != missing:
                setattr(part, name, getattr(whole, name))
        assert repr(part) == "<Client, not initialized>"
    assert repr(whole).startswith("<Client AC1")
    whole.close()


def test_of_an_exception_that_is_read_back() -> None:
    found = pickle.loads(pickle.dumps(errors.NotFoundError("gone", status=404, code=20404)))
    assert repr(found) == "NotFoundError('gone (status 404, code 20404)')"
    bare = errors.NotFoundError.__new__(errors.NotFoundError)
    assert (repr(bare), bare.status, bare.message) == ("NotFoundError('')", None, "")


def test_what_else_fails_in_a_repr_is_shown() -> None:
    @safe_repr
    class Broken:
        def __repr__(self) -> str:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        repr(Broken())


def test_public_classes_show_where_users_find_them() -> None:
    homes = {name: getattr(getattr(trunkline, name), "__module__", "") for name in trunkline.__all__}
    private = {name: home for name, home in homes.items() if "._" in home}
    # What has fields keeps its module: by that, `typing.get_type_hints` and msgspec find their types.
    assert set(private) == {"Download", "Model", "Problem"}
    assert all(typing.get_type_hints(getattr(trunkline, name)) for name in private)
    assert repr(trunkline.Client) == "<class 'trunkline.Client'>"
    assert pickle.loads(pickle.dumps(trunkline.Response)) is trunkline.Response
