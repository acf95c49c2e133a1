"""What becomes of a webhook after each try: done, sent again, sent elsewhere, or failed with an error code.

Enters: a `Course`, and what the try brought. Leaves: the `Course` of the next try, or the `End`.
Pure. Called by `deliverer`.

For a reply of 4xx or 5xx the code is 11200. Twilio's dictionary has 11217 too, and does not say when it is which.
https://www.twilio.com/docs/api/errors
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..._core.redaction.secret import safe_repr
from .outgoing import MAX_REDIRECTS, MAX_REPLY, Failure, Outgoing, Reply, Settings
from .target import InvalidURL, Target, overridden, read_url, redirected

_FOLLOWED = (301, 302, 303, 307)
_BASIC = re.compile(r"(?:^|,)\s*basic\b", re.IGNORECASE)


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How far a webhook has come.

    Args:
        target: where the next try goes.
        settings: times and retries.
        wants: what a reply is for.
        redirects, retries: how many there were.
        authorised: the server at the target asked for credentials.
    """

    target: Target
    settings: Settings
    wants: str
    redirects: int = 0
    retries: int = 0
    authorised: bool = False


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How it ended; without code and words: well."""

    code: int | None = None
    words: str = ""
    withheld: bool = False


def begin(outgoing: Outgoing) -> Course | End:
    """The first try."""
    try:
        target = read_url(outgoing.url)
        settings = outgoing.settings or overridden(target.fragment)
    except InvalidURL as error:
        return End(code=error.code, words=str(error))
    return Course(target=target, settings=settings, wants=outgoing.wants)


def judge(course: Course, result: Reply | Failure) -> Course | End:
    """What becomes of it after a try."""
    if isinstance(result, Failure):
        if result.total:
            milliseconds = round(course.settings.total * 1000)
            tries = f"Configured tt is {milliseconds}ms and we attempted {course.retries + 1} time(s)"
            return End(code=result.code, words=f"Total timeout is triggered. {tries}: {result.words}")
        end = End(code=result.code, words=result.words, withheld=result.code is None)
        return _again(course, result.kind) or end
    if 200 <= result.status < 300:
        return _read(course, result)
    if 300 <= result.status < 400:
        return _redirect(course, result)
    if _asks(course, result):
        return replace(course, authorised=True)
    end = End(code=11200, words=f"Got HTTP {result.status} response to {course.target.url}")
    return _again(course, f"{result.status // 100}xx") or end


def _again(course: Course, kind: str) -> Course | None:
    """The same once more, where a failure of this kind is tried again."""
    on = course.settings.retry_on
    if kind and (kind in on or "all" in on) and course.retries < course.settings.retries:
        return replace(course, retries=course.retries + 1)
    return None


def _asks(course: Course, reply: Reply) -> bool:
    """Whether the server asks for the URL's credentials, which are not sent before it does."""
    if reply.status != 401 or course.target.user is None or course.authorised:
        return False
    return any(name == "www-authenticate" and _BASIC.search(value) for name, value in reply.headers)


def _redirect(course: Course, reply: Reply) -> Course | End:
    location = reply.header("location")
    if reply.status not in _FOLLOWED or not location:
        lacks = "" if location else " without a Location"
        return End(code=11216, words=f"Got HTTP {reply.status} response{lacks}, a redirect that is not followed")
    if course.redirects >= MAX_REDIRECTS:
        return End(code=11215, words=f"more than {MAX_REDIRECTS} redirects")
    try:
        target = redirected(course.target, location)
    except InvalidURL as error:
        return End(code=11216, words=f"a redirect that leads nowhere: {error}")
    return replace(course, target=target, redirects=course.redirects + 1, authorised=False)


def _read(course: Course, reply: Reply) -> End:
    if course.wants == "callback":
        return End()
    if reply.more:
        return End(code=11750, words=f"the reply is longer than {MAX_REPLY:,} bytes")
    if not reply.body and (reply.header("transfer-encoding") or "").lower() == "chunked":
        return End(code=11770, words="the reply has no body, sent in chunks; an empty one needs Content-Length: 0")
    return End()
