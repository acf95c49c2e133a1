"""`twilio.jwt.access_token.grants`: what an access token allows. Called by users."""

from __future__ import annotations

from ....tokens import ChatGrant, PlaybackGrant, SyncGrant, TaskRouterGrant, VideoGrant, VoiceGrant

__all__ = ["ChatGrant", "PlaybackGrant", "SyncGrant", "TaskRouterGrant", "VideoGrant", "VoiceGrant"]
