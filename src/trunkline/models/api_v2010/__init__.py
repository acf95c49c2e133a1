# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, a file a resource of the account: each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .accounts import (
        Account as Account, AccountStatus as AccountStatus, AccountStatusArg as AccountStatusArg,
        AccountType as AccountType,
    )
    from .addresses import (
        Address as Address, DependentPhoneNumber as DependentPhoneNumber,
        DependentPhoneNumberAddressRequirement as DependentPhoneNumberAddressRequirement,
        DependentPhoneNumberEmergencyStatus as DependentPhoneNumberEmergencyStatus,
    )
    from .applications import Application as Application, HttpMethodArg as HttpMethodArg
    from .authorized_connect_apps import (
        AuthorizedConnectApp as AuthorizedConnectApp, AuthorizedConnectAppPermission as AuthorizedConnectAppPermission,
    )
    from .available_phone_numbers import (
        AvailablePhoneNumberCountry as AvailablePhoneNumberCountry,
        AvailablePhoneNumberLocal as AvailablePhoneNumberLocal,
        AvailablePhoneNumberMachineToMachine as AvailablePhoneNumberMachineToMachine,
        AvailablePhoneNumberMobile as AvailablePhoneNumberMobile,
        AvailablePhoneNumberNational as AvailablePhoneNumberNational,
        AvailablePhoneNumberSharedCost as AvailablePhoneNumberSharedCost,
        AvailablePhoneNumberTollFree as AvailablePhoneNumberTollFree,
        AvailablePhoneNumberVoip as AvailablePhoneNumberVoip, PhoneNumberCapabilities as PhoneNumberCapabilities,
    )
    from .balance import Balance as Balance
    from .calls import (
        Call as Call, CallEvent as CallEvent, CallNotification as CallNotification,
        CallNotificationInstance as CallNotificationInstance, CallRecording as CallRecording,
        CallRecordingSource as CallRecordingSource, CallRecordingStatus as CallRecordingStatus,
        CallRecordingStatusArg as CallRecordingStatusArg, CallStatus as CallStatus, CallStatusArg as CallStatusArg,
        CallUpdateStatusArg as CallUpdateStatusArg, Payments as Payments,
        PaymentsBankAccountTypeArg as PaymentsBankAccountTypeArg, PaymentsCaptureArg as PaymentsCaptureArg,
        PaymentsConfirmationArg as PaymentsConfirmationArg, PaymentsPaymentMethodArg as PaymentsPaymentMethodArg,
        PaymentsStatusArg as PaymentsStatusArg, PaymentsTokenTypeArg as PaymentsTokenTypeArg,
        RealtimeTranscription as RealtimeTranscription, RealtimeTranscriptionStatus as RealtimeTranscriptionStatus,
        RealtimeTranscriptionTrackArg as RealtimeTranscriptionTrackArg,
        RealtimeTranscriptionUpdateStatusArg as RealtimeTranscriptionUpdateStatusArg, Siprec as Siprec,
        SiprecStatus as SiprecStatus, SiprecTrackArg as SiprecTrackArg, SiprecUpdateStatusArg as SiprecUpdateStatusArg,
        Stream as Stream, StreamStatus as StreamStatus, StreamTrackArg as StreamTrackArg,
        StreamUpdateStatusArg as StreamUpdateStatusArg, UserDefinedMessage as UserDefinedMessage,
        UserDefinedMessageSubscription as UserDefinedMessageSubscription,
    )
    from .conferences import (
        Conference as Conference, ConferenceReasonConferenceEnded as ConferenceReasonConferenceEnded,
        ConferenceRecording as ConferenceRecording, ConferenceRecordingSource as ConferenceRecordingSource,
        ConferenceRecordingStatus as ConferenceRecordingStatus,
        ConferenceRecordingStatusArg as ConferenceRecordingStatusArg, ConferenceStatus as ConferenceStatus,
        ConferenceStatusArg as ConferenceStatusArg, ConferenceUpdateStatusArg as ConferenceUpdateStatusArg,
        Participant as Participant, ParticipantStatus as ParticipantStatus,
    )
    from .connect_apps import (
        ConnectApp as ConnectApp, ConnectAppPermission as ConnectAppPermission,
        ConnectAppPermissionArg as ConnectAppPermissionArg,
    )
    from .incoming_phone_numbers import (
        IncomingPhoneNumber as IncomingPhoneNumber,
        IncomingPhoneNumberAddressRequirement as IncomingPhoneNumberAddressRequirement,
        IncomingPhoneNumberAssignedAddOn as IncomingPhoneNumberAssignedAddOn,
        IncomingPhoneNumberAssignedAddOnExtension as IncomingPhoneNumberAssignedAddOnExtension,
        IncomingPhoneNumberCapabilities as IncomingPhoneNumberCapabilities,
        IncomingPhoneNumberEmergencyAddressStatus as IncomingPhoneNumberEmergencyAddressStatus,
        IncomingPhoneNumberEmergencyStatus as IncomingPhoneNumberEmergencyStatus,
        IncomingPhoneNumberEmergencyStatusArg as IncomingPhoneNumberEmergencyStatusArg,
        IncomingPhoneNumberLocal as IncomingPhoneNumberLocal,
        IncomingPhoneNumberLocalAddressRequirement as IncomingPhoneNumberLocalAddressRequirement,
        IncomingPhoneNumberLocalEmergencyAddressStatus as IncomingPhoneNumberLocalEmergencyAddressStatus,
        IncomingPhoneNumberLocalEmergencyStatus as IncomingPhoneNumberLocalEmergencyStatus,
        IncomingPhoneNumberLocalEmergencyStatusArg as IncomingPhoneNumberLocalEmergencyStatusArg,
        IncomingPhoneNumberLocalVoiceReceiveMode as IncomingPhoneNumberLocalVoiceReceiveMode,
        IncomingPhoneNumberLocalVoiceReceiveModeArg as IncomingPhoneNumberLocalVoiceReceiveModeArg,
        IncomingPhoneNumberMobile as IncomingPhoneNumberMobile,
        IncomingPhoneNumberMobileAddressRequirement as IncomingPhoneNumberMobileAddressRequirement,
        IncomingPhoneNumberMobileEmergencyAddressStatus as IncomingPhoneNumberMobileEmergencyAddressStatus,
        IncomingPhoneNumberMobileEmergencyStatus as IncomingPhoneNumberMobileEmergencyStatus,
        IncomingPhoneNumberMobileEmergencyStatusArg as IncomingPhoneNumberMobileEmergencyStatusArg,
        IncomingPhoneNumberMobileVoiceReceiveMode as IncomingPhoneNumberMobileVoiceReceiveMode,
        IncomingPhoneNumberMobileVoiceReceiveModeArg as IncomingPhoneNumberMobileVoiceReceiveModeArg,
        IncomingPhoneNumberTollFree as IncomingPhoneNumberTollFree,
        IncomingPhoneNumberTollFreeAddressRequirement as IncomingPhoneNumberTollFreeAddressRequirement,
        IncomingPhoneNumberTollFreeEmergencyAddressStatus as IncomingPhoneNumberTollFreeEmergencyAddressStatus,
        IncomingPhoneNumberTollFreeEmergencyStatus as IncomingPhoneNumberTollFreeEmergencyStatus,
        IncomingPhoneNumberTollFreeEmergencyStatusArg as IncomingPhoneNumberTollFreeEmergencyStatusArg,
        IncomingPhoneNumberTollFreeVoiceReceiveMode as IncomingPhoneNumberTollFreeVoiceReceiveMode,
        IncomingPhoneNumberTollFreeVoiceReceiveModeArg as IncomingPhoneNumberTollFreeVoiceReceiveModeArg,
        IncomingPhoneNumberVoiceReceiveMode as IncomingPhoneNumberVoiceReceiveMode,
        IncomingPhoneNumberVoiceReceiveModeArg as IncomingPhoneNumberVoiceReceiveModeArg,
    )
    from .keys import Key as Key
    from .messages import (
        Media as Media, Message as Message, MessageAddressRetentionArg as MessageAddressRetentionArg,
        MessageContentRetentionArg as MessageContentRetentionArg, MessageDirection as MessageDirection,
        MessageFeedback as MessageFeedback, MessageFeedbackOutcome as MessageFeedbackOutcome,
        MessageFeedbackOutcomeArg as MessageFeedbackOutcomeArg, MessageRiskCheckArg as MessageRiskCheckArg,
        MessageScheduleTypeArg as MessageScheduleTypeArg, MessageStatus as MessageStatus,
        MessageTrafficTypeArg as MessageTrafficTypeArg, MessageUpdateStatusArg as MessageUpdateStatusArg,
    )
    from .new_keys import NewKey as NewKey
    from .new_signing_keys import NewSigningKey as NewSigningKey
    from .notifications import Notification as Notification, NotificationInstance as NotificationInstance
    from .outgoing_caller_ids import OutgoingCallerId as OutgoingCallerId
    from .queues import Member as Member, Queue as Queue
    from .recordings import (
        Recording as Recording, RecordingAddOnResult as RecordingAddOnResult,
        RecordingAddOnResultPayload as RecordingAddOnResultPayload,
        RecordingAddOnResultPayloadData as RecordingAddOnResultPayloadData,
        RecordingAddOnResultStatus as RecordingAddOnResultStatus, RecordingSource as RecordingSource,
        RecordingStatus as RecordingStatus, RecordingTranscription as RecordingTranscription,
        RecordingTranscriptionStatus as RecordingTranscriptionStatus,
    )
    from .short_codes import ShortCode as ShortCode
    from .signing_keys import SigningKey as SigningKey
    from .sip import (
        SipAuthCallsCredentialListMapping as SipAuthCallsCredentialListMapping,
        SipAuthCallsIpAccessControlListMapping as SipAuthCallsIpAccessControlListMapping,
        SipAuthRegistrationsCredentialListMapping as SipAuthRegistrationsCredentialListMapping,
        SipCredential as SipCredential, SipCredentialList as SipCredentialList,
        SipCredentialListMapping as SipCredentialListMapping, SipDomain as SipDomain,
        SipIpAccessControlList as SipIpAccessControlList,
        SipIpAccessControlListMapping as SipIpAccessControlListMapping, SipIpAddress as SipIpAddress,
    )
    from .tokens import IceServer as IceServer, Token as Token
    from .transcriptions import Transcription as Transcription, TranscriptionStatus as TranscriptionStatus
    from .usage import (
        UsageRecord as UsageRecord, UsageRecordAllTime as UsageRecordAllTime, UsageRecordDaily as UsageRecordDaily,
        UsageRecordLastMonth as UsageRecordLastMonth, UsageRecordMonthly as UsageRecordMonthly,
        UsageRecordThisMonth as UsageRecordThisMonth, UsageRecordToday as UsageRecordToday,
        UsageRecordYearly as UsageRecordYearly, UsageRecordYesterday as UsageRecordYesterday,
        UsageTrigger as UsageTrigger, UsageTriggerRecurring as UsageTriggerRecurring,
        UsageTriggerRecurringArg as UsageTriggerRecurringArg, UsageTriggerTriggerField as UsageTriggerTriggerField,
        UsageTriggerTriggerFieldArg as UsageTriggerTriggerFieldArg,
    )
    from .validation_requests import ValidationRequest as ValidationRequest

