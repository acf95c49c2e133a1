"""Sizes, next pages, circles."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import trunkline
from tests.unit.fake_transport import SID, TOKEN, SyncFake, reply
from trunkline._core.call import paging
from trunkline._core.call.hosts import Hosts, request_url
from trunkline._core.call.operation import Listing, Operation
from trunkline._core.call.request import Request
from trunkline.errors import APIResponseError


def operation(paging: str = "meta", largest: int | None = 1000, *names: str | None) -> Operation[Any]:
    sizes: Any = names or ("PageSize", "Page", "PageToken")
    listing = Listing("things", paging, largest, *sizes)
    return Operation("x_v1.ListThing", "GET", "messaging", "/v1/Things", object, listing=listing)


META = operation()
BARE = operation("scim", None, None)
HOSTS = Hosts()


def request(op: Operation[Any] = META, query: str = "a=b") -> Request:
    return Request("GET", "messaging", "/v1/Things", query, op=op, idempotent=True)


def following(
    op: Operation[Any], envelope: Any, items: int = 1, query: str = "a=b", hosts: Hosts = HOSTS
) -> str | None:
    found = paging.next_request(op, request(op, query), envelope, items, hosts)
    return None if found is None else request_url(found, hosts)


# sizes


@pytest.mark.parametrize(
    ("limit", "everything", "size"),
    [
        (None, False, None),
        (None, True, 1000),
        (1, False, 1),
        (1, True, 1),
        (1000, False, 1000),
        (1001, True, 501),
        (1500, True, 750),
        (10_001, True, 910),
    ],
)
def test_chosen_size(limit: int | None, everything: bool, size: int | None) -> None:
    assert paging.page_size(META, None, limit, everything=everything) == size
    assert paging.page_size(META, 20, limit, everything=everything) == 20
    assert paging.page_size(BARE, None, limit, everything=everything) is None


def test_size_without_a_known_maximum() -> None:
    op = operation("meta", None)
    assert paging.page_size(op, None, None, everything=True) is None
    assert paging.page_size(op, None, 60) == 30
    assert paging.page_size(op, 5000, None) == 5000


@given(st.integers(1, 10**7), st.integers(1, 5000))
def test_chosen_sizes_fit(limit: int, largest: int) -> None:
    size = paging.page_size(operation("meta", largest), None, limit)
    assert size is not None
    assert 1 <= size <= largest
    pages = -(-limit // size)
    assert pages == -(-limit // largest)
    assert size * pages - limit < pages


def test_bad_sizes() -> None:
    with pytest.raises(ValueError, match=r"page_size must be at most 1000 for x_v1\.ListThing, not 1001"):
        paging.page_size(META, 1001, None)
    for bad in (0, -1):
        with pytest.raises(ValueError, match="page_size must be at least 1"):
            paging.page_size(META, bad, None)
        with pytest.raises(ValueError, match="limit must be at least 1"):
            paging.check_limit(bad)
    odd: Any
    for odd in (1.0, "5", True, []):
        with pytest.raises(TypeError, match="page_size"):
            paging.page_size(META, odd, None)
        with pytest.raises(TypeError, match="limit"):
            paging.check_limit(odd)
    with pytest.raises(ValueError, match="must be left out"):
        paging.page_size(BARE, 5, None)


def test_the_first_page_is_asked_for_as_its_style_wants() -> None:
    assert paging.first_params(META, {"A": 1}, size=5, number=0, token="PT") == {
        "A": 1,
        "PageSize": 5,
        "Page": 0,
        "PageToken": "PT",
    }
    assert paging.first_params(META, None) == {}
    for name, options in (("page_number", {"number": 1}), ("page_token", {"token": "x"})):
        with pytest.raises(ValueError, match=name):
            paging.first_params(BARE, {}, **options)
    with pytest.raises(ValueError, match="page_number"):
        paging.first_params(META, {}, number=-1)
    for bad in (5, "", b"x"):
        with pytest.raises(TypeError, match="page_token"):
            paging.first_params(META, {}, token=bad)
    with pytest.raises(TypeError, match="not the operation of a list"):
        paging.first_params(Operation("x.Y", "GET", "x", "/"), {})


# the next page

HERE = "https://messaging.twilio.com/v1/Things"


def test_the_next_page_of_a_relative_address() -> None:
    op = operation("uri")
    assert following(op, {"next_page_uri": "/v1/Things?Page=1"}) == HERE + "?Page=1"
    for end in ({}, {"next_page_uri": None}, {"next_page_uri": ""}):
        assert following(op, end) is None


def test_the_next_page_of_an_envelope_with_meta() -> None:
    assert following(META, {"meta": {"next_page_url": HERE + "?Page=1"}}) == HERE + "?Page=1"
    end: Any
    for end in ({}, {"meta": None}, {"meta": {}}, {"meta": {"next_page_url": None}}):
        assert following(META, end) is None
    with pytest.raises(APIResponseError, match="must be an object, not"):
        following(META, {"meta": [1]})


def test_an_empty_page_can_have_a_next_one() -> None:
    assert following(META, {"meta": {"next_page_url": HERE + "?Page=1"}}, items=0) == HERE + "?Page=1"


@pytest.mark.parametrize("style", ["next_token", "nextToken"])
def test_the_next_page_of_a_token(style: str) -> None:
    op = operation(style, 100, "Size", None, "Token")
    assert following(op, {"meta": {"nextToken": "a b&c"}}, query="Size=5&x=1") == HERE + "?Size=5&x=1&Token=a+b%26c"
    assert following(op, {"meta": {"next_token": "KW2"}}, query="Token=KW1&x=1") == HERE + "?x=1&Token=KW2"
    end: Any
    for end in ({}, {"meta": {}}, {"meta": {"nextToken": None}}, {"meta": {"nextToken": ""}}):
        assert following(op, end) is None
    with pytest.raises(APIResponseError, match="nextToken"):
        following(op, {"meta": {"nextToken": 5}})


def test_current_page() -> None:
    op = operation("current_page", 50, "PageSize", "Page")
    assert following(op, {"has_next": True, "current_page": 0}, query="PageSize=5") == HERE + "?PageSize=5&Page=1"
    assert following(op, {"has_next": True, "current_page": "7"}, query="Page=7&a=b") == HERE + "?a=b&Page=8"
    for end in ({}, {"has_next": False, "current_page": 0}, {"has_next": None}):
        assert following(op, end) is None
    for bad in ({"has_next": True}, {"has_next": True, "current_page": "x"}, {"has_next": True, "current_page": True}):
        with pytest.raises(APIResponseError, match="current_page"):
            following(op, bad)


def test_the_next_page_of_scim() -> None:
    assert following(BARE, {"totalResults": 3}, 2, "filter=x") == HERE + "?filter=x&startIndex=3"
    assert following(BARE, {"totalResults": 3, "startIndex": 3}, 1, "startIndex=3") is None
    assert following(BARE, {"totalResults": 5, "startIndex": 3}, 2, "startIndex=3") == HERE + "?startIndex=5"
    assert following(BARE, {"totalResults": 3}, 3) is None
    assert following(BARE, {"totalResults": 3}, 0) is None
    assert following(BARE, {}, 3) is None
    with pytest.raises(APIResponseError, match="startIndex 1, not at 3"):
        following(BARE, {"totalResults": 5, "startIndex": 1}, 2, "startIndex=3")
    with pytest.raises(APIResponseError, match="totalResults"):
        following(BARE, {"totalResults": "many"}, 2)


def test_a_list_without_pages_has_no_next_one() -> None:
    assert following(operation("none"), {"next_page_uri": "/x", "meta": {"next_page_url": HERE}}) is None


def test_links_through_a_gateway() -> None:
    hosts = Hosts("http://127.0.0.1:4010")
    want = "http://127.0.0.1:4010/messaging.twilio.com/v1/Things?Page=1"
    for link in (HERE + "?Page=1", want, "/v1/Things?Page=1"):
        assert following(META, {"meta": {"next_page_url": link}}, hosts=hosts) == want


@pytest.mark.parametrize(
    "link",
    [
        *(
            "https://evil.test/v1/canary?canary=1",
            "http://messaging.twilio.com/v1/canary",
            "//evil.test/canary",
            5,
            {},
            [],
        ),
        *("https://verify.twilio.com/v1/canary", "https://messaging.twilio.com.evil.test/canary", "canary", "\ud800"),
    ],
)
def test_foreign_links(link: Any) -> None:
    for op, envelope in ((META, {"meta": {"next_page_url": link}}), (operation("uri"), {"next_page_uri": link})):
        with pytest.raises(APIResponseError, match=r"next_page_ur[il] of the page is not followed") as caught:
            following(op, envelope)
        assert "canary" not in str(caught.value)


def test_the_page_before() -> None:
    def before(op: Operation[Any], envelope: Any) -> str | None:
        found = paging.previous_request(op, request(op), envelope, HOSTS)
        return None if found is None else request_url(found, HOSTS)

    assert before(META, {"meta": {"previous_page_url": HERE + "?Page=1"}}) == HERE + "?Page=1"
    assert before(operation("uri"), {"previous_page_uri": "/v1/Things?Page=1"}) == HERE + "?Page=1"
    token = operation("next_token", 100, "Size", None, "Token")
    assert before(token, {"meta": {"previous_token": "x"}}) == HERE + "?a=b&Token=x"
    assert before(token, {"meta": {"previousToken": "x"}}) == HERE + "?a=b&Token=x"
    assert before(token, {"meta": {}}) is None
    assert before(META, {}) is None
    assert before(BARE, {}) is None


def test_a_page_by_its_address_is_one_of_the_same_list() -> None:
    found = paging.target_url_request(request(), HERE + "?Page=1", HOSTS)
    assert (found.path, found.query, found.host) == ("/v1/Things", "Page=1", "messaging")
    for bad in ("https://evil.test/x", "", "x", "https://verify.twilio.com/v1"):
        with pytest.raises(ValueError, match="target_url"):
            paging.target_url_request(request(), bad, HOSTS)
    for odd in (None, 5, b"/x"):
        with pytest.raises(TypeError, match="target_url"):
            paging.target_url_request(request(), odd, HOSTS)


def test_a_size_in_extra_params_is_the_size() -> None:
    client = trunkline.Client(SID, TOKEN, transport=(fake := SyncFake(*[reply(200, {"recordings": []})] * 4)))
    client.recordings.list(extra_params={"PageSize": "1"})
    client.recordings.list(limit=5, extra_params={"PageSize": "1"})
    client.recordings.page(extra_params={"PageSize": "1", "Page": "2"})
    list(client.recordings.stream(limit=5, extra_params={"PageSize": None}))
    assert [sent.url.partition("?")[2] for sent in fake.sent] == [
        *("PageSize=1", "PageSize=1", "PageSize=1&Page=2", "PageSize=5")
    ]
    with pytest.raises(ValueError, match=r"^extra_params\['PageSize'\] is given as page_size .*already: leave one"):
        client.recordings.list(page_size=2, extra_params={"PageSize": "1"})
    with pytest.raises(TypeError, match="extra_params must be a mapping"):
        client.recordings.list(extra_params="PageSize")  # type: ignore[arg-type]
