# Generated from facts/numbers_v2.json by `make generate`; do not edit.
"""The operations of numbers_v2."""

from .._core.call.operation import Listing, Operation
from ..models import numbers_v2 as m

CreateAuthorizationDocument = Operation(
    "numbers_v2.CreateAuthorizationDocument", "POST", "numbers", "/v2/HostedNumber/AuthorizationDocuments",
    m.AuthorizationDocument, body="form", status=(201,), formats={"HostedNumberOrderSids": "list", "CcEmails": "list"},
    required=("AddressSid", "Email", "ContactPhoneNumber", "HostedNumberOrderSids"),
)
CreateBulkHostedNumberOrder = Operation(
    "numbers_v2.CreateBulkHostedNumberOrder", "POST", "numbers", "/v2/HostedNumber/Orders/Bulk",
    m.BulkHostedNumberOrder, body="json", status=(202,), formats={"": "value"},
)
CreateBundle = Operation(
    "numbers_v2.CreateBundle", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles", m.Bundle, body="form",
    status=(201,), formats={"IsTest": "bool"}, required=("FriendlyName", "Email"),
)
CreateBundleClone = Operation(
    "numbers_v2.CreateBundleClone", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones",
    m.BundleClone, body="form", status=(201,), formats={"MoveToDraft": "bool"}, required=("TargetAccountSid",),
)
CreateBundleCopy = Operation(
    "numbers_v2.CreateBundleCopy", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
    m.BundleCopy, body="form", status=(201,),
)
CreateEndUser = Operation(
    "numbers_v2.CreateEndUser", "POST", "numbers", "/v2/RegulatoryCompliance/EndUsers", m.EndUser, body="form",
    status=(201,), formats={"Attributes": "json"}, required=("FriendlyName", "Type"),
)
CreateEvaluation = Operation(
    "numbers_v2.CreateEvaluation", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
    m.Evaluation, status=(201,),
)
CreateHostedNumberOrder = Operation(
    "numbers_v2.CreateHostedNumberOrder", "POST", "numbers", "/v2/HostedNumber/Orders", m.HostedNumberOrder,
    body="form", status=(201,), formats={"CcEmails": "list", "SmsCapability": "bool"},
    required=("PhoneNumber", "ContactPhoneNumber", "AddressSid", "Email"),
)
CreateItemAssignment = Operation(
    "numbers_v2.CreateItemAssignment", "POST", "numbers",
    "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments", m.ItemAssignment, body="form", status=(201,),
    required=("ObjectSid",),
)
CreateReplaceItems = Operation(
    "numbers_v2.CreateReplaceItems", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems",
    m.ReplaceItems, body="form", status=(201,), required=("FromBundleSid",),
)
CreateShortCodeApplication = Operation(
    "numbers_v2.CreateShortCodeApplication", "POST", "numbers", "/v2/ShortCodes/Applications",
    m.CreateShortCodeApplicationResponse, body="json", status=(201,),
    formats={"business_information": "value", "setup": "value"},
    required=("friendly_name", "iso_country", "business_information", "setup"),
)
CreateSupportingDocument = Operation(
    "numbers_v2.CreateSupportingDocument", "POST", "numbers", "/v2/RegulatoryCompliance/SupportingDocuments",
    m.SupportingDocument, body="form", status=(201,), formats={"Attributes": "json"}, required=("FriendlyName", "Type"),
)
DeleteAuthorizationDocument: Operation[None] = Operation(
    "numbers_v2.DeleteAuthorizationDocument", "DELETE", "numbers", "/v2/HostedNumber/AuthorizationDocuments/{Sid}",
    status=(204,),
)
DeleteBundle: Operation[None] = Operation(
    "numbers_v2.DeleteBundle", "DELETE", "numbers", "/v2/RegulatoryCompliance/Bundles/{Sid}", status=(204,),
)
DeleteEndUser: Operation[None] = Operation(
    "numbers_v2.DeleteEndUser", "DELETE", "numbers", "/v2/RegulatoryCompliance/EndUsers/{Sid}", status=(204,),
)
DeleteHostedNumberOrder: Operation[None] = Operation(
    "numbers_v2.DeleteHostedNumberOrder", "DELETE", "numbers", "/v2/HostedNumber/Orders/{Sid}", status=(204,),
)
DeleteItemAssignment: Operation[None] = Operation(
    "numbers_v2.DeleteItemAssignment", "DELETE", "numbers",
    "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}", status=(204,),
)
DeleteSupportingDocument: Operation[None] = Operation(
    "numbers_v2.DeleteSupportingDocument", "DELETE", "numbers", "/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
    status=(204,),
)
FetchAuthorizationDocument = Operation(
    "numbers_v2.FetchAuthorizationDocument", "GET", "numbers", "/v2/HostedNumber/AuthorizationDocuments/{Sid}",
    m.AuthorizationDocument,
)
FetchBulkHostedNumberOrder = Operation(
    "numbers_v2.FetchBulkHostedNumberOrder", "GET", "numbers", "/v2/HostedNumber/Orders/Bulk/{BulkHostingSid}",
    m.BulkHostedNumberOrder,
)
FetchBundle = Operation("numbers_v2.FetchBundle", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles/{Sid}", m.Bundle)
FetchEndUser = Operation(
    "numbers_v2.FetchEndUser", "GET", "numbers", "/v2/RegulatoryCompliance/EndUsers/{Sid}", m.EndUser,
)
FetchEndUserType = Operation(
    "numbers_v2.FetchEndUserType", "GET", "numbers", "/v2/RegulatoryCompliance/EndUserTypes/{Sid}", m.EndUserType,
)
FetchEvaluation = Operation(
    "numbers_v2.FetchEvaluation", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}",
    m.Evaluation,
)
FetchHostedNumberOrder = Operation(
    "numbers_v2.FetchHostedNumberOrder", "GET", "numbers", "/v2/HostedNumber/Orders/{Sid}", m.HostedNumberOrder,
)
FetchItemAssignment = Operation(
    "numbers_v2.FetchItemAssignment", "GET", "numbers",
    "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}", m.ItemAssignment,
)
FetchRegulation = Operation(
    "numbers_v2.FetchRegulation", "GET", "numbers", "/v2/RegulatoryCompliance/Regulations/{Sid}", m.Regulation,
    formats={"IncludeConstraints": "bool"},
)
FetchShortCodeApplication = Operation(
    "numbers_v2.FetchShortCodeApplication", "GET", "numbers", "/v2/ShortCodes/Applications/{sid}",
    m.ShortCodeApplication,
)
FetchSupportingDocument = Operation(
    "numbers_v2.FetchSupportingDocument", "GET", "numbers", "/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
    m.SupportingDocument,
)
FetchSupportingDocumentType = Operation(
    "numbers_v2.FetchSupportingDocumentType", "GET", "numbers",
    "/v2/RegulatoryCompliance/SupportingDocumentTypes/{Sid}", m.SupportingDocumentType,
)
ListAuthorizationDocument = Operation(
    "numbers_v2.ListAuthorizationDocument", "GET", "numbers", "/v2/HostedNumber/AuthorizationDocuments",
    m.AuthorizationDocument, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListBundle = Operation(
    "numbers_v2.ListBundle", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles", m.Bundle,
    formats={
        "BundleSids": "commas", "HasValidUntilDate": "bool", "ValidUntilDate": "datetime",
        "ValidUntilDate<": "datetime", "ValidUntilDate>": "datetime",
    },
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListBundleCopy = Operation(
    "numbers_v2.ListBundleCopy", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies", m.BundleCopy,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDependentHostedNumberOrder = Operation(
    "numbers_v2.ListDependentHostedNumberOrder", "GET", "numbers",
    "/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
    m.DependentHostedNumberOrder, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEndUser = Operation(
    "numbers_v2.ListEndUser", "GET", "numbers", "/v2/RegulatoryCompliance/EndUsers", m.EndUser,
    listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEndUserType = Operation(
    "numbers_v2.ListEndUserType", "GET", "numbers", "/v2/RegulatoryCompliance/EndUserTypes", m.EndUserType,
    listing=Listing("end_user_types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEvaluation = Operation(
    "numbers_v2.ListEvaluation", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
    m.Evaluation, listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListHostedNumberOrder = Operation(
    "numbers_v2.ListHostedNumberOrder", "GET", "numbers", "/v2/HostedNumber/Orders", m.HostedNumberOrder,
    formats={"SmsCapability": "bool"}, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListItemAssignment = Operation(
    "numbers_v2.ListItemAssignment", "GET", "numbers", "/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
    m.ItemAssignment, listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRegulation = Operation(
    "numbers_v2.ListRegulation", "GET", "numbers", "/v2/RegulatoryCompliance/Regulations", m.Regulation,
    formats={"IncludeConstraints": "bool"}, listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListShortCodeApplications = Operation(
    "numbers_v2.ListShortCodeApplications", "GET", "numbers", "/v2/ShortCodes/Applications", m.ShortCodeApplication,
    listing=Listing("results", "current_page", 50, "PageSize", "Page"),
)
ListSupportingDocument = Operation(
    "numbers_v2.ListSupportingDocument", "GET", "numbers", "/v2/RegulatoryCompliance/SupportingDocuments",
    m.SupportingDocument, listing=Listing("results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSupportingDocumentType = Operation(
    "numbers_v2.ListSupportingDocumentType", "GET", "numbers", "/v2/RegulatoryCompliance/SupportingDocumentTypes",
    m.SupportingDocumentType,
    listing=Listing("supporting_document_types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateBundle = Operation(
    "numbers_v2.UpdateBundle", "POST", "numbers", "/v2/RegulatoryCompliance/Bundles/{Sid}", m.Bundle, body="form",
)
UpdateEndUser = Operation(
    "numbers_v2.UpdateEndUser", "POST", "numbers", "/v2/RegulatoryCompliance/EndUsers/{Sid}", m.EndUser, body="form",
    formats={"Attributes": "json"},
)
UpdateHostedNumberOrder = Operation(
    "numbers_v2.UpdateHostedNumberOrder", "POST", "numbers", "/v2/HostedNumber/Orders/{Sid}", m.HostedNumberOrder,
    body="form", formats={"VerificationCallDelay": "seconds"}, required=("Status",),
)
UpdateSupportingDocument = Operation(
    "numbers_v2.UpdateSupportingDocument", "POST", "numbers", "/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
    m.SupportingDocument, body="form", formats={"Attributes": "json"},
)
