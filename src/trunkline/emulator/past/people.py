"""Who takes part: the account's own numbers, and customers with a number, a channel and a carrier each. Pure.

All numbers are of the ranges that are kept for fiction: 555-0100 to 555-0199 in North America, and 07700 900000 to
900999 in Britain. Called by `messages` and `calls`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from .sids import Dice

_CODES = (
    "201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251"
    " 252 253 254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318"
    " 319 320 321 323 325 330 334 336 337 339 347 351 352 360 361 386 401 402 404 405 406 407 408 409 410 412 413"
    " 414 415 417 419 423 424 425 432 434 435 440 443 458 469 478 479 480 484 501 502 503 504 505 507 508 509 510"
    " 512 513 515 516 517 518 520 530 540 541 551 559 561 562 563 567 570 571 573 574 575 580 585 586 601 602 603"
    " 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 630 631 636 641 646 650 651 660 661 662 678"
    " 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 754 757 760 763"
    " 765 770 772 773 774 775 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 828 830 831"
    " 832 843 845 847 848 850 856 857 858 859 860 863 864 865 870 878 901 903 904 906 907 908 909 910 912 913 914"
    " 915 916 917 918 919 920 925 928 931 936 937 940 941 947 949 951 952 954 956 970 971 972 973 978 979 980 985"
    " 989"
)
_AREAS = tuple(_CODES.split())
_LINES = 90  # 555-0100 to 555-0189 are customers', the ten behind them the account's own
_US, _GB = len(_AREAS) * _LINES, 1_000
_ALL = _US + _GB
_STEP = 7_919  # a prime that does not divide _ALL: neighbours get numbers far apart
_BACK = pow(_STEP, -1, _ALL)
_NUMBER = re.compile(r"(whatsapp:)?\+(?:1(\d{3})55501(\d\d)|447700900(\d{3}))")
_CARRIERS = (0.004, 0.006, 0.010, 0.018, 0.034)  # what share of messages each fails to deliver
_OWN_AREAS = ("415", "212", "312", "800")  # for support, reminders, offers and codes


class Customer(NamedTuple):
    """A customer.

    Attributes:
        address: as it stands in `to` and `from` of messages.
        number: the telephone number in it.
        carrier: the number of the carrier.
        fails: the share of messages that the carrier fails to deliver.
        dead: the error that every message to it meets; 0: none.
    """

    address: str
    number: str
    carrier: int
    fails: float
    dead: int

    @property
    def whatsapp(self) -> bool:
        """Whether it writes by WhatsApp."""
        return self.address is not self.number


class People:
    """The customers of an account: a few that come often, and many others.

    Attributes:
        count: how many there are.
        customer: gives the customer of an index below `count`.

    Args:
        events: how many messages or calls they share.
        calling: they call rather than write: none uses WhatsApp, and every number works.
    """

    def __init__(self, dice: Dice, events: int, *, calling: bool = False) -> None:
        self._dice = dice
        self._calling = calling
        self.count = min(max(events // 12, 24), _ALL)
        self.regulars = max(8, self.count // 20)
        self._shift = dice.roll(2) % _ALL
        self.customer = lru_cache(4096)(self._customer)

    def _customer(self, index: int) -> Customer:
        place = (index * _STEP + self._shift) % _ALL
        if place < _US:
            area, line = divmod(place, _LINES)
            number = f"+1{_AREAS[area]}55501{line:02d}"
        else:
            number = f"+447700900{place - _US:03d}"
        chance = self._dice.roll(3, index)
        carrier, luck = chance % len(_CARRIERS), chance // 8 % 1_000
        if self._calling:
            return Customer(number, number, carrier, _CARRIERS[carrier], 0)
        if place >= _US or luck >= 950:
            return Customer(f"whatsapp:{number}", number, carrier, _CARRIERS[carrier], 0)
        dead = 30006 if luck < 6 else 30005 if luck < 11 else 0
        return Customer(number, number, carrier, _CARRIERS[carrier], dead)

    def index(self, address: str) -> int | None:
        """The customer with an address; None: nobody has it."""
        found = _NUMBER.fullmatch(address)
        if found is None:
            return None
        _, area, line, british = found.groups()
        if british is not None:
            place = _US + int(british)
        elif area in _AREAS and int(line) < _LINES:
            place = _AREAS.index(area) * _LINES + int(line)
        else:
            return None
        index = (place - self._shift) * _BACK % _ALL
        return index if index < self.count and self.customer(index).address == address else None

    def guests(self, chunk: int) -> Iterator[int]:
        """Who takes part in the conversations of a chunk: a regular in every third one."""
        offset, others = self._dice.roll(4, chunk), self.count - self.regulars
        regular, other = offset % self.regulars, (offset >> 32) % others
        while True:
            yield regular
            yield self.regulars + other
            yield self.regulars + (other + 1) % others
            regular, other = (regular + 1) % self.regulars, (other + 2) % others

    def visits(self, index: int, size: int) -> Callable[[int], bool]:
        """What tells whether a customer may take part in a chunk that has at most so many conversations."""
        roll = self._dice.roll
        if index < self.regulars:
            return lambda chunk: (index - roll(4, chunk) % self.regulars) % self.regulars <= size // 3
        place, others = index - self.regulars, self.count - self.regulars
        return lambda chunk: (place - (roll(4, chunk) >> 32) % others) % others <= size - size // 3


def own_numbers(turn: int) -> tuple[str, ...]:
    """The account's own numbers: for support, reminders, offers and codes.

    Args:
        turn: 0 for the main account, 1 to 9 for subaccounts.
    """
    return tuple(f"+1{area}5550{190 + turn}" for area in _OWN_AREAS)
