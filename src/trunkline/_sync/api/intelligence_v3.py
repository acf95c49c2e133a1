# Mirrored from _async/api/intelligence_v3.py by `make generate`; do not edit.
# Generated from facts/intelligence_v3.json by `make generate`; do not edit.
"""The resources of intelligence_v3."""

from __future__ import annotations

from typing import overload

from ..._operations import intelligence_v3 as ops
from ...types import UNSET
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import intelligence_v3 as m
    from ...types import UnsetType
    from ..pages import Page


class IntelligenceV3(Resource):
    """`intelligence.v3`"""

    __slots__ = ()

    @accessor
    def configurations(self) -> Configurations:
        return Configurations(self._client, self._ids)

    @accessor
    def operators(self) -> Operators:
        return Operators(self._client, self._ids)

    @overload
    def versions(self, id: str | None) -> Versions: ...

    @overload
    def versions(self, id: str | None, version: str | None) -> VersionsContext: ...

    def versions(self, id: str | None, version: str | UnsetType | None = UNSET) -> Versions | VersionsContext:
        found = Versions(self._client, (*self._ids, id))
        return found if version is UNSET else found(version)

    @accessor
    def conversations(self) -> Conversations:
        return Conversations(self._client, self._ids)

    @accessor
    def operator_results(self) -> OperatorResults:
        return OperatorResults(self._client, self._ids)

    @accessor
    def rule_executions(self) -> RuleExecutions:
        return RuleExecutions(self._client, self._ids)


