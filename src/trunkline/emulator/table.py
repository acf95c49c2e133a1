"""Which collection behaves how, and which begin with rows. Read by `world`."""

from __future__ import annotations

import re

from .behaviour import ACCOUNT, Behaviour
from .behaviours import (
    Accounts,
    CallerIds,
    Calls,
    Conferences,
    Keys,
    Mappings,
    Media,
    Members,
    Messages,
    Numbers,
    NumbersForSale,
    Participants,
    Queues,
    Recordings,
)
from .products import (
    AccessTokens,
    Archives,
    Challenges,
    Commands,
    Entities,
    Factors,
    Faxes,
    FaxMedia,
    Lookups,
    Named,
    Origins,
    Rooms,
    Summaries,
    Tokens,
    VerificationChecks,
    Verifications,
    Videos,
    Workers,
)
from .usage import AccountUsage, SuperSimUsage, Usage

# By host and path of the collection, as `routing.home` names it.
_FLEX = "/v1/PluginService"
_VERIFY = "/v2/Services/{}"
_WORKSPACE = "/v1/Workspaces/{}"
BEHAVIOURS: dict[tuple[str, str], Behaviour] = {
    ("api", "/2010-04-01/Accounts"): Accounts(),
    ("api", f"{ACCOUNT}/Messages"): Messages(),
    ("api", f"{ACCOUNT}/Messages/{{}}/Media"): Media(),
    ("api", f"{ACCOUNT}/Calls"): Calls(),
    ("api", f"{ACCOUNT}/IncomingPhoneNumbers"): Numbers(),
    ("api", f"{ACCOUNT}/Keys"): Keys(),
    ("api", f"{ACCOUNT}/Conferences"): Conferences(),
    ("api", f"{ACCOUNT}/Conferences/{{}}/Participants"): Participants(),
    ("api", f"{ACCOUNT}/Recordings"): Recordings(),
    ("api", f"{ACCOUNT}/OutgoingCallerIds"): CallerIds(),
    ("api", f"{ACCOUNT}/Queues"): Queues(),
    ("api", f"{ACCOUNT}/Queues/{{}}/Members"): Members(),
    ("api", f"{ACCOUNT}/SIP/IpAccessControlLists/{{}}/IpAddresses"): Behaviour(cidr_prefix_length=32),
    **{
        ("api", f"{ACCOUNT}/SIP/Domains/{{}}/{path}Mappings"): Mappings()
        for path in (
            "CredentialList",
            "IpAccessControlList",
            "Auth/Calls/CredentialList",
            "Auth/Calls/IpAccessControlList",
            "Auth/Registrations/CredentialList",
        )
    },
    ("fax", "/v1/Faxes"): Faxes(),
    ("fax", "/v1/Faxes/{}/Media"): FaxMedia(),
    ("video", "/v1/Rooms"): Rooms(
        max_participants=50, empty_room_timeout=5, unused_room_timeout=5, max_participant_duration=14_400
    ),
    ("video", "/v1/Recordings"): Videos(),
    ("video", "/v1/Compositions"): Videos(),
    ("iam", "/v1/Keys"): Keys(),
    ("verify", "/v2/Services"): Behaviour(code_length=6),
    ("verify", f"{_VERIFY}/Verifications"): Verifications(),
    ("verify", f"{_VERIFY}/VerificationCheck"): VerificationChecks(),
    ("verify", f"{_VERIFY}/AccessTokens"): AccessTokens(ttl=60),
    ("verify", f"{_VERIFY}/Entities"): Entities(),
    ("verify", f"{_VERIFY}/Entities/{{}}/Factors"): Factors(),
    ("verify", f"{_VERIFY}/Entities/{{}}/Challenges"): Challenges(),
    ("insights", "/v1/Voice/{}/Summary"): Summaries(),
    ("pricing", "/v2/Voice/Numbers"): Origins(),
    ("pricing", "/v2/Trunking/Numbers"): Origins(),
    ("taskrouter", "/v1/Workspaces"): Named("default_activity_name", "timeout_activity_name"),
    ("taskrouter", f"{_WORKSPACE}/TaskQueues"): Named(
        "assignment_activity_name", "reservation_activity_name", target_workers="1==1", max_reserved_workers=1
    ),
    ("taskrouter", f"{_WORKSPACE}/Workers"): Workers("activity_name", attributes="{}"),
    ("taskrouter", f"{_WORKSPACE}/Workflows"): Behaviour(task_reservation_timeout=120),
    ("taskrouter", f"{_WORKSPACE}/Tasks"): Named(
        "task_queue_friendly_name",
        "workflow_friendly_name",
        "task_channel_unique_name",
        attributes="{}",
        priority=0,
        timeout=86_400,
    ),
    ("wireless", "/v1/Commands"): Commands("delivered"),
    ("wireless", "/v1/UsageRecords"): AccountUsage(),
    ("wireless", "/v1/Sims/{}/UsageRecords"): Usage(),
    ("supersim", "/v1/Sims"): Behaviour(status="new"),
    ("supersim", "/v1/SmsCommands"): Commands("delivered"),
    ("supersim", "/v1/IpCommands"): Commands("sent"),
    ("supersim", "/v1/UsageRecords"): SuperSimUsage(),
    ("lookups", "/v1/PhoneNumbers"): Lookups(),
    ("lookups", "/v2/PhoneNumbers"): Lookups(),
    ("oauth", "/v1/token"): Tokens(),
    ("oauth", "/v2/token"): Tokens(),
    ("iam", "/v1/token"): Tokens(),
    ("preview-iam", "/v1/token"): Tokens(),
    ("flex-api", f"{_FLEX}/Plugins/{{}}/Archive"): Archives(),
    ("flex-api", f"{_FLEX}/Configurations/{{}}/Archive"): Archives(),
    ("flex-api", f"{_FLEX}/Plugins/{{}}/Versions/{{}}/Archive"): Archives(),
    **{
        ("api", f"{ACCOUNT}/AvailablePhoneNumbers/{{}}/{kind}"): NumbersForSale()
        for kind in ("Local", "TollFree", "Mobile", "MachineToMachine", "National", "SharedCost", "Voip")
    },
}
# Collections that something else feeds: a row that was not made there does not exist.
FED = frozenset({("api", f"{ACCOUNT}/Messages/{{}}/Media"), ("fax", "/v1/Faxes/{}/Media")})

# What Twilio itself provides is there from the beginning; what happens by use is empty until it happens.
_COUNTRIES = ("US", "GB", "DE")
_CATALOGUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r".*/(AvailablePhoneNumbers|Countries)", _COUNTRIES),
    (r".*/HighRiskSpecialPrefixes", ("1", "2")),
    (r".*/Usage/Records(/\w+)?", ("calls", "sms", "phonenumbers")),
    (r".*/(EndUserTypes|SupportingDocumentTypes|Regulations|Policies)", ("", "", "")),
    (r".*/(OperatorTypes|Operators/PreBuilt|AvailableAddOns|Networks|Permissions|Templates)", ("", "", "")),
    (r"/v1/Types", ("com.twilio.messaging.message.sent", "com.twilio.voice.status-callback.call.completed")),
    (r"/v1/Schemas/\{\}/Versions", ("1", "2")),
    (r"/v2/Voice/Reports/PhoneNumbers/(Inbound|Outbound)/\{\}", ("", "")),
)


def catalogue(path: str) -> tuple[str, ...]:
    """The ids of the rows that a collection begins with; an empty one is to be made."""
    return next((keys for pattern, keys in _CATALOGUES if re.fullmatch(pattern, path)), ())
