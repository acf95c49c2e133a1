# Generated from facts/voice_v2.json by `make generate`; do not edit.
"""The resources of voice_v2."""

from __future__ import annotations

from ..._operations import voice_v2 as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import voice_v2 as m
    from ...types import UnsetType


class AsyncVoiceV2(AsyncResource):
    """`voice.v2`"""

    __slots__ = ()

    @accessor
    def recording_account_default_configuration(self) -> AsyncRecordingAccountDefaultConfiguration:
        return AsyncRecordingAccountDefaultConfiguration(self._client, self._ids)

    @accessor
    def account_default_configuration(self) -> AsyncAccountDefaultConfiguration:
        return AsyncAccountDefaultConfiguration(self._client, self._ids)

    @accessor
    def recording(self) -> AsyncRecording:
        return AsyncRecording(self._client, self._ids)

    @accessor
    def transcription(self) -> AsyncTranscription:
        return AsyncTranscription(self._client, self._ids)

    @accessor
    def configurations(self) -> AsyncConfigurations:
        return AsyncConfigurations(self._client, self._ids)

    @accessor
    def type(self) -> AsyncType:
        return AsyncType(self._client, self._ids)


class AsyncRecordingAccountDefaultConfiguration(AsyncResource):
    """`recording_account_default_configuration`"""

    __slots__ = ()
    _path = "/v2/AccountDefaultConfiguration/Recording"

    def __call__(self) -> AsyncRecordingAccountDefaultConfiguration:
        return self

    async def create(
        self, *, description: str | None = None, configuration: m.Configuration | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RecordingAccountDefaultConfiguration:
        """Create a recording account default configuration: POST /v2/AccountDefaultConfiguration/Recording

        https://www.twilio.com/docs/configurations/recording-account-default-configuration-resource

        Args:
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRecordingAccountDefaultConfiguration,
            {"description": description, "configuration": configuration}, extra_params,
        )

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording account default configuration: DELETE /v2/AccountDefaultConfiguration/Recording

        https://www.twilio.com/docs/configurations/recording-account-default-configuration-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingAccountDefaultConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingAccountDefaultConfiguration:
        """Fetch the recording account default configuration: GET /v2/AccountDefaultConfiguration/Recording

        https://www.twilio.com/docs/configurations/recording-account-default-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAccountDefaultConfiguration)

    async def update(
        self, *, description: str | None = None, configuration: m.Configuration | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RecordingAccountDefaultConfiguration:
        """Update the recording account default configuration: PUT /v2/AccountDefaultConfiguration/Recording

        https://www.twilio.com/docs/configurations/recording-account-default-configuration-resource

        Args:
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateRecordingAccountDefaultConfiguration,
            {"description": description, "configuration": configuration}, extra_params,
        )


class AsyncAccountDefaultConfiguration(AsyncResource):
    """`account_default_configuration`"""

    __slots__ = ()

    def __call__(self, type: str | None) -> AsyncAccountDefaultConfigurationContext:
        return AsyncAccountDefaultConfigurationContext(self._client, (*self._ids, type))


class AsyncAccountDefaultConfigurationContext(AsyncResource):
    """`account_default_configuration(Type)`"""

    __slots__ = ()
    _path = "/v2/AccountDefaultConfiguration/{0}"

    async def create(
        self, *, description: str | UnsetType | None = UNSET, configuration: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.AccountDefaultConfigurationResponse:
        """Create an account default configuration: POST /v2/AccountDefaultConfiguration/{Type}

        https://www.twilio.com/docs/configurations

        Args:
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateAccountDefaultConfiguration, {"description": description, "configuration": configuration},
            extra_params,
        )

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the account default configuration: DELETE /v2/AccountDefaultConfiguration/{Type}

        https://www.twilio.com/docs/configurations

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteAccountDefaultConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.AccountDefaultConfigurationResponse:
        """Fetch the account default configuration: GET /v2/AccountDefaultConfiguration/{Type}

        https://www.twilio.com/docs/configurations
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAccountDefaultConfiguration)

    async def update(
        self, *, description: str | UnsetType | None = UNSET, configuration: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.AccountDefaultConfigurationResponse:
        """Update the account default configuration: PUT /v2/AccountDefaultConfiguration/{Type}

        https://www.twilio.com/docs/configurations

        Args:
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateAccountDefaultConfiguration, {"description": description, "configuration": configuration},
            extra_params,
        )


