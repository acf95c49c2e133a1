"""A certificate names its host as a subjectAltName: that of the API and that of a proxy, through each transport."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.faults.server import FaultServer, Peer, answers
from tests.unit.transports import TRANSPORTS
from trunkline._core.runtime.connections import tls_context
from trunkline.errors import APIConnectionError

# What a certificate for a host may say; the common name is always the host.
GOOD: dict[str, Callable[[str], list[x509.GeneralName]]] = {
    "its name": lambda host: [x509.DNSName(host)],
    "its name among others": lambda host: [x509.DNSName("other.test"), x509.DNSName(host)],
    "a wildcard": lambda host: [x509.DNSName("*.example.test")],
}
BAD: dict[str, Callable[[str], list[x509.GeneralName]]] = {
    "nothing": lambda host: [],
    "an IP address": lambda host: [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))],
    "an address of mail": lambda host: [x509.RFC822Name(f"root@{host}")],
    "a URI": lambda host: [x509.UniformResourceIdentifier(f"https://{host}")],
    "another name": lambda host: [x509.DNSName("other.test")],
}


class Authority:
    """A certificate authority in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "authority")])
        certificate = self._begin(self._name, self._key).add_extension(x509.BasicConstraints(True, None), True)
        usage = dict.fromkeys(
            ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only"), False
        )
        certificate = certificate.add_extension(
            x509.KeyUsage(digital_signature=True, key_cert_sign=True, crl_sign=True, decipher_only=False, **usage), True
        )
        self.bundle = str(folder / "authority.pem")
        signed = certificate.sign(self._key, hashes.SHA256())
        Path(self.bundle).write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def _begin(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self._name).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number())
        # Python 3.13 insists on these.
        own, issuer = self._key.public_key(), x509.AuthorityKeyIdentifier.from_issuer_public_key
        builder = builder.add_extension(issuer(own), False)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        return builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))

    def server(self, host: str, names: list[x509.GeneralName]) -> ssl.SSLContext:
        """The context of a server whose certificate has the host as its common name."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = self._begin(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)]), key)
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), False)
        both = self._folder / f"{x509.random_serial_number()}.pem"
        both.write_bytes(
            builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(both)
        return context


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(host: bytes, port: int, *_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", found)


def get(kind: str, url: str, **options: Any) -> int:
    transport = TRANSPORTS[kind](**options)
    arguments: Any = ("GET", url, {}, None)
    if kind == "sync":
        try:
            return int(transport.send(*arguments, until=time.monotonic() + 90, fresh=False).status)
        finally:
            transport.close()

    async def main() -> int:
        try:
            return int((await transport.send(*arguments, until=time.monotonic() + 90, fresh=False)).status)
        finally:
            await transport.aclose()

    return asyncio.run(main())


def refused(kind: str, url: str, **options: Any) -> None:
    with pytest.raises(APIConnectionError, match="the certificate is not accepted") as caught:
        get(kind, url, **options)
    assert caught.value.outcome == "not sent"


@contextlib.contextmanager
def tunnelled(target: ssl.SSLContext, proxy: ssl.SSLContext | None) -> Iterator[tuple[str, dict[str, str]]]:
    """An address and the proxies through which it is reached."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        peer.relay(server.port)

    with FaultServer(answers(), tls=target) as server, FaultServer(script, tls=proxy) as other:
        scheme = "https" if proxy else "http"
        yield f"https://api.example.test:{server.port}/", {"https": f"{scheme}://proxy.example.test:{other.port}"}


@pytest.mark.parametrize("says", BAD)
def test_a_common_name_is_no_name(kind: str, says: str, authority: Authority) -> None:
    with FaultServer(answers(), tls=authority.server("api.example.test", BAD[says]("api.example.test"))) as server:
        refused(kind, f"https://api.example.test:{server.port}/", ca_bundle=authority.bundle)
        assert not server.requests


@pytest.mark.parametrize("says", GOOD)
def test_a_subject_alternative_name_is_one(kind: str, says: str, authority: Authority) -> None:
    with FaultServer(answers(), tls=authority.server("api.example.test", GOOD[says]("api.example.test"))) as server:
        assert get(kind, f"https://api.example.test:{server.port}/", ca_bundle=authority.bundle) == 200


@pytest.mark.parametrize("secure", [False, True], ids=["http proxy", "https proxy"])
def test_through_a_tunnel(kind: str, secure: bool, authority: Authority) -> None:
    def certificate(host: str, good: bool) -> ssl.SSLContext:
        return authority.server(host, (GOOD["its name"] if good else BAD["nothing"])(host))

    for target, proxy in [(True, True), (False, True), (True, False)]:
        door = certificate("proxy.example.test", proxy) if secure else None
        with tunnelled(certificate("api.example.test", target), door) as (url, proxies):
            if target and (proxy or not secure):
                assert get(kind, url, proxies=proxies, ca_bundle=authority.bundle) == 200
            else:
                refused(kind, url, proxies=proxies, ca_bundle=authority.bundle)


