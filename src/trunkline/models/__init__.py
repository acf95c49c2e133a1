# Generated from the facts by `make generate`; do not edit.
"""The models of the API, a module a product version: each is loaded by its first use."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import (
        accounts_v1 as accounts_v1, api_v2010 as api_v2010, assistants_v1 as assistants_v1,
        bulkexports_v1 as bulkexports_v1, chat_v1 as chat_v1, chat_v2 as chat_v2, chat_v3 as chat_v3,
        content_v1 as content_v1, content_v2 as content_v2, conversations_v1 as conversations_v1,
        conversations_v2 as conversations_v2, events_v1 as events_v1, fax_v1 as fax_v1, flex_v1 as flex_v1,
        flex_v2 as flex_v2, frontline_v1 as frontline_v1, iam_organizations as iam_organizations, iam_v1 as iam_v1,
        insights_v1 as insights_v1, insights_v2 as insights_v2, insights_v3 as insights_v3,
        intelligence_v2 as intelligence_v2, intelligence_v3 as intelligence_v3, ip_messaging_v1 as ip_messaging_v1,
        ip_messaging_v2 as ip_messaging_v2, knowledge_v1 as knowledge_v1, knowledge_v2 as knowledge_v2,
        lookups_v1 as lookups_v1, lookups_v2 as lookups_v2, marketplace_v1 as marketplace_v1, memory_v1 as memory_v1,
        messaging_v1 as messaging_v1, messaging_v2 as messaging_v2, messaging_v3 as messaging_v3,
        monitor_v1 as monitor_v1, monitor_v2 as monitor_v2, notify_v1 as notify_v1, numbers_v1 as numbers_v1,
        numbers_v2 as numbers_v2, numbers_v3 as numbers_v3, oauth_v1 as oauth_v1, oauth_v2 as oauth_v2,
        preview as preview, pricing_v1 as pricing_v1, pricing_v2 as pricing_v2, proxy_v1 as proxy_v1,
        routes_v2 as routes_v2, routes_v3 as routes_v3, serverless_v1 as serverless_v1, studio_v1 as studio_v1,
        studio_v2 as studio_v2, supersim_v1 as supersim_v1, sync_v1 as sync_v1, taskrouter_v1 as taskrouter_v1,
        trunking_v1 as trunking_v1, trusthub_v1 as trusthub_v1, verify_v2 as verify_v2, video_v1 as video_v1,
        voice_v1 as voice_v1, voice_v2 as voice_v2, voice_v3 as voice_v3, webhooks_v1 as webhooks_v1,
        wireless_v1 as wireless_v1,
    )

__all__ = [
    "accounts_v1", "api_v2010", "assistants_v1", "bulkexports_v1", "chat_v1", "chat_v2", "chat_v3", "content_v1",
    "content_v2", "conversations_v1", "conversations_v2", "events_v1", "fax_v1", "flex_v1", "flex_v2", "frontline_v1",
    "iam_organizations", "iam_v1", "insights_v1", "insights_v2", "insights_v3", "intelligence_v2", "intelligence_v3",
    "ip_messaging_v1", "ip_messaging_v2", "knowledge_v1", "knowledge_v2", "lookups_v1", "lookups_v2", "marketplace_v1",
    "memory_v1", "messaging_v1", "messaging_v2", "messaging_v3", "monitor_v1", "monitor_v2", "notify_v1", "numbers_v1",
    "numbers_v2", "numbers_v3", "oauth_v1", "oauth_v2", "preview", "pricing_v1", "pricing_v2", "proxy_v1", "routes_v2",
    "routes_v3", "serverless_v1", "studio_v1", "studio_v2", "supersim_v1", "sync_v1", "taskrouter_v1", "trunking_v1",
    "trusthub_v1", "verify_v2", "video_v1", "voice_v1", "voice_v2", "voice_v3", "webhooks_v1", "wireless_v1",
]

if not TYPE_CHECKING:  # a checker finds every name above, and should miss others

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f"{__name__}.{name}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
