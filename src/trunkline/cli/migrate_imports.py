"""What an import of the official package becomes.

Enters: the whole name of what is imported, `twilio.rest.Client`. Leaves: what to write instead. Pure. Called by
`migrate_analysis`.
"""

from __future__ import annotations

from typing import NamedTuple


class Instead(NamedTuple):
    """What to do about an import.

    Attributes:
        rule: `import`, or `twiml` for what may stay.
        text: what to write, or why it stays.
    """

    rule: str
    text: str


_TOKENS = "from trunkline.tokens import"
_NAMES = {
    "rest.Client": "from trunkline import Client",
    "rest.TwilioRestClient": "from trunkline import Client",
    "base.exceptions": "trunkline.TrunklineError and trunkline.APIStatusError, or trunkline.compat.base.exceptions",
    "base.exceptions.TwilioException": "trunkline.TrunklineError; the name stays with trunkline.compat.base.exceptions",
    "base.exceptions.TwilioRestException": (
        "trunkline.APIStatusError, which has msg and uri too; the name, and how tests make one, stay with "
        "trunkline.compat.base.exceptions"
    ),
    "base.exceptions.TwilioServiceException": "trunkline.APIStatusError: title and detail in msg, errors in details",
    "request_validator.RequestValidator": (
        "from trunkline.webhooks import RequestValidator; uri is named url there, not in trunkline.compat"
    ),
    "jwt.access_token.AccessToken": f"{_TOKENS} AccessToken",
    "jwt.access_token.AccessTokenGrant": f"{_TOKENS} Grant",
    "jwt.access_token.grants": "import trunkline.tokens: the grants are there",
    "jwt.client.ClientCapabilityToken": f"{_TOKENS} CapabilityToken",
    "jwt.validation.ClientValidationJwt": f"{_TOKENS} ClientValidation, and Client(validation=…)",
    "http.http_client.TwilioHttpClient": "its arguments are the client's: Client(timeout=…, max_retries=…, proxy=…)",
    "http.async_http_client.AsyncTwilioHttpClient": "from trunkline import AsyncClient",
    "http.validation_client.ValidationClient": f"{_TOKENS} ClientValidation, and Client(validation=…)",
    "http.HttpClient": "Client(transport=…); tests need none: trunkline.emulator",
    "http.AsyncHttpClient": "AsyncClient(transport=…); tests need none: trunkline.emulator",
    "http.response.Response": "client.request() gives a trunkline.Response: status, text, json()",
    "credential.client_credential_provider.ClientCredentialProvider": "from trunkline import ClientCredentials",
    "credential.orgs_credential_provider.OrgsCredentialProvider": "from trunkline import ClientCredentials",
    "base.values.unset": "None: an argument that is None is not sent",
    "base.values": "None: an argument that is None is not sent",
    "__version__": "from trunkline import __version__",
}
_BELOW = {
    "jwt.access_token.grants": "from trunkline.tokens import {name}",
    "jwt.taskrouter.capabilities": "from trunkline.tokens import {name}",
    "rest": "the classes of rows are models: from trunkline.models import …; resources have none of their own",
}
_STAYS = "TwiML is not made here: the official package can stay for it, or the XML is written by hand"


def instead_of(name: str) -> Instead:
    """What an import becomes.

    Args:
        name: of a module or of what is in it, from `twilio` on.
    """
    inside = name.removeprefix("twilio").removeprefix(".")
    if inside.partition(".")[0] == "twiml":
        return Instead("twiml", _STAYS)
    if inside in _NAMES:
        return Instead("import", _NAMES[inside])
    home, _, last = inside.rpartition(".")
    for module, text in _BELOW.items():
        if home == module or home.startswith(f"{module}."):
            return Instead("import", _model(last) or text.format(name=last))
    if inside in ("", "rest", "base", "jwt", "http"):
        return Instead("import", "import trunkline, or the same below trunkline.compat")
    return Instead("import", "there is nothing like it here")


def _model(name: str) -> str | None:
    """The import of what `MessageInstance` is called here, if it is a row."""
    kind = name.removesuffix("Instance")
    if kind == name or not kind:
        return None
    return f"from trunkline.models import …: the row is a value of the class {kind}"
