"""What the products of the API are called by people, and which of them the resources of the core API belong to.

Leaves: `product(module)`, `titled(words)`. Called by products.py.
"""

from __future__ import annotations

NAMES = {
    "accounts_v1": "Accounts: consents, credentials, keys",
    "api_v2010": "Core API: messages, calls, numbers, accounts",
    "assistants_v1": "AI Assistants",
    "bulkexports_v1": "Bulk Export",
    "chat_v1": "Programmable Chat v1",
    "chat_v2": "Programmable Chat v2",
    "chat_v3": "Programmable Chat v3",
    "content_v1": "Content templates v1",
    "content_v2": "Content templates v2",
    "conversations_v1": "Conversations v1",
    "conversations_v2": "Conversations v2",
    "events_v1": "Event Streams",
    "fax_v1": "Programmable Fax (retired)",
    "flex_v1": "Flex v1",
    "flex_v2": "Flex v2",
    "frontline_v1": "Frontline",
    "iam_organizations": "IAM: Organizations",
    "iam_v1": "IAM: API keys",
    "insights_v1": "Voice Insights and Video Insights v1",
    "insights_v2": "Insights v2",
    "insights_v3": "Insights v3",
    "intelligence_v2": "Voice Intelligence v2",
    "intelligence_v3": "Conversational Intelligence v3",
    "ip_messaging_v1": "IP Messaging v1 (now Chat)",
    "ip_messaging_v2": "IP Messaging v2 (now Chat)",
    "knowledge_v1": "Knowledge v1",
    "knowledge_v2": "Knowledge v2",
    "lookups_v1": "Lookup v1",
    "lookups_v2": "Lookup v2",
    "marketplace_v1": "Marketplace",
    "memory_v1": "Memory",
    "messaging_v1": "Messaging Services and compliance",
    "messaging_v2": "Messaging v2: senders, Typing Indicators",
    "messaging_v3": "Messaging v3",
    "monitor_v1": "Monitor: alerts and events",
    "monitor_v2": "Monitor v2",
    "notify_v1": "Notify",
    "numbers_v1": "Phone Numbers v1: porting, eligibility",
    "numbers_v2": "Phone Numbers v2: regulatory compliance, hosting",
    "numbers_v3": "Phone Numbers v3: hosting",
    "oauth_v1": "OAuth v1",
    "oauth_v2": "OAuth v2",
    "preview": "Preview",
    "pricing_v1": "Pricing v1",
    "pricing_v2": "Pricing v2",
    "proxy_v1": "Proxy: masked numbers",
    "routes_v2": "Global routing v2",
    "routes_v3": "Global routing v3",
    "serverless_v1": "Serverless: Functions and Assets",
    "studio_v1": "Studio v1",
    "studio_v2": "Studio v2",
    "supersim_v1": "Super SIM",
    "sync_v1": "Sync",
    "taskrouter_v1": "TaskRouter",
    "trunking_v1": "Elastic SIP Trunking",
    "trusthub_v1": "Trust Hub",
    "verify_v2": "Verify",
    "video_v1": "Programmable Video",
    "voice_v1": "Voice v1: connection policies, geo permissions, IP records",
    "voice_v2": "Voice v2",
    "voice_v3": "Voice v3",
    "webhooks_v1": "Webhooks configuration",
    "wireless_v1": "Programmable Wireless",
}

# By the first word of the way to a resource of an account.
CORE = {
    "Programmable Messaging": ("messages", "short_codes"),
    "Programmable Voice": (
        "applications",
        "authorized_connect_apps",
        "calls",
        "conferences",
        "connect_apps",
        "outgoing_caller_ids",
        "queues",
        "recordings",
        "sip",
        "transcriptions",
        "validation_requests",
    ),
    "Phone Numbers": ("addresses", "available_phone_numbers", "dependent_phone_numbers", "incoming_phone_numbers"),
    "Accounts and keys": ("accounts", "balance", "keys", "new_keys", "new_signing_keys", "signing_keys", "tokens"),
    "Usage": ("usage",),
    "Debugging": ("notifications",),
}
_CORE = {resource: name for name, resources in CORE.items() for resource in resources}
_LETTERS = {"sip": "SIP", "us": "US", "ip": "IP", "id": "ID", "ids": "IDs", "sms": "SMS", "api": "API", "byoc": "BYOC"}


def product(module: str, resource: str = "") -> str:
    """What people call a product version, or the part of the core API that a resource belongs to."""
    return _CORE.get(resource, "Core API") if module == "api_v2010" and resource else NAMES[module]


def titled(words: str) -> str:
    """A name of the API as a title: `incoming_phone_numbers` as `Incoming phone numbers`."""
    text = " ".join(_LETTERS.get(word, word) for word in words.split("_"))
    return text[:1].upper() + text[1:]
