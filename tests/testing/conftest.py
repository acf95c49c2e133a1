"""Projects of users whose tests run in a pytest of their own, with the plugin as it is installed."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project in which Trunkline is installed with its entry points, and whose environment has real credentials."""
    site = pytester.path / "site"
    info = site / "installed-0.dist-info"
    info.mkdir(parents=True)
    points = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]["pytest11"]
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: installed\nVersion: 0\n")
    (info / "entry_points.txt").write_text(
        "\n".join(["[pytest11]", *(f"{name} = {module}" for name, module in points.items())])
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(site), str(ROOT / "src")]))
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "5" * 32)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "real-token")
    monkeypatch.setenv("TWILIO_API_KEY", "SK" + "5" * 32)
    monkeypatch.setenv("TWILIO_API_SECRET", "real-secret")
    monkeypatch.delenv("TWILIO_BASE_URL", raising=False)
    return pytester


@pytest.fixture
def active(project: pytest.Pytester) -> pytest.Pytester:
    """The same, and the plugin is active by the ini option."""
    project.makeini("[pytest]\ntwilio_emulator = true\naddopts = --strict-markers --strict-config -p no:cacheprovider")
    return project
