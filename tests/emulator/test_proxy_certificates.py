"""The CA of the emulator's proxy: it vouches for Twilio's hosts alone, and its key stays with its owner."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from trunkline.emulator import Emulator, Proxy
from trunkline.emulator.proxy import authority
from trunkline.emulator.proxy.certificates import TRUSTSTORE_PASSWORD, Certificates
from trunkline.emulator.proxy.options import CertificatesError

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def made() -> authority.Authority:
    return authority.make(NOW)


def shaken(server: ssl.SSLContext, ca: bytes, host: str) -> None:
    """A handshake in memory.

    Raises:
        ssl.SSLCertVerificationError: the client refuses the certificate.
    """
    client = ssl.create_default_context(cadata=ca.decode())
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    sides = [client.wrap_bio(back, there, server_hostname=host), server.wrap_bio(there, back, server_side=True)]
    for _ in range(10):
        for side in list(sides):
            try:
                side.do_handshake()
                sides.remove(side)
            except ssl.SSLWantReadError:
                pass
    assert not sides


def serving(pem: bytes, folder: Path) -> ssl.SSLContext:
    (folder / "leaf.pem").write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "leaf.pem")
    return context


def forged(made: authority.Authority, name: x509.GeneralName, *, ca: bool = False) -> tuple[bytes, Any]:
    """What a thief of the key would make: a certificate for something else."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(made.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([name]), critical=True)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(made.key.public_key()), critical=False)
        .sign(made.key, hashes.SHA256())
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return pem + certificate.public_bytes(serialization.Encoding.PEM), key


@pytest.mark.parametrize(
    "host", ["api.twilio.com", "twilio.com", "mms.twiliocdn.com", "x.y.z.twilio.com", f"{'a' * 60}.twilio.com"]
)
def test_clients_take_a_certificate_for_a_host_of_twilio(made: authority.Authority, host: str, tmp_path: Path) -> None:
    shaken(serving(made.issue(host, NOW), tmp_path), made.pem(), host)


def test_a_certificate_is_not_valid_for_long(made: authority.Authority) -> None:
    leaf = x509.load_pem_x509_certificate(made.issue("api.twilio.com", NOW))
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc <= timedelta(days=397)
    assert leaf.not_valid_before_utc < NOW < leaf.not_valid_after_utc
    other = x509.load_pem_x509_certificate(made.issue("api.twilio.com", NOW))
    assert leaf.serial_number != other.serial_number
    assert leaf.public_key() != other.public_key()


@pytest.mark.parametrize("host", ["example.com", "twilio.com.example.com", "eviltwilio.com", "127.0.0.1", ""])
def test_no_certificate_is_made_for_others(made: authority.Authority, host: str) -> None:
    with pytest.raises(ValueError, match=r"host must be of twilio\.com or twiliocdn\.com"):
        made.issue(host, NOW)


@pytest.mark.parametrize("host", ["example.com", "eviltwilio.com", "127.0.0.1", "::1"])
def test_a_stolen_key_is_good_for_nothing_else(made: authority.Authority, host: str, tmp_path: Path) -> None:
    try:
        name: x509.GeneralName = x509.IPAddress(ip_address(host))
    except ValueError:
        name = x509.DNSName(host)
    with pytest.raises(ssl.SSLCertVerificationError, match=r"permitted subtree|excluded subtree"):
        shaken(serving(forged(made, name)[0], tmp_path), made.pem(), host)


def test_the_authority_makes_no_others(made: authority.Authority) -> None:
    extensions = made.certificate.extensions
    basic = extensions.get_extension_for_class(x509.BasicConstraints)
    assert (basic.critical, basic.value.ca, basic.value.path_length) == (True, True, 0)
    limits = extensions.get_extension_for_class(x509.NameConstraints)
    assert limits.critical
    assert [name.value for name in limits.value.permitted_subtrees or ()] == ["twilio.com", "twiliocdn.com"]
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert (usage.critical, usage.value.key_cert_sign, usage.value.digital_signature) == (True, True, False)
    years = (made.certificate.not_valid_after_utc - made.certificate.not_valid_before_utc).days / 365.25
    assert round(years) == 10


def test_what_was_written_is_read_again(made: authority.Authority) -> None:
    again = authority.read(made.secret(), NOW)
    assert again.pem() == made.pem()
    assert "PRIVATE" not in repr(again)


def test_what_is_no_authority_of_ours_is_refused(made: authority.Authority) -> None:
    other = authority.make(NOW)
    leaf = made.issue("api.twilio.com", NOW)
    key = made.secret().partition(b"-----BEGIN CERT")[0]
    stranger, stranger_key = forged(made, x509.DNSName("x.twilio.com"), ca=True)
    del stranger_key
    for text, why in [
        (b"", "no key with its certificate"),
        (made.pem(), "no key with its certificate"),
        (key, "no key with its certificate"),
        (made.secret()[:300], "no key with its certificate"),
        (key + other.pem(), "for another key"),
        (leaf, "not one that the emulator made"),
        (stranger, "not one that the emulator made"),
    ]:
        with pytest.raises(authority.BrokenAuthority, match=why):
            authority.read(text, NOW)
    for when in (NOW - timedelta(days=9), NOW + timedelta(days=3_700)):
        with pytest.raises(authority.BrokenAuthority, match="is valid until"):
            authority.read(made.secret(), when)


