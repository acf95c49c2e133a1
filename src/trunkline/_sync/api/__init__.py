# Mirrored from _async/api/__init__.py by `make generate`; do not edit.
# Generated from the facts by `make generate`; do not edit.
"""The products of the API, their versions, and the shortcuts to their resources."""

from __future__ import annotations

from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..calling import Caller
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
    from ..helpers.calls import Calls
    from ..helpers.commands import WirelessCommands
    from ..helpers.credentials import NotifyCredentials
    from ..helpers.messages import Messages
    from ..helpers.numbers import IncomingPhoneNumbers
    from ..helpers.recordings import Recordings
    from ..helpers.rooms import VideoRooms


class Accounts(Resource):
    """`accounts`"""

    __slots__ = ()

    @accessor
    def v1(self) -> accounts_v1.AccountsV1:
        from . import accounts_v1

        return accounts_v1.AccountsV1(self._client, ())

    @accessor
    def auth_token_promotion(self) -> accounts_v1.AuthTokenPromotion:
        from . import accounts_v1

        return accounts_v1.AuthTokenPromotion(self._client, ())

    @accessor
    def credentials(self) -> accounts_v1.Credentials:
        from . import accounts_v1

        return accounts_v1.Credentials(self._client, ())

    @accessor
    def secondary_auth_token(self) -> accounts_v1.SecondaryAuthToken:
        from . import accounts_v1

        return accounts_v1.SecondaryAuthToken(self._client, ())