class AsyncRecording(AsyncResource):
    """`recording`"""

    __slots__ = ()
    _path = "/v2/Configurations/Recording"

    def __call__(self, id_or_unique_name: str | None) -> AsyncRecordingContext:
        return AsyncRecordingContext(self._client, (*self._ids, id_or_unique_name))

    async def create(
        self, configuration: m.Configuration | Mapping[str, Any], *, unique_name: str | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationRecordingResponse:
        """Create a recording configuration: POST /v2/Configurations/Recording

        https://www.twilio.com/docs/configurations/recording-configuration-resource

        Args:
            configuration: settings, as JSON; their shape depends on the resource.
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRecordingConfiguration,
            {"configuration": configuration, "unique_name": unique_name, "description": description}, extra_params,
        )


class AsyncRecordingContext(AsyncResource):
    """`recording(IdOrUniqueName)`"""

    __slots__ = ()
    _path = "/v2/Configurations/Recording/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording configuration: DELETE /v2/Configurations/Recording/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/recording-configuration-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.ConfigurationRecordingResponse:
        """Fetch the recording configuration: GET /v2/Configurations/Recording/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/recording-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingConfiguration)

    async def update(
        self, configuration: m.Configuration | Mapping[str, Any], *, unique_name: str | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationRecordingResponse:
        """Update the recording configuration: PUT /v2/Configurations/Recording/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/recording-configuration-resource

        Args:
            configuration: settings, as JSON; their shape depends on the resource.
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateRecordingConfiguration,
            {"configuration": configuration, "unique_name": unique_name, "description": description}, extra_params,
        )


class AsyncTranscription(AsyncResource):
    """`transcription`"""

    __slots__ = ()
    _path = "/v2/Configurations/Transcription"

    def __call__(self, id_or_unique_name: str | None) -> AsyncTranscriptionContext:
        return AsyncTranscriptionContext(self._client, (*self._ids, id_or_unique_name))

    async def create(
        self, configuration: m.TranscriptionConfiguration | Mapping[str, Any], *,
        unique_name: str | UnsetType | None = UNSET, description: str | UnsetType | None = UNSET,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TranscriptionResponse:
        """Create a transcription configuration: POST /v2/Configurations/Transcription

        https://www.twilio.com/docs/configurations/transcription-configuration-resource

        Args:
            configuration: settings, as JSON; their shape depends on the resource.
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateTranscriptionConfiguration,
            {"configuration": configuration, "unique_name": unique_name, "description": description}, extra_params,
        )


class AsyncTranscriptionContext(AsyncResource):
    """`transcription(IdOrUniqueName)`"""

    __slots__ = ()
    _path = "/v2/Configurations/Transcription/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the transcription configuration: DELETE /v2/Configurations/Transcription/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/transcription-configuration-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteTranscriptionConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.TranscriptionResponse:
        """Fetch the transcription configuration: GET /v2/Configurations/Transcription/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/transcription-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTranscriptionConfiguration)

    async def update(
        self, configuration: m.TranscriptionConfiguration | Mapping[str, Any], *,
        unique_name: str | UnsetType | None = UNSET, description: str | UnsetType | None = UNSET,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TranscriptionResponse:
        """Update the transcription configuration: PUT /v2/Configurations/Transcription/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations/transcription-configuration-resource

        Args:
            configuration: settings, as JSON; their shape depends on the resource.
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateTranscriptionConfiguration,
            {"configuration": configuration, "unique_name": unique_name, "description": description}, extra_params,
        )


class AsyncConfigurations(AsyncResource):
    """`configurations`"""

    __slots__ = ()

    def __call__(self, type: str | None) -> AsyncConfigurationsContext:
        return AsyncConfigurationsContext(self._client, (*self._ids, type))


class AsyncConfigurationsContext(AsyncResource):
    """`configurations(Type)`"""

    __slots__ = ()
    _path = "/v2/Configurations/{0}"

    @accessor
    def default(self) -> AsyncConfigurationsDefault:
        return AsyncConfigurationsDefault(self._client, self._ids)

    async def create(
        self, *, unique_name: str | UnsetType | None = UNSET, description: str | UnsetType | None = UNSET,
        configuration: Mapping[str, Any] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResponse:
        """Create a configuration: POST /v2/Configurations/{Type}

        https://www.twilio.com/docs/configurations

        Args:
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConfiguration,
            {"unique_name": unique_name, "description": description, "configuration": configuration}, extra_params,
        )


class AsyncConfigurationsDefault(AsyncResource):
    """`configurations(Type).default`"""

    __slots__ = ()
    _path = "/v2/Configurations/{0}/Default"

    async def create(
        self, *, configuration_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> None:
        """Create an or update default configuration: POST /v2/Configurations/{Type}/Default

        https://www.twilio.com/docs/configurations

        Args:
            configuration_id: ID of the configuration that applies.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        await self._send(ops.CreateOrUpdateDefaultConfiguration, {"configuration_id": configuration_id}, extra_params)

    async def fetch(self) -> m.ConfigurationResponse:
        """Fetch the default configuration: GET /v2/Configurations/{Type}/Default

        https://www.twilio.com/docs/configurations
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDefaultConfiguration)


class AsyncType(AsyncResource):
    """`type`"""

    __slots__ = ()

    def __call__(self, type: str | None, id_or_unique_name: str | None) -> AsyncTypeContext:
        return AsyncTypeContext(self._client, (*self._ids, type, id_or_unique_name))


class AsyncTypeContext(AsyncResource):
    """`type(Type,IdOrUniqueName)`"""

    __slots__ = ()
    _path = "/v2/Configurations/{0}/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the configuration: DELETE /v2/Configurations/{Type}/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.ConfigurationResponse:
        """Fetch the configuration: GET /v2/Configurations/{Type}/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfiguration)

    async def update(
        self, *, unique_name: str | UnsetType | None = UNSET, description: str | UnsetType | None = UNSET,
        configuration: Mapping[str, Any] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResponse:
        """Update the configuration: PUT /v2/Configurations/{Type}/{IdOrUniqueName}

        https://www.twilio.com/docs/configurations

        Args:
            unique_name: name of your choice that identifies it uniquely.
            description: text that describes it, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConfiguration,
            {"unique_name": unique_name, "description": description, "configuration": configuration}, extra_params,
        )