# Files


def test_files_are_made_once_and_the_key_is_the_owners(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "ca"
    first = Certificates(folder)
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / "ca-key.pem").stat().st_mode & 0o777 == 0o600
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    again = Certificates(folder)
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    shaken(first.context("api.twilio.com"), again.ca.read_bytes(), "api.twilio.com")
    assert again.context("api.twilio.com") is again.context("api.twilio.com")
    assert b"PRIVATE" not in b"".join(text for path, text in before.items() if path.name != "ca-key.pem")
    assert {path.name for path in folder.iterdir()} == {
        *("ca-key.pem", "ca.pem", "ca-bundle.pem", "ca-truststore.p12", "php")
    }


def test_the_bundle_and_the_trust_store_have_the_public_cas_too(tmp_path: Path) -> None:
    found = Certificates(tmp_path)
    bundle = found.bundle.read_text("ascii")
    assert bundle.count("BEGIN CERTIFICATE") > 50
    assert found.ca.read_text("ascii") in bundle
    store = pkcs12.load_pkcs12(found.truststore.read_bytes(), TRUSTSTORE_PASSWORD.encode())
    assert len(store.additional_certs) > 50
    own = x509.load_pem_x509_certificate(found.ca.read_bytes())
    assert any(each.certificate == own for each in store.additional_certs)


def test_renewing_makes_another_everywhere(tmp_path: Path) -> None:
    old = Certificates(tmp_path).ca.read_text("ascii")
    new = Certificates(tmp_path, renew=True)
    assert new.ca.read_text("ascii") != old
    assert old not in new.bundle.read_text("ascii")
    store = pkcs12.load_pkcs12(new.truststore.read_bytes(), TRUSTSTORE_PASSWORD.encode())
    own = x509.load_pem_x509_certificate(new.ca.read_bytes())
    assert any(each.certificate == own for each in store.additional_certs)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_key_that_others_can_read_is_not_used(tmp_path: Path, mode: int) -> None:
    Certificates(tmp_path)
    (tmp_path / "ca-key.pem").chmod(mode)
    with pytest.raises(CertificatesError, match=r"can be read by others.*: trunkline emulator ca --renew --ca-dir /"):
        Certificates(tmp_path)
    Certificates(tmp_path, renew=True)
    Certificates(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such owners")
def test_a_key_of_another_user_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Certificates(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    with pytest.raises(CertificatesError, match="belongs to another user: name a folder of your own with --ca-dir"):
        Certificates(tmp_path)


def test_a_broken_key_says_what_to_do(tmp_path: Path) -> None:
    key = tmp_path / "ca-key.pem"
    key.write_text("broken")
    key.chmod(0o600)
    with pytest.raises(CertificatesError, match=r"cannot be used, it holds no key .* --renew"):
        Certificates(tmp_path)
    with pytest.raises(CertificatesError, match="cannot be used"):
        Emulator(proxy=Proxy(ca_dir=tmp_path)).start()


def test_two_that_begin_at_once_have_one_authority(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: Certificates(tmp_path), range(8)))
    for each in made:
        shaken(each.context("api.twilio.com"), made[0].ca.read_bytes(), "api.twilio.com")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_an_emulator_leaves_no_ca_behind_that_was_not_asked_for(tmp_path: Path) -> None:
    with Emulator(proxy=True) as twilio:
        ca = Path(twilio.proxy_environment("node")["NODE_EXTRA_CA_CERTS"])
        assert ca.exists()
    assert not ca.parent.exists()
    with Emulator(proxy=Proxy(ca_dir=tmp_path)) as twilio:
        assert twilio.proxy_environment("node")["NODE_EXTRA_CA_CERTS"] == str(tmp_path / "ca.pem")
    assert (tmp_path / "ca-key.pem").exists()


@pytest.mark.parametrize("freezer", ["freezegun.freeze_time", "time_machine.travel"])
def test_certificates_have_the_time_of_the_system(freezer: str, tmp_path: Path) -> None:
    """In a process of its own: the clocks of tests stay in tests."""
    module, name = freezer.split(".")
    code = (
        f"import {module}, ssl, sys\nfrom pathlib import Path\n"
        f"with {module}.{name}('2015-01-01'):\n"
        "    from trunkline.emulator.proxy.certificates import Certificates\n"
        "    found = Certificates(Path(sys.argv[1]))\n"
        "    found.context('api.twilio.com')\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=120)
    made = x509.load_pem_x509_certificate((tmp_path / "ca.pem").read_bytes())
    assert made.not_valid_before_utc < datetime.now(UTC) < made.not_valid_after_utc
    assert made.not_valid_before_utc.year >= 2026


def test_what_is_missing_is_named() -> None:
    code = "import sys; sys.modules['cryptography'] = None\nfrom trunkline.cli import main\nmain()"
    for options in (["--proxy", "--", "true"], ["env"], ["ca"]):
        command = [sys.executable, "-c", code, "emulator", *options]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert run.returncode == 1
        assert run.stderr.splitlines()[-1] == (
            "Error: cryptography is not installed; it comes with: pip install 'trunkline[emulator-proxy]'"
        )
