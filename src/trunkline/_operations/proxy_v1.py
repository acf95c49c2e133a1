# Generated from facts/proxy_v1.json by `make generate`; do not edit.
"""The operations of proxy_v1."""

from .._core.call.operation import Listing, Operation
from ..models import proxy_v1 as m

CreateMessageInteraction = Operation(
    "proxy_v1.CreateMessageInteraction", "POST", "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
    m.MessageInteraction, body="form", formats={"MediaUrl": "list"}, conditional=(("Body", "MediaUrl"),),
)
CreateParticipant = Operation(
    "proxy_v1.CreateParticipant", "POST", "proxy", "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    m.Participant, body="form", status=(201,), required=("Identifier",),
)
CreatePhoneNumber = Operation(
    "proxy_v1.CreatePhoneNumber", "POST", "proxy", "/v1/Services/{ServiceSid}/PhoneNumbers", m.PhoneNumber, body="form",
    status=(201,), formats={"IsReserved": "bool"},
)
CreateService = Operation(
    "proxy_v1.CreateService", "POST", "proxy", "/v1/Services", m.Service, body="form", status=(201,),
    formats={"DefaultTtl": "seconds"}, required=("UniqueName",),
)
CreateSession = Operation(
    "proxy_v1.CreateSession", "POST", "proxy", "/v1/Services/{ServiceSid}/Sessions", m.Session, body="form",
    status=(201,), formats={"Ttl": "seconds", "DateExpiry": "datetime", "Participants": "json_items"},
)
DeleteInteraction: Operation[None] = Operation(
    "proxy_v1.DeleteInteraction", "DELETE", "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}", status=(204,),
)
DeleteParticipant: Operation[None] = Operation(
    "proxy_v1.DeleteParticipant", "DELETE", "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
)
DeletePhoneNumber: Operation[None] = Operation(
    "proxy_v1.DeletePhoneNumber", "DELETE", "proxy", "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "proxy_v1.DeleteService", "DELETE", "proxy", "/v1/Services/{Sid}", status=(204,),
)
DeleteSession: Operation[None] = Operation(
    "proxy_v1.DeleteSession", "DELETE", "proxy", "/v1/Services/{ServiceSid}/Sessions/{Sid}", status=(204,),
)
FetchInteraction = Operation(
    "proxy_v1.FetchInteraction", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}",
    m.Interaction,
)
FetchMessageInteraction = Operation(
    "proxy_v1.FetchMessageInteraction", "GET", "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}",
    m.MessageInteraction,
)
FetchParticipant = Operation(
    "proxy_v1.FetchParticipant", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    m.Participant,
)
FetchPhoneNumber = Operation(
    "proxy_v1.FetchPhoneNumber", "GET", "proxy", "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}", m.PhoneNumber,
)
FetchService = Operation("proxy_v1.FetchService", "GET", "proxy", "/v1/Services/{Sid}", m.Service)
FetchSession = Operation("proxy_v1.FetchSession", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions/{Sid}", m.Session)
ListInteraction = Operation(
    "proxy_v1.ListInteraction", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions",
    m.Interaction, listing=Listing("interactions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMessageInteraction = Operation(
    "proxy_v1.ListMessageInteraction", "GET", "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
    m.MessageInteraction, listing=Listing("interactions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListParticipant = Operation(
    "proxy_v1.ListParticipant", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    m.Participant, listing=Listing("participants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPhoneNumber = Operation(
    "proxy_v1.ListPhoneNumber", "GET", "proxy", "/v1/Services/{ServiceSid}/PhoneNumbers", m.PhoneNumber,
    listing=Listing("phone_numbers", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "proxy_v1.ListService", "GET", "proxy", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSession = Operation(
    "proxy_v1.ListSession", "GET", "proxy", "/v1/Services/{ServiceSid}/Sessions", m.Session,
    listing=Listing("sessions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdatePhoneNumber = Operation(
    "proxy_v1.UpdatePhoneNumber", "POST", "proxy", "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}", m.PhoneNumber,
    body="form", formats={"IsReserved": "bool"},
)
UpdateService = Operation(
    "proxy_v1.UpdateService", "POST", "proxy", "/v1/Services/{Sid}", m.Service, body="form",
    formats={"DefaultTtl": "seconds"},
)
UpdateSession = Operation(
    "proxy_v1.UpdateSession", "POST", "proxy", "/v1/Services/{ServiceSid}/Sessions/{Sid}", m.Session, body="form",
    formats={"Ttl": "seconds", "DateExpiry": "datetime"},
)