_HOMES = {
    "accounts": ["Account", "AccountStatus", "AccountType"],
    "addresses": [
        "Address", "DependentPhoneNumber", "DependentPhoneNumberAddressRequirement",
        "DependentPhoneNumberEmergencyStatus",
    ],
    "applications": ["Application"],
    "authorized_connect_apps": ["AuthorizedConnectApp", "AuthorizedConnectAppPermission"],
    "available_phone_numbers": [
        "AvailablePhoneNumberCountry", "AvailablePhoneNumberLocal", "AvailablePhoneNumberMachineToMachine",
        "AvailablePhoneNumberMobile", "AvailablePhoneNumberNational", "AvailablePhoneNumberSharedCost",
        "AvailablePhoneNumberTollFree", "AvailablePhoneNumberVoip", "PhoneNumberCapabilities",
    ],
    "balance": ["Balance"],
    "calls": [
        "Call", "CallEvent", "CallNotification", "CallNotificationInstance", "CallRecording", "CallRecordingSource",
        "CallRecordingStatus", "CallStatus", "Payments", "RealtimeTranscription", "RealtimeTranscriptionStatus",
        "Siprec", "SiprecStatus", "Stream", "StreamStatus", "UserDefinedMessage", "UserDefinedMessageSubscription",
    ],
    "conferences": [
        "Conference", "ConferenceReasonConferenceEnded", "ConferenceRecording", "ConferenceRecordingSource",
        "ConferenceRecordingStatus", "ConferenceStatus", "Participant", "ParticipantStatus",
    ],
    "connect_apps": ["ConnectApp", "ConnectAppPermission"],
    "incoming_phone_numbers": [
        "IncomingPhoneNumber", "IncomingPhoneNumberAddressRequirement", "IncomingPhoneNumberAssignedAddOn",
        "IncomingPhoneNumberAssignedAddOnExtension", "IncomingPhoneNumberCapabilities",
        "IncomingPhoneNumberEmergencyAddressStatus", "IncomingPhoneNumberEmergencyStatus", "IncomingPhoneNumberLocal",
        "IncomingPhoneNumberLocalAddressRequirement", "IncomingPhoneNumberLocalEmergencyAddressStatus",
        "IncomingPhoneNumberLocalEmergencyStatus", "IncomingPhoneNumberLocalVoiceReceiveMode",
        "IncomingPhoneNumberMobile", "IncomingPhoneNumberMobileAddressRequirement",
        "IncomingPhoneNumberMobileEmergencyAddressStatus", "IncomingPhoneNumberMobileEmergencyStatus",
        "IncomingPhoneNumberMobileVoiceReceiveMode", "IncomingPhoneNumberTollFree",
        "IncomingPhoneNumberTollFreeAddressRequirement", "IncomingPhoneNumberTollFreeEmergencyAddressStatus",
        "IncomingPhoneNumberTollFreeEmergencyStatus", "IncomingPhoneNumberTollFreeVoiceReceiveMode",
        "IncomingPhoneNumberVoiceReceiveMode",
    ],
    "keys": ["Key"],
    "messages": ["Media", "Message", "MessageDirection", "MessageFeedback", "MessageFeedbackOutcome", "MessageStatus"],
    "new_keys": ["NewKey"],
    "new_signing_keys": ["NewSigningKey"],
    "notifications": ["Notification", "NotificationInstance"],
    "outgoing_caller_ids": ["OutgoingCallerId"],
    "queues": ["Member", "Queue"],
    "recordings": [
        "Recording", "RecordingAddOnResult", "RecordingAddOnResultPayload", "RecordingAddOnResultPayloadData",
        "RecordingAddOnResultStatus", "RecordingSource", "RecordingStatus", "RecordingTranscription",
        "RecordingTranscriptionStatus",
    ],
    "short_codes": ["ShortCode"],
    "signing_keys": ["SigningKey"],
    "sip": [
        "SipAuthCallsCredentialListMapping", "SipAuthCallsIpAccessControlListMapping",
        "SipAuthRegistrationsCredentialListMapping", "SipCredential", "SipCredentialList", "SipCredentialListMapping",
        "SipDomain", "SipIpAccessControlList", "SipIpAccessControlListMapping", "SipIpAddress",
    ],
    "tokens": ["IceServer", "Token"],
    "transcriptions": ["Transcription", "TranscriptionStatus"],
    "usage": [
        "UsageRecord", "UsageRecordAllTime", "UsageRecordDaily", "UsageRecordLastMonth", "UsageRecordMonthly",
        "UsageRecordThisMonth", "UsageRecordToday", "UsageRecordYearly", "UsageRecordYesterday", "UsageTrigger",
        "UsageTriggerRecurring", "UsageTriggerTriggerField",
    ],
    "validation_requests": ["ValidationRequest"],
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Account", "AccountStatus", "AccountType", "Address", "Application", "AuthorizedConnectApp",
    "AuthorizedConnectAppPermission", "AvailablePhoneNumberCountry", "AvailablePhoneNumberLocal",
    "AvailablePhoneNumberMachineToMachine", "AvailablePhoneNumberMobile", "AvailablePhoneNumberNational",
    "AvailablePhoneNumberSharedCost", "AvailablePhoneNumberTollFree", "AvailablePhoneNumberVoip", "Balance", "Call",
    "CallEvent", "CallNotification", "CallNotificationInstance", "CallRecording", "CallRecordingSource",
    "CallRecordingStatus", "CallStatus", "Conference", "ConferenceReasonConferenceEnded", "ConferenceRecording",
    "ConferenceRecordingSource", "ConferenceRecordingStatus", "ConferenceStatus", "ConnectApp", "ConnectAppPermission",
    "DependentPhoneNumber", "DependentPhoneNumberAddressRequirement", "DependentPhoneNumberEmergencyStatus",
    "IceServer", "IncomingPhoneNumber", "IncomingPhoneNumberAddressRequirement", "IncomingPhoneNumberAssignedAddOn",
    "IncomingPhoneNumberAssignedAddOnExtension", "IncomingPhoneNumberCapabilities",
    "IncomingPhoneNumberEmergencyAddressStatus", "IncomingPhoneNumberEmergencyStatus", "IncomingPhoneNumberLocal",
    "IncomingPhoneNumberLocalAddressRequirement", "IncomingPhoneNumberLocalEmergencyAddressStatus",
    "IncomingPhoneNumberLocalEmergencyStatus", "IncomingPhoneNumberLocalVoiceReceiveMode", "IncomingPhoneNumberMobile",
    "IncomingPhoneNumberMobileAddressRequirement", "IncomingPhoneNumberMobileEmergencyAddressStatus",
    "IncomingPhoneNumberMobileEmergencyStatus", "IncomingPhoneNumberMobileVoiceReceiveMode",
    "IncomingPhoneNumberTollFree", "IncomingPhoneNumberTollFreeAddressRequirement",
    "IncomingPhoneNumberTollFreeEmergencyAddressStatus", "IncomingPhoneNumberTollFreeEmergencyStatus",
    "IncomingPhoneNumberTollFreeVoiceReceiveMode", "IncomingPhoneNumberVoiceReceiveMode", "Key", "Media", "Member",
    "Message", "MessageDirection", "MessageFeedback", "MessageFeedbackOutcome", "MessageStatus", "NewKey",
    "NewSigningKey", "Notification", "NotificationInstance", "OutgoingCallerId", "Participant", "ParticipantStatus",
    "Payments", "PhoneNumberCapabilities", "Queue", "RealtimeTranscription", "RealtimeTranscriptionStatus", "Recording",
    "RecordingAddOnResult", "RecordingAddOnResultPayload", "RecordingAddOnResultPayloadData",
    "RecordingAddOnResultStatus", "RecordingSource", "RecordingStatus", "RecordingTranscription",
    "RecordingTranscriptionStatus", "ShortCode", "SigningKey", "SipAuthCallsCredentialListMapping",
    "SipAuthCallsIpAccessControlListMapping", "SipAuthRegistrationsCredentialListMapping", "SipCredential",
    "SipCredentialList", "SipCredentialListMapping", "SipDomain", "SipIpAccessControlList",
    "SipIpAccessControlListMapping", "SipIpAddress", "Siprec", "SiprecStatus", "Stream", "StreamStatus", "Token",
    "Transcription", "TranscriptionStatus", "UsageRecord", "UsageRecordAllTime", "UsageRecordDaily",
    "UsageRecordLastMonth", "UsageRecordMonthly", "UsageRecordThisMonth", "UsageRecordToday", "UsageRecordYearly",
    "UsageRecordYesterday", "UsageTrigger", "UsageTriggerRecurring", "UsageTriggerTriggerField", "UserDefinedMessage",
    "UserDefinedMessageSubscription", "ValidationRequest",
]

if not TYPE_CHECKING:  # a checker finds every name above, and should miss others

    def __getattr__(name: str) -> object:
        from importlib import import_module

        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
