# Generated from the facts by `make generate`; do not edit.
"""The products of the API, their versions, and the shortcuts to their resources."""

from __future__ import annotations

from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..calling import AsyncCaller
    from . import (
        accounts_v1, api_v2010, api_v2010_accounts, api_v2010_addresses, api_v2010_applications,
        api_v2010_authorized_connect_apps, api_v2010_available_phone_numbers, api_v2010_balance, api_v2010_conferences,
        api_v2010_connect_apps, api_v2010_keys, api_v2010_new_keys, api_v2010_new_signing_keys, api_v2010_notifications,
        api_v2010_outgoing_caller_ids, api_v2010_queues, api_v2010_short_codes, api_v2010_signing_keys, api_v2010_sip,
        api_v2010_tokens, api_v2010_transcriptions, api_v2010_usage, api_v2010_validation_requests, assistants_v1,
        bulkexports_v1, chat_v1, chat_v2, chat_v3, content_v1, content_v2, conversations_v1, conversations_v2,
        events_v1, fax_v1, flex_v1, flex_v2, frontline_v1, iam_organizations, iam_v1, insights_v1, insights_v2,
        insights_v3, intelligence_v2, intelligence_v3, ip_messaging_v1, ip_messaging_v2, knowledge_v1, knowledge_v2,
        lookups_v1, lookups_v2, marketplace_v1, memory_v1, messaging_v1, messaging_v2, messaging_v3, monitor_v1,
        monitor_v2, notify_v1, numbers_v1, numbers_v2, numbers_v3, oauth_v1, oauth_v2, preview, pricing_v1, pricing_v2,
        proxy_v1, routes_v2, routes_v3, serverless_v1, studio_v1, studio_v2, supersim_v1, supersim_v1_usage_records,
        sync_v1, taskrouter_v1, trunking_v1, trusthub_v1, verify_v2, video_v1, voice_v1, voice_v2, voice_v3,
        webhooks_v1, wireless_v1,
    )
    from ..helpers.calls import AsyncCalls
    from ..helpers.commands import AsyncWirelessCommands
    from ..helpers.credentials import AsyncNotifyCredentials
    from ..helpers.messages import AsyncMessages
    from ..helpers.numbers import AsyncIncomingPhoneNumbers
    from ..helpers.recordings import AsyncRecordings
    from ..helpers.rooms import AsyncVideoRooms


class AsyncAccounts(AsyncResource):
    """`accounts`"""

    __slots__ = ()

    @accessor
    def v1(self) -> accounts_v1.AsyncAccountsV1:
        from . import accounts_v1

        return accounts_v1.AsyncAccountsV1(self._client, ())

    @accessor
    def auth_token_promotion(self) -> accounts_v1.AsyncAuthTokenPromotion:
        from . import accounts_v1

        return accounts_v1.AsyncAuthTokenPromotion(self._client, ())

    @accessor
    def credentials(self) -> accounts_v1.AsyncCredentials:
        from . import accounts_v1

        return accounts_v1.AsyncCredentials(self._client, ())

    @accessor
    def secondary_auth_token(self) -> accounts_v1.AsyncSecondaryAuthToken:
        from . import accounts_v1

        return accounts_v1.AsyncSecondaryAuthToken(self._client, ())