@pytest.mark.parametrize("good", [False, True])
def test_an_https_proxy_for_http(kind: str, good: bool, authority: Authority) -> None:
    says = GOOD["its name"] if good else BAD["nothing"]
    with FaultServer(answers(), tls=authority.server("proxy.example.test", says("proxy.example.test"))) as proxy:
        proxies = {"http": f"https://proxy.example.test:{proxy.port}"}
        if good:
            assert get(kind, "http://api.example.test/", proxies=proxies, ca_bundle=authority.bundle) == 200
        else:
            refused(kind, "http://api.example.test/", proxies=proxies, ca_bundle=authority.bundle)
            assert not proxy.requests


def test_with_the_certificates_of_the_system(kind: str, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", authority.bundle)
    with FaultServer(answers(), tls=authority.server("api.example.test", [])) as server:
        refused(kind, f"https://api.example.test:{server.port}/")
    with FaultServer(answers(), tls=authority.server("api.example.test", [x509.DNSName("api.example.test")])) as server:
        assert get(kind, f"https://api.example.test:{server.port}/") == 200


def test_verification_can_be_off(kind: str, authority: Authority) -> None:
    with FaultServer(answers(), tls=authority.server("api.example.test", [])) as server:
        assert get(kind, f"https://api.example.test:{server.port}/", verify=False) == 200


def test_a_context_of_the_caller_stays_as_it_is(kind: str, authority: Authority) -> None:
    context = ssl.create_default_context(cafile=authority.bundle)
    with FaultServer(answers(), tls=authority.server("api.example.test", [])) as server:
        assert get(kind, f"https://api.example.test:{server.port}/", ssl_context=context) == 200
    assert context.hostname_checks_common_name


@pytest.mark.parametrize("verify", [True, False])
def test_a_context_checks_names_as_it_is_told(verify: bool, authority: Authority) -> None:
    for bundle in (None, authority.bundle):
        context = tls_context(bundle, verify)
        assert not context.hostname_checks_common_name
        assert context.check_hostname is verify


VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def fetch(kind: str, url: str, **options: Any) -> int:
    """A request of a client that is told nothing but the address."""
    from trunkline import AsyncClient, Client

    path = "/2010-04-01/Accounts.json"
    if kind == "sync":
        with Client("AC" + "0" * 32, "token", base_url=url, max_retries=0, **options) as client:
            return client.request("GET", path).status
    transport = {"asyncio": None}.get(kind, kind)

    async def main() -> int:
        made = AsyncClient("AC" + "0" * 32, "token", base_url=url, max_retries=0, transport=transport, **options)
        async with made as client:
            return (await client.request("GET", path)).status

    return asyncio.run(main())


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no certificates."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def folder(authority: Authority, tmp_path: Path) -> str:
    """The certificate in a folder, by the name that OpenSSL looks for."""
    import subprocess

    found = subprocess.run(
        ["openssl", "x509", "-hash", "-noout", "-in", authority.bundle], capture_output=True, text=True, check=True
    )
    (tmp_path / f"{found.stdout.strip()}.0").write_bytes(Path(authority.bundle).read_bytes())
    return str(tmp_path)


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
@pytest.mark.parametrize("form", ["file", "folder"])
def test_bundles_of_the_environment(
    kind: str, name: str, form: str, authority: Authority, folder: str, bare: pytest.MonkeyPatch
) -> None:
    with FaultServer(answers(), tls=authority.server("api.example.test", [x509.DNSName("api.example.test")])) as server:
        url = f"https://api.example.test:{server.port}"
        with pytest.raises(APIConnectionError) as caught:
            fetch(kind, url)
        for named in ("ca_bundle=", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            assert named in str(caught.value)
        bare.setenv(name, authority.bundle if form == "file" else folder)
        assert fetch(kind, url) == 200


def test_which_bundle_counts(kind: str, authority: Authority, bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = Authority(tmp_path).bundle
    with FaultServer(answers(), tls=authority.server("api.example.test", [x509.DNSName("api.example.test")])) as server:
        url = f"https://api.example.test:{server.port}"
        bare.setenv("CURL_CA_BUNDLE", authority.bundle)
        assert fetch(kind, url) == 200
        bare.setenv("REQUESTS_CA_BUNDLE", other)
        with pytest.raises(APIConnectionError):
            fetch(kind, url)
        bare.setenv("SSL_CERT_FILE", authority.bundle)
        assert fetch(kind, url) == 200
        assert fetch(kind, url, ca_bundle=authority.bundle) == 200
        with pytest.raises(APIConnectionError):
            fetch(kind, url, ca_bundle=other)


def test_a_bundle_that_is_not_there_is_named(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem")
    with pytest.raises(ValueError, match="REQUESTS_CA_BUNDLE"):
        fetch("sync", "https://api.example.test")
