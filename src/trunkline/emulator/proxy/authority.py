"""An authority that vouches for Twilio's hosts and no others, and the certificates that it issues.

Enters: a time, or what was written before. Leaves: certificates and keys as PEM. Pure but for randomness.
Called by `certificates`. Needs `cryptography`.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Network

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12Certificate, serialize_java_truststore
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ... import facts
from ..._core.redaction.secret import safe_repr

_YEARS = timedelta(days=3652)
_LEAF = timedelta(days=396)  # clients may refuse more than 398
_BEFORE = timedelta(days=1)  # for clocks that are behind
_LONGEST_NAME = 64
_NAME = "Trunkline emulator, a CA for Twilio's hosts only"
# Without these an address would be no name at all, and nothing would forbid a certificate for it.
_ADDRESSES = (IPv4Network("0.0.0.0/0"), IPv6Network("::/0"))


class BrokenAuthority(ValueError):
    """What was written before is no authority that can be used; the text says why."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate that others trust, and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)

    def pem(self) -> bytes:
        """The certificate."""
        return self.certificate.public_bytes(Encoding.PEM)

    def secret(self) -> bytes:
        """The key and the certificate."""
        return _key_pem(self.key) + self.pem()

    def issue(self, host: str, now: datetime) -> bytes:
        """A new key and a certificate for a host, and that of the authority: what a server needs.

        Raises:
            ValueError: the host is none of Twilio's, for which clients would not take a certificate.
        """
        domains = facts.addresses().domains
        if not any(host == domain or host.endswith(f".{domain}") for domain in domains):
            raise ValueError(f"host must be of {' or '.join(domains)}, not {host}")
        key = ec.generate_private_key(ec.SECP256R1())
        of = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        builder = _builder(_subject(host) if len(host) <= _LONGEST_NAME else _subject("Trunkline emulator"), key, now)
        certificate = (
            builder.issuer_name(self.certificate.subject)
            .not_valid_after(now + _LEAF - _BEFORE)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_usage(signs=True), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(of), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        return _key_pem(key) + certificate.public_bytes(Encoding.PEM) + self.pem()


def make(now: datetime) -> Authority:
    """A new authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    names = [x509.DNSName(domain) for domain in facts.addresses().domains]
    certificate = (
        _builder(_subject(_NAME), key, now)
        .issuer_name(_subject(_NAME))
        .not_valid_after(now + _YEARS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.NameConstraints(names, [x509.IPAddress(net) for net in _ADDRESSES]), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Authority(certificate, key)


def read(pem: bytes, now: datetime) -> Authority:
    """The authority that `secret` wrote.

    Raises:
        BrokenAuthority: it is none, or not one that vouches for Twilio's hosts alone, or has expired.
    """
    try:
        key = load_pem_private_key(pem, password=None)
        certificate = x509.load_pem_x509_certificate(pem)
    except (ValueError, TypeError):
        raise BrokenAuthority("it holds no key with its certificate") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise BrokenAuthority("its certificate is for another key")
    try:
        certificate.verify_directly_issued_by(certificate)
        limits = certificate.extensions.get_extension_for_class(x509.NameConstraints).value
    except (InvalidSignature, ValueError, TypeError, x509.ExtensionNotFound):
        raise BrokenAuthority("its certificate is not one that the emulator made") from None
    names = {each.value for each in limits.permitted_subtrees or ()}
    if names != set(facts.addresses().domains):
        raise BrokenAuthority("its certificate is not for Twilio's hosts alone")
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise BrokenAuthority(f"its certificate is valid until {certificate.not_valid_after_utc:%Y-%m-%d}")
    return Authority(certificate, key)


def truststore(certificates: Sequence[bytes], password: str) -> bytes:
    """Certificates (PEM) as a PKCS #12 file that Java takes as a trust store; some that break rules are left out."""
    entries = []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for number, pem in enumerate(certificates):
            with contextlib.suppress(ValueError, Warning):
                entries.append(PKCS12Certificate(x509.load_pem_x509_certificate(pem), f"{number}".encode()))
    return serialize_java_truststore(entries, BestAvailableEncryption(password.encode()))


def _builder(subject: x509.Name, key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BEFORE)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _subject(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs: bool) -> x509.KeyUsage:
    """Of a server, which signs handshakes, or of an authority, which signs certificates."""
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not signs,
        crl_sign=not signs,
        encipher_only=False,
        decipher_only=False,
    )


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