class Api(Resource):
    """`api`"""

    __slots__ = ()

    @accessor
    def v2010(self) -> api_v2010.ApiV2010:
        from . import api_v2010

        return api_v2010.ApiV2010(self._client, ())

    @accessor
    def addresses(self) -> api_v2010_addresses.AccountsAddresses:
        from . import api_v2010_addresses

        return api_v2010_addresses.AccountsAddresses(self._client, (self._client.account_sid,))

    @accessor
    def applications(self) -> api_v2010_applications.AccountsApplications:
        from . import api_v2010_applications

        return api_v2010_applications.AccountsApplications(self._client, (self._client.account_sid,))

    @accessor
    def authorized_connect_apps(self) -> api_v2010_authorized_connect_apps.AccountsAuthorizedConnectApps:
        from . import api_v2010_authorized_connect_apps

        return api_v2010_authorized_connect_apps.AccountsAuthorizedConnectApps(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def available_phone_numbers(self) -> api_v2010_available_phone_numbers.AccountsAvailablePhoneNumbers:
        from . import api_v2010_available_phone_numbers

        return api_v2010_available_phone_numbers.AccountsAvailablePhoneNumbers(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def balance(self) -> api_v2010_balance.AccountsBalance:
        from . import api_v2010_balance

        return api_v2010_balance.AccountsBalance(self._client, (self._client.account_sid,))

    @accessor
    def calls(self) -> Calls:
        from ..helpers.calls import Calls

        return Calls(self._client, (self._client.account_sid,))

    @accessor
    def conferences(self) -> api_v2010_conferences.AccountsConferences:
        from . import api_v2010_conferences

        return api_v2010_conferences.AccountsConferences(self._client, (self._client.account_sid,))

    @accessor
    def connect_apps(self) -> api_v2010_connect_apps.AccountsConnectApps:
        from . import api_v2010_connect_apps

        return api_v2010_connect_apps.AccountsConnectApps(self._client, (self._client.account_sid,))

    @accessor
    def incoming_phone_numbers(self) -> IncomingPhoneNumbers:
        from ..helpers.numbers import IncomingPhoneNumbers

        return IncomingPhoneNumbers(self._client, (self._client.account_sid,))

    @accessor
    def keys(self) -> api_v2010_keys.AccountsKeys:
        from . import api_v2010_keys

        return api_v2010_keys.AccountsKeys(self._client, (self._client.account_sid,))

    @accessor
    def messages(self) -> Messages:
        from ..helpers.messages import Messages

        return Messages(self._client, (self._client.account_sid,))

    @accessor
    def new_keys(self) -> api_v2010_new_keys.AccountsNewKeys:
        from . import api_v2010_new_keys

        return api_v2010_new_keys.AccountsNewKeys(self._client, (self._client.account_sid,))

    @accessor
    def new_signing_keys(self) -> api_v2010_new_signing_keys.AccountsNewSigningKeys:
        from . import api_v2010_new_signing_keys

        return api_v2010_new_signing_keys.AccountsNewSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def notifications(self) -> api_v2010_notifications.AccountsNotifications:
        from . import api_v2010_notifications

        return api_v2010_notifications.AccountsNotifications(self._client, (self._client.account_sid,))

    @accessor
    def outgoing_caller_ids(self) -> api_v2010_outgoing_caller_ids.AccountsOutgoingCallerIds:
        from . import api_v2010_outgoing_caller_ids

        return api_v2010_outgoing_caller_ids.AccountsOutgoingCallerIds(self._client, (self._client.account_sid,))

    @accessor
    def queues(self) -> api_v2010_queues.AccountsQueues:
        from . import api_v2010_queues

        return api_v2010_queues.AccountsQueues(self._client, (self._client.account_sid,))

    @accessor
    def recordings(self) -> Recordings:
        from ..helpers.recordings import Recordings

        return Recordings(self._client, (self._client.account_sid,))

    @accessor
    def short_codes(self) -> api_v2010_short_codes.AccountsShortCodes:
        from . import api_v2010_short_codes

        return api_v2010_short_codes.AccountsShortCodes(self._client, (self._client.account_sid,))

    @accessor
    def signing_keys(self) -> api_v2010_signing_keys.AccountsSigningKeys:
        from . import api_v2010_signing_keys

        return api_v2010_signing_keys.AccountsSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def sip(self) -> api_v2010_sip.AccountsSip:
        from . import api_v2010_sip

        return api_v2010_sip.AccountsSip(self._client, (self._client.account_sid,))

    @accessor
    def tokens(self) -> api_v2010_tokens.AccountsTokens:
        from . import api_v2010_tokens

        return api_v2010_tokens.AccountsTokens(self._client, (self._client.account_sid,))

    @accessor
    def transcriptions(self) -> api_v2010_transcriptions.AccountsTranscriptions:
        from . import api_v2010_transcriptions

        return api_v2010_transcriptions.AccountsTranscriptions(self._client, (self._client.account_sid,))

    @accessor
    def usage(self) -> api_v2010_usage.AccountsUsage:
        from . import api_v2010_usage

        return api_v2010_usage.AccountsUsage(self._client, (self._client.account_sid,))

    @accessor
    def validation_requests(self) -> api_v2010_validation_requests.AccountsValidationRequests:
        from . import api_v2010_validation_requests

        return api_v2010_validation_requests.AccountsValidationRequests(self._client, (self._client.account_sid,))

    @accessor
    def account(self) -> api_v2010_accounts.AccountsContext:
        from . import api_v2010_accounts

        return api_v2010_accounts.AccountsContext(self._client, (self._client.account_sid,))

    @accessor
    def accounts(self) -> api_v2010_accounts.Accounts:
        from . import api_v2010_accounts

        return api_v2010_accounts.Accounts(self._client, ())


class Assistants(Resource):
    """`assistants`"""

    __slots__ = ()

    @accessor
    def v1(self) -> assistants_v1.AssistantsV1:
        from . import assistants_v1

        return assistants_v1.AssistantsV1(self._client, ())


class Bulkexports(Resource):
    """`bulkexports`"""

    __slots__ = ()

    @accessor
    def v1(self) -> bulkexports_v1.BulkexportsV1:
        from . import bulkexports_v1

        return bulkexports_v1.BulkexportsV1(self._client, ())

    @accessor
    def export_configuration(self) -> bulkexports_v1.ExportConfiguration:
        from . import bulkexports_v1

        return bulkexports_v1.ExportConfiguration(self._client, ())

    @accessor
    def exports(self) -> bulkexports_v1.Exports:
        from . import bulkexports_v1

        return bulkexports_v1.Exports(self._client, ())


class Chat(Resource):
    """`chat`"""

    __slots__ = ()

    @accessor
    def v1(self) -> chat_v1.ChatV1:
        from . import chat_v1

        return chat_v1.ChatV1(self._client, ())

    @accessor
    def v2(self) -> chat_v2.ChatV2:
        from . import chat_v2

        return chat_v2.ChatV2(self._client, ())

    @accessor
    def v3(self) -> chat_v3.ChatV3:
        from . import chat_v3

        return chat_v3.ChatV3(self._client, ())

    @accessor
    def credentials(self) -> chat_v2.Credentials:
        from . import chat_v2

        return chat_v2.Credentials(self._client, ())

    @accessor
    def services(self) -> chat_v2.Services:
        from . import chat_v2

        return chat_v2.Services(self._client, ())

    @accessor
    def channels(self) -> chat_v3.Channels:
        from . import chat_v3

        return chat_v3.Channels(self._client, ())


class Content(Resource):
    """`content`"""

    __slots__ = ()

    @accessor
    def v1(self) -> content_v1.ContentV1:
        from . import content_v1

        return content_v1.ContentV1(self._client, ())

    @accessor
    def v2(self) -> content_v2.ContentV2:
        from . import content_v2

        return content_v2.ContentV2(self._client, ())

    @accessor
    def content_and_approvals(self) -> content_v1.ContentAndApprovals:
        from . import content_v1

        return content_v1.ContentAndApprovals(self._client, ())

    @accessor
    def contents(self) -> content_v1.Contents:
        from . import content_v1

        return content_v1.Contents(self._client, ())

    @accessor
    def legacy_contents(self) -> content_v1.LegacyContents:
        from . import content_v1

        return content_v1.LegacyContents(self._client, ())


class Conversations(Resource):
    """`conversations`"""

    __slots__ = ()

    @accessor
    def v1(self) -> conversations_v1.ConversationsV1:
        from . import conversations_v1

        return conversations_v1.ConversationsV1(self._client, ())

    @accessor
    def v2(self) -> conversations_v2.ConversationsV2:
        from . import conversations_v2

        return conversations_v2.ConversationsV2(self._client, ())

    @accessor
    def address_configurations(self) -> conversations_v1.AddressConfigurations:
        from . import conversations_v1

        return conversations_v1.AddressConfigurations(self._client, ())

    @accessor
    def configuration(self) -> conversations_v1.Configuration:
        from . import conversations_v1

        return conversations_v1.Configuration(self._client, ())

    @accessor
    def conversations(self) -> conversations_v1.Conversations:
        from . import conversations_v1

        return conversations_v1.Conversations(self._client, ())

    @accessor
    def credentials(self) -> conversations_v1.Credentials:
        from . import conversations_v1

        return conversations_v1.Credentials(self._client, ())

    @accessor
    def participant_conversations(self) -> conversations_v1.ParticipantConversations:
        from . import conversations_v1

        return conversations_v1.ParticipantConversations(self._client, ())

    @accessor
    def roles(self) -> conversations_v1.Roles:
        from . import conversations_v1

        return conversations_v1.Roles(self._client, ())

    @accessor
    def services(self) -> conversations_v1.Services:
        from . import conversations_v1

        return conversations_v1.Services(self._client, ())

    @accessor
    def users(self) -> conversations_v1.Users:
        from . import conversations_v1

        return conversations_v1.Users(self._client, ())


class Events(Resource):
    """`events`"""

    __slots__ = ()

    @accessor
    def v1(self) -> events_v1.EventsV1:
        from . import events_v1

        return events_v1.EventsV1(self._client, ())

    @accessor
    def event_types(self) -> events_v1.EventTypes:
        from . import events_v1

        return events_v1.EventTypes(self._client, ())

    @accessor
    def schemas(self) -> events_v1.Schemas:
        from . import events_v1

        return events_v1.Schemas(self._client, ())

    @accessor
    def sinks(self) -> events_v1.Sinks:
        from . import events_v1

        return events_v1.Sinks(self._client, ())

    @accessor
    def subscriptions(self) -> events_v1.Subscriptions:
        from . import events_v1

        return events_v1.Subscriptions(self._client, ())


class Fax(Resource):
    """`fax`"""

    __slots__ = ()

    @accessor
    def v1(self) -> fax_v1.FaxV1:
        from . import fax_v1

        return fax_v1.FaxV1(self._client, ())


class FlexApi(Resource):
    """`flex_api`"""

    __slots__ = ()

    @accessor
    def v1(self) -> flex_v1.FlexApiV1:
        from . import flex_v1

        return flex_v1.FlexApiV1(self._client, ())

    @accessor
    def v2(self) -> flex_v2.FlexApiV2:
        from . import flex_v2

        return flex_v2.FlexApiV2(self._client, ())

    @accessor
    def assessments(self) -> flex_v1.Assessments:
        from . import flex_v1

        return flex_v1.Assessments(self._client, ())

    @accessor
    def channel(self) -> flex_v1.Channel:
        from . import flex_v1

        return flex_v1.Channel(self._client, ())

    @accessor
    def configuration(self) -> flex_v1.Configuration:
        from . import flex_v1

        return flex_v1.Configuration(self._client, ())

    @accessor
    def flex_flow(self) -> flex_v1.FlexFlow:
        from . import flex_v1

        return flex_v1.FlexFlow(self._client, ())

    @accessor
    def insights_assessments_comment(self) -> flex_v1.InsightsAssessmentsComment:
        from . import flex_v1

        return flex_v1.InsightsAssessmentsComment(self._client, ())

    @accessor
    def insights_conversations(self) -> flex_v1.InsightsConversations:
        from . import flex_v1

        return flex_v1.InsightsConversations(self._client, ())

    @accessor
    def insights_questionnaires(self) -> flex_v1.InsightsQuestionnaires:
        from . import flex_v1

        return flex_v1.InsightsQuestionnaires(self._client, ())

    @accessor
    def insights_questionnaires_category(self) -> flex_v1.InsightsQuestionnairesCategory:
        from . import flex_v1

        return flex_v1.InsightsQuestionnairesCategory(self._client, ())

    @accessor
    def insights_questionnaires_question(self) -> flex_v1.InsightsQuestionnairesQuestion:
        from . import flex_v1

        return flex_v1.InsightsQuestionnairesQuestion(self._client, ())

    @accessor
    def insights_segments(self) -> flex_v1.InsightsSegments:
        from . import flex_v1

        return flex_v1.InsightsSegments(self._client, ())

    @accessor
    def insights_session(self) -> flex_v1.InsightsSession:
        from . import flex_v1

        return flex_v1.InsightsSession(self._client, ())

    @accessor
    def insights_settings_answer_sets(self) -> flex_v1.InsightsSettingsAnswerSets:
        from . import flex_v1

        return flex_v1.InsightsSettingsAnswerSets(self._client, ())

    @accessor
    def insights_settings_comment(self) -> flex_v1.InsightsSettingsComment:
        from . import flex_v1

        return flex_v1.InsightsSettingsComment(self._client, ())

    @accessor
    def insights_user_roles(self) -> flex_v1.InsightsUserRoles:
        from . import flex_v1

        return flex_v1.InsightsUserRoles(self._client, ())

    @accessor
    def interaction(self) -> flex_v1.Interaction:
        from . import flex_v1

        return flex_v1.Interaction(self._client, ())

    @accessor
    def web_channel(self) -> flex_v1.WebChannel:
        from . import flex_v1

        return flex_v1.WebChannel(self._client, ())

    @accessor
    def web_channels(self) -> flex_v2.WebChannels:
        from . import flex_v2

        return flex_v2.WebChannels(self._client, ())


class FrontlineApi(Resource):
    """`frontline_api`"""

    __slots__ = ()

    @accessor
    def v1(self) -> frontline_v1.FrontlineApiV1:
        from . import frontline_v1

        return frontline_v1.FrontlineApiV1(self._client, ())

    @accessor
    def users(self) -> frontline_v1.Users:
        from . import frontline_v1

        return frontline_v1.Users(self._client, ())


class Iam(Resource):
    """`iam`"""

    __slots__ = ()

    @accessor
    def v1(self) -> iam_v1.IamV1:
        from . import iam_v1

        return iam_v1.IamV1(self._client, ())

    @accessor
    def api_key(self) -> iam_v1.ApiKey:
        from . import iam_v1

        return iam_v1.ApiKey(self._client, ())

    @accessor
    def get_api_keys(self) -> iam_v1.GetApiKeys:
        from . import iam_v1

        return iam_v1.GetApiKeys(self._client, ())


class Insights(Resource):
    """`insights`"""

    __slots__ = ()

    @accessor
    def v1(self) -> insights_v1.InsightsV1:
        from . import insights_v1

        return insights_v1.InsightsV1(self._client, ())

    @accessor
    def v2(self) -> insights_v2.InsightsV2:
        from . import insights_v2

        return insights_v2.InsightsV2(self._client, ())

    @accessor
    def v3(self) -> insights_v3.InsightsV3:
        from . import insights_v3

        return insights_v3.InsightsV3(self._client, ())

    @accessor
    def call_summaries(self) -> insights_v1.CallSummaries:
        from . import insights_v1

        return insights_v1.CallSummaries(self._client, ())

    @accessor
    def calls(self) -> insights_v1.Calls:
        from . import insights_v1

        return insights_v1.Calls(self._client, ())

    @accessor
    def conferences(self) -> insights_v1.Conferences:
        from . import insights_v1

        return insights_v1.Conferences(self._client, ())

    @accessor
    def rooms(self) -> insights_v1.Rooms:
        from . import insights_v1

        return insights_v1.Rooms(self._client, ())

    @accessor
    def settings(self) -> insights_v1.Settings:
        from . import insights_v1

        return insights_v1.Settings(self._client, ())


class Intelligence(Resource):
    """`intelligence`"""

    __slots__ = ()

    @accessor
    def v2(self) -> intelligence_v2.IntelligenceV2:
        from . import intelligence_v2

        return intelligence_v2.IntelligenceV2(self._client, ())

    @accessor
    def v3(self) -> intelligence_v3.IntelligenceV3:
        from . import intelligence_v3

        return intelligence_v3.IntelligenceV3(self._client, ())

    @accessor
    def services(self) -> intelligence_v2.Services:
        from . import intelligence_v2

        return intelligence_v2.Services(self._client, ())

    @accessor
    def transcripts(self) -> intelligence_v2.Transcripts:
        from . import intelligence_v2

        return intelligence_v2.Transcripts(self._client, ())


class IpMessaging(Resource):
    """`ip_messaging`"""

    __slots__ = ()

    @accessor
    def v1(self) -> ip_messaging_v1.IpMessagingV1:
        from . import ip_messaging_v1

        return ip_messaging_v1.IpMessagingV1(self._client, ())

    @accessor
    def v2(self) -> ip_messaging_v2.IpMessagingV2:
        from . import ip_messaging_v2

        return ip_messaging_v2.IpMessagingV2(self._client, ())

    @accessor
    def credentials(self) -> ip_messaging_v2.Credentials:
        from . import ip_messaging_v2

        return ip_messaging_v2.Credentials(self._client, ())

    @accessor
    def services(self) -> ip_messaging_v2.Services:
        from . import ip_messaging_v2

        return ip_messaging_v2.Services(self._client, ())


class Knowledge(Resource):
    """`knowledge`"""

    __slots__ = ()

    @accessor
    def v1(self) -> knowledge_v1.KnowledgeV1:
        from . import knowledge_v1

        return knowledge_v1.KnowledgeV1(self._client, ())

    @accessor
    def v2(self) -> knowledge_v2.KnowledgeV2:
        from . import knowledge_v2

        return knowledge_v2.KnowledgeV2(self._client, ())


class Lookups(Resource):
    """`lookups`"""

    __slots__ = ()

    @accessor
    def v1(self) -> lookups_v1.LookupsV1:
        from . import lookups_v1

        return lookups_v1.LookupsV1(self._client, ())

    @accessor
    def v2(self) -> lookups_v2.LookupsV2:
        from . import lookups_v2

        return lookups_v2.LookupsV2(self._client, ())

    @accessor
    def phone_numbers(self) -> lookups_v1.PhoneNumbers:
        from . import lookups_v1

        return lookups_v1.PhoneNumbers(self._client, ())


class Marketplace(Resource):
    """`marketplace`"""

    __slots__ = ()

    @accessor
    def v1(self) -> marketplace_v1.MarketplaceV1:
        from . import marketplace_v1

        return marketplace_v1.MarketplaceV1(self._client, ())


class Memory(Resource):
    """`memory`"""

    __slots__ = ()

    @accessor
    def v1(self) -> memory_v1.MemoryV1:
        from . import memory_v1

        return memory_v1.MemoryV1(self._client, ())


class Messaging(Resource):
    """`messaging`"""

    __slots__ = ()

    @accessor
    def v1(self) -> messaging_v1.MessagingV1:
        from . import messaging_v1

        return messaging_v1.MessagingV1(self._client, ())

    @accessor
    def v2(self) -> messaging_v2.MessagingV2:
        from . import messaging_v2

        return messaging_v2.MessagingV2(self._client, ())

    @accessor
    def v3(self) -> messaging_v3.MessagingV3:
        from . import messaging_v3

        return messaging_v3.MessagingV3(self._client, ())

    @accessor
    def brand_registrations(self) -> messaging_v1.BrandRegistrations:
        from . import messaging_v1

        return messaging_v1.BrandRegistrations(self._client, ())

    @accessor
    def deactivations(self) -> messaging_v1.Deactivations:
        from . import messaging_v1

        return messaging_v1.Deactivations(self._client, ())

    @accessor
    def domain_certs(self) -> messaging_v1.DomainCerts:
        from . import messaging_v1

        return messaging_v1.DomainCerts(self._client, ())

    @accessor
    def domain_config(self) -> messaging_v1.DomainConfig:
        from . import messaging_v1

        return messaging_v1.DomainConfig(self._client, ())

    @accessor
    def domain_config_messaging_service(self) -> messaging_v1.DomainConfigMessagingService:
        from . import messaging_v1

        return messaging_v1.DomainConfigMessagingService(self._client, ())

    @accessor
    def external_campaign(self) -> messaging_v1.ExternalCampaign:
        from . import messaging_v1

        return messaging_v1.ExternalCampaign(self._client, ())

    @accessor
    def linkshortening_messaging_service(self) -> messaging_v1.LinkshorteningMessagingService:
        from . import messaging_v1

        return messaging_v1.LinkshorteningMessagingService(self._client, ())

    @accessor
    def services(self) -> messaging_v1.Services:
        from . import messaging_v1

        return messaging_v1.Services(self._client, ())

    @accessor
    def usecases(self) -> messaging_v1.Usecases:
        from . import messaging_v1

        return messaging_v1.Usecases(self._client, ())


class Monitor(Resource):
    """`monitor`"""

    __slots__ = ()

    @accessor
    def v1(self) -> monitor_v1.MonitorV1:
        from . import monitor_v1

        return monitor_v1.MonitorV1(self._client, ())

    @accessor
    def v2(self) -> monitor_v2.MonitorV2:
        from . import monitor_v2

        return monitor_v2.MonitorV2(self._client, ())

    @accessor
    def alerts(self) -> monitor_v1.Alerts:
        from . import monitor_v1

        return monitor_v1.Alerts(self._client, ())

    @accessor
    def events(self) -> monitor_v1.Events:
        from . import monitor_v1

        return monitor_v1.Events(self._client, ())


class Notify(Resource):
    """`notify`"""

    __slots__ = ()

    @accessor
    def v1(self) -> notify_v1.NotifyV1:
        from . import notify_v1

        return notify_v1.NotifyV1(self._client, ())

    @accessor
    def credentials(self) -> NotifyCredentials:
        from ..helpers.credentials import NotifyCredentials

        return NotifyCredentials(self._client, ())

    @accessor
    def services(self) -> notify_v1.Services:
        from . import notify_v1

        return notify_v1.Services(self._client, ())


class Numbers(Resource):
    """`numbers`"""

    __slots__ = ()

    @accessor
    def v1(self) -> numbers_v1.NumbersV1:
        from . import numbers_v1

        return numbers_v1.NumbersV1(self._client, ())

    @accessor
    def v2(self) -> numbers_v2.NumbersV2:
        from . import numbers_v2

        return numbers_v2.NumbersV2(self._client, ())

    @accessor
    def v3(self) -> numbers_v3.NumbersV3:
        from . import numbers_v3

        return numbers_v3.NumbersV3(self._client, ())

    @accessor
    def regulatory_compliance(self) -> numbers_v2.RegulatoryCompliance:
        from . import numbers_v2

        return numbers_v2.RegulatoryCompliance(self._client, ())


class Oauth(Resource):
    """`oauth`"""

    __slots__ = ()

    @accessor
    def v1(self) -> oauth_v1.OauthV1:
        from . import oauth_v1

        return oauth_v1.OauthV1(self._client, ())

    @accessor
    def v2(self) -> oauth_v2.OauthV2:
        from . import oauth_v2

        return oauth_v2.OauthV2(self._client, ())

    @accessor
    def token(self) -> oauth_v1.Token:
        from . import oauth_v1

        return oauth_v1.Token(self._client, ())


class Preview(Resource):
    """`preview`"""

    __slots__ = ()

    @accessor
    def hosted_numbers(self) -> preview.PreviewHostedNumbers:
        from . import preview

        return preview.PreviewHostedNumbers(self._client, ())

    @accessor
    def marketplace(self) -> preview.PreviewMarketplace:
        from . import preview

        return preview.PreviewMarketplace(self._client, ())

    @accessor
    def wireless(self) -> preview.PreviewWireless:
        from . import preview

        return preview.PreviewWireless(self._client, ())

    @accessor
    def authorization_documents(self) -> preview.HostedNumbersAuthorizationDocuments:
        from . import preview

        return preview.HostedNumbersAuthorizationDocuments(self._client, ())

    @accessor
    def hosted_number_orders(self) -> preview.HostedNumbersHostedNumberOrders:
        from . import preview

        return preview.HostedNumbersHostedNumberOrders(self._client, ())

    @accessor
    def available_add_ons(self) -> preview.MarketplaceAvailableAddOns:
        from . import preview

        return preview.MarketplaceAvailableAddOns(self._client, ())

    @accessor
    def installed_add_ons(self) -> preview.MarketplaceInstalledAddOns:
        from . import preview

        return preview.MarketplaceInstalledAddOns(self._client, ())

    @accessor
    def commands(self) -> preview.WirelessCommands:
        from . import preview

        return preview.WirelessCommands(self._client, ())

    @accessor
    def rate_plans(self) -> preview.WirelessRatePlans:
        from . import preview

        return preview.WirelessRatePlans(self._client, ())

    @accessor
    def sims(self) -> preview.WirelessSims:
        from . import preview

        return preview.WirelessSims(self._client, ())


class PreviewIam(Resource):
    """`preview_iam`"""

    __slots__ = ()

    @accessor
    def v1(self) -> iam_organizations.PreviewIamV1:
        from . import iam_organizations

        return iam_organizations.PreviewIamV1(self._client, ())

    @accessor
    def versionless(self) -> iam_organizations.PreviewIamVersionless:
        from . import iam_organizations

        return iam_organizations.PreviewIamVersionless(self._client, ())

    @accessor
    def authorize(self) -> iam_organizations.V1Authorize:
        from . import iam_organizations

        return iam_organizations.V1Authorize(self._client, ())

    @accessor
    def token(self) -> iam_organizations.V1Token:
        from . import iam_organizations

        return iam_organizations.V1Token(self._client, ())

    @accessor
    def organization(self) -> iam_organizations.VersionlessOrganization:
        from . import iam_organizations

        return iam_organizations.VersionlessOrganization(self._client, ())


class Pricing(Resource):
    """`pricing`"""

    __slots__ = ()

    @accessor
    def v1(self) -> pricing_v1.PricingV1:
        from . import pricing_v1

        return pricing_v1.PricingV1(self._client, ())

    @accessor
    def v2(self) -> pricing_v2.PricingV2:
        from . import pricing_v2

        return pricing_v2.PricingV2(self._client, ())

    @accessor
    def messaging(self) -> pricing_v1.Messaging:
        from . import pricing_v1

        return pricing_v1.Messaging(self._client, ())

    @accessor
    def phone_numbers(self) -> pricing_v1.PhoneNumbers:
        from . import pricing_v1

        return pricing_v1.PhoneNumbers(self._client, ())

    @accessor
    def countries(self) -> pricing_v2.Countries:
        from . import pricing_v2

        return pricing_v2.Countries(self._client, ())

    @accessor
    def numbers(self) -> pricing_v2.Numbers:
        from . import pricing_v2

        return pricing_v2.Numbers(self._client, ())

    @accessor
    def voice(self) -> pricing_v2.Voice:
        from . import pricing_v2

        return pricing_v2.Voice(self._client, ())


class Proxy(Resource):
    """`proxy`"""

    __slots__ = ()

    @accessor
    def v1(self) -> proxy_v1.ProxyV1:
        from . import proxy_v1

        return proxy_v1.ProxyV1(self._client, ())

    @accessor
    def services(self) -> proxy_v1.Services:
        from . import proxy_v1

        return proxy_v1.Services(self._client, ())


class Routes(Resource):
    """`routes`"""

    __slots__ = ()

    @accessor
    def v2(self) -> routes_v2.RoutesV2:
        from . import routes_v2

        return routes_v2.RoutesV2(self._client, ())

    @accessor
    def v3(self) -> routes_v3.RoutesV3:
        from . import routes_v3

        return routes_v3.RoutesV3(self._client, ())

    @accessor
    def phone_numbers(self) -> routes_v2.PhoneNumbers:
        from . import routes_v2

        return routes_v2.PhoneNumbers(self._client, ())

    @accessor
    def sip_domains(self) -> routes_v2.SipDomains:
        from . import routes_v2

        return routes_v2.SipDomains(self._client, ())

    @accessor
    def trunks(self) -> routes_v2.Trunks:
        from . import routes_v2

        return routes_v2.Trunks(self._client, ())


class Serverless(Resource):
    """`serverless`"""

    __slots__ = ()

    @accessor
    def v1(self) -> serverless_v1.ServerlessV1:
        from . import serverless_v1

        return serverless_v1.ServerlessV1(self._client, ())

    @accessor
    def services(self) -> serverless_v1.Services:
        from . import serverless_v1

        return serverless_v1.Services(self._client, ())


class Studio(Resource):
    """`studio`"""

    __slots__ = ()

    @accessor
    def v1(self) -> studio_v1.StudioV1:
        from . import studio_v1

        return studio_v1.StudioV1(self._client, ())

    @accessor
    def v2(self) -> studio_v2.StudioV2:
        from . import studio_v2

        return studio_v2.StudioV2(self._client, ())

    @accessor
    def flow_validate(self) -> studio_v2.FlowValidate:
        from . import studio_v2

        return studio_v2.FlowValidate(self._client, ())

    @accessor
    def flows(self) -> studio_v2.Flows:
        from . import studio_v2

        return studio_v2.Flows(self._client, ())


class Supersim(Resource):
    """`supersim`"""

    __slots__ = ()

    @accessor
    def v1(self) -> supersim_v1.SupersimV1:
        from . import supersim_v1

        return supersim_v1.SupersimV1(self._client, ())

    @accessor
    def esim_profiles(self) -> supersim_v1.EsimProfiles:
        from . import supersim_v1

        return supersim_v1.EsimProfiles(self._client, ())

    @accessor
    def fleets(self) -> supersim_v1.Fleets:
        from . import supersim_v1

        return supersim_v1.Fleets(self._client, ())

    @accessor
    def ip_commands(self) -> supersim_v1.IpCommands:
        from . import supersim_v1

        return supersim_v1.IpCommands(self._client, ())

    @accessor
    def network_access_profiles(self) -> supersim_v1.NetworkAccessProfiles:
        from . import supersim_v1

        return supersim_v1.NetworkAccessProfiles(self._client, ())

    @accessor
    def networks(self) -> supersim_v1.Networks:
        from . import supersim_v1

        return supersim_v1.Networks(self._client, ())

    @accessor
    def settings_updates(self) -> supersim_v1.SettingsUpdates:
        from . import supersim_v1

        return supersim_v1.SettingsUpdates(self._client, ())

    @accessor
    def sims(self) -> supersim_v1.Sims:
        from . import supersim_v1

        return supersim_v1.Sims(self._client, ())

    @accessor
    def sms_commands(self) -> supersim_v1.SmsCommands:
        from . import supersim_v1

        return supersim_v1.SmsCommands(self._client, ())

    @accessor
    def usage_records(self) -> supersim_v1_usage_records.UsageRecords:
        from . import supersim_v1_usage_records

        return supersim_v1_usage_records.UsageRecords(self._client, ())


class Sync(Resource):
    """`sync`"""

    __slots__ = ()

    @accessor
    def v1(self) -> sync_v1.SyncV1:
        from . import sync_v1

        return sync_v1.SyncV1(self._client, ())

    @accessor
    def services(self) -> sync_v1.Services:
        from . import sync_v1

        return sync_v1.Services(self._client, ())


class Taskrouter(Resource):
    """`taskrouter`"""

    __slots__ = ()

    @accessor
    def v1(self) -> taskrouter_v1.TaskrouterV1:
        from . import taskrouter_v1

        return taskrouter_v1.TaskrouterV1(self._client, ())

    @accessor
    def workspaces(self) -> taskrouter_v1.Workspaces:
        from . import taskrouter_v1

        return taskrouter_v1.Workspaces(self._client, ())


class Trunking(Resource):
    """`trunking`"""

    __slots__ = ()

    @accessor
    def v1(self) -> trunking_v1.TrunkingV1:
        from . import trunking_v1

        return trunking_v1.TrunkingV1(self._client, ())

    @accessor
    def trunks(self) -> trunking_v1.Trunks:
        from . import trunking_v1

        return trunking_v1.Trunks(self._client, ())


class Trusthub(Resource):
    """`trusthub`"""

    __slots__ = ()

    @accessor
    def v1(self) -> trusthub_v1.TrusthubV1:
        from . import trusthub_v1

        return trusthub_v1.TrusthubV1(self._client, ())

    @accessor
    def customer_profiles(self) -> trusthub_v1.CustomerProfiles:
        from . import trusthub_v1

        return trusthub_v1.CustomerProfiles(self._client, ())

    @accessor
    def end_user_types(self) -> trusthub_v1.EndUserTypes:
        from . import trusthub_v1

        return trusthub_v1.EndUserTypes(self._client, ())

    @accessor
    def end_users(self) -> trusthub_v1.EndUsers:
        from . import trusthub_v1

        return trusthub_v1.EndUsers(self._client, ())

    @accessor
    def policies(self) -> trusthub_v1.Policies:
        from . import trusthub_v1

        return trusthub_v1.Policies(self._client, ())

    @accessor
    def supporting_document_types(self) -> trusthub_v1.SupportingDocumentTypes:
        from . import trusthub_v1

        return trusthub_v1.SupportingDocumentTypes(self._client, ())

    @accessor
    def supporting_documents(self) -> trusthub_v1.SupportingDocuments:
        from . import trusthub_v1

        return trusthub_v1.SupportingDocuments(self._client, ())

    @accessor
    def trust_products(self) -> trusthub_v1.TrustProducts:
        from . import trusthub_v1

        return trusthub_v1.TrustProducts(self._client, ())


class Verify(Resource):
    """`verify`"""

    __slots__ = ()

    @accessor
    def v2(self) -> verify_v2.VerifyV2:
        from . import verify_v2

        return verify_v2.VerifyV2(self._client, ())

    @accessor
    def forms(self) -> verify_v2.Forms:
        from . import verify_v2

        return verify_v2.Forms(self._client, ())

    @accessor
    def safelist(self) -> verify_v2.Safelist:
        from . import verify_v2

        return verify_v2.Safelist(self._client, ())

    @accessor
    def services(self) -> verify_v2.Services:
        from . import verify_v2

        return verify_v2.Services(self._client, ())

    @accessor
    def templates(self) -> verify_v2.Templates:
        from . import verify_v2

        return verify_v2.Templates(self._client, ())

    @accessor
    def verification_attempts(self) -> verify_v2.VerificationAttempts:
        from . import verify_v2

        return verify_v2.VerificationAttempts(self._client, ())

    @accessor
    def verification_attempts_summary(self) -> verify_v2.VerificationAttemptsSummary:
        from . import verify_v2

        return verify_v2.VerificationAttemptsSummary(self._client, ())


class Video(Resource):
    """`video`"""

    __slots__ = ()

    @accessor
    def v1(self) -> video_v1.VideoV1:
        from . import video_v1

        return video_v1.VideoV1(self._client, ())

    @accessor
    def composition_hooks(self) -> video_v1.CompositionHooks:
        from . import video_v1

        return video_v1.CompositionHooks(self._client, ())

    @accessor
    def composition_settings(self) -> video_v1.CompositionSettings:
        from . import video_v1

        return video_v1.CompositionSettings(self._client, ())

    @accessor
    def compositions(self) -> video_v1.Compositions:
        from . import video_v1

        return video_v1.Compositions(self._client, ())

    @accessor
    def recording_settings(self) -> video_v1.RecordingSettings:
        from . import video_v1

        return video_v1.RecordingSettings(self._client, ())

    @accessor
    def recordings(self) -> video_v1.Recordings:
        from . import video_v1

        return video_v1.Recordings(self._client, ())

    @accessor
    def rooms(self) -> VideoRooms:
        from ..helpers.rooms import VideoRooms

        return VideoRooms(self._client, ())


class Voice(Resource):
    """`voice`"""

    __slots__ = ()

    @accessor
    def v1(self) -> voice_v1.VoiceV1:
        from . import voice_v1

        return voice_v1.VoiceV1(self._client, ())

    @accessor
    def v2(self) -> voice_v2.VoiceV2:
        from . import voice_v2

        return voice_v2.VoiceV2(self._client, ())

    @accessor
    def v3(self) -> voice_v3.VoiceV3:
        from . import voice_v3

        return voice_v3.VoiceV3(self._client, ())

    @accessor
    def archived_calls(self) -> voice_v1.ArchivedCalls:
        from . import voice_v1

        return voice_v1.ArchivedCalls(self._client, ())

    @accessor
    def byoc_trunks(self) -> voice_v1.ByocTrunks:
        from . import voice_v1

        return voice_v1.ByocTrunks(self._client, ())

    @accessor
    def connection_policies(self) -> voice_v1.ConnectionPolicies:
        from . import voice_v1

        return voice_v1.ConnectionPolicies(self._client, ())

    @accessor
    def dialing_permissions(self) -> voice_v1.DialingPermissions:
        from . import voice_v1

        return voice_v1.DialingPermissions(self._client, ())

    @accessor
    def ip_records(self) -> voice_v1.IpRecords:
        from . import voice_v1

        return voice_v1.IpRecords(self._client, ())

    @accessor
    def source_ip_mappings(self) -> voice_v1.SourceIpMappings:
        from . import voice_v1

        return voice_v1.SourceIpMappings(self._client, ())


class Webhooks(Resource):
    """`webhooks`"""

    __slots__ = ()

    @accessor
    def v1(self) -> webhooks_v1.WebhooksV1:
        from . import webhooks_v1

        return webhooks_v1.WebhooksV1(self._client, ())

    @accessor
    def auth_profiles(self) -> webhooks_v1.AuthProfiles:
        from . import webhooks_v1

        return webhooks_v1.AuthProfiles(self._client, ())

    @accessor
    def edge_zones(self) -> webhooks_v1.EdgeZones:
        from . import webhooks_v1

        return webhooks_v1.EdgeZones(self._client, ())

    @accessor
    def operations(self) -> webhooks_v1.Operations:
        from . import webhooks_v1

        return webhooks_v1.Operations(self._client, ())

    @accessor
    def rules(self) -> webhooks_v1.Rules:
        from . import webhooks_v1

        return webhooks_v1.Rules(self._client, ())

    @accessor
    def settings(self) -> webhooks_v1.Settings:
        from . import webhooks_v1

        return webhooks_v1.Settings(self._client, ())

    @accessor
    def shared_keys(self) -> webhooks_v1.SharedKeys:
        from . import webhooks_v1

        return webhooks_v1.SharedKeys(self._client, ())

    @accessor
    def tests(self) -> webhooks_v1.Tests:
        from . import webhooks_v1

        return webhooks_v1.Tests(self._client, ())


class Wireless(Resource):
    """`wireless`"""

    __slots__ = ()

    @accessor
    def v1(self) -> wireless_v1.WirelessV1:
        from . import wireless_v1

        return wireless_v1.WirelessV1(self._client, ())

    @accessor
    def commands(self) -> WirelessCommands:
        from ..helpers.commands import WirelessCommands

        return WirelessCommands(self._client, ())

    @accessor
    def rate_plans(self) -> wireless_v1.RatePlans:
        from . import wireless_v1

        return wireless_v1.RatePlans(self._client, ())

    @accessor
    def sims(self) -> wireless_v1.Sims:
        from . import wireless_v1

        return wireless_v1.Sims(self._client, ())

    @accessor
    def usage_records(self) -> wireless_v1.UsageRecords:
        from . import wireless_v1

        return wireless_v1.UsageRecords(self._client, ())


class Accessors:
    """The accessors that a client has."""

    __slots__ = ()

    @property
    def _client(self) -> Caller:
        raise NotImplementedError

    @accessor
    def accounts(self) -> Accounts:
        return Accounts(self._client, ())

    @accessor
    def api(self) -> Api:
        return Api(self._client, ())

    @accessor
    def assistants(self) -> Assistants:
        return Assistants(self._client, ())

    @accessor
    def bulkexports(self) -> Bulkexports:
        return Bulkexports(self._client, ())

    @accessor
    def chat(self) -> Chat:
        return Chat(self._client, ())

    @accessor
    def content(self) -> Content:
        return Content(self._client, ())

    @accessor
    def conversations(self) -> Conversations:
        return Conversations(self._client, ())

    @accessor
    def events(self) -> Events:
        return Events(self._client, ())

    @accessor
    def fax(self) -> Fax:
        return Fax(self._client, ())

    @accessor
    def flex_api(self) -> FlexApi:
        return FlexApi(self._client, ())

    @accessor
    def frontline_api(self) -> FrontlineApi:
        return FrontlineApi(self._client, ())

    @accessor
    def iam(self) -> Iam:
        return Iam(self._client, ())

    @accessor
    def insights(self) -> Insights:
        return Insights(self._client, ())

    @accessor
    def intelligence(self) -> Intelligence:
        return Intelligence(self._client, ())

    @accessor
    def ip_messaging(self) -> IpMessaging:
        return IpMessaging(self._client, ())

    @accessor
    def knowledge(self) -> Knowledge:
        return Knowledge(self._client, ())

    @accessor
    def lookups(self) -> Lookups:
        return Lookups(self._client, ())

    @accessor
    def marketplace(self) -> Marketplace:
        return Marketplace(self._client, ())

    @accessor
    def memory(self) -> Memory:
        return Memory(self._client, ())

    @accessor
    def messaging(self) -> Messaging:
        return Messaging(self._client, ())

    @accessor
    def monitor(self) -> Monitor:
        return Monitor(self._client, ())

    @accessor
    def notify(self) -> Notify:
        return Notify(self._client, ())

    @accessor
    def numbers(self) -> Numbers:
        return Numbers(self._client, ())

    @accessor
    def oauth(self) -> Oauth:
        return Oauth(self._client, ())

    @accessor
    def preview(self) -> Preview:
        return Preview(self._client, ())

    @accessor
    def preview_iam(self) -> PreviewIam:
        return PreviewIam(self._client, ())

    @accessor
    def pricing(self) -> Pricing:
        return Pricing(self._client, ())

    @accessor
    def proxy(self) -> Proxy:
        return Proxy(self._client, ())

    @accessor
    def routes(self) -> Routes:
        return Routes(self._client, ())

    @accessor
    def serverless(self) -> Serverless:
        return Serverless(self._client, ())

    @accessor
    def studio(self) -> Studio:
        return Studio(self._client, ())

    @accessor
    def supersim(self) -> Supersim:
        return Supersim(self._client, ())

    @accessor
    def sync(self) -> Sync:
        return Sync(self._client, ())

    @accessor
    def taskrouter(self) -> Taskrouter:
        return Taskrouter(self._client, ())

    @accessor
    def trunking(self) -> Trunking:
        return Trunking(self._client, ())

    @accessor
    def trusthub(self) -> Trusthub:
        return Trusthub(self._client, ())

    @accessor
    def verify(self) -> Verify:
        return Verify(self._client, ())

    @accessor
    def video(self) -> Video:
        return Video(self._client, ())

    @accessor
    def voice(self) -> Voice:
        return Voice(self._client, ())

    @accessor
    def webhooks(self) -> Webhooks:
        return Webhooks(self._client, ())

    @accessor
    def wireless(self) -> Wireless:
        return Wireless(self._client, ())

    @accessor
    def addresses(self) -> api_v2010_addresses.AccountsAddresses:
        from . import api_v2010_addresses

        return api_v2010_addresses.AccountsAddresses(self._client, (self._client.account_sid,))

    @accessor
    def applications(self) -> api_v2010_applications.AccountsApplications:
        from . import api_v2010_applications

        return api_v2010_applications.AccountsApplications(self._client, (self._client.account_sid,))

    @accessor
    def authorized_connect_apps(self) -> api_v2010_authorized_connect_apps.AccountsAuthorizedConnectApps:
        from . import api_v2010_authorized_connect_apps

        return api_v2010_authorized_connect_apps.AccountsAuthorizedConnectApps(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def available_phone_numbers(self) -> api_v2010_available_phone_numbers.AccountsAvailablePhoneNumbers:
        from . import api_v2010_available_phone_numbers

        return api_v2010_available_phone_numbers.AccountsAvailablePhoneNumbers(
            self._client, (self._client.account_sid,),
        )

    @accessor
    def balance(self) -> api_v2010_balance.AccountsBalance:
        from . import api_v2010_balance

        return api_v2010_balance.AccountsBalance(self._client, (self._client.account_sid,))

    @accessor
    def calls(self) -> Calls:
        from ..helpers.calls import Calls

        return Calls(self._client, (self._client.account_sid,))

    @accessor
    def conferences(self) -> api_v2010_conferences.AccountsConferences:
        from . import api_v2010_conferences

        return api_v2010_conferences.AccountsConferences(self._client, (self._client.account_sid,))

    @accessor
    def connect_apps(self) -> api_v2010_connect_apps.AccountsConnectApps:
        from . import api_v2010_connect_apps

        return api_v2010_connect_apps.AccountsConnectApps(self._client, (self._client.account_sid,))

    @accessor
    def incoming_phone_numbers(self) -> IncomingPhoneNumbers:
        from ..helpers.numbers import IncomingPhoneNumbers

        return IncomingPhoneNumbers(self._client, (self._client.account_sid,))

    @accessor
    def keys(self) -> api_v2010_keys.AccountsKeys:
        from . import api_v2010_keys

        return api_v2010_keys.AccountsKeys(self._client, (self._client.account_sid,))

    @accessor
    def messages(self) -> Messages:
        from ..helpers.messages import Messages

        return Messages(self._client, (self._client.account_sid,))

    @accessor
    def new_keys(self) -> api_v2010_new_keys.AccountsNewKeys:
        from . import api_v2010_new_keys

        return api_v2010_new_keys.AccountsNewKeys(self._client, (self._client.account_sid,))

    @accessor
    def new_signing_keys(self) -> api_v2010_new_signing_keys.AccountsNewSigningKeys:
        from . import api_v2010_new_signing_keys

        return api_v2010_new_signing_keys.AccountsNewSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def notifications(self) -> api_v2010_notifications.AccountsNotifications:
        from . import api_v2010_notifications

        return api_v2010_notifications.AccountsNotifications(self._client, (self._client.account_sid,))

    @accessor
    def outgoing_caller_ids(self) -> api_v2010_outgoing_caller_ids.AccountsOutgoingCallerIds:
        from . import api_v2010_outgoing_caller_ids

        return api_v2010_outgoing_caller_ids.AccountsOutgoingCallerIds(self._client, (self._client.account_sid,))

    @accessor
    def queues(self) -> api_v2010_queues.AccountsQueues:
        from . import api_v2010_queues

        return api_v2010_queues.AccountsQueues(self._client, (self._client.account_sid,))

    @accessor
    def recordings(self) -> Recordings:
        from ..helpers.recordings import Recordings

        return Recordings(self._client, (self._client.account_sid,))

    @accessor
    def short_codes(self) -> api_v2010_short_codes.AccountsShortCodes:
        from . import api_v2010_short_codes

        return api_v2010_short_codes.AccountsShortCodes(self._client, (self._client.account_sid,))

    @accessor
    def signing_keys(self) -> api_v2010_signing_keys.AccountsSigningKeys:
        from . import api_v2010_signing_keys

        return api_v2010_signing_keys.AccountsSigningKeys(self._client, (self._client.account_sid,))

    @accessor
    def sip(self) -> api_v2010_sip.AccountsSip:
        from . import api_v2010_sip

        return api_v2010_sip.AccountsSip(self._client, (self._client.account_sid,))

    @accessor
    def tokens(self) -> api_v2010_tokens.AccountsTokens:
        from . import api_v2010_tokens

        return api_v2010_tokens.AccountsTokens(self._client, (self._client.account_sid,))

    @accessor
    def transcriptions(self) -> api_v2010_transcriptions.AccountsTranscriptions:
        from . import api_v2010_transcriptions

        return api_v2010_transcriptions.AccountsTranscriptions(self._client, (self._client.account_sid,))

    @accessor
    def usage(self) -> api_v2010_usage.AccountsUsage:
        from . import api_v2010_usage

        return api_v2010_usage.AccountsUsage(self._client, (self._client.account_sid,))

    @accessor
    def validation_requests(self) -> api_v2010_validation_requests.AccountsValidationRequests:
        from . import api_v2010_validation_requests

        return api_v2010_validation_requests.AccountsValidationRequests(self._client, (self._client.account_sid,))
