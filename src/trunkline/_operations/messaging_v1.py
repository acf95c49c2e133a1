# Generated from facts/messaging_v1.json by `make generate`; do not edit.
"""The operations of messaging_v1."""

from .._core.call.operation import Listing, Operation
from ..models import messaging_v1 as m

CreateAlphaSender = Operation(
    "messaging_v1.CreateAlphaSender", "POST", "messaging", "/v1/Services/{ServiceSid}/AlphaSenders", m.AlphaSender,
    body="form", status=(201,), required=("AlphaSender",),
)
CreateBrandRegistrationOtp = Operation(
    "messaging_v1.CreateBrandRegistrationOtp", "POST", "messaging",
    "/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp", m.BrandRegistrationOtp, status=(201,),
)
CreateBrandRegistrations = Operation(
    "messaging_v1.CreateBrandRegistrations", "POST", "messaging", "/v1/a2p/BrandRegistrations", m.BrandRegistrations,
    body="form", status=(201,), formats={"Mock": "bool", "SkipAutomaticSecVet": "bool"},
    required=("CustomerProfileBundleSid", "A2PProfileBundleSid"),
)
CreateBrandVetting = Operation(
    "messaging_v1.CreateBrandVetting", "POST", "messaging", "/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
    m.BrandVetting, body="form", status=(201, 202), required=("VettingProvider",),
)
CreateChannelSender = Operation(
    "messaging_v1.CreateChannelSender", "POST", "messaging", "/v1/Services/{MessagingServiceSid}/ChannelSenders",
    m.ChannelSender, body="form", status=(201,), required=("Sid",),
)
CreateDestinationAlphaSender = Operation(
    "messaging_v1.CreateDestinationAlphaSender", "POST", "messaging",
    "/v1/Services/{ServiceSid}/DestinationAlphaSenders", m.DestinationAlphaSender, body="form", status=(201,),
    required=("AlphaSender",),
)
CreateExternalCampaign = Operation(
    "messaging_v1.CreateExternalCampaign", "POST", "messaging", "/v1/Services/PreregisteredUsa2p", m.ExternalCampaign,
    body="form", status=(201,), formats={"CnpMigration": "bool"}, required=("CampaignId", "MessagingServiceSid"),
)
CreateLinkshorteningMessagingService = Operation(
    "messaging_v1.CreateLinkshorteningMessagingService", "POST", "messaging",
    "/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}", m.LinkshorteningMessagingService,
    status=(201,),
)
CreatePhoneNumber = Operation(
    "messaging_v1.CreatePhoneNumber", "POST", "messaging", "/v1/Services/{ServiceSid}/PhoneNumbers", m.PhoneNumber,
    body="form", status=(201, 200), required=("PhoneNumberSid",),
)
CreateService = Operation(
    "messaging_v1.CreateService", "POST", "messaging", "/v1/Services", m.Service, body="form", status=(201,),
    formats={
        "StickySender": "bool", "MmsConverter": "bool", "SmartEncoding": "bool", "FallbackToLongCode": "bool",
        "AreaCodeGeomatch": "bool", "ValidityPeriod": "seconds", "SynchronousValidation": "bool",
        "UseInboundWebhookOnNumber": "bool",
    },
    required=("FriendlyName",),
)
CreateShortCode = Operation(
    "messaging_v1.CreateShortCode", "POST", "messaging", "/v1/Services/{ServiceSid}/ShortCodes", m.ShortCode,
    body="form", status=(201, 200), required=("ShortCodeSid",),
)
CreateTollfreeVerification = Operation(
    "messaging_v1.CreateTollfreeVerification", "POST", "messaging", "/v1/Tollfree/Verifications",
    m.TollfreeVerification, body="form", status=(201,),
    formats={"UseCaseCategories": "list", "OptInImageUrls": "list", "AgeGatedContent": "bool", "OptInKeywords": "list"},
    required=(
        "BusinessName", "BusinessWebsite", "NotificationEmail", "UseCaseCategories", "UseCaseSummary",
        "ProductionMessageSample", "OptInImageUrls", "OptInType", "MessageVolume", "TollfreePhoneNumberSid",
    ),
)
CreateUsAppToPerson = Operation(
    "messaging_v1.CreateUsAppToPerson", "POST", "messaging", "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
    m.UsAppToPersonV2, body="form", status=(201,),
    formats={
        "MessageSamples": "list", "HasEmbeddedLinks": "bool", "HasEmbeddedPhone": "bool", "OptInKeywords": "list",
        "AgeGated": "bool", "DirectLending": "bool", "OptOutKeywords": "list", "HelpKeywords": "list",
        "SubscriberOptIn": "bool",
    },
    required=(
        "BrandRegistrationSid", "Description", "MessageFlow", "MessageSamples", "UsAppToPersonUsecase",
        "HasEmbeddedLinks", "HasEmbeddedPhone",
    ),
)
DeleteAlphaSender: Operation[None] = Operation(
    "messaging_v1.DeleteAlphaSender", "DELETE", "messaging", "/v1/Services/{ServiceSid}/AlphaSenders/{Sid}",
    status=(204,),
)
DeleteChannelSender: Operation[None] = Operation(
    "messaging_v1.DeleteChannelSender", "DELETE", "messaging",
    "/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}", status=(204,),
)
DeleteDestinationAlphaSender: Operation[None] = Operation(
    "messaging_v1.DeleteDestinationAlphaSender", "DELETE", "messaging",
    "/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}", status=(204,),
)
DeleteDomainCertV4: Operation[None] = Operation(
    "messaging_v1.DeleteDomainCertV4", "DELETE", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    status=(204,),
)
DeleteLinkshorteningMessagingService: Operation[None] = Operation(
    "messaging_v1.DeleteLinkshorteningMessagingService", "DELETE", "messaging",
    "/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}", status=(204,),
)
DeletePhoneNumber: Operation[None] = Operation(
    "messaging_v1.DeletePhoneNumber", "DELETE", "messaging", "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
    status=(204,),
)
DeleteService: Operation[None] = Operation(
    "messaging_v1.DeleteService", "DELETE", "messaging", "/v1/Services/{Sid}", status=(204,),
)
DeleteShortCode: Operation[None] = Operation(
    "messaging_v1.DeleteShortCode", "DELETE", "messaging", "/v1/Services/{ServiceSid}/ShortCodes/{Sid}", status=(204,),
)
DeleteTollfreeVerification: Operation[None] = Operation(
    "messaging_v1.DeleteTollfreeVerification", "DELETE", "messaging", "/v1/Tollfree/Verifications/{Sid}", status=(204,),
)
DeleteUsAppToPerson: Operation[None] = Operation(
    "messaging_v1.DeleteUsAppToPerson", "DELETE", "messaging",
    "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}", status=(204,),
)
FetchAlphaSender = Operation(
    "messaging_v1.FetchAlphaSender", "GET", "messaging", "/v1/Services/{ServiceSid}/AlphaSenders/{Sid}", m.AlphaSender,
)
FetchBrandRegistrations = Operation(
    "messaging_v1.FetchBrandRegistrations", "GET", "messaging", "/v1/a2p/BrandRegistrations/{Sid}",
    m.BrandRegistrations,
)
FetchBrandVetting = Operation(
    "messaging_v1.FetchBrandVetting", "GET", "messaging",
    "/v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}", m.BrandVetting,
)
FetchChannelSender = Operation(
    "messaging_v1.FetchChannelSender", "GET", "messaging", "/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}",
    m.ChannelSender,
)
FetchDeactivation = Operation(
    "messaging_v1.FetchDeactivation", "GET", "messaging", "/v1/Deactivations", m.Deactivation, status=(307,),
    formats={"Date": "date"},
)
FetchDestinationAlphaSender = Operation(
    "messaging_v1.FetchDestinationAlphaSender", "GET", "messaging",
    "/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}", m.DestinationAlphaSender,
)
FetchDomainCertV4 = Operation(
    "messaging_v1.FetchDomainCertV4", "GET", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    m.DomainCertV4,
)
FetchDomainConfig = Operation(
    "messaging_v1.FetchDomainConfig", "GET", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/Config",
    m.DomainConfig,
)
FetchDomainConfigMessagingService = Operation(
    "messaging_v1.FetchDomainConfigMessagingService", "GET", "messaging",
    "/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig", m.DomainConfigMessagingService,
)
FetchDomainDnsValidation = Operation(
    "messaging_v1.FetchDomainDnsValidation", "GET", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/ValidateDns",
    m.DomainDnsValidation,
)
FetchLinkshorteningMessagingServiceDomainAssociation = Operation(
    "messaging_v1.FetchLinkshorteningMessagingServiceDomainAssociation", "GET", "messaging",
    "/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain",
    m.LinkshorteningMessagingServiceDomainAssociation,
)
FetchPhoneNumber = Operation(
    "messaging_v1.FetchPhoneNumber", "GET", "messaging", "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}", m.PhoneNumber,
)
FetchService = Operation("messaging_v1.FetchService", "GET", "messaging", "/v1/Services/{Sid}", m.Service)
FetchShortCode = Operation(
    "messaging_v1.FetchShortCode", "GET", "messaging", "/v1/Services/{ServiceSid}/ShortCodes/{Sid}", m.ShortCode,
)
FetchTollfreeVerification = Operation(
    "messaging_v1.FetchTollfreeVerification", "GET", "messaging", "/v1/Tollfree/Verifications/{Sid}",
    m.TollfreeVerification,
)
FetchUsAppToPerson = Operation(
    "messaging_v1.FetchUsAppToPerson", "GET", "messaging", "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
    m.UsAppToPersonV2,
)
FetchUsAppToPersonUsecase = Operation(
    "messaging_v1.FetchUsAppToPersonUsecase", "GET", "messaging",
    "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases", m.UsAppToPersonUsecase,
)
FetchUsecase = Operation("messaging_v1.FetchUsecase", "GET", "messaging", "/v1/Services/Usecases", m.Usecase)
ListAlphaSender = Operation(
    "messaging_v1.ListAlphaSender", "GET", "messaging", "/v1/Services/{ServiceSid}/AlphaSenders", m.AlphaSender,
    listing=Listing("alpha_senders", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListBrandRegistrations = Operation(
    "messaging_v1.ListBrandRegistrations", "GET", "messaging", "/v1/a2p/BrandRegistrations", m.BrandRegistrations,
    listing=Listing("data", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListBrandVetting = Operation(
    "messaging_v1.ListBrandVetting", "GET", "messaging", "/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
    m.BrandVetting, listing=Listing("data", "meta"),
)
ListChannelSender = Operation(
    "messaging_v1.ListChannelSender", "GET", "messaging", "/v1/Services/{MessagingServiceSid}/ChannelSenders",
    m.ChannelSender, listing=Listing("senders", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDestinationAlphaSender = Operation(
    "messaging_v1.ListDestinationAlphaSender", "GET", "messaging", "/v1/Services/{ServiceSid}/DestinationAlphaSenders",
    m.DestinationAlphaSender, listing=Listing("alpha_senders", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPhoneNumber = Operation(
    "messaging_v1.ListPhoneNumber", "GET", "messaging", "/v1/Services/{ServiceSid}/PhoneNumbers", m.PhoneNumber,
    listing=Listing("phone_numbers", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "messaging_v1.ListService", "GET", "messaging", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListShortCode = Operation(
    "messaging_v1.ListShortCode", "GET", "messaging", "/v1/Services/{ServiceSid}/ShortCodes", m.ShortCode,
    listing=Listing("short_codes", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTollfreeVerification = Operation(
    "messaging_v1.ListTollfreeVerification", "GET", "messaging", "/v1/Tollfree/Verifications", m.TollfreeVerification,
    formats={"IncludeSubAccounts": "bool", "TrustProductSid": "list"},
    listing=Listing("verifications", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListUsAppToPerson = Operation(
    "messaging_v1.ListUsAppToPerson", "GET", "messaging", "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
    m.UsAppToPersonV2, listing=Listing("compliance", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateBrandRegistrations = Operation(
    "messaging_v1.UpdateBrandRegistrations", "POST", "messaging", "/v1/a2p/BrandRegistrations/{Sid}",
    m.BrandRegistrations, status=(202,),
)
UpdateDomainCertV4 = Operation(
    "messaging_v1.UpdateDomainCertV4", "POST", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    m.DomainCertV4, body="form", status=(200, 201), required=("TlsCert",),
)
UpdateDomainConfig = Operation(
    "messaging_v1.UpdateDomainConfig", "POST", "messaging", "/v1/LinkShortening/Domains/{DomainSid}/Config",
    m.DomainConfig, body="form", status=(200, 201), formats={"ContinueOnFailure": "bool", "DisableHttps": "bool"},
)
UpdateRequestManagedCert = Operation(
    "messaging_v1.UpdateRequestManagedCert", "POST", "messaging",
    "/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert", m.RequestManagedCert, status=(200, 201),
)
UpdateService = Operation(
    "messaging_v1.UpdateService", "POST", "messaging", "/v1/Services/{Sid}", m.Service, body="form",
    formats={
        "StickySender": "bool", "MmsConverter": "bool", "SmartEncoding": "bool", "FallbackToLongCode": "bool",
        "AreaCodeGeomatch": "bool", "ValidityPeriod": "seconds", "SynchronousValidation": "bool",
        "UseInboundWebhookOnNumber": "bool",
    },
)
UpdateTollfreeVerification = Operation(
    "messaging_v1.UpdateTollfreeVerification", "POST", "messaging", "/v1/Tollfree/Verifications/{Sid}",
    m.TollfreeVerification, body="form", status=(202,),
    formats={"UseCaseCategories": "list", "OptInImageUrls": "list", "AgeGatedContent": "bool", "OptInKeywords": "list"},
)
UpdateUsAppToPerson = Operation(
    "messaging_v1.UpdateUsAppToPerson", "POST", "messaging",
    "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}", m.UsAppToPersonV2, body="form",
    formats={
        "HasEmbeddedLinks": "bool", "HasEmbeddedPhone": "bool", "MessageSamples": "list", "AgeGated": "bool",
        "DirectLending": "bool",
    },
    required=(
        "HasEmbeddedLinks", "HasEmbeddedPhone", "MessageSamples", "MessageFlow", "Description", "AgeGated",
        "DirectLending",
    ),
)
