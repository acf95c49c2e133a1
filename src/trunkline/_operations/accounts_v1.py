# Generated from facts/accounts_v1.json by `make generate`; do not edit.
"""The operations of accounts_v1."""

from .._core.call.operation import Listing, Operation
from ..models import accounts_v1 as m

CreateBulkConsents = Operation(
    "accounts_v1.CreateBulkConsents", "POST", "accounts", "/v1/Consents/Bulk", m.BulkConsents, body="form",
    status=(201,), formats={"Items": "json_items"}, required=("Items",),
)
CreateBulkContacts = Operation(
    "accounts_v1.CreateBulkContacts", "POST", "accounts", "/v1/Contacts/Bulk", m.BulkContacts, body="form",
    status=(201,), formats={"Items": "json_items"}, required=("Items",),
)
CreateCredentialAws = Operation(
    "accounts_v1.CreateCredentialAws", "POST", "accounts", "/v1/Credentials/AWS", m.CredentialAws, body="form",
    status=(201,), required=("Credentials",),
)
CreateCredentialPublicKey = Operation(
    "accounts_v1.CreateCredentialPublicKey", "POST", "accounts", "/v1/Credentials/PublicKeys", m.CredentialPublicKey,
    body="form", status=(201,), required=("PublicKey",),
)
CreateSafelist = Operation(
    "accounts_v1.CreateSafelist", "POST", "accounts", "/v1/SafeList/Numbers", m.Safelist, body="form", status=(201,),
    required=("PhoneNumber",),
)
CreateSecondaryAuthToken = Operation(
    "accounts_v1.CreateSecondaryAuthToken", "POST", "accounts", "/v1/AuthTokens/Secondary", m.SecondaryAuthToken,
    body="form", status=(201,), formats={"SuppressEmailNotification": "bool"},
)
DeleteCredentialAws: Operation[None] = Operation(
    "accounts_v1.DeleteCredentialAws", "DELETE", "accounts", "/v1/Credentials/AWS/{Sid}", status=(204,),
)
DeleteCredentialPublicKey: Operation[None] = Operation(
    "accounts_v1.DeleteCredentialPublicKey", "DELETE", "accounts", "/v1/Credentials/PublicKeys/{Sid}", status=(204,),
)
DeleteSafelist: Operation[None] = Operation(
    "accounts_v1.DeleteSafelist", "DELETE", "accounts", "/v1/SafeList/Numbers", status=(204,),
)
DeleteSecondaryAuthToken: Operation[None] = Operation(
    "accounts_v1.DeleteSecondaryAuthToken", "DELETE", "accounts", "/v1/AuthTokens/Secondary", status=(204,),
    formats={"SuppressEmailNotification": "bool"},
)
FetchCredentialAws = Operation(
    "accounts_v1.FetchCredentialAws", "GET", "accounts", "/v1/Credentials/AWS/{Sid}", m.CredentialAws,
)
FetchCredentialPublicKey = Operation(
    "accounts_v1.FetchCredentialPublicKey", "GET", "accounts", "/v1/Credentials/PublicKeys/{Sid}",
    m.CredentialPublicKey,
)
FetchMessagingGeopermissions = Operation(
    "accounts_v1.FetchMessagingGeopermissions", "GET", "accounts", "/v1/Messaging/GeoPermissions",
    m.MessagingGeopermissions,
)
FetchSafelist = Operation("accounts_v1.FetchSafelist", "GET", "accounts", "/v1/SafeList/Numbers", m.Safelist)
ListCredentialAws = Operation(
    "accounts_v1.ListCredentialAws", "GET", "accounts", "/v1/Credentials/AWS", m.CredentialAws,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCredentialPublicKey = Operation(
    "accounts_v1.ListCredentialPublicKey", "GET", "accounts", "/v1/Credentials/PublicKeys", m.CredentialPublicKey,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAuthTokenPromotion = Operation(
    "accounts_v1.UpdateAuthTokenPromotion", "POST", "accounts", "/v1/AuthTokens/Promote", m.AuthTokenPromotion,
    body="form", formats={"SuppressEmailNotification": "bool"},
)
UpdateCredentialAws = Operation(
    "accounts_v1.UpdateCredentialAws", "POST", "accounts", "/v1/Credentials/AWS/{Sid}", m.CredentialAws, body="form",
)
UpdateCredentialPublicKey = Operation(
    "accounts_v1.UpdateCredentialPublicKey", "POST", "accounts", "/v1/Credentials/PublicKeys/{Sid}",
    m.CredentialPublicKey, body="form",
)
UpdateMessagingGeopermissions = Operation(
    "accounts_v1.UpdateMessagingGeopermissions", "PATCH", "accounts", "/v1/Messaging/GeoPermissions",
    m.MessagingGeopermissions, body="form", formats={"Permissions": "json_items"}, required=("Permissions",),
)
