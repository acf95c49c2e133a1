"""The page that compares the emulator with others claims what there is: each *yes* names the tests that prove it.

A row of the page enters, and the tests of `PROOF`; a row without a test, a test that is gone, and a claim about others
without a link to where it was seen fail.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/emulator-compared.md").read_text("utf-8")

# The rows in which Trunkline says yes, and the tests by which that is so: `file::function` below tests/.
PROOF = {
    "What is created is kept, and found again": ["emulator/test_every_operation.py::test_a_row_lives"],
    "Every operation of the published API": ["emulator/test_every_operation.py::test_every_operation"],
    "Twilio's error codes": [
        "emulator/test_errors.py::test_missing_parameters_of_a_message",
        "emulator/test_errors.py::test_magic_numbers_of_messages",
        "foreign/test_more.py::test_messages_that_are_refused",
    ],
    "Pages of lists, filters by date": [
        "emulator/test_lists.py::test_uri_style",
        "emulator/test_lists.py::test_pages_stand_still_while_rows_come_and_go",
        "emulator/test_lists.py::test_lists_are_filtered_by_dates",
    ],
    "Messages move on by themselves to `delivered`": ["foreign/test_messages.py::test_delivered"],
    "Scheduled messages are sent when they are due": ["foreign/test_messages.py::test_scheduled_and_sent"],
    "STOP and START count": ["foreign/test_more.py::test_who_opts_out_gets_nothing_until_he_opts_in"],
    "Verify sends codes that can be read": [
        "emulator/test_verify_codes.py::test_a_code_by_text",
        "emulator/test_verify_codes.py::test_a_code_by_call",
    ],
    "Media and recordings can be downloaded": [
        "emulator/test_files.py::test_a_medium_is_at_a_signed_address",
        "emulator/test_files.py::test_a_recording_is_as_long_as_it_says",
    ],
    "A past of a million messages without memory": [
        "emulator/test_populate.py::test_a_million_messages_take_no_memory_and_a_page_makes_its_rows_alone"
    ],
    "Webhooks with valid signatures": [
        "foreign/test_signatures.py::test_the_validator_for_python",
        "foreign/test_signatures.py::test_webhooks_to_node",
    ],
    "TwiML that answers a message is sent": ["foreign/test_inbound.py::test_a_reply"],
    "TwiML of calls runs: every verb": [
        "emulator/test_calls_elements.py::test_every_element_has_an_effect_or_a_reason",
        "emulator/test_calls_elements.py::test_what_an_element_does",
    ],
    "Applications in the process, at public URLs": ["emulator/test_delivery_mounts.py::test_replies_of_apps"],
    "Webhooks reach no cloud metadata": ["emulator/test_ssrf_entries.py::test_nothing_connects"],
    "Cookies of applications come back, so sessions work": ["emulator/test_cookies.py::test_a_session_of_flask"],
    "A webhook can be sent once more": [
        "emulator/test_replay.py::test_the_same_is_sent_again_and_nothing_comes_of_it",
        "browser/test_emulator_panels.py::test_webhooks_come_live_and_one_is_sent_once_more",
    ],
    "A page: threads, replies, a dialler, webhooks, codes": [
        "emulator/test_page_messages.py::test_a_reply_goes_to_the_thread",
        "browser/test_emulator_page.py::test_a_reply_reaches_the_application_and_its_answer_appears",
        "browser/test_emulator_page.py::test_a_call_is_dialled_a_key_pressed_and_both_documents_are_shown",
        "browser/test_emulator_panels.py::test_a_code_is_copied",
    ],
    "Simulated phones write, and call": [
        "emulator/test_phones.py::test_an_inbox_has_what_arrived",
        "emulator/test_calls_in.py::test_a_call_from_beginning_to_end",
    ],
    "Phones press keys, speak, and hear what is said": [
        "foreign/test_calls.py::test_keys",
        "foreign/test_calls.py::test_words",
        "emulator/test_calls_in.py::test_what_is_expected",
    ],
    "A clock that stands still and is stepped": [
        "emulator/test_time.py::test_run_goes_to_the_end",
        "emulator/test_time.py::test_how_it_is_cut_into_steps_does_not_matter",
    ],
    "Faults: errors, latency, broken replies": [
        "emulator/test_faults.py::test_an_error_before",
        "emulator/test_faults.py::test_latency_delays_the_reply",
        "emulator/test_faults.py::test_half_a_body",
    ],
    "Webhooks late, twice, lost, badly signed": [
        "emulator/test_webhook_faults.py::test_late_ones_leave_later_and_are_overtaken",
        "emulator/test_webhook_faults.py::test_twice_is_the_same_request_again",
        "emulator/test_webhook_faults.py::test_a_lost_status_is_missing_and_nothing_tells_of_it",
        "emulator/test_webhook_faults.py::test_badly_signed_is_refused_by_the_official_validator",
    ],
    "A plugin for pytest": [
        "testing/test_plugin.py::test_fifty_tests_have_one_server_and_are_reset_each",
        "testing/test_plugin.py::test_workers_of_xdist_have_a_server_each",
    ],
    "Any language, by HTTP": ["emulator/test_control_openapi.py::test_each_example_answers_as_it_says"],
    "A file says what is there at the beginning": ["emulator/test_seeds.py::test_a_file_is_all_there"],
    "Official SDKs unchanged, by a proxy": [
        "emulator/test_proxy.py::test_requests_to_twilio_are_answered_by_the_emulator",
        "foreign/test_doors.py::test_python_comes_by_its_variables_and_by_all",
        "foreign/test_doors.py::test_node_comes_by_its_variables_and_by_all",
    ],
    "State in a file, whole after `kill -9`": [
        "emulator/test_state_file.py::test_all_is_there_again_after_a_restart",
        "emulator/test_state_kills.py::test_whatever_kills_it_the_file_is_whole",
    ],
    "Snapshots, and back to them": [
        "emulator/test_state_snapshots.py::test_what_comes_after_a_snapshot_is_gone_with_restore"
    ],
    "Limits of an account: 429, calls and segments a second": [
        "emulator/test_limits.py::test_too_many_requests_at_a_time_are_a_429",
        "emulator/test_limits.py::test_calls_wait_for_their_turn",
        "emulator/test_limits.py::test_a_sender_sends_so_many_segments_a_second",
    ],
    "The same SIDs and signatures in each run": [
        "emulator/test_state_same.py::test_processes_are_alike_whatever_their_hash_seed"
    ],
    "Records the real API, and says where it differs": [
        "emulator/test_recording_record.py::test_what_was_recorded_is_replayed",
        "emulator/test_recording_diff.py::test_an_emulator_differs_from_itself_in_nothing",
        "emulator/test_recording_diff.py::test_what_is_planted_is_found",
    ],
    "Without account, network and container": ["testing/test_emulated.py::test_a_block"],
}


def rows() -> dict[str, list[str]]:
    """The cells of each row of the table, by what it is about."""
    lines = [line for line in PAGE.splitlines() if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {first: rest for first, *rest in cells if not first.startswith("**")}


ROWS = rows()
LINKS = dict(re.findall(r"^\[([\w-]+)\]: (https://\S+)$", PAGE, re.MULTILINE))


@cache
def functions(file: str) -> frozenset[str]:
    """The names of the tests of a file."""
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    return frozenset(each.name for each in tree.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)))


def test_every_yes_has_a_test_and_every_test_a_yes() -> None:
    assert {row for row, cells in ROWS.items() if cells[0] == "yes"} == set(PROOF)
    assert {cells[0] for cells in ROWS.values()} <= {"yes", "no", "MIT"}


@pytest.mark.parametrize("row", PROOF)
def test_the_tests_of_a_yes_are_there(row: str) -> None:
    assert PROOF[row]
    for test in PROOF[row]:
        file, name = test.split("::")
        assert name.startswith("test_")
        assert name in functions(file), f"{test} is gone: {row!r} is claimed without it"


@pytest.mark.parametrize("row", ROWS)
def test_what_is_said_of_others_was_seen_somewhere(row: str) -> None:
    claims = ROWS[row][1:]
    assert len(claims) == 5
    for claim in claims:
        if claim not in ("—", "(?)"):
            found = re.fullmatch(r"\[[^]]+\]\[([\w-]+)\]", claim)
            assert found, claim
            assert found[1] in LINKS, claim


def test_every_link_is_used() -> None:
    assert set(LINKS) == set(re.findall(r"\]\[([\w-]+)\]", PAGE))
    # What a file says may change: those of repositories name the commit at which they were read.
    assert all(re.search(r"/blob/[0-9a-f]{40}/", url) for url in LINKS.values() if "github.com" in url)
