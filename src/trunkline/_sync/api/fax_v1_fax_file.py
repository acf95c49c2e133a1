# Mirrored from _async/api/fax_v1_fax_file.py by `make generate`; do not edit.
# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The resources of fax_v1, fax_file."""

from __future__ import annotations

from ..._operations import fax_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import fax_v1 as m
    from ..pages import Page


class FaxesContext(Resource):
    """`faxes(Sid)`"""

    __slots__ = ()
    _path = "/v1/Faxes/{0}"

    @accessor
    def media(self) -> FaxesMedia:
        return FaxesMedia(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the fax: DELETE /v1/Faxes/{Sid}

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteFax, missing_ok=missing_ok)

    def fetch(self) -> m.Fax:
        """Fetch the fax: GET /v1/Faxes/{Sid}."""
        __tracebackhide__ = True
        return self._send(ops.FetchFax)

    def update(
        self, *, status: m.FaxUpdateStatusArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Fax:
        """Update the fax: POST /v1/Faxes/{Sid}

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateFax, {"Status": status}, extra_params)


class FaxesMedia(Resource):
    """`faxes(Sid).media`"""

    __slots__ = ()
    _path = "/v1/Faxes/{0}/Media"

    def __call__(self, sid: str | None) -> FaxesMediaContext:
        return FaxesMediaContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.FaxMedia]:
        """List the media, all or up to `limit`: GET /v1/Faxes/{FaxSid}/Media

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListFaxMedia, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.FaxMedia]:
        """Iterate over the media, page by page, `prefetch` of them ahead: GET /v1/Faxes/{FaxSid}/Media

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFaxMedia, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.FaxMedia]]:
        """Iterate over the pages of media, one request a step: GET /v1/Faxes/{FaxSid}/Media

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFaxMedia, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.FaxMedia]:
        """Fetch one page of media, the first one or the one at `target_url`: GET /v1/Faxes/{FaxSid}/Media

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListFaxMedia, {}, extra_params, page_size, page_number, page_token, target_url)


class FaxesMediaContext(Resource):
    """`faxes(Sid).media(Sid)`"""

    __slots__ = ()
    _path = "/v1/Faxes/{0}/Media/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the fax media: DELETE /v1/Faxes/{FaxSid}/Media/{Sid}

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteFaxMedia, missing_ok=missing_ok)

    def fetch(self) -> m.FaxMedia:
        """Fetch the fax media: GET /v1/Faxes/{FaxSid}/Media/{Sid}."""
        __tracebackhide__ = True
        return self._send(ops.FetchFaxMedia)
