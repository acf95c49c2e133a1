"""What the facts say of addresses beside operations, and the collections that behaviours name, are of the API."""

from __future__ import annotations

import re

import pytest

from trunkline import facts
from trunkline.emulator import files
from trunkline.emulator.behaviours import table
from trunkline.emulator.routing import collection, home, router
from trunkline.facts import DownloadFacts, View

ADDRESSES = facts.addresses()
PATHS = {(each.host, re.sub(r"\{[^{}]*\}", "{}", each.path)) for each in facts.operations()}
COLLECTIONS = {(host, re.sub(r"(/\{\})?(\.json)?$", "", path)) for host, path in PATHS}


@pytest.mark.parametrize("name", [*table.BEHAVIOURS, *table.FED, *table.CATALOGUES])
def test_behaviours_are_those_of_collections(name: str) -> None:
    assert collection(name) in router().kinds


def test_no_two_behaviours_are_of_one_collection() -> None:
    assert len({collection(name) for name in table.BEHAVIOURS}) == len(table.BEHAVIOURS)


def test_an_unknown_collection_is_none() -> None:
    with pytest.raises(KeyError):
        collection("api.v2010.accounts.letters")


@pytest.mark.parametrize("view", ADDRESSES.views, ids=lambda view: view.path)
def test_views_are_collections_of_the_api(view: View) -> None:
    path = re.sub(r"\{\w+\}", "{}", view.path)
    assert (view.host, path) in COLLECTIONS
    assert (view.host, view.shows) in COLLECTIONS
    assert home(view.host, path)[:2] == (view.host, view.shows)


@pytest.mark.parametrize(("host", "beginning", "target"), ADDRESSES.same)
def test_what_has_the_same_rows_is_of_the_api(host: str, beginning: str, target: str) -> None:
    found = {path for of, path in COLLECTIONS if of == host and f"{path}/".startswith(beginning.rstrip("/") + "/")}
    assert found
    assert {home(host, path).path[: len(target)] for path in found} == {target}
    assert home(host, f"{beginning.rstrip('/')}x").path == f"{beginning.rstrip('/')}x"


@pytest.mark.parametrize("file", ADDRESSES.downloads, ids=lambda file: file.path)
def test_downloads_are_those_of_resources(file: DownloadFacts) -> None:
    assert (file.host, file.row) in PATHS
    path = file.path.replace("{}", "X1")
    for form in file.forms or ("",):
        found = files.asked("GET", file.host, f"{path}.{form}" if form else path)
        assert found == (file.row.replace("{}", "X1"), file.status, file.cdn, form)
    for other in (f"{path}.json", f"{path}/", path.replace("X1", "", 1), f"{path}."):
        assert files.asked("GET", file.host, other) is None
    assert files.asked("POST", file.host, path) is None
    assert files.asked("GET", "trunking", path) is None


def test_hosts_are_those_of_the_api() -> None:
    hosts = {host for host, _ in PATHS}
    assert {*ADDRESSES.hosts, *ADDRESSES.hosts.values()} <= hosts
    assert ADDRESSES.token in PATHS
    assert ADDRESSES.cdn in ADDRESSES.domains
