# Generated from facts/frontline_v1.json by `make generate`; do not edit.
"""The models of frontline_v1."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    UserStateTypeArg = Literal["active", "deactivated"]


class UserStateType(OpenEnum):
    ACTIVE = "active"
    DEACTIVATED = "deactivated"


class User(Model, frozen=True, kw_only=True, gc=False):
    """A user; https://www.twilio.com/docs/frontline

    Attributes:
        sid: SID of the user, `US…`.
        identity: your own string that identifies the user, unique in the service.
        friendly_name: readable name of the resource; when listing, only those so named.
        avatar: URL of the picture shown in Frontline.
        state: state of the user: `active` (default) or `deactivated`.
        is_available: whether the user takes new conversations, by default false.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    identity: str | None = None
    friendly_name: str | None = None
    avatar: Always[str] = ABSENT
    state: UserStateType | None = None
    is_available: Always[bool] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name", "identity"})
