# Generated from facts/verify_v2.json by `make generate`; do not edit.
"""The operations of verify_v2."""

from .._core.call.operation import Listing, Operation
from ..models import verify_v2 as m

CreateAccessToken = Operation(
    "verify_v2.CreateAccessToken", "POST", "verify", "/v2/Services/{ServiceSid}/AccessTokens", m.AccessToken,
    body="form", status=(201, 200), formats={"Ttl": "seconds"}, required=("Identity", "FactorType"),
)
CreateBucket = Operation(
    "verify_v2.CreateBucket", "POST", "verify", "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets", m.Bucket,
    body="form", status=(201,), formats={"Interval": "seconds"}, required=("Max", "Interval"),
)
CreateChallenge = Operation(
    "verify_v2.CreateChallenge", "POST", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
    m.Challenge, body="form", status=(201,),
    formats={"ExpirationDate": "datetime", "Details.Fields": "json_items", "HiddenDetails": "json"},
    required=("FactorSid",), personal=("Identity",),
)
CreateChallengePasskeys = Operation(
    "verify_v2.CreateChallengePasskeys", "POST", "verify", "/v2/Services/{ServiceSid}/Passkeys/Challenges",
    m.ChallengePasskeysResult, body="json", status=(201,),
)
CreateEntity = Operation(
    "verify_v2.CreateEntity", "POST", "verify", "/v2/Services/{ServiceSid}/Entities", m.Entity, body="form",
    status=(201,), required=("Identity",),
)
CreateMessagingConfiguration = Operation(
    "verify_v2.CreateMessagingConfiguration", "POST", "verify", "/v2/Services/{ServiceSid}/MessagingConfigurations",
    m.MessagingConfiguration, body="form", status=(201,), required=("Country", "MessagingServiceSid"),
)
CreateNewFactor = Operation(
    "verify_v2.CreateNewFactor", "POST", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors", m.NewFactor,
    body="form", status=(201,), formats={"Config.TimeStep": "seconds", "Metadata": "json"},
    required=("FriendlyName", "FactorType"), personal=("Identity",),
)
CreateNewFactorPasskey = Operation(
    "verify_v2.CreateNewFactorPasskey", "POST", "verify", "/v2/Services/{ServiceSid}/Passkeys/Factors",
    m.NewFactorPasskeyResult, body="json", status=(201,), formats={"config": "value"},
    required=("friendly_name", "identity"),
)
CreateNotification = Operation(
    "verify_v2.CreateNotification", "POST", "verify",
    "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications", m.Notification,
    body="form", status=(201,), formats={"Ttl": "seconds"}, personal=("Identity",),
)
CreateRateLimit = Operation(
    "verify_v2.CreateRateLimit", "POST", "verify", "/v2/Services/{ServiceSid}/RateLimits", m.RateLimit, body="form",
    status=(201,), required=("UniqueName",),
)
CreateSafelist = Operation(
    "verify_v2.CreateSafelist", "POST", "verify", "/v2/SafeList/Numbers", m.Safelist, body="form", status=(201,),
    required=("PhoneNumber",),
)
CreateService = Operation(
    "verify_v2.CreateService", "POST", "verify", "/v2/Services", m.Service, body="form", status=(201,),
    formats={
        "LookupEnabled": "bool", "SkipSmsToLandlines": "bool", "DtmfInputRequired": "bool", "Psd2Enabled": "bool",
        "DoNotShareWarningEnabled": "bool", "CustomCodeEnabled": "bool", "Totp.TimeStep": "seconds",
        "VerifyEventSubscriptionEnabled": "bool", "Push.IncludeDate": "bool", "Passkeys.RelyingParty.Origins": "commas",
    },
    required=("FriendlyName",),
)
CreateVerification = Operation(
    "verify_v2.CreateVerification", "POST", "verify", "/v2/Services/{ServiceSid}/Verifications", m.Verification,
    body="form", status=(201,),
    formats={
        "RateLimits": "json", "ChannelConfiguration": "json", "TemplateCustomSubstitutions": "json",
        "Templates": "json", "Tags": "json", "EnableSnaClientToken": "bool",
    },
    required=("To", "Channel"),
)
CreateVerificationCheck = Operation(
    "verify_v2.CreateVerificationCheck", "POST", "verify", "/v2/Services/{ServiceSid}/VerificationCheck",
    m.VerificationCheck, body="form", status=(201, 200),
)
CreateWebhook = Operation(
    "verify_v2.CreateWebhook", "POST", "verify", "/v2/Services/{ServiceSid}/Webhooks", m.Webhook, body="form",
    status=(201,), formats={"EventTypes": "list"}, required=("FriendlyName", "EventTypes", "WebhookUrl"),
)
DeleteBucket: Operation[None] = Operation(
    "verify_v2.DeleteBucket", "DELETE", "verify", "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
    status=(204,),
)
DeleteEntity: Operation[None] = Operation(
    "verify_v2.DeleteEntity", "DELETE", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}", status=(204,),
    personal=("Identity",),
)
DeleteFactor: Operation[None] = Operation(
    "verify_v2.DeleteFactor", "DELETE", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
    status=(204,), personal=("Identity",),
)
DeleteMessagingConfiguration: Operation[None] = Operation(
    "verify_v2.DeleteMessagingConfiguration", "DELETE", "verify",
    "/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}", status=(204,),
)
DeleteRateLimit: Operation[None] = Operation(
    "verify_v2.DeleteRateLimit", "DELETE", "verify", "/v2/Services/{ServiceSid}/RateLimits/{Sid}", status=(204,),
)
DeleteSafelist: Operation[None] = Operation(
    "verify_v2.DeleteSafelist", "DELETE", "verify", "/v2/SafeList/Numbers/{PhoneNumber}", status=(204,),
    personal=("PhoneNumber",),
)
DeleteService: Operation[None] = Operation(
    "verify_v2.DeleteService", "DELETE", "verify", "/v2/Services/{Sid}", status=(204,),
)
DeleteWebhook: Operation[None] = Operation(
    "verify_v2.DeleteWebhook", "DELETE", "verify", "/v2/Services/{ServiceSid}/Webhooks/{Sid}", status=(204,),
)
FetchAccessToken = Operation(
    "verify_v2.FetchAccessToken", "GET", "verify", "/v2/Services/{ServiceSid}/AccessTokens/{Sid}", m.AccessToken,
)
FetchBucket = Operation(
    "verify_v2.FetchBucket", "GET", "verify", "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
    m.Bucket,
)
FetchChallenge = Operation(
    "verify_v2.FetchChallenge", "GET", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
    m.Challenge, personal=("Identity",),
)
FetchEntity = Operation(
    "verify_v2.FetchEntity", "GET", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}", m.Entity,
    personal=("Identity",),
)
FetchFactor = Operation(
    "verify_v2.FetchFactor", "GET", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}", m.Factor,
    personal=("Identity",),
)
FetchForm = Operation("verify_v2.FetchForm", "GET", "verify", "/v2/Forms/{FormType}", m.Form)
FetchMessagingConfiguration = Operation(
    "verify_v2.FetchMessagingConfiguration", "GET", "verify",
    "/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}", m.MessagingConfiguration,
)
FetchRateLimit = Operation(
    "verify_v2.FetchRateLimit", "GET", "verify", "/v2/Services/{ServiceSid}/RateLimits/{Sid}", m.RateLimit,
)
FetchSafelist = Operation(
    "verify_v2.FetchSafelist", "GET", "verify", "/v2/SafeList/Numbers/{PhoneNumber}", m.Safelist,
    personal=("PhoneNumber",),
)
FetchService = Operation("verify_v2.FetchService", "GET", "verify", "/v2/Services/{Sid}", m.Service)
FetchVerification = Operation(
    "verify_v2.FetchVerification", "GET", "verify", "/v2/Services/{ServiceSid}/Verifications/{Sid}", m.Verification,
)
FetchVerificationAttempt = Operation(
    "verify_v2.FetchVerificationAttempt", "GET", "verify", "/v2/Attempts/{Sid}", m.VerificationAttempt,
)
FetchVerificationAttemptsSummary = Operation(
    "verify_v2.FetchVerificationAttemptsSummary", "GET", "verify", "/v2/Attempts/Summary",
    m.VerificationAttemptsSummary, formats={"DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
)
FetchWebhook = Operation(
    "verify_v2.FetchWebhook", "GET", "verify", "/v2/Services/{ServiceSid}/Webhooks/{Sid}", m.Webhook,
)
ListBucket = Operation(
    "verify_v2.ListBucket", "GET", "verify", "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets", m.Bucket,
    listing=Listing("buckets", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListChallenge = Operation(
    "verify_v2.ListChallenge", "GET", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges", m.Challenge,
    listing=Listing("challenges", "meta", 1000, "PageSize", "Page", "PageToken"), personal=("Identity",),
)
ListEntity = Operation(
    "verify_v2.ListEntity", "GET", "verify", "/v2/Services/{ServiceSid}/Entities", m.Entity,
    listing=Listing("entities", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFactor = Operation(
    "verify_v2.ListFactor", "GET", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors", m.Factor,
    listing=Listing("factors", "meta", 1000, "PageSize", "Page", "PageToken"), personal=("Identity",),
)
ListMessagingConfiguration = Operation(
    "verify_v2.ListMessagingConfiguration", "GET", "verify", "/v2/Services/{ServiceSid}/MessagingConfigurations",
    m.MessagingConfiguration,
    listing=Listing("messaging_configurations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRateLimit = Operation(
    "verify_v2.ListRateLimit", "GET", "verify", "/v2/Services/{ServiceSid}/RateLimits", m.RateLimit,
    listing=Listing("rate_limits", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "verify_v2.ListService", "GET", "verify", "/v2/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVerificationAttempt = Operation(
    "verify_v2.ListVerificationAttempt", "GET", "verify", "/v2/Attempts", m.VerificationAttempt,
    formats={"DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("attempts", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVerificationTemplate = Operation(
    "verify_v2.ListVerificationTemplate", "GET", "verify", "/v2/Templates", m.VerificationTemplate,
    listing=Listing("templates", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWebhook = Operation(
    "verify_v2.ListWebhook", "GET", "verify", "/v2/Services/{ServiceSid}/Webhooks", m.Webhook,
    listing=Listing("webhooks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateBucket = Operation(
    "verify_v2.UpdateBucket", "POST", "verify", "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
    m.Bucket, body="form", formats={"Interval": "seconds"},
)
UpdateChallenge = Operation(
    "verify_v2.UpdateChallenge", "POST", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
    m.Challenge, body="form", formats={"Metadata": "json"}, personal=("Identity",),
)
UpdateChallengePasskeys = Operation(
    "verify_v2.UpdateChallengePasskeys", "POST", "verify", "/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge",
    m.ChallengePasskeysResult, body="json", formats={"response": "value"},
    required=("id", "rawId", "authenticatorAttachment", "response"),
)
UpdateFactor = Operation(
    "verify_v2.UpdateFactor", "POST", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}", m.Factor,
    body="form", formats={"Config.TimeStep": "seconds"}, personal=("Identity",),
)
UpdateMessagingConfiguration = Operation(
    "verify_v2.UpdateMessagingConfiguration", "POST", "verify",
    "/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}", m.MessagingConfiguration, body="form",
    required=("MessagingServiceSid",),
)
UpdatePasskeysFactor = Operation(
    "verify_v2.UpdatePasskeysFactor", "POST", "verify", "/v2/Services/{ServiceSid}/Passkeys/VerifyFactor",
    m.PasskeysFactorResult, body="json", formats={"response": "value"}, required=("response",),
)
UpdateRateLimit = Operation(
    "verify_v2.UpdateRateLimit", "POST", "verify", "/v2/Services/{ServiceSid}/RateLimits/{Sid}", m.RateLimit,
    body="form",
)
UpdateService = Operation(
    "verify_v2.UpdateService", "POST", "verify", "/v2/Services/{Sid}", m.Service, body="form",
    formats={
        "LookupEnabled": "bool", "SkipSmsToLandlines": "bool", "DtmfInputRequired": "bool", "Psd2Enabled": "bool",
        "DoNotShareWarningEnabled": "bool", "CustomCodeEnabled": "bool", "Push.IncludeDate": "bool",
        "Totp.TimeStep": "seconds", "VerifyEventSubscriptionEnabled": "bool", "Passkeys.RelyingParty.Origins": "commas",
    },
)
UpdateVerification = Operation(
    "verify_v2.UpdateVerification", "POST", "verify", "/v2/Services/{ServiceSid}/Verifications/{Sid}", m.Verification,
    body="form", required=("Status",),
)
UpdateWebhook = Operation(
    "verify_v2.UpdateWebhook", "POST", "verify", "/v2/Services/{ServiceSid}/Webhooks/{Sid}", m.Webhook, body="form",
    formats={"EventTypes": "list"},
)
