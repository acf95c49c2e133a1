"""The mirror."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen import unasync
from codegen.__main__ import PACKAGE

SOURCE = '''"""An asynchronous `AsyncThing`; not asynchronously."""
from x import AsyncIterator


class AsyncThing(AsyncBase):
    async def close(self) -> None:
        await self.inner.aclose()
        """`await client.x()`"""
        return "asyncio", "aiohttp", "asyncio"

    aclose = close  # async only

    async def __aenter__(self) -> AsyncIterator[int]:
        async with self as x:
            async for y in x:
                await async_sleep(1)
                await anext(y, None)

    async def __aexit__(self, *args: object) -> None: ...
    def awaits(self): return MyAsync, not_async, await_, asyncio, {"AsyncAmd": async_amd}
'''
WANTED = '''# Mirrored from _async/thing.py by `make generate`; do not edit.
"""An synchronous `Thing`; not asynchronously."""
from x import Iterator


class Thing(Base):
    def close(self) -> None:
        self.inner.close()
        """`client.x()`"""
        return "socket", "asyncio"


    def __enter__(self) -> Iterator[int]:
        with self as x:
            for y in x:
                sleep(1)
                next(y, None)

    def __exit__(self, *args: object) -> None: ...
    def awaits(self): return MyAsync, not_async, await_, asyncio, {"AsyncAmd": async_amd}
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    source = tmp_path / "_async" / "api"
    source.mkdir(parents=True)
    (tmp_path / "_async" / "thing.py").write_text(SOURCE)
    (tmp_path / "_async" / "transport.py").write_text("import asyncio")
    (source / "x.py").write_text("await y")
    return tmp_path


def test_the_mirror_is_written_once_and_keeps_what_is_by_hand(package: Path) -> None:
    assert unasync.mirror(package) == ["_sync/api/x.py", "_sync/thing.py"]
    assert (package / "_sync" / "thing.py").read_text() == WANTED
    assert (package / "_sync" / "api" / "x.py").read_text().endswith("\ny")
    assert not (package / "_sync" / "transport.py").exists()
    assert unasync.mirror(package) == []


def test_check_compares_whole_files_and_finds_orphans(package: Path) -> None:
    assert unasync.mirror(package, check=True)
    assert not (package / "_sync").exists()
    unasync.mirror(package)
    (package / "_sync" / "transport.py").write_text("import socket")
    assert unasync.mirror(package, check=True) == []
    (package / "_sync" / "thing.py").write_text(WANTED + "# more\n")
    (package / "_sync" / "api" / "old.py").write_text("")
    assert unasync.mirror(package, check=True) == ["_sync/api/old.py", "_sync/thing.py"]
    assert (package / "_sync" / "api" / "old.py").exists()
    unasync.mirror(package)
    assert not (package / "_sync" / "api" / "old.py").exists()
    assert (package / "_sync" / "transport.py").read_text() == "import socket"


def test_unused_rules_fail(package: Path) -> None:
    (package / "_async" / "thing.py").write_text(SOURCE.replace("aclose()", "close()"))
    with pytest.raises(unasync.UnusedRuleError, match="aclose"):
        unasync.mirror(package)
    (package / "_async" / "thing.py").write_text(SOURCE.replace("  # async only", ""))
    with pytest.raises(unasync.UnusedRuleError, match="# async only"):
        unasync.mirror(package)


def test_the_package_is_up_to_date() -> None:
    assert unasync.mirror(PACKAGE, check=True) == []


def test_no_word_is_left_over() -> None:
    for path in (PACKAGE / "_sync").rglob("*.py"):
        if path.name not in unasync.HANDWRITTEN:
            text = path.read_text("utf-8").partition("\n")[2]
            assert "await " not in text, path
            assert not re.search(r'(?<!")\bAsync[A-Z]', text), path
            assert "async " not in text, path
            compile(text, str(path), "exec")
