"""`twilio.jwt.access_token.grants`: what an access token allows; fields may be set later, as there. Called by users."""

from __future__ import annotations

from .... import tokens

__all__ = ["ChatGrant", "PlaybackGrant", "SyncGrant", "TaskRouterGrant", "VideoGrant", "VoiceGrant"]


class _Open:
    """A grant that changes until its token is signed: those of `trunkline.tokens` are values."""

    __setattr__ = object.__setattr__


class ChatGrant(_Open, tokens.ChatGrant):
    """A `trunkline.tokens.ChatGrant`."""


class PlaybackGrant(_Open, tokens.PlaybackGrant):
    """A `trunkline.tokens.PlaybackGrant`."""


class SyncGrant(_Open, tokens.SyncGrant):
    """A `trunkline.tokens.SyncGrant`."""


class TaskRouterGrant(_Open, tokens.TaskRouterGrant):
    """A `trunkline.tokens.TaskRouterGrant`."""


class VideoGrant(_Open, tokens.VideoGrant):
    """A `trunkline.tokens.VideoGrant`."""


class VoiceGrant(_Open, tokens.VoiceGrant):
    """A `trunkline.tokens.VoiceGrant`."""
