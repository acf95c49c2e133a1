# Generated from facts/trusthub_v1.json by `make generate`; do not edit.
"""The operations of trusthub_v1."""

from .._core.call.operation import Listing, Operation
from ..models import trusthub_v1 as m

CreateA2pBrandRegistration = Operation(
    "trusthub_v1.CreateA2pBrandRegistration", "POST", "trusthub", "/v1/A2PBrandRegistrations", m.A2pEmbeddedSession,
    body="json", status=(201,), formats={"isTest": "bool", "skipAutomaticSecVet": "bool"},
    required=("brandType", "notificationEmail"),
)
CreateA2pBrandRegistrationEmbeddedSession = Operation(
    "trusthub_v1.CreateA2pBrandRegistrationEmbeddedSession", "POST", "trusthub",
    "/v1/A2PBrandRegistrations/{Id}/EmbeddedSessions", m.A2pEmbeddedSession,
)
CreateA2pCampaignRegistration = Operation(
    "trusthub_v1.CreateA2pCampaignRegistration", "POST", "trusthub", "/v1/A2PCampaignRegistrations",
    m.A2pEmbeddedSession, body="json", status=(201,),
    formats={
        "useCaseCategories": "list", "useCaseOptInTypes": "list", "hasEmbeddedLinks": "bool",
        "hasEmbeddedPhone": "bool", "directLending": "bool", "ageGated": "bool", "optInKeywords": "list",
        "optOutKeywords": "list", "helpKeywords": "list",
    },
    required=("a2pBrandRegistrationSid",),
)
CreateA2pCampaignRegistrationEmbeddedSession = Operation(
    "trusthub_v1.CreateA2pCampaignRegistrationEmbeddedSession", "POST", "trusthub",
    "/v1/A2PCampaignRegistrations/{Id}/EmbeddedSessions", m.A2pEmbeddedSession,
)
CreateComplianceInquiry = Operation(
    "trusthub_v1.CreateComplianceInquiry", "POST", "trusthub", "/v1/ComplianceInquiries/Customers/Initialize",
    m.ComplianceInquiry, body="form", status=(201,),
)
CreateComplianceRegistration = Operation(
    "trusthub_v1.CreateComplianceRegistration", "POST", "trusthub",
    "/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize", m.ComplianceRegistration, body="form",
    status=(201,),
    formats={"AcceptedNotificationReceipt": "bool", "UseAddressAsEmergencyAddress": "bool", "IsIsvEmbed": "bool"},
    required=("EndUserType", "PhoneNumberType"),
)
CreateComplianceTollfreeInquiry = Operation(
    "trusthub_v1.CreateComplianceTollfreeInquiry", "POST", "trusthub", "/v1/ComplianceInquiries/Tollfree/Initialize",
    m.ComplianceTollfreeInquiry, body="form", status=(201,),
    formats={
        "UseCaseCategories": "list", "OptInImageUrls": "list", "SkipMessagingUseCase": "bool",
        "AgeGatedContent": "bool", "OptInKeywords": "list",
    },
    required=("TollfreePhoneNumber", "NotificationEmail"),
)
CreateCustomerProfile = Operation(
    "trusthub_v1.CreateCustomerProfile", "POST", "trusthub", "/v1/CustomerProfiles", m.CustomerProfile, body="form",
    status=(201,), required=("FriendlyName", "Email", "PolicySid"),
)
CreateCustomerProfileChannelEndpointAssignment = Operation(
    "trusthub_v1.CreateCustomerProfileChannelEndpointAssignment", "POST", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments", m.CustomerProfileChannelEndpointAssignment,
    body="form", status=(201,), required=("ChannelEndpointType", "ChannelEndpointSid"),
)
CreateCustomerProfileEntityAssignment = Operation(
    "trusthub_v1.CreateCustomerProfileEntityAssignment", "POST", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments", m.CustomerProfileEntityAssignment, body="form",
    status=(201,), required=("ObjectSid",),
)
CreateCustomerProfileEvaluation = Operation(
    "trusthub_v1.CreateCustomerProfileEvaluation", "POST", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations", m.CustomerProfileEvaluation, body="form", status=(201,),
    required=("PolicySid",),
)
CreateCustomerProfileProvisionalCopy = Operation(
    "trusthub_v1.CreateCustomerProfileProvisionalCopy", "POST", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy", m.CustomerProfileProvisionalCopy, status=(201,),
)
CreateEndUser = Operation(
    "trusthub_v1.CreateEndUser", "POST", "trusthub", "/v1/EndUsers", m.EndUser, body="form", status=(201,),
    formats={"Attributes": "json"}, required=("FriendlyName", "Type"),
)
CreateSupportingDocument = Operation(
    "trusthub_v1.CreateSupportingDocument", "POST", "trusthub", "/v1/SupportingDocuments", m.SupportingDocument,
    body="form", status=(201,), formats={"Attributes": "json"}, required=("FriendlyName", "Type"),
)
CreateTrustProduct = Operation(
    "trusthub_v1.CreateTrustProduct", "POST", "trusthub", "/v1/TrustProducts", m.TrustProduct, body="form",
    status=(201,), required=("FriendlyName", "Email", "PolicySid"),
)
CreateTrustProductChannelEndpointAssignment = Operation(
    "trusthub_v1.CreateTrustProductChannelEndpointAssignment", "POST", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments", m.TrustProductChannelEndpointAssignment,
    body="form", status=(201,), required=("ChannelEndpointType", "ChannelEndpointSid"),
)
CreateTrustProductEntityAssignment = Operation(
    "trusthub_v1.CreateTrustProductEntityAssignment", "POST", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/EntityAssignments", m.TrustProductEntityAssignment, body="form", status=(201,),
    required=("ObjectSid",),
)
CreateTrustProductEvaluation = Operation(
    "trusthub_v1.CreateTrustProductEvaluation", "POST", "trusthub", "/v1/TrustProducts/{TrustProductSid}/Evaluations",
    m.TrustProductEvaluation, body="form", status=(201,), required=("PolicySid",),
)
CreateTrustProductProvisionalCopy = Operation(
    "trusthub_v1.CreateTrustProductProvisionalCopy", "POST", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy", m.TrustProductProvisionalCopy, status=(201,),
)
DeleteCustomerProfile: Operation[None] = Operation(
    "trusthub_v1.DeleteCustomerProfile", "DELETE", "trusthub", "/v1/CustomerProfiles/{Sid}", status=(204,),
)
DeleteCustomerProfileChannelEndpointAssignment: Operation[None] = Operation(
    "trusthub_v1.DeleteCustomerProfileChannelEndpointAssignment", "DELETE", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}", status=(204,),
)
DeleteCustomerProfileEntityAssignment: Operation[None] = Operation(
    "trusthub_v1.DeleteCustomerProfileEntityAssignment", "DELETE", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}", status=(204,),
)
DeleteEndUser: Operation[None] = Operation(
    "trusthub_v1.DeleteEndUser", "DELETE", "trusthub", "/v1/EndUsers/{Sid}", status=(204,),
)
DeleteSupportingDocument: Operation[None] = Operation(
    "trusthub_v1.DeleteSupportingDocument", "DELETE", "trusthub", "/v1/SupportingDocuments/{Sid}", status=(204,),
)
DeleteTrustProduct: Operation[None] = Operation(
    "trusthub_v1.DeleteTrustProduct", "DELETE", "trusthub", "/v1/TrustProducts/{Sid}", status=(204,),
)
DeleteTrustProductChannelEndpointAssignment: Operation[None] = Operation(
    "trusthub_v1.DeleteTrustProductChannelEndpointAssignment", "DELETE", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}", status=(204,),
)
DeleteTrustProductEntityAssignment: Operation[None] = Operation(
    "trusthub_v1.DeleteTrustProductEntityAssignment", "DELETE", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}", status=(204,),
)
FetchCustomerProfile = Operation(
    "trusthub_v1.FetchCustomerProfile", "GET", "trusthub", "/v1/CustomerProfiles/{Sid}", m.CustomerProfile,
)
FetchCustomerProfileChannelEndpointAssignment = Operation(
    "trusthub_v1.FetchCustomerProfileChannelEndpointAssignment", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}",
    m.CustomerProfileChannelEndpointAssignment,
)
FetchCustomerProfileEntityAssignment = Operation(
    "trusthub_v1.FetchCustomerProfileEntityAssignment", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}", m.CustomerProfileEntityAssignment,
)
FetchCustomerProfileEvaluation = Operation(
    "trusthub_v1.FetchCustomerProfileEvaluation", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}", m.CustomerProfileEvaluation,
)
FetchCustomerProfileProvisionalCopy = Operation(
    "trusthub_v1.FetchCustomerProfileProvisionalCopy", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy", m.CustomerProfileProvisionalCopy,
)
FetchEndUser = Operation("trusthub_v1.FetchEndUser", "GET", "trusthub", "/v1/EndUsers/{Sid}", m.EndUser)
FetchEndUserType = Operation("trusthub_v1.FetchEndUserType", "GET", "trusthub", "/v1/EndUserTypes/{Sid}", m.EndUserType)
FetchPolicies = Operation("trusthub_v1.FetchPolicies", "GET", "trusthub", "/v1/Policies/{Sid}", m.Policies)
FetchSupportingDocument = Operation(
    "trusthub_v1.FetchSupportingDocument", "GET", "trusthub", "/v1/SupportingDocuments/{Sid}", m.SupportingDocument,
)
FetchSupportingDocumentType = Operation(
    "trusthub_v1.FetchSupportingDocumentType", "GET", "trusthub", "/v1/SupportingDocumentTypes/{Sid}",
    m.SupportingDocumentType,
)
FetchTrustProduct = Operation(
    "trusthub_v1.FetchTrustProduct", "GET", "trusthub", "/v1/TrustProducts/{Sid}", m.TrustProduct,
)
FetchTrustProductChannelEndpointAssignment = Operation(
    "trusthub_v1.FetchTrustProductChannelEndpointAssignment", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}", m.TrustProductChannelEndpointAssignment,
)
FetchTrustProductEntityAssignment = Operation(
    "trusthub_v1.FetchTrustProductEntityAssignment", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}", m.TrustProductEntityAssignment,
)
FetchTrustProductEvaluation = Operation(
    "trusthub_v1.FetchTrustProductEvaluation", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}", m.TrustProductEvaluation,
)
FetchTrustProductProvisionalCopy = Operation(
    "trusthub_v1.FetchTrustProductProvisionalCopy", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy", m.TrustProductProvisionalCopy,
)
ListCustomerProfile = Operation(
    "trusthub_v1.ListCustomerProfile", "GET", "trusthub", "/v1/CustomerProfiles", m.CustomerProfile,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCustomerProfileChannelEndpointAssignment = Operation(
    "trusthub_v1.ListCustomerProfileChannelEndpointAssignment", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments", m.CustomerProfileChannelEndpointAssignment,
    formats={"ChannelEndpointSids": "commas"},
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCustomerProfileEntityAssignment = Operation(
    "trusthub_v1.ListCustomerProfileEntityAssignment", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments", m.CustomerProfileEntityAssignment,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCustomerProfileEvaluation = Operation(
    "trusthub_v1.ListCustomerProfileEvaluation", "GET", "trusthub",
    "/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations", m.CustomerProfileEvaluation,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEndUser = Operation(
    "trusthub_v1.ListEndUser", "GET", "trusthub", "/v1/EndUsers", m.EndUser,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEndUserType = Operation(
    "trusthub_v1.ListEndUserType", "GET", "trusthub", "/v1/EndUserTypes", m.EndUserType,
    listing=Listing("end_user_types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPolicies = Operation(
    "trusthub_v1.ListPolicies", "GET", "trusthub", "/v1/Policies", m.Policies,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSupportingDocument = Operation(
    "trusthub_v1.ListSupportingDocument", "GET", "trusthub", "/v1/SupportingDocuments", m.SupportingDocument,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSupportingDocumentType = Operation(
    "trusthub_v1.ListSupportingDocumentType", "GET", "trusthub", "/v1/SupportingDocumentTypes",
    m.SupportingDocumentType,
    listing=Listing("supporting_document_types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTrustProduct = Operation(
    "trusthub_v1.ListTrustProduct", "GET", "trusthub", "/v1/TrustProducts", m.TrustProduct,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTrustProductChannelEndpointAssignment = Operation(
    "trusthub_v1.ListTrustProductChannelEndpointAssignment", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments", m.TrustProductChannelEndpointAssignment,
    formats={"ChannelEndpointSids": "commas"},
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTrustProductEntityAssignment = Operation(
    "trusthub_v1.ListTrustProductEntityAssignment", "GET", "trusthub",
    "/v1/TrustProducts/{TrustProductSid}/EntityAssignments", m.TrustProductEntityAssignment,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTrustProductEvaluation = Operation(
    "trusthub_v1.ListTrustProductEvaluation", "GET", "trusthub", "/v1/TrustProducts/{TrustProductSid}/Evaluations",
    m.TrustProductEvaluation, listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateComplianceInquiry = Operation(
    "trusthub_v1.UpdateComplianceInquiry", "POST", "trusthub",
    "/v1/ComplianceInquiries/Customers/{CustomerId}/Initialize", m.ComplianceInquiry, body="form",
    required=("PrimaryProfileSid",),
)
UpdateComplianceRegistration = Operation(
    "trusthub_v1.UpdateComplianceRegistration", "POST", "trusthub",
    "/v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize",
    m.ComplianceRegistration, body="form", formats={"IsIsvEmbed": "bool"},
)
UpdateCustomerProfile = Operation(
    "trusthub_v1.UpdateCustomerProfile", "POST", "trusthub", "/v1/CustomerProfiles/{Sid}", m.CustomerProfile,
    body="form",
)
UpdateEndUser = Operation(
    "trusthub_v1.UpdateEndUser", "POST", "trusthub", "/v1/EndUsers/{Sid}", m.EndUser, body="form",
    formats={"Attributes": "json"},
)
UpdateSupportingDocument = Operation(
    "trusthub_v1.UpdateSupportingDocument", "POST", "trusthub", "/v1/SupportingDocuments/{Sid}", m.SupportingDocument,
    body="form", formats={"Attributes": "json"},
)
UpdateTrustProduct = Operation(
    "trusthub_v1.UpdateTrustProduct", "POST", "trusthub", "/v1/TrustProducts/{Sid}", m.TrustProduct, body="form",
)
