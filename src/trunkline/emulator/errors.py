"""Refusals as Twilio words them. Raised by every room of the emulator, turned into a reply by `world`."""

from __future__ import annotations

from typing import Any

from .. import facts


class Refusal(Exception):
    """A reply that is not a success.

    Args:
        status: the HTTP status.
        code: Twilio's error code, see https://www.twilio.com/docs/api/errors.
    """

    def __init__(self, status: int, code: int, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """The JSON that Twilio sends."""
        more = facts.addresses().errors.format(code=self.code)
        return {"code": self.code, "message": self.message, "more_info": more, "status": self.status}


def unauthorized(message: str = "Authenticate") -> Refusal:
    """Missing or wrong credentials, or credentials that may not do this."""
    return Refusal(401, 20003, message, {"WWW-Authenticate": 'Basic realm="Twilio API"'})


def not_found(path: str, hint: str = "") -> Refusal:
    """No such resource, or no such path."""
    return Refusal(404, 20404, f"The requested resource {path} was not found{f'. {hint}' if hint else ''}")


def invalid(message: str, code: int = 20001) -> Refusal:
    """A parameter that is missing, unknown or wrong."""
    return Refusal(400, code, message)


# A missing parameter, or the first of a group of which one is needed; others are 20001.
MISSING: dict[tuple[str, str], tuple[int, str]] = {
    ("api_v2010.CreateMessage", "To"): (21604, "A 'To' phone number is required."),
    ("api_v2010.CreateMessage", "From"): (21603, "A 'From' phone number is required."),
    ("api_v2010.CreateMessage", "Body"): (21619, "A text message body or media urls must be specified."),
    ("api_v2010.CreateCall", "To"): (21201, "No 'To' number is specified"),
    ("api_v2010.CreateCall", "From"): (21213, "No 'From' number is specified"),
    ("api_v2010.CreateCall", "Url"): (21205, "Url parameter is required."),
}

# The documented magic numbers +150055500NN by their last digit; None: every other of them that is not 6.
_NOT_A_NUMBER = "is not a valid phone number"
MAGIC: dict[tuple[str, str], dict[int | None, tuple[int, str]]] = {
    ("api_v2010.CreateMessage", "From"): {
        1: (21212, "The 'From' number %s is not a valid phone number, shortcode, or alphanumeric sender ID."),
        7: (21606, "The From phone number %s is not a valid, SMS-capable inbound phone number for your account."),
        8: (21611, "This 'From' number %s has exceeded the maximum number of queued messages."),
        None: (21606, "The From phone number %s is not a valid, SMS-capable inbound phone number for your account."),
    },
    ("api_v2010.CreateMessage", "To"): {
        1: (21211, f"The 'To' number %s {_NOT_A_NUMBER}."),
        2: (21612, "The 'To' phone number %s is not currently reachable from this 'From' number."),
        3: (21408, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: %s."),
        4: (21610, "Attempt to send to unsubscribed recipient %s"),
        9: (21614, "'To' number %s is not a valid mobile number"),
    },
    ("api_v2010.CreateCall", "From"): {
        1: (21212, f"From number %s {_NOT_A_NUMBER}."),
        None: (21210, "The source phone number provided, %s, is not yet verified for your account."),
    },
    ("api_v2010.CreateCall", "To"): {
        1: (21217, "Phone number does not appear to be valid: %s"),
        2: (21214, "'To' number %s cannot be reached."),
        3: (21215, "Account not authorized to call %s."),
        4: (21216, "Account not allowed to call %s."),
    },
    ("api_v2010.CreateIncomingPhoneNumber", "PhoneNumber"): {
        0: (21422, "PhoneNumber %s is not available."),
        1: (21421, f"PhoneNumber %s {_NOT_A_NUMBER}."),
    },
}


def check_magic(operation: str, wire: str, number: object) -> None:
    """Refuses the magic numbers that Twilio documents for test credentials, whatever the account.

    Raises:
        Refusal: it is one of them.
    """
    table = MAGIC.get((operation, wire))
    if table is None or not isinstance(number, str) or len(number) != 12 or not number.startswith("+1500555000"):
        return
    last = int(number[-1]) if number[-1].isdecimal() else -1
    found = table.get(last, None if last == 6 else table.get(None))
    if found is not None:
        raise invalid(found[1] % number, found[0])