class Configurations(Resource):
    """`configurations`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Configurations"

    def __call__(self, id: str | None) -> ConfigurationsContext:
        return ConfigurationsContext(self._client, (*self._ids, id))

    def create(
        self, display_name: str,
        rules: Sequence[m.RuleCreationRequestPayload | Mapping[str, Any]] | m.RuleCreationRequestPayload
        | Mapping[str, Any],
        *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResult:
        """Create a configuration: POST /v3/ControlPlane/Configurations

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            display_name: name that tells its purpose, 1 to 128 characters.
            rules: rules on when and how operators run, at most 5.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateConfiguration, {"displayName": display_name, "rules": rules, "description": description},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IntelligenceConfiguration]:
        """List the configurations, all or up to `limit`: GET /v3/ControlPlane/Configurations

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListConfigurations, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IntelligenceConfiguration]:
        """Iterate over the configurations, page by page, `prefetch` of them ahead:
        GET /v3/ControlPlane/Configurations

        https://www.twilio.com/docs/api/intelligence/v3

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConfigurations, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.IntelligenceConfiguration]]:
        """Iterate over the pages of configurations, one request a step: GET /v3/ControlPlane/Configurations

        https://www.twilio.com/docs/api/intelligence/v3

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConfigurations, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IntelligenceConfiguration]:
        """Fetch one page of configurations, the first one or the one at `target_url`:
        GET /v3/ControlPlane/Configurations

        https://www.twilio.com/docs/api/intelligence/v3

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConfigurations, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ConfigurationsContext(Resource):
    """`configurations(id)`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Configurations/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the configuration: DELETE /v3/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteConfiguration, missing_ok=missing_ok)

    def fetch(self) -> m.ConfigurationResult:
        """Fetch the configuration: GET /v3/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/intelligence/v3
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConfiguration)

    def update(
        self, display_name: str,
        rules: Sequence[m.RuleUpdateRequestPayload | Mapping[str, Any]] | m.RuleUpdateRequestPayload
        | Mapping[str, Any],
        *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResult:
        """Update the configuration: PUT /v3/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            display_name: name that tells its purpose, 1 to 128 characters.
            rules: rules on when and how operators run, at most 5.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateConfiguration, {"displayName": display_name, "rules": rules, "description": description},
            extra_params,
        )


class Operators(Resource):
    """`operators`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Operators"

    def __call__(self, id: str | None) -> OperatorsContext:
        return OperatorsContext(self._client, (*self._ids, id))

    def create(
        self, display_name: str, prompt: str, output_format: m.OperatorOutputFormatArg | str, *,
        description: str | None = None, output_schema: Mapping[str, Any] | None = None,
        training_examples: Sequence[m.OperatorTrainingExample | Mapping[str, Any]] | m.OperatorTrainingExample
        | Mapping[str, Any] | None = None,
        context: m.OperatorContext | Mapping[str, Any] | None = None, parameters: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.OperatorResult:
        """Create an operator: POST /v3/ControlPlane/Operators

        https://www.twilio.com/docs/api/intelligence/operators

        Args:
            display_name: name that people read.
            prompt: instructions to the operator in plain language, with `{{parameters.name}}` for values; omitted if
                Twilio wrote it.
            output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
            description: text that describes it, for people to read.
            output_schema: JSON Schema of the result, an `object`; required for the `JSON` format only.
            training_examples: pairs of example `input` and `output` that guide the operator; only custom operators show
                theirs.
            context: data at hand while it runs.
            parameters: values that are passed on, by name.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateOperator,
            {
                "displayName": display_name, "prompt": prompt, "outputFormat": output_format,
                "description": description, "outputSchema": output_schema, "trainingExamples": training_examples,
                "context": context, "parameters": parameters,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.LanguageOperator]:
        """List the operators, all or up to `limit`: GET /v3/ControlPlane/Operators

        https://www.twilio.com/docs/api/intelligence/operators

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListOperators, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.LanguageOperator]:
        """Iterate over the operators, page by page, `prefetch` of them ahead: GET /v3/ControlPlane/Operators

        https://www.twilio.com/docs/api/intelligence/operators

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOperators, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.LanguageOperator]]:
        """Iterate over the pages of operators, one request a step: GET /v3/ControlPlane/Operators

        https://www.twilio.com/docs/api/intelligence/operators

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOperators, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.LanguageOperator]:
        """Fetch one page of operators, the first one or the one at `target_url`: GET /v3/ControlPlane/Operators

        https://www.twilio.com/docs/api/intelligence/operators

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListOperators, {}, extra_params, page_size, page_number, page_token, target_url)


class OperatorsContext(Resource):
    """`operators(id)`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Operators/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the operator: DELETE /v3/ControlPlane/Operators/{id}

        https://www.twilio.com/docs/api/intelligence/operators

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteOperator, missing_ok=missing_ok)

    def fetch(self) -> m.OperatorResult:
        """Fetch the operator: GET /v3/ControlPlane/Operators/{id}

        https://www.twilio.com/docs/api/intelligence/operators
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperator)

    def update(
        self, display_name: str, prompt: str, output_format: m.OperatorOutputFormatArg | str, *,
        if_match: str | None = None, description: str | None = None, output_schema: Mapping[str, Any] | None = None,
        training_examples: Sequence[m.OperatorTrainingExample | Mapping[str, Any]] | m.OperatorTrainingExample
        | Mapping[str, Any] | None = None,
        context: m.OperatorContext | Mapping[str, Any] | None = None, parameters: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.OperatorResult:
        """Update the operator: PUT /v3/ControlPlane/Operators/{id}

        https://www.twilio.com/docs/api/intelligence/operators

        Args:
            display_name: name that people read.
            prompt: instructions to the operator in plain language, with `{{parameters.name}}` for values; omitted if
                Twilio wrote it.
            output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            description: text that describes it, for people to read.
            output_schema: JSON Schema of the result, an `object`; required for the `JSON` format only.
            training_examples: pairs of example `input` and `output` that guide the operator; only custom operators show
                theirs.
            context: data at hand while it runs.
            parameters: values that are passed on, by name.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateOperator,
            {
                "displayName": display_name, "prompt": prompt, "outputFormat": output_format,
                "description": description, "outputSchema": output_schema, "trainingExamples": training_examples,
                "context": context, "parameters": parameters,
            },
            extra_params, headers={"If-Match": if_match},
        )


