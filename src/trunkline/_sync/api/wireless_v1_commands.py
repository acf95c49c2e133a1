# Mirrored from _async/api/wireless_v1_commands.py by `make generate`; do not edit.
# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The resources of wireless_v1, commands."""

from __future__ import annotations

from ..._operations import wireless_v1 as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import wireless_v1 as m
    from ..pages import Page


class Commands(Resource):
    """`commands`"""

    __slots__ = ()
    _path = "/v1/Commands"

    def __call__(self, sid: str | None) -> CommandsContext:
        return CommandsContext(self._client, (*self._ids, sid))

    def create(
        self, command: str, *, sim: str | None = None, callback_method: m.HttpMethodArg | str | None = None,
        callback_url: str | None = None, command_mode: m.CommandModeArg | str | None = None,
        include_sid: str | None = None, delivery_receipt_requested: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Command:
        """Create a command: POST /v1/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCommand,
            {
                "Command": command, "Sim": sim, "CallbackMethod": callback_method, "CallbackUrl": callback_url,
                "CommandMode": command_mode, "IncludeSid": include_sid,
                "DeliveryReceiptRequested": delivery_receipt_requested,
            },
            extra_params,
        )

    def list(
        self, *, sim: str | None = None, status: m.CommandStatusArg | str | None = None,
        direction: m.CommandDirectionArg | str | None = None, transport: m.CommandTransportArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Command]:
        """List the commands, all or up to `limit`: GET /v1/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCommand, {"Sim": sim, "Status": status, "Direction": direction, "Transport": transport},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, sim: str | None = None, status: m.CommandStatusArg | str | None = None,
        direction: m.CommandDirectionArg | str | None = None, transport: m.CommandTransportArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Command]:
        """Iterate over the commands, page by page, `prefetch` of them ahead: GET /v1/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCommand, {"Sim": sim, "Status": status, "Direction": direction, "Transport": transport},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sim: str | None = None, status: m.CommandStatusArg | str | None = None,
        direction: m.CommandDirectionArg | str | None = None, transport: m.CommandTransportArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Command]]:
        """Iterate over the pages of commands, one request a step: GET /v1/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCommand, {"Sim": sim, "Status": status, "Direction": direction, "Transport": transport},
            extra_params, limit, page_size,
        )

    def page(
        self, *, sim: str | None = None, status: m.CommandStatusArg | str | None = None,
        direction: m.CommandDirectionArg | str | None = None, transport: m.CommandTransportArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Command]:
        """Fetch one page of commands, the first one or the one at `target_url`: GET /v1/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCommand, {"Sim": sim, "Status": status, "Direction": direction, "Transport": transport},
            extra_params, page_size, page_number, page_token, target_url,
        )


class CommandsContext(Resource):
    """`commands(Sid)`"""

    __slots__ = ()
    _path = "/v1/Commands/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the command: DELETE /v1/Commands/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCommand, missing_ok=missing_ok)

    def fetch(self) -> m.Command:
        """Fetch the command: GET /v1/Commands/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCommand)
