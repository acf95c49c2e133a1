"""Which addresses webhooks may reach.

By default this machine and private networks; others where they are allowed. Never reached, whatever is allowed:
link-local addresses and those where clouds keep what a machine knows of itself (metadata), and what is no address of
one machine: unspecified, multicast, reserved.

Enters: what is allowed, and an address that a host name has led to. Leaves: yes or no.
Pure. Called by `connection`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Literal

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Verdict = Literal["local", "public", "never"]


def _networks(text: str) -> tuple[Network, ...]:
    return tuple(map(ip_network, text.split()))


_LOCAL = _networks("127.0.0.0/8 ::1 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7")
_NEVER = _networks(
    # this network, link-local, protocol assignments, multicast, reserved and broadcast
    "0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 224.0.0.0/4 240.0.0.0/4 :: fe80::/10 fec0::/10 ff00::/8 "
    # metadata outside link-local: Alibaba Cloud, Azure, AWS, Google Cloud
    "100.100.100.200 168.63.129.16 fd00:ec2::/32 fd20:ce::254 "
    # Teredo, whose address inside anybody may have chosen
    "2001::/32"
)
_GLOBAL = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
# Names for documentation (RFC 2606): nobody's own server, and where there is no network a long wait for the resolver.
_EXAMPLE = re.compile(r"(?:.+\.)?example(?:\.(?:com|net|org))?")
_NAME = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*")


def verdict(address: Address) -> Verdict:
    """What an address is: of this machine or a private network, of the world, or one never to be reached.

    An IPv4 address within an IPv6 one (mapped, 6to4, NAT64) is what counts; one that is tunnelled is not local.
    """
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return verdict(address.ipv4_mapped)
        inner = address.sixtofour or (IPv4Address(int(address) & 0xFFFF_FFFF) if address in _NAT64 else None)
        if inner is not None:
            return "never" if verdict(inner) == "never" else "public"
    if _within(address, _NEVER):
        return "never"
    if _within(address, _LOCAL):
        return "local"
    return "public" if isinstance(address, IPv4Address) or address in _GLOBAL else "never"


def _within(address: Address, networks: Iterable[Network]) -> bool:
    return any(address in network for network in networks)


class Reach:
    """Which addresses may be reached.

    Args:
        allow: what may be reached beside this machine and private networks: host names (`example.com`; itself alone),
            addresses and networks (`203.0.113.0/24`), or `any`.

    Raises:
        TypeError: it is a str, not several.
        ValueError: one of them is none of these, or is never reached.
    """

    def __init__(self, allow: Iterable[str] = ()) -> None:
        if isinstance(allow, str):
            raise TypeError("allow must be a list of hosts and networks, not a str")
        self._any = False
        self._names: set[str] = set()
        self._networks: list[Network] = []
        for entry in allow:
            self._add(entry)

    def _add(self, entry: str) -> None:
        text = entry.lower().removesuffix(".")
        try:
            network = ip_network(text.strip("[]"), strict=False)
        except ValueError:
            if text == "any":
                self._any = True
            elif _NAME.fullmatch(text):
                self._names.add(text)
            else:
                raise ValueError(f"allow must have host names, networks or any, not {entry!r}") from None
            return
        if any(network.network_address in never and network.broadcast_address in never for never in _NEVER):
            raise ValueError(f"allow must not have {entry}: such addresses are never reached")
        self._networks.append(network)

    def frees(self, name: str) -> bool:
        """Whether a host may be reached wherever it is."""
        return self._any or name in self._names

    def forbids(self, name: str) -> bool:
        """Whether a host need not be looked up, because it is nowhere that may be reached."""
        return not self.frees(name) and _EXAMPLE.fullmatch(name) is not None

    def permits(self, address: Address, name: str) -> bool:
        """Whether a host may be connected to at an address.

        Args:
            name: the host of the URL, in lower case and without a last dot.
        """
        found = verdict(address)
        if found == "never":
            return False
        if found == "local" or self.frees(name):
            return True
        mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
        return _within(mapped or address, self._networks)


def parse_address(text: str) -> Address:
    """An address as the resolver writes it; the zone of an IPv6 address is left out.

    Raises:
        ValueError: it is none.
    """
    return ip_address(text.partition("%")[0])
