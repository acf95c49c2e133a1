"""How many segments a text is sent in. Pure."""

from __future__ import annotations

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWO = frozenset("\f^{}\\[~]|€")


def segments(body: str) -> int:
    """How many segments a text is sent in."""
    if _GSM.issuperset(body):  # most are, and each character takes one septet
        return 1 if len(body) <= 160 else -(-len(body) // 153)
    sizes = _sizes(body)
    one, many = 160, 153
    if sizes is None:
        one, many = 70, 67
        sizes = [len(char.encode("utf-16-le", "surrogatepass")) // 2 for char in body]
    if sum(sizes) <= one:
        return 1
    pieces, room = 1, many
    for size in sizes:
        if size > room:
            pieces, room = pieces + 1, many
        room -= size
    return pieces


def _sizes(body: str) -> list[int] | None:
    """The septets of each character; None where one of them is not of the GSM alphabet."""
    if all(char in _GSM or char in _GSM_TWO for char in body):
        return [2 if char in _GSM_TWO else 1 for char in body]
    return None
