"""An emulated Twilio around tests: `emulated` for unittest and Django, and the plugin of pytest.

    from trunkline.testing import emulated

    @emulated
    class ReminderTest(unittest.TestCase):
        def test_remind(self):
            remind("+14155550123")
            self.twilio.assert_sent(to="+14155550123")

pytest loads `plugin` everywhere; the rest is loaded where it is used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .emulation import emulated as emulated

__all__ = ["emulated"]


def __getattr__(name: str) -> object:
    if name == "emulated":
        from .emulation import emulated

        return emulated
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
