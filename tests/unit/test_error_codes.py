"""The error codes of the facts: whole, in order, in words that help; and every code that the project names is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from trunkline import facts
from trunkline.emulator import errors
from trunkline.facts import error_codes
from trunkline.types import alerts

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "src" / "trunkline" / "facts" / "error_codes.json"
LINES = FILE.read_text(encoding="utf-8").splitlines()
CODES = error_codes.error_codes()
SENTENCE = re.compile(r"[^.]+?\.(?= [A-Z]|$)")
# A code in the emulator's source: of a refusal, or the last argument of `invalid`.
RAISED = re.compile(r"Refusal\(\d{3}, (\d{5})\b|invalid\([^)]*, (\d{5})\)|code: int = (\d{5})\b")
# A code in the documentation: what an example prints, what a page of Twilio is of, what a sentence or a table names.
NAMED = re.compile(
    "|".join(
        (
            r"# → (?:\d{3} )?(\d{5})\b",
            r"errors/(\d{5})\b",
            r"\bcode `?(\d{5})\b",
            r"error_(?:help|code)\((\d{5})\)",
            r"[-:,.] (\d{5})(?=:| (?:and|it|no|somebody|the|your)\b)",
            r"and (\d{5}) the\b",
            r"\| (\d{5})(?= \|)",
        )
    )
)


def codes_of_the_emulator() -> Iterator[int]:
    yield from (code for code, _ in errors.MISSING.values())
    yield from (code for table in errors.MAGIC.values() for code, _ in table.values())
    for path in (ROOT / "src" / "trunkline" / "emulator").rglob("*.py"):
        for groups in RAISED.findall(path.read_text(encoding="utf-8")):
            yield from (int(code) for code in groups if code)


def codes_of_the_docs() -> Iterator[int]:
    for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for groups in NAMED.findall(path.read_text(encoding="utf-8")):
            yield from (int(code) for code in groups if code)


class TestTheFile:
    def test_it_has_one_record_a_line_by_code(self) -> None:
        assert (LINES[0], LINES[-1]) == ("[", "]")
        codes = [json.loads(line.removesuffix(","))["code"] for line in LINES[1:-1]]
        assert codes == sorted(set(codes)) == list(CODES)
        assert len(codes) >= 900

    def test_every_record_has_the_same_keys(self) -> None:
        for line in LINES[1:-1]:
            assert list(json.loads(line.removesuffix(","))) == ["code", "title", "cause", "action", "docs"], line

    def test_every_record_is_whole(self) -> None:
        for known in CODES.values():
            assert 10_000 <= known.code <= 99_999, known
            assert 3 <= len(known.title) <= 75, known
            assert not known.title.endswith("."), known
            assert known.docs == f"https://www.twilio.com/docs/api/errors/{known.code}"
            for text in (known.title, known.cause, known.action):
                assert text == " ".join(text.split()), known
                assert not text[0].islower(), known

    def test_the_cause_is_one_sentence_and_the_action_short(self) -> None:
        for known in CODES.values():
            assert len(SENTENCE.findall(known.cause)) == 1, known.cause
            assert known.cause.endswith("."), known
            assert known.action.endswith("."), known
            assert max(map(len, SENTENCE.findall(known.action))) <= 200, known
            assert len(known.cause) <= 200, known
            assert known.cause != known.action

    @pytest.mark.parametrize(
        ("code", "words", "not_words"),
        [
            (11235, "certificate", "malformed"),
            (14101, "number", "comes from"),
            (30001, "queue", "valid"),
            (30007, "filtered", ""),
            (30034, "10DLC", ""),
            (30038, "incoming", ""),
            (30410, "twice", ""),
            (60207, "as many rate limits", ""),
            (63016, "24 hours", ""),
            (63024, "WhatsApp", ""),
        ],
    )
    def test_what_the_codes_mean(self, code: int, words: str, not_words: str) -> None:
        assert words in CODES[code].cause
        assert not not_words or not_words not in CODES[code].cause

    @pytest.mark.parametrize("codes", [range(10001, 10005), range(11200, 11206, 5), range(20003, 20010)])
    def test_runs_of_codes(self, codes: range) -> None:
        assert set(codes) <= set(CODES)


class TestWhatTheProjectNames:
    def test_every_code_of_the_emulator_is_known(self) -> None:
        named = set(codes_of_the_emulator())
        assert {20001, 20003, 20004, 20005, 20404, 21211, 21220, 21452, 21619} <= named
        assert named - set(CODES) == set()

    def test_every_code_of_the_docs_is_known(self) -> None:
        named = set(codes_of_the_docs())
        assert {20004, 20404, 20429, 21210, 21211, 21217, 21421, 21422, 21606, 21610, 21614} <= named
        assert named - set(CODES) == set()


class TestLookup:
    def test_one_code(self) -> None:
        known = facts.error_code(30007)
        assert known is CODES[30007]
        assert (known.code, known.title) == (30007, "Message filtered")

    def test_unknown_codes(self) -> None:
        assert facts.error_code(0) is facts.error_code(-30007) is facts.error_code(99_999) is None

    def test_alerts_say_the_same(self) -> None:
        for code, known in CODES.items():
            assert alerts.error_help(code) == (known.code, known.cause, known.action, known.docs)

    def test_it_is_no_product(self) -> None:
        assert "error_codes" not in facts.modules()

    def test_the_file_is_read_when_it_is_first_asked_for(self) -> None:
        program = (
            "import sys, trunkline, trunkline.types.alerts as alerts\n"
            "alerts.describe(11200, 'Msg=x')\n"
            "assert 'trunkline.facts' not in sys.modules\n"
            "alerts.error_help(30007), alerts.error_help(99999)\n"
            "from trunkline.facts.error_codes import error_codes\n"
            "print(error_codes.cache_info().misses)\n"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
        assert (done.stdout, done.stderr) == ("1\n", "")