class Versions(Resource):
    """`versions(id)`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Operators/{0}/Versions"

    def __call__(self, version: str | int | None) -> VersionsContext:
        return VersionsContext(self._client, (*self._ids, version))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OperatorVersionsItem]:
        """List the versions, all or up to `limit`: GET /v3/ControlPlane/Operators/{id}/Versions

        https://www.twilio.com/docs/api/intelligence/operators

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListOperatorVersions, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.OperatorVersionsItem]:
        """Iterate over the versions, page by page, `prefetch` of them ahead:
        GET /v3/ControlPlane/Operators/{id}/Versions

        https://www.twilio.com/docs/api/intelligence/operators

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOperatorVersions, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.OperatorVersionsItem]]:
        """Iterate over the pages of versions, one request a step: GET /v3/ControlPlane/Operators/{id}/Versions

        https://www.twilio.com/docs/api/intelligence/operators

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOperatorVersions, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.OperatorVersionsItem]:
        """Fetch one page of versions, the first one or the one at `target_url`:
        GET /v3/ControlPlane/Operators/{id}/Versions

        https://www.twilio.com/docs/api/intelligence/operators

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListOperatorVersions, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class VersionsContext(Resource):
    """`versions(id)(version)`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/Operators/{0}/Versions/{1}"

    def fetch(self) -> m.OperatorVersionResult:
        """Fetch the operator version: GET /v3/ControlPlane/Operators/{id}/Versions/{version}

        https://www.twilio.com/docs/api/intelligence/operators
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperatorVersion)


class Conversations(Resource):
    """`conversations`"""

    __slots__ = ()
    _path = "/v3/Conversations"

    def __call__(self, id: str | None) -> ConversationsContext:
        return ConversationsContext(self._client, (*self._ids, id))

    def list(
        self, *, created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None, status: m.ConversationsStatusArg | str | None = None,
        channel_id: str | None = None,
        channels: Sequence[m.ConversationsChannelsArg | str] | m.ConversationsChannelsArg | str | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        operator_ids: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationListItem]:
        """List the conversations, all or up to `limit`: GET /v3/Conversations

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            created_at_before: only conversations created before this instant; at most 31 days after `created_at_after`.
            created_at_after: only conversations created after this instant; at most 31 days before `created_at_before`.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            channel_id: only conversations with this call or message SID.
            channels: only conversations on any of these channels, such as `VOICE`, `SMS` or `WHATSAPP`.
            conversation_configuration_id: only conversations made from the configuration with this ID.
            intelligence_configuration_ids: keeps only conversations started by at least one of these configurations.
            operator_ids: only conversations in which at least one of these language operators ran.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConversations,
            {
                "createdAtBefore": created_at_before, "createdAtAfter": created_at_after, "status": status,
                "channelId": channel_id, "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids, "operatorIds": operator_ids,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None, status: m.ConversationsStatusArg | str | None = None,
        channel_id: str | None = None,
        channels: Sequence[m.ConversationsChannelsArg | str] | m.ConversationsChannelsArg | str | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        operator_ids: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ConversationListItem]:
        """Iterate over the conversations, page by page, `prefetch` of them ahead: GET /v3/Conversations

        https://www.twilio.com/docs/api/intelligence/v3

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConversations,
            {
                "createdAtBefore": created_at_before, "createdAtAfter": created_at_after, "status": status,
                "channelId": channel_id, "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids, "operatorIds": operator_ids,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None, status: m.ConversationsStatusArg | str | None = None,
        channel_id: str | None = None,
        channels: Sequence[m.ConversationsChannelsArg | str] | m.ConversationsChannelsArg | str | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        operator_ids: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ConversationListItem]]:
        """Iterate over the pages of conversations, one request a step: GET /v3/Conversations

        https://www.twilio.com/docs/api/intelligence/v3

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConversations,
            {
                "createdAtBefore": created_at_before, "createdAtAfter": created_at_after, "status": status,
                "channelId": channel_id, "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids, "operatorIds": operator_ids,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None, status: m.ConversationsStatusArg | str | None = None,
        channel_id: str | None = None,
        channels: Sequence[m.ConversationsChannelsArg | str] | m.ConversationsChannelsArg | str | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        operator_ids: str | Sequence[str] | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ConversationListItem]:
        """Fetch one page of conversations, the first one or the one at `target_url`: GET /v3/Conversations

        https://www.twilio.com/docs/api/intelligence/v3

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConversations,
            {
                "createdAtBefore": created_at_before, "createdAtAfter": created_at_after, "status": status,
                "channelId": channel_id, "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids, "operatorIds": operator_ids,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class ConversationsContext(Resource):
    """`conversations(id)`"""

    __slots__ = ()
    _path = "/v3/Conversations/{0}"

    def fetch(self) -> m.ConversationResult:
        """Fetch the conversation: GET /v3/Conversations/{id}

        https://www.twilio.com/docs/api/intelligence/v3
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConversation)


