"""`INSTALLED_APPS = ["trunkline.contrib.django"]`: makes the system check known. Called by Django."""

from __future__ import annotations

from typing import Any

from .._guard import framework

_AppConfig: Any = framework("django.apps", "django").AppConfig


class TrunklineConfig(_AppConfig):  # type: ignore[misc]  # Django's class, whose types are not known here
    """Trunkline among the applications of a project."""

    name = "trunkline.contrib.django"
    label = "trunkline"
    verbose_name = "Trunkline"

    def ready(self) -> None:
        """Registers the system check."""
        from .checks import check_settings

        framework("django.core.checks", "django").register(check_settings, "trunkline")
