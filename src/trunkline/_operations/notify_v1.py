# Generated from facts/notify_v1.json by `make generate`; do not edit.
"""The operations of notify_v1."""

from .._core.call.operation import Listing, Operation
from ..models import notify_v1 as m

CreateBinding = Operation(
    "notify_v1.CreateBinding", "POST", "notify", "/v1/Services/{ServiceSid}/Bindings", m.Binding, body="form",
    status=(201,), formats={"Tag": "list"}, required=("Identity", "BindingType", "Address"),
)
CreateCredential = Operation(
    "notify_v1.CreateCredential", "POST", "notify", "/v1/Credentials", m.Credential, body="form", status=(201,),
    formats={"Sandbox": "bool"}, required=("Type",),
)
CreateNotification = Operation(
    "notify_v1.CreateNotification", "POST", "notify", "/v1/Services/{ServiceSid}/Notifications", m.Notification,
    body="form", status=(201,),
    formats={
        "Identity": "list", "Tag": "list", "ToBinding": "json_items", "Segment": "list", "Ttl": "seconds",
        "Data": "json", "Apn": "json", "Gcm": "json", "Sms": "json", "FacebookMessenger": "json", "Fcm": "json",
        "Alexa": "json",
    },
    conditional=(("Identity", "Tag", "ToBinding", "Segment"),),
)
CreateService = Operation(
    "notify_v1.CreateService", "POST", "notify", "/v1/Services", m.Service, body="form", status=(201,),
    formats={"LogEnabled": "bool", "DeliveryCallbackEnabled": "bool"},
)
DeleteBinding: Operation[None] = Operation(
    "notify_v1.DeleteBinding", "DELETE", "notify", "/v1/Services/{ServiceSid}/Bindings/{Sid}", status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "notify_v1.DeleteCredential", "DELETE", "notify", "/v1/Credentials/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "notify_v1.DeleteService", "DELETE", "notify", "/v1/Services/{Sid}", status=(204,),
)
FetchBinding = Operation(
    "notify_v1.FetchBinding", "GET", "notify", "/v1/Services/{ServiceSid}/Bindings/{Sid}", m.Binding,
)
FetchCredential = Operation("notify_v1.FetchCredential", "GET", "notify", "/v1/Credentials/{Sid}", m.Credential)
FetchService = Operation("notify_v1.FetchService", "GET", "notify", "/v1/Services/{Sid}", m.Service)
ListBinding = Operation(
    "notify_v1.ListBinding", "GET", "notify", "/v1/Services/{ServiceSid}/Bindings", m.Binding,
    formats={"StartDate": "date", "EndDate": "date", "Identity": "list", "Tag": "list"},
    listing=Listing("bindings", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "notify_v1.ListCredential", "GET", "notify", "/v1/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "notify_v1.ListService", "GET", "notify", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateCredential = Operation(
    "notify_v1.UpdateCredential", "POST", "notify", "/v1/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateService = Operation(
    "notify_v1.UpdateService", "POST", "notify", "/v1/Services/{Sid}", m.Service, body="form",
    formats={"LogEnabled": "bool", "DeliveryCallbackEnabled": "bool"},
)
