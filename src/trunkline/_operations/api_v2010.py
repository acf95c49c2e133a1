# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010."""

from .._core.call.operation import Listing, Operation
from ..models import api_v2010 as m

CreateAccount = Operation(
    "api_v2010.CreateAccount", "POST", "api", "/2010-04-01/Accounts.json", m.Account, body="form", status=(201,),
)
CreateAddress = Operation(
    "api_v2010.CreateAddress", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses.json", m.Address,
    body="form", status=(201,), required=("CustomerName", "Street", "City", "Region", "PostalCode", "IsoCountry"),
)
CreateApplication = Operation(
    "api_v2010.CreateApplication", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Applications.json", m.Application,
    body="form", status=(201,),
)
CreateCall = Operation(
    "api_v2010.CreateCall", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls.json", m.Call, body="form",
    status=(201,), required=("To", "From"), conditional=(("Url", "Twiml", "ApplicationSid"),),
)
CreateCallRecording = Operation(
    "api_v2010.CreateCallRecording", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
    m.CallRecording, body="form", status=(200, 201),
)
CreateIncomingPhoneNumber = Operation(
    "api_v2010.CreateIncomingPhoneNumber", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    m.IncomingPhoneNumber, body="form", status=(201,), conditional=(("PhoneNumber", "AreaCode"),),
)
CreateIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.CreateIncomingPhoneNumberAssignedAddOn", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
    m.IncomingPhoneNumberAssignedAddOn, body="form", status=(201,), required=("InstalledAddOnSid",),
)
CreateIncomingPhoneNumberLocal = Operation(
    "api_v2010.CreateIncomingPhoneNumberLocal", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json", m.IncomingPhoneNumberLocal, body="form",
    status=(201,), required=("PhoneNumber",),
)
CreateIncomingPhoneNumberMobile = Operation(
    "api_v2010.CreateIncomingPhoneNumberMobile", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json", m.IncomingPhoneNumberMobile, body="form",
    status=(201,), required=("PhoneNumber",),
)
CreateIncomingPhoneNumberTollFree = Operation(
    "api_v2010.CreateIncomingPhoneNumberTollFree", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json", m.IncomingPhoneNumberTollFree, body="form",
    status=(201,), required=("PhoneNumber",),
)
CreateMessage = Operation(
    "api_v2010.CreateMessage", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Messages.json", m.Message, body="form",
    status=(201,), formats={"SendAt": "datetime"}, required=("To",),
    conditional=(("From", "MessagingServiceSid"), ("Body", "MediaUrl", "ContentSid"),),
)
CreateMessageFeedback = Operation(
    "api_v2010.CreateMessageFeedback", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json", m.MessageFeedback, body="form",
)
CreateNewKey = Operation(
    "api_v2010.CreateNewKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Keys.json", m.NewKey, body="form",
    status=(201,),
)
CreateNewSigningKey = Operation(
    "api_v2010.CreateNewSigningKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
    m.NewSigningKey, body="form", status=(201,),
)
CreateParticipant = Operation(
    "api_v2010.CreateParticipant", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json", m.Participant, body="form",
    status=(201,), required=("From", "To"),
)
CreatePayments = Operation(
    "api_v2010.CreatePayments", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json",
    m.Payments, body="form", status=(201,), formats={"Parameter": "json"},
    required=("IdempotencyKey", "StatusCallback"), idempotency=True,
)
CreateQueue = Operation(
    "api_v2010.CreateQueue", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Queues.json", m.Queue, body="form",
    status=(201,), required=("FriendlyName",),
)
CreateRealtimeTranscription = Operation(
    "api_v2010.CreateRealtimeTranscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json", m.RealtimeTranscription, body="form",
)
CreateSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.CreateSipAuthCallsCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json",
    m.SipAuthCallsCredentialListMapping, body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.CreateSipAuthCallsIpAccessControlListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json",
    m.SipAuthCallsIpAccessControlListMapping, body="form", status=(201,), required=("IpAccessControlListSid",),
)
CreateSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.CreateSipAuthRegistrationsCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
    m.SipAuthRegistrationsCredentialListMapping, body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipCredential = Operation(
    "api_v2010.CreateSipCredential", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json", m.SipCredential,
    body="form", status=(201,), required=("Username", "Password"),
)
CreateSipCredentialList = Operation(
    "api_v2010.CreateSipCredentialList", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
    m.SipCredentialList, body="form", status=(201,), required=("FriendlyName",),
)
CreateSipCredentialListMapping = Operation(
    "api_v2010.CreateSipCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json", m.SipCredentialListMapping,
    body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipDomain = Operation(
    "api_v2010.CreateSipDomain", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json", m.SipDomain,
    body="form", status=(201,), required=("DomainName",),
)
CreateSipIpAccessControlList = Operation(
    "api_v2010.CreateSipIpAccessControlList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json", m.SipIpAccessControlList, body="form",
    status=(201,), required=("FriendlyName",),
)
CreateSipIpAccessControlListMapping = Operation(
    "api_v2010.CreateSipIpAccessControlListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
    m.SipIpAccessControlListMapping, body="form", status=(201,), required=("IpAccessControlListSid",),
)
CreateSipIpAddress = Operation(
    "api_v2010.CreateSipIpAddress", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
    m.SipIpAddress, body="form", status=(201,), required=("FriendlyName", "IpAddress"),
)
CreateSiprec = Operation(
    "api_v2010.CreateSiprec", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json", m.Siprec,
    body="form", formats={"Parameter": "pairs"},
)
CreateStream = Operation(
    "api_v2010.CreateStream", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json", m.Stream,
    body="form", formats={"Parameter": "pairs"}, required=("Url",),
)
CreateToken = Operation(
    "api_v2010.CreateToken", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Tokens.json", m.Token, body="form",
    status=(201,),
)
CreateUsageTrigger = Operation(
    "api_v2010.CreateUsageTrigger", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
    m.UsageTrigger, body="form", status=(201,), required=("CallbackUrl", "TriggerValue", "UsageCategory"),
)
CreateUserDefinedMessage = Operation(
    "api_v2010.CreateUserDefinedMessage", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json", m.UserDefinedMessage, body="form",
    status=(201,), required=("Content",), idempotency=True,
)
CreateUserDefinedMessageSubscription = Operation(
    "api_v2010.CreateUserDefinedMessageSubscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json",
    m.UserDefinedMessageSubscription, body="form", status=(201,), required=("Callback",), idempotency=True,
)
CreateValidationRequest = Operation(
    "api_v2010.CreateValidationRequest", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
    m.ValidationRequest, body="form", required=("PhoneNumber",),
)
DeleteAddress: Operation[None] = Operation(
    "api_v2010.DeleteAddress", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", status=(204,),
)
DeleteApplication: Operation[None] = Operation(
    "api_v2010.DeleteApplication", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    status=(204,),
)
DeleteCall: Operation[None] = Operation(
    "api_v2010.DeleteCall", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", status=(204,),
)
DeleteCallRecording: Operation[None] = Operation(
    "api_v2010.DeleteCallRecording", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", status=(204,),
)
DeleteConferenceRecording: Operation[None] = Operation(
    "api_v2010.DeleteConferenceRecording", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", status=(204,),
)
DeleteConnectApp: Operation[None] = Operation(
    "api_v2010.DeleteConnectApp", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    status=(204,),
)
DeleteIncomingPhoneNumber: Operation[None] = Operation(
    "api_v2010.DeleteIncomingPhoneNumber", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", status=(204,),
)
DeleteIncomingPhoneNumberAssignedAddOn: Operation[None] = Operation(
    "api_v2010.DeleteIncomingPhoneNumberAssignedAddOn", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json", status=(204,),
)
DeleteKey: Operation[None] = Operation(
    "api_v2010.DeleteKey", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", status=(204,),
)
DeleteMedia: Operation[None] = Operation(
    "api_v2010.DeleteMedia", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json", status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "api_v2010.DeleteMessage", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", status=(204,),
)
DeleteOutgoingCallerId: Operation[None] = Operation(
    "api_v2010.DeleteOutgoingCallerId", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json", status=(204,),
)
DeleteParticipant: Operation[None] = Operation(
    "api_v2010.DeleteParticipant", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", status=(204,),
)
DeleteQueue: Operation[None] = Operation(
    "api_v2010.DeleteQueue", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", status=(204,),
)
DeleteRecording: Operation[None] = Operation(
    "api_v2010.DeleteRecording", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
    status=(204,),
)
DeleteRecordingAddOnResult: Operation[None] = Operation(
    "api_v2010.DeleteRecordingAddOnResult", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json", status=(204,),
)
DeleteRecordingAddOnResultPayload: Operation[None] = Operation(
    "api_v2010.DeleteRecordingAddOnResultPayload", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    status=(204,),
)
DeleteRecordingTranscription: Operation[None] = Operation(
    "api_v2010.DeleteRecordingTranscription", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json", status=(204,),
)
DeleteSigningKey: Operation[None] = Operation(
    "api_v2010.DeleteSigningKey", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    status=(204,),
)
DeleteSipAuthCallsCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthCallsCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipAuthCallsIpAccessControlListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthCallsIpAccessControlListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipAuthRegistrationsCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthRegistrationsCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipCredential: Operation[None] = Operation(
    "api_v2010.DeleteSipCredential", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", status=(204,),
)
DeleteSipCredentialList: Operation[None] = Operation(
    "api_v2010.DeleteSipCredentialList", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", status=(204,),
)
DeleteSipCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json", status=(204,),
)
DeleteSipDomain: Operation[None] = Operation(
    "api_v2010.DeleteSipDomain", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
    status=(204,),
)
DeleteSipIpAccessControlList: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAccessControlList", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", status=(204,),
)
DeleteSipIpAccessControlListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAccessControlListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json", status=(204,),
)
DeleteSipIpAddress: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAddress", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    status=(204,),
)
DeleteTranscription: Operation[None] = Operation(
    "api_v2010.DeleteTranscription", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
    status=(204,),
)
DeleteUsageTrigger: Operation[None] = Operation(
    "api_v2010.DeleteUsageTrigger", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    status=(204,),
)
DeleteUserDefinedMessageSubscription: Operation[None] = Operation(
    "api_v2010.DeleteUserDefinedMessageSubscription", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json", status=(204,),
)
FetchAccount = Operation("api_v2010.FetchAccount", "GET", "api", "/2010-04-01/Accounts/{Sid}.json", m.Account)
FetchAddress = Operation(
    "api_v2010.FetchAddress", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", m.Address,
)
FetchApplication = Operation(
    "api_v2010.FetchApplication", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    m.Application,
)
FetchAuthorizedConnectApp = Operation(
    "api_v2010.FetchAuthorizedConnectApp", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json", m.AuthorizedConnectApp,
)
FetchAvailablePhoneNumberCountry = Operation(
    "api_v2010.FetchAvailablePhoneNumberCountry", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json", m.AvailablePhoneNumberCountry,
)
FetchBalance = Operation(
    "api_v2010.FetchBalance", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Balance.json", m.Balance,
)
FetchCall = Operation("api_v2010.FetchCall", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", m.Call)
FetchCallNotification = Operation(
    "api_v2010.FetchCallNotification", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json", m.CallNotificationInstance,
)
FetchCallRecording = Operation(
    "api_v2010.FetchCallRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", m.CallRecording,
)
FetchConference = Operation(
    "api_v2010.FetchConference", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json", m.Conference,
)
FetchConferenceRecording = Operation(
    "api_v2010.FetchConferenceRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", m.ConferenceRecording,
)
FetchConnectApp = Operation(
    "api_v2010.FetchConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json", m.ConnectApp,
)
FetchIncomingPhoneNumber = Operation(
    "api_v2010.FetchIncomingPhoneNumber", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", m.IncomingPhoneNumber,
)
FetchIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.FetchIncomingPhoneNumberAssignedAddOn", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
    m.IncomingPhoneNumberAssignedAddOn,
)
FetchIncomingPhoneNumberAssignedAddOnExtension = Operation(
    "api_v2010.FetchIncomingPhoneNumberAssignedAddOnExtension", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions"
    "/{Sid}.json",
    m.IncomingPhoneNumberAssignedAddOnExtension,
)
FetchKey = Operation("api_v2010.FetchKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", m.Key)
FetchMedia = Operation(
    "api_v2010.FetchMedia", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
    m.Media,
)
FetchMember = Operation(
    "api_v2010.FetchMember", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
    m.Member,
)
FetchMessage = Operation(
    "api_v2010.FetchMessage", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", m.Message,
)
FetchNotification = Operation(
    "api_v2010.FetchNotification", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json",
    m.NotificationInstance,
)
FetchOutgoingCallerId = Operation(
    "api_v2010.FetchOutgoingCallerId", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    m.OutgoingCallerId,
)
FetchParticipant = Operation(
    "api_v2010.FetchParticipant", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", m.Participant,
)
FetchQueue = Operation(
    "api_v2010.FetchQueue", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", m.Queue,
)
FetchRecording = Operation(
    "api_v2010.FetchRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json", m.Recording,
)
FetchRecordingAddOnResult = Operation(
    "api_v2010.FetchRecordingAddOnResult", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json", m.RecordingAddOnResult,
)
FetchRecordingAddOnResultPayload = Operation(
    "api_v2010.FetchRecordingAddOnResultPayload", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    m.RecordingAddOnResultPayload,
)
FetchRecordingAddOnResultPayloadData = Operation(
    "api_v2010.FetchRecordingAddOnResultPayloadData", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}"
    "/Data.json",
    m.RecordingAddOnResultPayloadData, status=(307,),
)
FetchRecordingTranscription = Operation(
    "api_v2010.FetchRecordingTranscription", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json", m.RecordingTranscription,
)
FetchShortCode = Operation(
    "api_v2010.FetchShortCode", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
    m.ShortCode,
)
FetchSigningKey = Operation(
    "api_v2010.FetchSigningKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json", m.SigningKey,
)
FetchSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.FetchSipAuthCallsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json",
    m.SipAuthCallsCredentialListMapping,
)
FetchSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.FetchSipAuthCallsIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json",
    m.SipAuthCallsIpAccessControlListMapping,
)
FetchSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.FetchSipAuthRegistrationsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    m.SipAuthRegistrationsCredentialListMapping,
)
FetchSipCredential = Operation(
    "api_v2010.FetchSipCredential", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", m.SipCredential,
)
FetchSipCredentialList = Operation(
    "api_v2010.FetchSipCredentialList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", m.SipCredentialList,
)
FetchSipCredentialListMapping = Operation(
    "api_v2010.FetchSipCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json",
    m.SipCredentialListMapping,
)
FetchSipDomain = Operation(
    "api_v2010.FetchSipDomain", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json", m.SipDomain,
)
FetchSipIpAccessControlList = Operation(
    "api_v2010.FetchSipIpAccessControlList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", m.SipIpAccessControlList,
)
FetchSipIpAccessControlListMapping = Operation(
    "api_v2010.FetchSipIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json",
    m.SipIpAccessControlListMapping,
)
FetchSipIpAddress = Operation(
    "api_v2010.FetchSipIpAddress", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    m.SipIpAddress,
)
FetchTranscription = Operation(
    "api_v2010.FetchTranscription", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
    m.Transcription,
)
FetchUsageTrigger = Operation(
    "api_v2010.FetchUsageTrigger", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    m.UsageTrigger,
)
ListAccount = Operation(
    "api_v2010.ListAccount", "GET", "api", "/2010-04-01/Accounts.json", m.Account,
    listing=Listing("accounts", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAddress = Operation(
    "api_v2010.ListAddress", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses.json", m.Address,
    listing=Listing("addresses", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListApplication = Operation(
    "api_v2010.ListApplication", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Applications.json", m.Application,
    listing=Listing("applications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAuthorizedConnectApp = Operation(
    "api_v2010.ListAuthorizedConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json",
    m.AuthorizedConnectApp, listing=Listing("authorized_connect_apps", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberCountry = Operation(
    "api_v2010.ListAvailablePhoneNumberCountry", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json", m.AvailablePhoneNumberCountry,
    listing=Listing("countries", "none", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberLocal = Operation(
    "api_v2010.ListAvailablePhoneNumberLocal", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json", m.AvailablePhoneNumberLocal,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberMachineToMachine = Operation(
    "api_v2010.ListAvailablePhoneNumberMachineToMachine", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json",
    m.AvailablePhoneNumberMachineToMachine,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberMobile = Operation(
    "api_v2010.ListAvailablePhoneNumberMobile", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json", m.AvailablePhoneNumberMobile,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberNational = Operation(
    "api_v2010.ListAvailablePhoneNumberNational", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json",
    m.AvailablePhoneNumberNational,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberSharedCost = Operation(
    "api_v2010.ListAvailablePhoneNumberSharedCost", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json",
    m.AvailablePhoneNumberSharedCost,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberTollFree = Operation(
    "api_v2010.ListAvailablePhoneNumberTollFree", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json",
    m.AvailablePhoneNumberTollFree,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberVoip = Operation(
    "api_v2010.ListAvailablePhoneNumberVoip", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json", m.AvailablePhoneNumberVoip,
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCall = Operation(
    "api_v2010.ListCall", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls.json", m.Call,
    formats={
        "StartTime": "datetime", "StartTime<": "datetime", "StartTime>": "datetime", "EndTime": "datetime",
        "EndTime<": "datetime", "EndTime>": "datetime",
    },
    listing=Listing("calls", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallEvent = Operation(
    "api_v2010.ListCallEvent", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
    m.CallEvent, listing=Listing("events", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallNotification = Operation(
    "api_v2010.ListCallNotification", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json", m.CallNotification,
    formats={"MessageDate": "date", "MessageDate<": "date", "MessageDate>": "date"},
    listing=Listing("notifications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallRecording = Operation(
    "api_v2010.ListCallRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
    m.CallRecording, formats={"DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListConference = Operation(
    "api_v2010.ListConference", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences.json", m.Conference,
    formats={
        "DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date", "DateUpdated": "date",
        "DateUpdated<": "date", "DateUpdated>": "date",
    },
    listing=Listing("conferences", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListConferenceRecording = Operation(
    "api_v2010.ListConferenceRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json", m.ConferenceRecording,
    formats={"DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListConnectApp = Operation(
    "api_v2010.ListConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps.json", m.ConnectApp,
    listing=Listing("connect_apps", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListDependentPhoneNumber = Operation(
    "api_v2010.ListDependentPhoneNumber", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json", m.DependentPhoneNumber,
    listing=Listing("dependent_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumber = Operation(
    "api_v2010.ListIncomingPhoneNumber", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    m.IncomingPhoneNumber, listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.ListIncomingPhoneNumberAssignedAddOn", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
    m.IncomingPhoneNumberAssignedAddOn,
    listing=Listing("assigned_add_ons", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberAssignedAddOnExtension = Operation(
    "api_v2010.ListIncomingPhoneNumberAssignedAddOnExtension", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}"
    "/Extensions.json",
    m.IncomingPhoneNumberAssignedAddOnExtension,
    listing=Listing("extensions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberLocal = Operation(
    "api_v2010.ListIncomingPhoneNumberLocal", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json", m.IncomingPhoneNumberLocal,
    listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberMobile = Operation(
    "api_v2010.ListIncomingPhoneNumberMobile", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json", m.IncomingPhoneNumberMobile,
    listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberTollFree = Operation(
    "api_v2010.ListIncomingPhoneNumberTollFree", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json", m.IncomingPhoneNumberTollFree,
    listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListKey = Operation(
    "api_v2010.ListKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Keys.json", m.Key,
    listing=Listing("keys", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListMedia = Operation(
    "api_v2010.ListMedia", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json", m.Media,
    formats={"DateCreated": "datetime", "DateCreated<": "datetime", "DateCreated>": "datetime"},
    listing=Listing("media_list", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListMember = Operation(
    "api_v2010.ListMember", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json", m.Member,
    listing=Listing("queue_members", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "api_v2010.ListMessage", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages.json", m.Message,
    formats={"DateSent": "datetime", "DateSent<": "datetime", "DateSent>": "datetime"},
    listing=Listing("messages", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListNotification = Operation(
    "api_v2010.ListNotification", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Notifications.json", m.Notification,
    formats={"MessageDate": "date", "MessageDate<": "date", "MessageDate>": "date"},
    listing=Listing("notifications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListOutgoingCallerId = Operation(
    "api_v2010.ListOutgoingCallerId", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
    m.OutgoingCallerId, listing=Listing("outgoing_caller_ids", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListParticipant = Operation(
    "api_v2010.ListParticipant", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json", m.Participant,
    listing=Listing("participants", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListQueue = Operation(
    "api_v2010.ListQueue", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues.json", m.Queue,
    listing=Listing("queues", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecording = Operation(
    "api_v2010.ListRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings.json", m.Recording,
    formats={"DateCreated": "datetime", "DateCreated<": "datetime", "DateCreated>": "datetime"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingAddOnResult = Operation(
    "api_v2010.ListRecordingAddOnResult", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json", m.RecordingAddOnResult,
    listing=Listing("add_on_results", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingAddOnResultPayload = Operation(
    "api_v2010.ListRecordingAddOnResultPayload", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json",
    m.RecordingAddOnResultPayload, listing=Listing("payloads", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingTranscription = Operation(
    "api_v2010.ListRecordingTranscription", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json", m.RecordingTranscription,
    listing=Listing("transcriptions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListShortCode = Operation(
    "api_v2010.ListShortCode", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json", m.ShortCode,
    listing=Listing("short_codes", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSigningKey = Operation(
    "api_v2010.ListSigningKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json", m.SigningKey,
    listing=Listing("signing_keys", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.ListSipAuthCallsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json",
    m.SipAuthCallsCredentialListMapping, listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.ListSipAuthCallsIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json",
    m.SipAuthCallsIpAccessControlListMapping, listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.ListSipAuthRegistrationsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
    m.SipAuthRegistrationsCredentialListMapping,
    listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredential = Operation(
    "api_v2010.ListSipCredential", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json", m.SipCredential,
    listing=Listing("credentials", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredentialList = Operation(
    "api_v2010.ListSipCredentialList", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
    m.SipCredentialList, listing=Listing("credential_lists", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredentialListMapping = Operation(
    "api_v2010.ListSipCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json", m.SipCredentialListMapping,
    listing=Listing("credential_list_mappings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipDomain = Operation(
    "api_v2010.ListSipDomain", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json", m.SipDomain,
    listing=Listing("domains", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAccessControlList = Operation(
    "api_v2010.ListSipIpAccessControlList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json", m.SipIpAccessControlList,
    listing=Listing("ip_access_control_lists", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAccessControlListMapping = Operation(
    "api_v2010.ListSipIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
    m.SipIpAccessControlListMapping,
    listing=Listing("ip_access_control_list_mappings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAddress = Operation(
    "api_v2010.ListSipIpAddress", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
    m.SipIpAddress, listing=Listing("ip_addresses", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListTranscription = Operation(
    "api_v2010.ListTranscription", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions.json",
    m.Transcription, listing=Listing("transcriptions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecord = Operation(
    "api_v2010.ListUsageRecord", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records.json", m.UsageRecord,
    formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordAllTime = Operation(
    "api_v2010.ListUsageRecordAllTime", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json",
    m.UsageRecordAllTime, formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordDaily = Operation(
    "api_v2010.ListUsageRecordDaily", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json",
    m.UsageRecordDaily, formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordLastMonth = Operation(
    "api_v2010.ListUsageRecordLastMonth", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json", m.UsageRecordLastMonth,
    formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordMonthly = Operation(
    "api_v2010.ListUsageRecordMonthly", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json",
    m.UsageRecordMonthly, formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordThisMonth = Operation(
    "api_v2010.ListUsageRecordThisMonth", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json", m.UsageRecordThisMonth,
    formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordToday = Operation(
    "api_v2010.ListUsageRecordToday", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json",
    m.UsageRecordToday, formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordYearly = Operation(
    "api_v2010.ListUsageRecordYearly", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json",
    m.UsageRecordYearly, formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordYesterday = Operation(
    "api_v2010.ListUsageRecordYesterday", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json", m.UsageRecordYesterday,
    formats={"StartDate": "date", "EndDate": "date"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageTrigger = Operation(
    "api_v2010.ListUsageTrigger", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json", m.UsageTrigger,
    listing=Listing("usage_triggers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAccount = Operation(
    "api_v2010.UpdateAccount", "POST", "api", "/2010-04-01/Accounts/{Sid}.json", m.Account, body="form",
)
UpdateAddress = Operation(
    "api_v2010.UpdateAddress", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", m.Address,
    body="form",
)
UpdateApplication = Operation(
    "api_v2010.UpdateApplication", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    m.Application, body="form",
)
UpdateCall = Operation(
    "api_v2010.UpdateCall", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", m.Call, body="form",
)
UpdateCallRecording = Operation(
    "api_v2010.UpdateCallRecording", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", m.CallRecording, body="form",
    required=("Status",),
)
UpdateConference = Operation(
    "api_v2010.UpdateConference", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
    m.Conference, body="form",
)
UpdateConferenceRecording = Operation(
    "api_v2010.UpdateConferenceRecording", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", m.ConferenceRecording,
    body="form", required=("Status",),
)
UpdateConnectApp = Operation(
    "api_v2010.UpdateConnectApp", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    m.ConnectApp, body="form",
)
UpdateIncomingPhoneNumber = Operation(
    "api_v2010.UpdateIncomingPhoneNumber", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", m.IncomingPhoneNumber, body="form",
)
UpdateKey = Operation(
    "api_v2010.UpdateKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", m.Key, body="form",
)
UpdateMember = Operation(
    "api_v2010.UpdateMember", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json", m.Member, body="form",
    required=("Url",),
)
UpdateMessage = Operation(
    "api_v2010.UpdateMessage", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", m.Message,
    body="form",
)
UpdateOutgoingCallerId = Operation(
    "api_v2010.UpdateOutgoingCallerId", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    m.OutgoingCallerId, body="form",
)
UpdateParticipant = Operation(
    "api_v2010.UpdateParticipant", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", m.Participant,
    body="form",
)
UpdatePayments = Operation(
    "api_v2010.UpdatePayments", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json",
    m.Payments, body="form", status=(202,), required=("IdempotencyKey", "StatusCallback"), idempotency=True,
)
UpdateQueue = Operation(
    "api_v2010.UpdateQueue", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", m.Queue, body="form",
)
UpdateRealtimeTranscription = Operation(
    "api_v2010.UpdateRealtimeTranscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json", m.RealtimeTranscription, body="form",
    required=("Status",),
)
UpdateShortCode = Operation(
    "api_v2010.UpdateShortCode", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
    m.ShortCode, body="form",
)
UpdateSigningKey = Operation(
    "api_v2010.UpdateSigningKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    m.SigningKey, body="form",
)
UpdateSipCredential = Operation(
    "api_v2010.UpdateSipCredential", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", m.SipCredential,
    body="form",
)
UpdateSipCredentialList = Operation(
    "api_v2010.UpdateSipCredentialList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", m.SipCredentialList, body="form",
    required=("FriendlyName",),
)
UpdateSipDomain = Operation(
    "api_v2010.UpdateSipDomain", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json", m.SipDomain,
    body="form",
)
UpdateSipIpAccessControlList = Operation(
    "api_v2010.UpdateSipIpAccessControlList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", m.SipIpAccessControlList, body="form",
    required=("FriendlyName",),
)
UpdateSipIpAddress = Operation(
    "api_v2010.UpdateSipIpAddress", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    m.SipIpAddress, body="form",
)
UpdateSiprec = Operation(
    "api_v2010.UpdateSiprec", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json",
    m.Siprec, body="form", required=("Status",),
)
UpdateStream = Operation(
    "api_v2010.UpdateStream", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json",
    m.Stream, body="form", required=("Status",),
)
UpdateUsageTrigger = Operation(
    "api_v2010.UpdateUsageTrigger", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    m.UsageTrigger, body="form",
)