class AsyncApi(AsyncResource):
    """`api`"""

    __slots__ = ()

    @accessor
    def v2010(self) -> api_v2010.AsyncApiV2010:
        from . import api_v2010

        return api_v2010.AsyncApiV2010(self._client, ())

    @accessor
    def addresses(self) -> api_v2010_addresses.AsyncAccountsAddresses:
        from . import api_v2010_addresses

        return api_v2010_addresses.AsyncAccountsAddresses(self._client, (self._client.account_sid,))

    @accessor
    def applications(self) -> api_v2010_applications.AsyncAccountsApplications:
        from . import api_v2010_applications

        return api_v2010_applications.AsyncAccountsApplications(self._client, (self._client.account_sid,))

    @accessor
    def authorized_connect_apps(self) -> api_v2010_authorized_connect_apps.AsyncAccountsAuthorizedConnectApps:
        from . import api_v2010_authorized_connect_apps

        return api_v2010_authorized_connect_apps.AsyncAccountsAuthorizedConnectApps(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def available_phone_numbers(self) -> api_v2010_available_phone_numbers.AsyncAccountsAvailablePhoneNumbers:
        from . import api_v2010_available_phone_numbers

        return api_v2010_available_phone_numbers.AsyncAccountsAvailablePhoneNumbers(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def balance(self) -> api_v2010_balance.AsyncAccountsBalance:
        from . import api_v2010_balance

        return api_v2010_balance.AsyncAccountsBalance(self._client, (self._client.account_sid,))

    @accessor
    def calls(self) -> AsyncCalls:
        from ..helpers.calls import AsyncCalls

        return AsyncCalls(self._client, (self._client.account_sid,))

    @accessor
    def conferences(self) -> api_v2010_conferences.AsyncAccountsConferences:
        from . import api_v2010_conferences

        return api_v2010_conferences.AsyncAccountsConferences(self._client, (self._client.account_sid,))

    @accessor
    def connect_apps(self) -> api_v2010_connect_apps.AsyncAccountsConnectApps:
        from . import api_v2010_connect_apps

        return api_v2010_connect_apps.AsyncAccountsConnectApps(self._client, (self._client.account_sid,))

    @accessor
    def incoming_phone_numbers(self) -> AsyncIncomingPhoneNumbers:
        from ..helpers.numbers import AsyncIncomingPhoneNumbers

        return AsyncIncomingPhoneNumbers(self._client, (self._client.account_sid,))

    @accessor
    def keys(self) -> api_v2010_keys.AsyncAccountsKeys:
        from . import api_v2010_keys

        return api_v2010_keys.AsyncAccountsKeys(self._client, (self._client.account_sid,))

    @accessor
    def messages(self) -> AsyncMessages:
        from ..helpers.messages import AsyncMessages

        return AsyncMessages(self._client, (self._client.account_sid,))

    @accessor
    def new_keys(self) -> api_v2010_new_keys.AsyncAccountsNewKeys:
        from . import api_v2010_new_keys

        return api_v2010_new_keys.AsyncAccountsNewKeys(self._client, (self._client.account_sid,))

    @accessor
    def new_signing_keys(self) -> api_v2010_new_signing_keys.AsyncAccountsNewSigningKeys:
        from . import api_v2010_new_signing_keys

        return api_v2010_new_signing_keys.AsyncAccountsNewSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def notifications(self) -> api_v2010_notifications.AsyncAccountsNotifications:
        from . import api_v2010_notifications

        return api_v2010_notifications.AsyncAccountsNotifications(self._client, (self._client.account_sid,))

    @accessor
    def outgoing_caller_ids(self) -> api_v2010_outgoing_caller_ids.AsyncAccountsOutgoingCallerIds:
        from . import api_v2010_outgoing_caller_ids

        return api_v2010_outgoing_caller_ids.AsyncAccountsOutgoingCallerIds(self._client, (self._client.account_sid,))

    @accessor
    def queues(self) -> api_v2010_queues.AsyncAccountsQueues:
        from . import api_v2010_queues

        return api_v2010_queues.AsyncAccountsQueues(self._client, (self._client.account_sid,))

    @accessor
    def recordings(self) -> AsyncRecordings:
        from ..helpers.recordings import AsyncRecordings

        return AsyncRecordings(self._client, (self._client.account_sid,))

    @accessor
    def short_codes(self) -> api_v2010_short_codes.AsyncAccountsShortCodes:
        from . import api_v2010_short_codes

        return api_v2010_short_codes.AsyncAccountsShortCodes(self._client, (self._client.account_sid,))

    @accessor
    def signing_keys(self) -> api_v2010_signing_keys.AsyncAccountsSigningKeys:
        from . import api_v2010_signing_keys

        return api_v2010_signing_keys.AsyncAccountsSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def sip(self) -> api_v2010_sip.AsyncAccountsSip:
        from . import api_v2010_sip

        return api_v2010_sip.AsyncAccountsSip(self._client, (self._client.account_sid,))

    @accessor
    def tokens(self) -> api_v2010_tokens.AsyncAccountsTokens:
        from . import api_v2010_tokens

        return api_v2010_tokens.AsyncAccountsTokens(self._client, (self._client.account_sid,))

    @accessor
    def transcriptions(self) -> api_v2010_transcriptions.AsyncAccountsTranscriptions:
        from . import api_v2010_transcriptions

        return api_v2010_transcriptions.AsyncAccountsTranscriptions(self._client, (self._client.account_sid,))

    @accessor
    def usage(self) -> api_v2010_usage.AsyncAccountsUsage:
        from . import api_v2010_usage

        return api_v2010_usage.AsyncAccountsUsage(self._client, (self._client.account_sid,))

    @accessor
    def validation_requests(self) -> api_v2010_validation_requests.AsyncAccountsValidationRequests:
        from . import api_v2010_validation_requests

        return api_v2010_validation_requests.AsyncAccountsValidationRequests(self._client, (self._client.account_sid,))

    @accessor
    def account(self) -> api_v2010_accounts.AsyncAccountsContext:
        from . import api_v2010_accounts

        return api_v2010_accounts.AsyncAccountsContext(self._client, (self._client.account_sid,))

    @accessor
    def accounts(self) -> api_v2010_accounts.AsyncAccounts:
        from . import api_v2010_accounts

        return api_v2010_accounts.AsyncAccounts(self._client, ())


class AsyncAssistants(AsyncResource):
    """`assistants`"""

    __slots__ = ()

    @accessor
    def v1(self) -> assistants_v1.AsyncAssistantsV1:
        from . import assistants_v1

        return assistants_v1.AsyncAssistantsV1(self._client, ())


class AsyncBulkexports(AsyncResource):
    """`bulkexports`"""

    __slots__ = ()

    @accessor
    def v1(self) -> bulkexports_v1.AsyncBulkexportsV1:
        from . import bulkexports_v1

        return bulkexports_v1.AsyncBulkexportsV1(self._client, ())

    @accessor
    def export_configuration(self) -> bulkexports_v1.AsyncExportConfiguration:
        from . import bulkexports_v1

        return bulkexports_v1.AsyncExportConfiguration(self._client, ())

    @accessor
    def exports(self) -> bulkexports_v1.AsyncExports:
        from . import bulkexports_v1

        return bulkexports_v1.AsyncExports(self._client, ())


class AsyncChat(AsyncResource):
    """`chat`"""

    __slots__ = ()

    @accessor
    def v1(self) -> chat_v1.AsyncChatV1:
        from . import chat_v1

        return chat_v1.AsyncChatV1(self._client, ())

    @accessor
    def v2(self) -> chat_v2.AsyncChatV2:
        from . import chat_v2

        return chat_v2.AsyncChatV2(self._client, ())

    @accessor
    def v3(self) -> chat_v3.AsyncChatV3:
        from . import chat_v3

        return chat_v3.AsyncChatV3(self._client, ())

    @accessor
    def credentials(self) -> chat_v2.AsyncCredentials:
        from . import chat_v2

        return chat_v2.AsyncCredentials(self._client, ())

    @accessor
    def services(self) -> chat_v2.AsyncServices:
        from . import chat_v2

        return chat_v2.AsyncServices(self._client, ())

    @accessor
    def channels(self) -> chat_v3.AsyncChannels:
        from . import chat_v3

        return chat_v3.AsyncChannels(self._client, ())


class AsyncContent(AsyncResource):
    """`content`"""

    __slots__ = ()

    @accessor
    def v1(self) -> content_v1.AsyncContentV1:
        from . import content_v1

        return content_v1.AsyncContentV1(self._client, ())

    @accessor
    def v2(self) -> content_v2.AsyncContentV2:
        from . import content_v2

        return content_v2.AsyncContentV2(self._client, ())

    @accessor
    def content_and_approvals(self) -> content_v1.AsyncContentAndApprovals:
        from . import content_v1

        return content_v1.AsyncContentAndApprovals(self._client, ())

    @accessor
    def contents(self) -> content_v1.AsyncContents:
        from . import content_v1

        return content_v1.AsyncContents(self._client, ())

    @accessor
    def legacy_contents(self) -> content_v1.AsyncLegacyContents:
        from . import content_v1

        return content_v1.AsyncLegacyContents(self._client, ())


class AsyncConversations(AsyncResource):
    """`conversations`"""

    __slots__ = ()

    @accessor
    def v1(self) -> conversations_v1.AsyncConversationsV1:
        from . import conversations_v1

        return conversations_v1.AsyncConversationsV1(self._client, ())

    @accessor
    def v2(self) -> conversations_v2.AsyncConversationsV2:
        from . import conversations_v2

        return conversations_v2.AsyncConversationsV2(self._client, ())

    @accessor
    def address_configurations(self) -> conversations_v1.AsyncAddressConfigurations:
        from . import conversations_v1

        return conversations_v1.AsyncAddressConfigurations(self._client, ())

    @accessor
    def configuration(self) -> conversations_v1.AsyncConfiguration:
        from . import conversations_v1

        return conversations_v1.AsyncConfiguration(self._client, ())

    @accessor
    def conversations(self) -> conversations_v1.AsyncConversations:
        from . import conversations_v1

        return conversations_v1.AsyncConversations(self._client, ())

    @accessor
    def credentials(self) -> conversations_v1.AsyncCredentials:
        from . import conversations_v1

        return conversations_v1.AsyncCredentials(self._client, ())

    @accessor
    def participant_conversations(self) -> conversations_v1.AsyncParticipantConversations:
        from . import conversations_v1

        return conversations_v1.AsyncParticipantConversations(self._client, ())

    @accessor
    def roles(self) -> conversations_v1.AsyncRoles:
        from . import conversations_v1

        return conversations_v1.AsyncRoles(self._client, ())

    @accessor
    def services(self) -> conversations_v1.AsyncServices:
        from . import conversations_v1

        return conversations_v1.AsyncServices(self._client, ())

    @accessor
    def users(self) -> conversations_v1.AsyncUsers:
        from . import conversations_v1

        return conversations_v1.AsyncUsers(self._client, ())


class AsyncEvents(AsyncResource):
    """`events`"""

    __slots__ = ()

    @accessor
    def v1(self) -> events_v1.AsyncEventsV1:
        from . import events_v1

        return events_v1.AsyncEventsV1(self._client, ())

    @accessor
    def event_types(self) -> events_v1.AsyncEventTypes:
        from . import events_v1

        return events_v1.AsyncEventTypes(self._client, ())

    @accessor
    def schemas(self) -> events_v1.AsyncSchemas:
        from . import events_v1

        return events_v1.AsyncSchemas(self._client, ())

    @accessor
    def sinks(self) -> events_v1.AsyncSinks:
        from . import events_v1

        return events_v1.AsyncSinks(self._client, ())

    @accessor
    def subscriptions(self) -> events_v1.AsyncSubscriptions:
        from . import events_v1

        return events_v1.AsyncSubscriptions(self._client, ())


class AsyncFax(AsyncResource):
    """`fax`"""

    __slots__ = ()

    @accessor
    def v1(self) -> fax_v1.AsyncFaxV1:
        from . import fax_v1

        return fax_v1.AsyncFaxV1(self._client, ())


class AsyncFlexApi(AsyncResource):
    """`flex_api`"""

    __slots__ = ()

    @accessor
    def v1(self) -> flex_v1.AsyncFlexApiV1:
        from . import flex_v1

        return flex_v1.AsyncFlexApiV1(self._client, ())

    @accessor
    def v2(self) -> flex_v2.AsyncFlexApiV2:
        from . import flex_v2

        return flex_v2.AsyncFlexApiV2(self._client, ())

    @accessor
    def assessments(self) -> flex_v1.AsyncAssessments:
        from . import flex_v1

        return flex_v1.AsyncAssessments(self._client, ())

    @accessor
    def channel(self) -> flex_v1.AsyncChannel:
        from . import flex_v1

        return flex_v1.AsyncChannel(self._client, ())

    @accessor
    def configuration(self) -> flex_v1.AsyncConfiguration:
        from . import flex_v1

        return flex_v1.AsyncConfiguration(self._client, ())

    @accessor
    def flex_flow(self) -> flex_v1.AsyncFlexFlow:
        from . import flex_v1

        return flex_v1.AsyncFlexFlow(self._client, ())

    @accessor
    def insights_assessments_comment(self) -> flex_v1.AsyncInsightsAssessmentsComment:
        from . import flex_v1

        return flex_v1.AsyncInsightsAssessmentsComment(self._client, ())

    @accessor
    def insights_conversations(self) -> flex_v1.AsyncInsightsConversations:
        from . import flex_v1

        return flex_v1.AsyncInsightsConversations(self._client, ())

    @accessor
    def insights_questionnaires(self) -> flex_v1.AsyncInsightsQuestionnaires:
        from . import flex_v1

        return flex_v1.AsyncInsightsQuestionnaires(self._client, ())

    @accessor
    def insights_questionnaires_category(self) -> flex_v1.AsyncInsightsQuestionnairesCategory:
        from . import flex_v1

        return flex_v1.AsyncInsightsQuestionnairesCategory(self._client, ())

    @accessor
    def insights_questionnaires_question(self) -> flex_v1.AsyncInsightsQuestionnairesQuestion:
        from . import flex_v1

        return flex_v1.AsyncInsightsQuestionnairesQuestion(self._client, ())

    @accessor
    def insights_segments(self) -> flex_v1.AsyncInsightsSegments:
        from . import flex_v1

        return flex_v1.AsyncInsightsSegments(self._client, ())

    @accessor
    def insights_session(self) -> flex_v1.AsyncInsightsSession:
        from . import flex_v1

        return flex_v1.AsyncInsightsSession(self._client, ())

    @accessor
    def insights_settings_answer_sets(self) -> flex_v1.AsyncInsightsSettingsAnswerSets:
        from . import flex_v1

        return flex_v1.AsyncInsightsSettingsAnswerSets(self._client, ())

    @accessor
    def insights_settings_comment(self) -> flex_v1.AsyncInsightsSettingsComment:
        from . import flex_v1

        return flex_v1.AsyncInsightsSettingsComment(self._client, ())

    @accessor
    def insights_user_roles(self) -> flex_v1.AsyncInsightsUserRoles:
        from . import flex_v1

        return flex_v1.AsyncInsightsUserRoles(self._client, ())

    @accessor
    def interaction(self) -> flex_v1.AsyncInteraction:
        from . import flex_v1

        return flex_v1.AsyncInteraction(self._client, ())

    @accessor
    def web_channel(self) -> flex_v1.AsyncWebChannel:
        from . import flex_v1

        return flex_v1.AsyncWebChannel(self._client, ())

    @accessor
    def web_channels(self) -> flex_v2.AsyncWebChannels:
        from . import flex_v2

        return flex_v2.AsyncWebChannels(self._client, ())


class AsyncFrontlineApi(AsyncResource):
    """`frontline_api`"""

    __slots__ = ()

    @accessor
    def v1(self) -> frontline_v1.AsyncFrontlineApiV1:
        from . import frontline_v1

        return frontline_v1.AsyncFrontlineApiV1(self._client, ())

    @accessor
    def users(self) -> frontline_v1.AsyncUsers:
        from . import frontline_v1

        return frontline_v1.AsyncUsers(self._client, ())


class AsyncIam(AsyncResource):
    """`iam`"""

    __slots__ = ()

    @accessor
    def v1(self) -> iam_v1.AsyncIamV1:
        from . import iam_v1

        return iam_v1.AsyncIamV1(self._client, ())

    @accessor
    def api_key(self) -> iam_v1.AsyncApiKey:
        from . import iam_v1

        return iam_v1.AsyncApiKey(self._client, ())

    @accessor
    def get_api_keys(self) -> iam_v1.AsyncGetApiKeys:
        from . import iam_v1

        return iam_v1.AsyncGetApiKeys(self._client, ())


class AsyncInsights(AsyncResource):
    """`insights`"""

    __slots__ = ()

    @accessor
    def v1(self) -> insights_v1.AsyncInsightsV1:
        from . import insights_v1

        return insights_v1.AsyncInsightsV1(self._client, ())

    @accessor
    def v2(self) -> insights_v2.AsyncInsightsV2:
        from . import insights_v2

        return insights_v2.AsyncInsightsV2(self._client, ())

    @accessor
    def v3(self) -> insights_v3.AsyncInsightsV3:
        from . import insights_v3

        return insights_v3.AsyncInsightsV3(self._client, ())

    @accessor
    def call_summaries(self) -> insights_v1.AsyncCallSummaries:
        from . import insights_v1

        return insights_v1.AsyncCallSummaries(self._client, ())

    @accessor
    def calls(self) -> insights_v1.AsyncCalls:
        from . import insights_v1

        return insights_v1.AsyncCalls(self._client, ())

    @accessor
    def conferences(self) -> insights_v1.AsyncConferences:
        from . import insights_v1

        return insights_v1.AsyncConferences(self._client, ())

    @accessor
    def rooms(self) -> insights_v1.AsyncRooms:
        from . import insights_v1

        return insights_v1.AsyncRooms(self._client, ())

    @accessor
    def settings(self) -> insights_v1.AsyncSettings:
        from . import insights_v1

        return insights_v1.AsyncSettings(self._client, ())


class AsyncIntelligence(AsyncResource):
    """`intelligence`"""

    __slots__ = ()

    @accessor
    def v2(self) -> intelligence_v2.AsyncIntelligenceV2:
        from . import intelligence_v2

        return intelligence_v2.AsyncIntelligenceV2(self._client, ())

    @accessor
    def v3(self) -> intelligence_v3.AsyncIntelligenceV3:
        from . import intelligence_v3

        return intelligence_v3.AsyncIntelligenceV3(self._client, ())

    @accessor
    def services(self) -> intelligence_v2.AsyncServices:
        from . import intelligence_v2

        return intelligence_v2.AsyncServices(self._client, ())

    @accessor
    def transcripts(self) -> intelligence_v2.AsyncTranscripts:
        from . import intelligence_v2

        return intelligence_v2.AsyncTranscripts(self._client, ())


class AsyncIpMessaging(AsyncResource):
    """`ip_messaging`"""

    __slots__ = ()

    @accessor
    def v1(self) -> ip_messaging_v1.AsyncIpMessagingV1:
        from . import ip_messaging_v1

        return ip_messaging_v1.AsyncIpMessagingV1(self._client, ())

    @accessor
    def v2(self) -> ip_messaging_v2.AsyncIpMessagingV2:
        from . import ip_messaging_v2

        return ip_messaging_v2.AsyncIpMessagingV2(self._client, ())

    @accessor
    def credentials(self) -> ip_messaging_v2.AsyncCredentials:
        from . import ip_messaging_v2

        return ip_messaging_v2.AsyncCredentials(self._client, ())

    @accessor
    def services(self) -> ip_messaging_v2.AsyncServices:
        from . import ip_messaging_v2

        return ip_messaging_v2.AsyncServices(self._client, ())


class AsyncKnowledge(AsyncResource):
    """`knowledge`"""

    __slots__ = ()

    @accessor
    def v1(self) -> knowledge_v1.AsyncKnowledgeV1:
        from . import knowledge_v1

        return knowledge_v1.AsyncKnowledgeV1(self._client, ())

    @accessor
    def v2(self) -> knowledge_v2.AsyncKnowledgeV2:
        from . import knowledge_v2

        return knowledge_v2.AsyncKnowledgeV2(self._client, ())


class AsyncLookups(AsyncResource):
    """`lookups`"""

    __slots__ = ()

    @accessor
    def v1(self) -> lookups_v1.AsyncLookupsV1:
        from . import lookups_v1

        return lookups_v1.AsyncLookupsV1(self._client, ())

    @accessor
    def v2(self) -> lookups_v2.AsyncLookupsV2:
        from . import lookups_v2

        return lookups_v2.AsyncLookupsV2(self._client, ())

    @accessor
    def phone_numbers(self) -> lookups_v1.AsyncPhoneNumbers:
        from . import lookups_v1

        return lookups_v1.AsyncPhoneNumbers(self._client, ())


class AsyncMarketplace(AsyncResource):
    """`marketplace`"""

    __slots__ = ()

    @accessor
    def v1(self) -> marketplace_v1.AsyncMarketplaceV1:
        from . import marketplace_v1

        return marketplace_v1.AsyncMarketplaceV1(self._client, ())


class AsyncMemory(AsyncResource):
    """`memory`"""

    __slots__ = ()

    @accessor
    def v1(self) -> memory_v1.AsyncMemoryV1:
        from . import memory_v1

        return memory_v1.AsyncMemoryV1(self._client, ())


class AsyncMessaging(AsyncResource):
    """`messaging`"""

    __slots__ = ()

    @accessor
    def v1(self) -> messaging_v1.AsyncMessagingV1:
        from . import messaging_v1

        return messaging_v1.AsyncMessagingV1(self._client, ())

    @accessor
    def v2(self) -> messaging_v2.AsyncMessagingV2:
        from . import messaging_v2

        return messaging_v2.AsyncMessagingV2(self._client, ())

    @accessor
    def v3(self) -> messaging_v3.AsyncMessagingV3:
        from . import messaging_v3

        return messaging_v3.AsyncMessagingV3(self._client, ())

    @accessor
    def brand_registrations(self) -> messaging_v1.AsyncBrandRegistrations:
        from . import messaging_v1

        return messaging_v1.AsyncBrandRegistrations(self._client, ())

    @accessor
    def deactivations(self) -> messaging_v1.AsyncDeactivations:
        from . import messaging_v1

        return messaging_v1.AsyncDeactivations(self._client, ())

    @accessor
    def domain_certs(self) -> messaging_v1.AsyncDomainCerts:
        from . import messaging_v1

        return messaging_v1.AsyncDomainCerts(self._client, ())

    @accessor
    def domain_config(self) -> messaging_v1.AsyncDomainConfig:
        from . import messaging_v1

        return messaging_v1.AsyncDomainConfig(self._client, ())

    @accessor
    def domain_config_messaging_service(self) -> messaging_v1.AsyncDomainConfigMessagingService:
        from . import messaging_v1

        return messaging_v1.AsyncDomainConfigMessagingService(self._client, ())

    @accessor
    def external_campaign(self) -> messaging_v1.AsyncExternalCampaign:
        from . import messaging_v1

        return messaging_v1.AsyncExternalCampaign(self._client, ())

    @accessor
    def linkshortening_messaging_service(self) -> messaging_v1.AsyncLinkshorteningMessagingService:
        from . import messaging_v1

        return messaging_v1.AsyncLinkshorteningMessagingService(self._client, ())

    @accessor
    def services(self) -> messaging_v1.AsyncServices:
        from . import messaging_v1

        return messaging_v1.AsyncServices(self._client, ())

    @accessor
    def usecases(self) -> messaging_v1.AsyncUsecases:
        from . import messaging_v1

        return messaging_v1.AsyncUsecases(self._client, ())


class AsyncMonitor(AsyncResource):
    """`monitor`"""

    __slots__ = ()

    @accessor
    def v1(self) -> monitor_v1.AsyncMonitorV1:
        from . import monitor_v1

        return monitor_v1.AsyncMonitorV1(self._client, ())

    @accessor
    def v2(self) -> monitor_v2.AsyncMonitorV2:
        from . import monitor_v2

        return monitor_v2.AsyncMonitorV2(self._client, ())

    @accessor
    def alerts(self) -> monitor_v1.AsyncAlerts:
        from . import monitor_v1

        return monitor_v1.AsyncAlerts(self._client, ())

    @accessor
    def events(self) -> monitor_v1.AsyncEvents:
        from . import monitor_v1

        return monitor_v1.AsyncEvents(self._client, ())


class AsyncNotify(AsyncResource):
    """`notify`"""

    __slots__ = ()

    @accessor
    def v1(self) -> notify_v1.AsyncNotifyV1:
        from . import notify_v1

        return notify_v1.AsyncNotifyV1(self._client, ())

    @accessor
    def credentials(self) -> AsyncNotifyCredentials:
        from ..helpers.credentials import AsyncNotifyCredentials

        return AsyncNotifyCredentials(self._client, ())

    @accessor
    def services(self) -> notify_v1.AsyncServices:
        from . import notify_v1

        return notify_v1.AsyncServices(self._client, ())


class AsyncNumbers(AsyncResource):
    """`numbers`"""

    __slots__ = ()

    @accessor
    def v1(self) -> numbers_v1.AsyncNumbersV1:
        from . import numbers_v1

        return numbers_v1.AsyncNumbersV1(self._client, ())

    @accessor
    def v2(self) -> numbers_v2.AsyncNumbersV2:
        from . import numbers_v2

        return numbers_v2.AsyncNumbersV2(self._client, ())

    @accessor
    def v3(self) -> numbers_v3.AsyncNumbersV3:
        from . import numbers_v3

        return numbers_v3.AsyncNumbersV3(self._client, ())

    @accessor
    def regulatory_compliance(self) -> numbers_v2.AsyncRegulatoryCompliance:
        from . import numbers_v2

        return numbers_v2.AsyncRegulatoryCompliance(self._client, ())


class AsyncOauth(AsyncResource):
    """`oauth`"""

    __slots__ = ()

    @accessor
    def v1(self) -> oauth_v1.AsyncOauthV1:
        from . import oauth_v1

        return oauth_v1.AsyncOauthV1(self._client, ())

    @accessor
    def v2(self) -> oauth_v2.AsyncOauthV2:
        from . import oauth_v2

        return oauth_v2.AsyncOauthV2(self._client, ())

    @accessor
    def token(self) -> oauth_v1.AsyncToken:
        from . import oauth_v1

        return oauth_v1.AsyncToken(self._client, ())


class AsyncPreview(AsyncResource):
    """`preview`"""

    __slots__ = ()

    @accessor
    def hosted_numbers(self) -> preview.AsyncPreviewHostedNumbers:
        from . import preview

        return preview.AsyncPreviewHostedNumbers(self._client, ())

    @accessor
    def marketplace(self) -> preview.AsyncPreviewMarketplace:
        from . import preview

        return preview.AsyncPreviewMarketplace(self._client, ())

    @accessor
    def wireless(self) -> preview.AsyncPreviewWireless:
        from . import preview

        return preview.AsyncPreviewWireless(self._client, ())

    @accessor
    def authorization_documents(self) -> preview.AsyncHostedNumbersAuthorizationDocuments:
        from . import preview

        return preview.AsyncHostedNumbersAuthorizationDocuments(self._client, ())

    @accessor
    def hosted_number_orders(self) -> preview.AsyncHostedNumbersHostedNumberOrders:
        from . import preview

        return preview.AsyncHostedNumbersHostedNumberOrders(self._client, ())

    @accessor
    def available_add_ons(self) -> preview.AsyncMarketplaceAvailableAddOns:
        from . import preview

        return preview.AsyncMarketplaceAvailableAddOns(self._client, ())

    @accessor
    def installed_add_ons(self) -> preview.AsyncMarketplaceInstalledAddOns:
        from . import preview

        return preview.AsyncMarketplaceInstalledAddOns(self._client, ())

    @accessor
    def commands(self) -> preview.AsyncWirelessCommands:
        from . import preview

        return preview.AsyncWirelessCommands(self._client, ())

    @accessor
    def rate_plans(self) -> preview.AsyncWirelessRatePlans:
        from . import preview

        return preview.AsyncWirelessRatePlans(self._client, ())

    @accessor
    def sims(self) -> preview.AsyncWirelessSims:
        from . import preview

        return preview.AsyncWirelessSims(self._client, ())


class AsyncPreviewIam(AsyncResource):
    """`preview_iam`"""

    __slots__ = ()

    @accessor
    def v1(self) -> iam_organizations.AsyncPreviewIamV1:
        from . import iam_organizations

        return iam_organizations.AsyncPreviewIamV1(self._client, ())

    @accessor
    def versionless(self) -> iam_organizations.AsyncPreviewIamVersionless:
        from . import iam_organizations

        return iam_organizations.AsyncPreviewIamVersionless(self._client, ())

    @accessor
    def authorize(self) -> iam_organizations.AsyncV1Authorize:
        from . import iam_organizations

        return iam_organizations.AsyncV1Authorize(self._client, ())

    @accessor
    def token(self) -> iam_organizations.AsyncV1Token:
        from . import iam_organizations

        return iam_organizations.AsyncV1Token(self._client, ())

    @accessor
    def organization(self) -> iam_organizations.AsyncVersionlessOrganization:
        from . import iam_organizations

        return iam_organizations.AsyncVersionlessOrganization(self._client, ())


class AsyncPricing(AsyncResource):
    """`pricing`"""

    __slots__ = ()

    @accessor
    def v1(self) -> pricing_v1.AsyncPricingV1:
        from . import pricing_v1

        return pricing_v1.AsyncPricingV1(self._client, ())

    @accessor
    def v2(self) -> pricing_v2.AsyncPricingV2:
        from . import pricing_v2

        return pricing_v2.AsyncPricingV2(self._client, ())

    @accessor
    def messaging(self) -> pricing_v1.AsyncMessaging:
        from . import pricing_v1

        return pricing_v1.AsyncMessaging(self._client, ())

    @accessor
    def phone_numbers(self) -> pricing_v1.AsyncPhoneNumbers:
        from . import pricing_v1

        return pricing_v1.AsyncPhoneNumbers(self._client, ())

    @accessor
    def countries(self) -> pricing_v2.AsyncCountries:
        from . import pricing_v2

        return pricing_v2.AsyncCountries(self._client, ())

    @accessor
    def numbers(self) -> pricing_v2.AsyncNumbers:
        from . import pricing_v2

        return pricing_v2.AsyncNumbers(self._client, ())

    @accessor
    def voice(self) -> pricing_v2.AsyncVoice:
        from . import pricing_v2

        return pricing_v2.AsyncVoice(self._client, ())


class AsyncProxy(AsyncResource):
    """`proxy`"""

    __slots__ = ()

    @accessor
    def v1(self) -> proxy_v1.AsyncProxyV1:
        from . import proxy_v1

        return proxy_v1.AsyncProxyV1(self._client, ())

    @accessor
    def services(self) -> proxy_v1.AsyncServices:
        from . import proxy_v1

        return proxy_v1.AsyncServices(self._client, ())


class AsyncRoutes(AsyncResource):
    """`routes`"""

    __slots__ = ()

    @accessor
    def v2(self) -> routes_v2.AsyncRoutesV2:
        from . import routes_v2

        return routes_v2.AsyncRoutesV2(self._client, ())

    @accessor
    def v3(self) -> routes_v3.AsyncRoutesV3:
        from . import routes_v3

        return routes_v3.AsyncRoutesV3(self._client, ())

    @accessor
    def phone_numbers(self) -> routes_v2.AsyncPhoneNumbers:
        from . import routes_v2

        return routes_v2.AsyncPhoneNumbers(self._client, ())

    @accessor
    def sip_domains(self) -> routes_v2.AsyncSipDomains:
        from . import routes_v2

        return routes_v2.AsyncSipDomains(self._client, ())

    @accessor
    def trunks(self) -> routes_v2.AsyncTrunks:
        from . import routes_v2

        return routes_v2.AsyncTrunks(self._client, ())


class AsyncServerless(AsyncResource):
    """`serverless`"""

    __slots__ = ()

    @accessor
    def v1(self) -> serverless_v1.AsyncServerlessV1:
        from . import serverless_v1

        return serverless_v1.AsyncServerlessV1(self._client, ())

    @accessor
    def services(self) -> serverless_v1.AsyncServices:
        from . import serverless_v1

        return serverless_v1.AsyncServices(self._client, ())


class AsyncStudio(AsyncResource):
    """`studio`"""

    __slots__ = ()

    @accessor
    def v1(self) -> studio_v1.AsyncStudioV1:
        from . import studio_v1

        return studio_v1.AsyncStudioV1(self._client, ())

    @accessor
    def v2(self) -> studio_v2.AsyncStudioV2:
        from . import studio_v2

        return studio_v2.AsyncStudioV2(self._client, ())

    @accessor
    def flow_validate(self) -> studio_v2.AsyncFlowValidate:
        from . import studio_v2

        return studio_v2.AsyncFlowValidate(self._client, ())

    @accessor
    def flows(self) -> studio_v2.AsyncFlows:
        from . import studio_v2

        return studio_v2.AsyncFlows(self._client, ())


class AsyncSupersim(AsyncResource):
    """`supersim`"""

    __slots__ = ()

    @accessor
    def v1(self) -> supersim_v1.AsyncSupersimV1:
        from . import supersim_v1

        return supersim_v1.AsyncSupersimV1(self._client, ())

    @accessor
    def esim_profiles(self) -> supersim_v1.AsyncEsimProfiles:
        from . import supersim_v1

        return supersim_v1.AsyncEsimProfiles(self._client, ())

    @accessor
    def fleets(self) -> supersim_v1.AsyncFleets:
        from . import supersim_v1

        return supersim_v1.AsyncFleets(self._client, ())

    @accessor
    def ip_commands(self) -> supersim_v1.AsyncIpCommands:
        from . import supersim_v1

        return supersim_v1.AsyncIpCommands(self._client, ())

    @accessor
    def network_access_profiles(self) -> supersim_v1.AsyncNetworkAccessProfiles:
        from . import supersim_v1

        return supersim_v1.AsyncNetworkAccessProfiles(self._client, ())

    @accessor
    def networks(self) -> supersim_v1.AsyncNetworks:
        from . import supersim_v1

        return supersim_v1.AsyncNetworks(self._client, ())

    @accessor
    def settings_updates(self) -> supersim_v1.AsyncSettingsUpdates:
        from . import supersim_v1

        return supersim_v1.AsyncSettingsUpdates(self._client, ())

    @accessor
    def sims(self) -> supersim_v1.AsyncSims:
        from . import supersim_v1

        return supersim_v1.AsyncSims(self._client, ())

    @accessor
    def sms_commands(self) -> supersim_v1.AsyncSmsCommands:
        from . import supersim_v1

        return supersim_v1.AsyncSmsCommands(self._client, ())

    @accessor
    def usage_records(self) -> supersim_v1_usage_records.AsyncUsageRecords:
        from . import supersim_v1_usage_records

        return supersim_v1_usage_records.AsyncUsageRecords(self._client, ())


class AsyncSync(AsyncResource):
    """`sync`"""

    __slots__ = ()

    @accessor
    def v1(self) -> sync_v1.AsyncSyncV1:
        from . import sync_v1

        return sync_v1.AsyncSyncV1(self._client, ())

    @accessor
    def services(self) -> sync_v1.AsyncServices:
        from . import sync_v1

        return sync_v1.AsyncServices(self._client, ())


class AsyncTaskrouter(AsyncResource):
    """`taskrouter`"""

    __slots__ = ()

    @accessor
    def v1(self) -> taskrouter_v1.AsyncTaskrouterV1:
        from . import taskrouter_v1

        return taskrouter_v1.AsyncTaskrouterV1(self._client, ())

    @accessor
    def workspaces(self) -> taskrouter_v1.AsyncWorkspaces:
        from . import taskrouter_v1

        return taskrouter_v1.AsyncWorkspaces(self._client, ())


class AsyncTrunking(AsyncResource):
    """`trunking`"""

    __slots__ = ()

    @accessor
    def v1(self) -> trunking_v1.AsyncTrunkingV1:
        from . import trunking_v1

        return trunking_v1.AsyncTrunkingV1(self._client, ())

    @accessor
    def trunks(self) -> trunking_v1.AsyncTrunks:
        from . import trunking_v1

        return trunking_v1.AsyncTrunks(self._client, ())


class AsyncTrusthub(AsyncResource):
    """`trusthub`"""

    __slots__ = ()

    @accessor
    def v1(self) -> trusthub_v1.AsyncTrusthubV1:
        from . import trusthub_v1

        return trusthub_v1.AsyncTrusthubV1(self._client, ())

    @accessor
    def customer_profiles(self) -> trusthub_v1.AsyncCustomerProfiles:
        from . import trusthub_v1

        return trusthub_v1.AsyncCustomerProfiles(self._client, ())

    @accessor
    def end_user_types(self) -> trusthub_v1.AsyncEndUserTypes:
        from . import trusthub_v1

        return trusthub_v1.AsyncEndUserTypes(self._client, ())

    @accessor
    def end_users(self) -> trusthub_v1.AsyncEndUsers:
        from . import trusthub_v1

        return trusthub_v1.AsyncEndUsers(self._client, ())

    @accessor
    def policies(self) -> trusthub_v1.AsyncPolicies:
        from . import trusthub_v1

        return trusthub_v1.AsyncPolicies(self._client, ())

    @accessor
    def supporting_document_types(self) -> trusthub_v1.AsyncSupportingDocumentTypes:
        from . import trusthub_v1

        return trusthub_v1.AsyncSupportingDocumentTypes(self._client, ())

    @accessor
    def supporting_documents(self) -> trusthub_v1.AsyncSupportingDocuments:
        from . import trusthub_v1

        return trusthub_v1.AsyncSupportingDocuments(self._client, ())

    @accessor
    def trust_products(self) -> trusthub_v1.AsyncTrustProducts:
        from . import trusthub_v1

        return trusthub_v1.AsyncTrustProducts(self._client, ())


class AsyncVerify(AsyncResource):
    """`verify`"""

    __slots__ = ()

    @accessor
    def v2(self) -> verify_v2.AsyncVerifyV2:
        from . import verify_v2

        return verify_v2.AsyncVerifyV2(self._client, ())

    @accessor
    def forms(self) -> verify_v2.AsyncForms:
        from . import verify_v2

        return verify_v2.AsyncForms(self._client, ())

    @accessor
    def safelist(self) -> verify_v2.AsyncSafelist:
        from . import verify_v2

        return verify_v2.AsyncSafelist(self._client, ())

    @accessor
    def services(self) -> verify_v2.AsyncServices:
        from . import verify_v2

        return verify_v2.AsyncServices(self._client, ())

    @accessor
    def templates(self) -> verify_v2.AsyncTemplates:
        from . import verify_v2

        return verify_v2.AsyncTemplates(self._client, ())

    @accessor
    def verification_attempts(self) -> verify_v2.AsyncVerificationAttempts:
        from . import verify_v2

        return verify_v2.AsyncVerificationAttempts(self._client, ())

    @accessor
    def verification_attempts_summary(self) -> verify_v2.AsyncVerificationAttemptsSummary:
        from . import verify_v2

        return verify_v2.AsyncVerificationAttemptsSummary(self._client, ())


class AsyncVideo(AsyncResource):
    """`video`"""

    __slots__ = ()

    @accessor
    def v1(self) -> video_v1.AsyncVideoV1:
        from . import video_v1

        return video_v1.AsyncVideoV1(self._client, ())

    @accessor
    def composition_hooks(self) -> video_v1.AsyncCompositionHooks:
        from . import video_v1

        return video_v1.AsyncCompositionHooks(self._client, ())

    @accessor
    def composition_settings(self) -> video_v1.AsyncCompositionSettings:
        from . import video_v1

        return video_v1.AsyncCompositionSettings(self._client, ())

    @accessor
    def compositions(self) -> video_v1.AsyncCompositions:
        from . import video_v1

        return video_v1.AsyncCompositions(self._client, ())

    @accessor
    def recording_settings(self) -> video_v1.AsyncRecordingSettings:
        from . import video_v1

        return video_v1.AsyncRecordingSettings(self._client, ())

    @accessor
    def recordings(self) -> video_v1.AsyncRecordings:
        from . import video_v1

        return video_v1.AsyncRecordings(self._client, ())

    @accessor
    def rooms(self) -> AsyncVideoRooms:
        from ..helpers.rooms import AsyncVideoRooms

        return AsyncVideoRooms(self._client, ())


class AsyncVoice(AsyncResource):
    """`voice`"""

    __slots__ = ()

    @accessor
    def v1(self) -> voice_v1.AsyncVoiceV1:
        from . import voice_v1

        return voice_v1.AsyncVoiceV1(self._client, ())

    @accessor
    def v2(self) -> voice_v2.AsyncVoiceV2:
        from . import voice_v2

        return voice_v2.AsyncVoiceV2(self._client, ())

    @accessor
    def v3(self) -> voice_v3.AsyncVoiceV3:
        from . import voice_v3

        return voice_v3.AsyncVoiceV3(self._client, ())

    @accessor
    def archived_calls(self) -> voice_v1.AsyncArchivedCalls:
        from . import voice_v1

        return voice_v1.AsyncArchivedCalls(self._client, ())

    @accessor
    def byoc_trunks(self) -> voice_v1.AsyncByocTrunks:
        from . import voice_v1

        return voice_v1.AsyncByocTrunks(self._client, ())

    @accessor
    def connection_policies(self) -> voice_v1.AsyncConnectionPolicies:
        from . import voice_v1

        return voice_v1.AsyncConnectionPolicies(self._client, ())

    @accessor
    def dialing_permissions(self) -> voice_v1.AsyncDialingPermissions:
        from . import voice_v1

        return voice_v1.AsyncDialingPermissions(self._client, ())

    @accessor
    def ip_records(self) -> voice_v1.AsyncIpRecords:
        from . import voice_v1

        return voice_v1.AsyncIpRecords(self._client, ())

    @accessor
    def source_ip_mappings(self) -> voice_v1.AsyncSourceIpMappings:
        from . import voice_v1

        return voice_v1.AsyncSourceIpMappings(self._client, ())


class AsyncWebhooks(AsyncResource):
    """`webhooks`"""

    __slots__ = ()

    @accessor
    def v1(self) -> webhooks_v1.AsyncWebhooksV1:
        from . import webhooks_v1

        return webhooks_v1.AsyncWebhooksV1(self._client, ())

    @accessor
    def auth_profiles(self) -> webhooks_v1.AsyncAuthProfiles:
        from . import webhooks_v1

        return webhooks_v1.AsyncAuthProfiles(self._client, ())

    @accessor
    def edge_zones(self) -> webhooks_v1.AsyncEdgeZones:
        from . import webhooks_v1

        return webhooks_v1.AsyncEdgeZones(self._client, ())

    @accessor
    def operations(self) -> webhooks_v1.AsyncOperations:
        from . import webhooks_v1

        return webhooks_v1.AsyncOperations(self._client, ())

    @accessor
    def rules(self) -> webhooks_v1.AsyncRules:
        from . import webhooks_v1

        return webhooks_v1.AsyncRules(self._client, ())

    @accessor
    def settings(self) -> webhooks_v1.AsyncSettings:
        from . import webhooks_v1

        return webhooks_v1.AsyncSettings(self._client, ())

    @accessor
    def shared_keys(self) -> webhooks_v1.AsyncSharedKeys:
        from . import webhooks_v1

        return webhooks_v1.AsyncSharedKeys(self._client, ())

    @accessor
    def tests(self) -> webhooks_v1.AsyncTests:
        from . import webhooks_v1

        return webhooks_v1.AsyncTests(self._client, ())


class AsyncWireless(AsyncResource):
    """`wireless`"""

    __slots__ = ()

    @accessor
    def v1(self) -> wireless_v1.AsyncWirelessV1:
        from . import wireless_v1

        return wireless_v1.AsyncWirelessV1(self._client, ())

    @accessor
    def commands(self) -> AsyncWirelessCommands:
        from ..helpers.commands import AsyncWirelessCommands

        return AsyncWirelessCommands(self._client, ())

    @accessor
    def rate_plans(self) -> wireless_v1.AsyncRatePlans:
        from . import wireless_v1

        return wireless_v1.AsyncRatePlans(self._client, ())

    @accessor
    def sims(self) -> wireless_v1.AsyncSims:
        from . import wireless_v1

        return wireless_v1.AsyncSims(self._client, ())

    @accessor
    def usage_records(self) -> wireless_v1.AsyncUsageRecords:
        from . import wireless_v1

        return wireless_v1.AsyncUsageRecords(self._client, ())


class AsyncAccessors:
    """The accessors that a client has."""

    __slots__ = ()

    @property
    def _client(self) -> AsyncCaller:
        raise NotImplementedError

    @accessor
    def accounts(self) -> AsyncAccounts:
        return AsyncAccounts(self._client, ())

    @accessor
    def api(self) -> AsyncApi:
        return AsyncApi(self._client, ())

    @accessor
    def assistants(self) -> AsyncAssistants:
        return AsyncAssistants(self._client, ())

    @accessor
    def bulkexports(self) -> AsyncBulkexports:
        return AsyncBulkexports(self._client, ())

    @accessor
    def chat(self) -> AsyncChat:
        return AsyncChat(self._client, ())

    @accessor
    def content(self) -> AsyncContent:
        return AsyncContent(self._client, ())

    @accessor
    def conversations(self) -> AsyncConversations:
        return AsyncConversations(self._client, ())

    @accessor
    def events(self) -> AsyncEvents:
        return AsyncEvents(self._client, ())

    @accessor
    def fax(self) -> AsyncFax:
        return AsyncFax(self._client, ())

    @accessor
    def flex_api(self) -> AsyncFlexApi:
        return AsyncFlexApi(self._client, ())

    @accessor
    def frontline_api(self) -> AsyncFrontlineApi:
        return AsyncFrontlineApi(self._client, ())

    @accessor
    def iam(self) -> AsyncIam:
        return AsyncIam(self._client, ())

    @accessor
    def insights(self) -> AsyncInsights:
        return AsyncInsights(self._client, ())

    @accessor
    def intelligence(self) -> AsyncIntelligence:
        return AsyncIntelligence(self._client, ())

    @accessor
    def ip_messaging(self) -> AsyncIpMessaging:
        return AsyncIpMessaging(self._client, ())

    @accessor
    def knowledge(self) -> AsyncKnowledge:
        return AsyncKnowledge(self._client, ())

    @accessor
    def lookups(self) -> AsyncLookups:
        return AsyncLookups(self._client, ())

    @accessor
    def marketplace(self) -> AsyncMarketplace:
        return AsyncMarketplace(self._client, ())

    @accessor
    def memory(self) -> AsyncMemory:
        return AsyncMemory(self._client, ())

    @accessor
    def messaging(self) -> AsyncMessaging:
        return AsyncMessaging(self._client, ())

    @accessor
    def monitor(self) -> AsyncMonitor:
        return AsyncMonitor(self._client, ())

    @accessor
    def notify(self) -> AsyncNotify:
        return AsyncNotify(self._client, ())

    @accessor
    def numbers(self) -> AsyncNumbers:
        return AsyncNumbers(self._client, ())

    @accessor
    def oauth(self) -> AsyncOauth:
        return AsyncOauth(self._client, ())

    @accessor
    def preview(self) -> AsyncPreview:
        return AsyncPreview(self._client, ())

    @accessor
    def preview_iam(self) -> AsyncPreviewIam:
        return AsyncPreviewIam(self._client, ())

    @accessor
    def pricing(self) -> AsyncPricing:
        return AsyncPricing(self._client, ())

    @accessor
    def proxy(self) -> AsyncProxy:
        return AsyncProxy(self._client, ())

    @accessor
    def routes(self) -> AsyncRoutes:
        return AsyncRoutes(self._client, ())

    @accessor
    def serverless(self) -> AsyncServerless:
        return AsyncServerless(self._client, ())

    @accessor
    def studio(self) -> AsyncStudio:
        return AsyncStudio(self._client, ())

    @accessor
    def supersim(self) -> AsyncSupersim:
        return AsyncSupersim(self._client, ())

    @accessor
    def sync(self) -> AsyncSync:
        return AsyncSync(self._client, ())

    @accessor
    def taskrouter(self) -> AsyncTaskrouter:
        return AsyncTaskrouter(self._client, ())

    @accessor
    def trunking(self) -> AsyncTrunking:
        return AsyncTrunking(self._client, ())

    @accessor
    def trusthub(self) -> AsyncTrusthub:
        return AsyncTrusthub(self._client, ())

    @accessor
    def verify(self) -> AsyncVerify:
        return AsyncVerify(self._client, ())

    @accessor
    def video(self) -> AsyncVideo:
        return AsyncVideo(self._client, ())

    @accessor
    def voice(self) -> AsyncVoice:
        return AsyncVoice(self._client, ())

    @accessor
    def webhooks(self) -> AsyncWebhooks:
        return AsyncWebhooks(self._client, ())

    @accessor
    def wireless(self) -> AsyncWireless:
        return AsyncWireless(self._client, ())

    @accessor
    def addresses(self) -> api_v2010_addresses.AsyncAccountsAddresses:
        from . import api_v2010_addresses

        return api_v2010_addresses.AsyncAccountsAddresses(self._client, (self._client.account_sid,))

    @accessor
    def applications(self) -> api_v2010_applications.AsyncAccountsApplications:
        from . import api_v2010_applications

        return api_v2010_applications.AsyncAccountsApplications(self._client, (self._client.account_sid,))

    @accessor
    def authorized_connect_apps(self) -> api_v2010_authorized_connect_apps.AsyncAccountsAuthorizedConnectApps:
        from . import api_v2010_authorized_connect_apps

        return api_v2010_authorized_connect_apps.AsyncAccountsAuthorizedConnectApps(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def available_phone_numbers(self) -> api_v2010_available_phone_numbers.AsyncAccountsAvailablePhoneNumbers:
        from . import api_v2010_available_phone_numbers

        return api_v2010_available_phone_numbers.AsyncAccountsAvailablePhoneNumbers(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def balance(self) -> api_v2010_balance.AsyncAccountsBalance:
        from . import api_v2010_balance

        return api_v2010_balance.AsyncAccountsBalance(self._client, (self._client.account_sid,))

    @accessor
    def calls(self) -> AsyncCalls:
        from ..helpers.calls import AsyncCalls

        return AsyncCalls(self._client, (self._client.account_sid,))

    @accessor
    def conferences(self) -> api_v2010_conferences.AsyncAccountsConferences:
        from . import api_v2010_conferences

        return api_v2010_conferences.AsyncAccountsConferences(self._client, (self._client.account_sid,))

    @accessor
    def connect_apps(self) -> api_v2010_connect_apps.AsyncAccountsConnectApps:
        from . import api_v2010_connect_apps

        return api_v2010_connect_apps.AsyncAccountsConnectApps(self._client, (self._client.account_sid,))

    @accessor
    def incoming_phone_numbers(self) -> AsyncIncomingPhoneNumbers:
        from ..helpers.numbers import AsyncIncomingPhoneNumbers

        return AsyncIncomingPhoneNumbers(self._client, (self._client.account_sid,))

    @accessor
    def keys(self) -> api_v2010_keys.AsyncAccountsKeys:
        from . import api_v2010_keys

        return api_v2010_keys.AsyncAccountsKeys(self._client, (self._client.account_sid,))

    @accessor
    def messages(self) -> AsyncMessages:
        from ..helpers.messages import AsyncMessages

        return AsyncMessages(self._client, (self._client.account_sid,))

    @accessor
    def new_keys(self) -> api_v2010_new_keys.AsyncAccountsNewKeys:
        from . import api_v2010_new_keys

        return api_v2010_new_keys.AsyncAccountsNewKeys(self._client, (self._client.account_sid,))

    @accessor
    def new_signing_keys(self) -> api_v2010_new_signing_keys.AsyncAccountsNewSigningKeys:
        from . import api_v2010_new_signing_keys

        return api_v2010_new_signing_keys.AsyncAccountsNewSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def notifications(self) -> api_v2010_notifications.AsyncAccountsNotifications:
        from . import api_v2010_notifications

        return api_v2010_notifications.AsyncAccountsNotifications(self._client, (self._client.account_sid,))

    @accessor
    def outgoing_caller_ids(self) -> api_v2010_outgoing_caller_ids.AsyncAccountsOutgoingCallerIds:
        from . import api_v2010_outgoing_caller_ids

        return api_v2010_outgoing_caller_ids.AsyncAccountsOutgoingCallerIds(self._client, (self._client.account_sid,))

    @accessor
    def queues(self) -> api_v2010_queues.AsyncAccountsQueues:
        from . import api_v2010_queues

        return api_v2010_queues.AsyncAccountsQueues(self._client, (self._client.account_sid,))

    @accessor
    def recordings(self) -> AsyncRecordings:
        from ..helpers.recordings import AsyncRecordings

        return AsyncRecordings(self._client, (self._client.account_sid,))

    @accessor
    def short_codes(self) -> api_v2010_short_codes.AsyncAccountsShortCodes:
        from . import api_v2010_short_codes

        return api_v2010_short_codes.AsyncAccountsShortCodes(self._client, (self._client.account_sid,))

    @accessor
    def signing_keys(self) -> api_v2010_signing_keys.AsyncAccountsSigningKeys:
        from . import api_v2010_signing_keys

        return api_v2010_signing_keys.AsyncAccountsSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def sip(self) -> api_v2010_sip.AsyncAccountsSip:
        from . import api_v2010_sip

        return api_v2010_sip.AsyncAccountsSip(self._client, (self._client.account_sid,))

    @accessor
    def tokens(self) -> api_v2010_tokens.AsyncAccountsTokens:
        from . import api_v2010_tokens

        return api_v2010_tokens.AsyncAccountsTokens(self._client, (self._client.account_sid,))

    @accessor
    def transcriptions(self) -> api_v2010_transcriptions.AsyncAccountsTranscriptions:
        from . import api_v2010_transcriptions

        return api_v2010_transcriptions.AsyncAccountsTranscriptions(self._client, (self._client.account_sid,))

    @accessor
    def usage(self) -> api_v2010_usage.AsyncAccountsUsage:
        from . import api_v2010_usage

        return api_v2010_usage.AsyncAccountsUsage(self._client, (self._client.account_sid,))

    @accessor
    def validation_requests(self) -> api_v2010_validation_requests.AsyncAccountsValidationRequests:
        from . import api_v2010_validation_requests

        return api_v2010_validation_requests.AsyncAccountsValidationRequests(self._client, (self._client.account_sid,))
