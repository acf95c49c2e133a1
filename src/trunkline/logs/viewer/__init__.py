"""Who may see what: settings and roles, what somebody may ask, what they see of a row. Pure.

`permissions` are the facts, `rules` says which field each opens; `roles` and `settings` are read from TOML; `person`
holds the rights of one person, `shown` a row as they see it. Called by the pages and by `trunkline logs roles`.
"""

from __future__ import annotations

from .errors import Refused as Refused
from .errors import SettingsError as SettingsError
from .permissions import PERMISSIONS as PERMISSIONS
from .permissions import Level as Level
from .person import Viewer as Viewer
from .person import everything as everything
from .roles import Role as Role
from .roles import Roles as Roles
from .settings import Settings as Settings
from .shown import Shown as Shown