class OperatorResults(Resource):
    """`operator_results`"""

    __slots__ = ()
    _path = "/v3/OperatorResults"

    def __call__(self, operator_result_id: str | None) -> OperatorResultsContext:
        return OperatorResultsContext(self._client, (*self._ids, operator_result_id))

    def list(
        self, *, conversation_id: str | None = None, intelligence_configuration_id: str | None = None,
        operator_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OperatorResultsResponseV1]:
        """List the operator results, all or up to `limit`: GET /v3/OperatorResults

        https://www.twilio.com/docs/api/intelligence/operator-results

        Args:
            conversation_id: only results attached to the conversation with this ID.
            intelligence_configuration_id: keeps only results of this configuration, `intelligence_configuration_…`.
            operator_id: only results of the language operator with this ID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListOperatorResults,
            {
                "conversationId": conversation_id, "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, conversation_id: str | None = None, intelligence_configuration_id: str | None = None,
        operator_id: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.OperatorResultsResponseV1]:
        """Iterate over the operator results, page by page, `prefetch` of them ahead: GET /v3/OperatorResults

        https://www.twilio.com/docs/api/intelligence/operator-results

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOperatorResults,
            {
                "conversationId": conversation_id, "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, conversation_id: str | None = None, intelligence_configuration_id: str | None = None,
        operator_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.OperatorResultsResponseV1]]:
        """Iterate over the pages of operator results, one request a step: GET /v3/OperatorResults

        https://www.twilio.com/docs/api/intelligence/operator-results

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListOperatorResults,
            {
                "conversationId": conversation_id, "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, conversation_id: str | None = None, intelligence_configuration_id: str | None = None,
        operator_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.OperatorResultsResponseV1]:
        """Fetch one page of operator results, the first one or the one at `target_url`: GET /v3/OperatorResults

        https://www.twilio.com/docs/api/intelligence/operator-results

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListOperatorResults,
            {
                "conversationId": conversation_id, "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class OperatorResultsContext(Resource):
    """`operator_results(operatorResultId)`"""

    __slots__ = ()
    _path = "/v3/OperatorResults/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the operator result: DELETE /v3/OperatorResults/{operatorResultId}

        https://www.twilio.com/docs/api/intelligence/operator-results

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteOperatorResult, missing_ok=missing_ok)

    def fetch(self) -> m.OperatorResultsResponseV1:
        """Fetch the operator result: GET /v3/OperatorResults/{operatorResultId}

        https://www.twilio.com/docs/api/intelligence/operator-results
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperatorResult)


class RuleExecutions(Resource):
    """`rule_executions`"""

    __slots__ = ()
    _path = "/v3/RuleExecutions"

    def create(
        self, intelligence_configuration_id: str, rule_id: str, conversation_id: str, *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> None:
        """Create a rule execution: POST /v3/RuleExecutions

        https://www.twilio.com/docs/api/intelligence/v3

        Args:
            intelligence_configuration_id: id of the Intelligence configuration, `intelligence_configuration_…`.
            rule_id: ID of the rule to run, from the chosen Intelligence Configuration.
            conversation_id: ID of the conversation the rule runs on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        self._send(
            ops.CreateRuleExecution,
            {
                "intelligenceConfigurationId": intelligence_configuration_id, "ruleId": rule_id,
                "conversationId": conversation_id,
            },
            extra_params,
        )
