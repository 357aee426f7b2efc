"""What must be true of every history. Each invariant names what contradicts it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from cases.moves import MOVES
from cases.states import Kind
from tests.faults.excuses import doubled, slow_and_dead, struck
from tests.faults.history import Bubble, History, Row, Said
from tests.faults.resident import NAMES, TELEPHONE

Invariant = Callable[[History], list[str]]
PRESSED = ("a:", "g:")
"""How what a pressed button sends begins."""
ANSWERS = ("r:", "g:")
"""How the keys of letters begin that answer what somebody has just said or sent."""


def acknowledged_is_stored(h: History) -> list[str]:
    """1. What the service said it has, it has."""
    stored = {(row["channel"], row["message_id"]) for row in h.books.inbox}
    return [f"lost: {_who(said)}" for said in h.acked if (said.channel, said.message_id) not in stored]


def one_effect_per_message(h: History) -> list[str]:
    """2. However often a message is delivered, it has one effect; and nothing takes effect unsaid."""
    found = _more_than_once("inbox row", ((row["channel"], row["message_id"]) for row in h.books.inbox))
    found += _more_than_once("address", ((row["channel"], row["sender"]) for row in h.books.address))
    found += _more_than_once("letter", (row["key"] for row in h.books.letter))
    said = {(each.channel, each.message_id) for each in h.said}
    found += [
        f"nobody said {row['channel']}:{row['message_id']}"
        for row in h.books.inbox
        if (row["channel"], row["message_id"]) not in said
    ]
    return found + _photos_doubled(h) + _deeds_doubled(h)


def one_case_per_draft(h: History) -> list[str]:
    """3. One application, one case: never two, and exactly one for who read the last line."""
    found = _more_than_once("case of draft", (row["draft"] for row in h.books.cases))
    residents = {(row["channel"], row["sender"]): row["resident_id"] for row in h.books.address}
    cases = Counter(row["resident_id"] for row in h.books.cases)
    for each in h.applicants:
        count = cases[residents.get((each.channel, each.sender), 0)]
        if count > 1 or (each.finished and count != 1):
            found.append(f"{each.channel}:{each.sender} has {count} cases")
    return found


def status_path_is_legal(h: History) -> list[str]:
    """4. Every case walked along the table of moves, without a gap, to where it stands."""
    found = []
    paths: dict[int, list[Row]] = defaultdict(list)
    for row in h.books.event:
        paths[row["case_id"]].append(row)
    for case in h.books.cases:
        path = sorted(paths[case["id"]], key=lambda row: row["version"])
        found += [f"case {case['id']}: {why}" for why in _missteps(case, path)]
    return found


def every_change_is_told(h: History) -> list[str]:
    """5. A change that is to be told has its letter, and the letter came to an end or waits its turn."""
    kinds = {row["id"]: Kind(row["kind"]) for row in h.books.cases}
    letters = {row["key"]: row for row in h.books.letter}
    found = []
    for row in h.books.event:
        move = MOVES[kinds[row["case_id"]]].get(row["move"])
        if move is not None and move.tells is not None:
            letter = letters.get(f"case:{row['case_id']}:{row['version']}")
            if letter is None:
                found.append(f"case {row['case_id']}: {row['move']} was told to nobody")
    told = {f"case:{row['case_id']}:{row['version']}" for row in h.books.event}
    found += [f"{key}: told, but never happened" for key in letters if key[:5] == "case:" and key not in told]
    return found + [f"letter {row['id']} waits" for row in h.books.letter if _sits(row, h.books.read_at)]


def doubled_only_in_the_window(h: History) -> list[str]:
    """6. A bubble too many only where an answer was lost, or the process that had sent it died between its
    two comings: after the first, which nobody had written down, and before the one that was. Or where a
    process was so slow that another took over: it says so, or it died before it could.
    """
    overtaken = {(row["sender"], row["provider_id"]) for row in h.books.letter if row["id"] in h.overtaken}
    twins: dict[tuple[int, str], list[Bubble]] = defaultdict(list)
    again = doubled(h)
    for each in h.bubbles:
        if each not in again:
            twins[each.chat, each.text].append(each)
    return [
        f"chat {each.chat}: {each.text[:12]!r} came twice, without a reason: by {each.by} at {each.at:.2f}, "
        + ", ".join(f"by {twin.by} at {twin.at:.2f}" for twin in twins[each.chat, each.text])
        + "".join(f"; {blow.what} at {blow.at:.2f}" for blow in h.blows if blow.who == each.by)
        for each in again
        if each.told
        and not any(
            (str(twin.chat), str(twin.number)) in overtaken
            or struck(h, each.by, each.at, twin.at)
            or slow_and_dead(h, each, twin)
            for twin in twins[each.chat, each.text]
        )
    ]


def order_in_a_chat_is_kept(h: History) -> list[str]:
    """7. Letters of a lane arrive in the order they were written."""
    arrived = {(str(each.chat), str(each.number)): each.at for each in h.bubbles}
    first = {}  # what changed a bubble that was there already came when it came
    for row in h.books.letter:
        first.setdefault((row["sender"], row["provider_id"]), row["id"])
    last: dict[tuple[str, str], tuple[float, int]] = {}
    found = []
    for row in sorted(h.books.letter, key=lambda row: row["id"]):
        at = arrived.get((row["sender"], row["provider_id"] or ""))
        if at is None or row["held_until"] or first[row["sender"], row["provider_id"]] != row["id"]:
            continue
        line = (row["sender"], row["lane"])
        before, letter = last.get(line, (0.0, 0))
        if at < before:
            found.append(f"chat {row['sender']}: letter {row['id']} before letter {letter}")
        last[line] = (at, row["id"])
    return found


def papers_and_files_agree(h: History) -> list[str]:
    """8. Every kept paper has its files; every file has a paper."""
    named = {name for row in h.books.paper for name in row["files"]}
    missing = [f"file {name} is not on the shelf" for name in sorted(named - h.books.shelf)]
    return missing + [f"file {name} belongs to nothing" for name in sorted(h.books.shelf - named)]


def trail_is_whole(h: History) -> list[str]:
    """9. The chains verify, and every move of a case stands in them."""
    noted = {(row["case_id"], row["subject"]) for row in h.books.trail if row["what"] == "move"}
    moved = [
        f"case {row['case_id']}: {row['move']} is not in the trail"
        for row in h.books.event
        if row["move"] != "file" and (row["case_id"], f"event:{row['version']}") not in noted
    ]
    return [*h.books.trail_faults, *moved]


def no_row_in_two_townships(h: History) -> list[str]:
    """10. What belongs to a case belongs to its resident, and a case to one place."""
    owner = {row["id"]: row["resident_id"] for row in h.books.cases}
    found = [
        f"case {row['id']}: village {row['village']} is not in {row['area']}"
        for row in h.books.cases
        if row["village"] and not row["village"].startswith(row["area"])
    ]
    for what, rows in (("letter", h.books.letter), ("paper", h.books.paper)):
        found += [
            f"{what} {row['id']} belongs to another resident than its case {row['case_id']}"
            for row in rows
            if row["case_id"] and row["resident_id"] != owner.get(row["case_id"])
        ]
    return found


def every_message_is_answered(h: History) -> list[str]:
    """11. Nobody talks to a wall. The photos of an album share their answer, and so do old buttons that are
    pressed one after the other.
    """
    answers = {_answered(row["key"]) for row in h.books.letter}
    keys = [row["key"].split(":") for row in h.books.letter if row["key"].startswith("g:")]
    gathered, stale = {key[1] for key in keys}, {key[1] for key in keys if key[2] == "stale"}
    owner = {(row["channel"], row["message_id"]): row["resident_id"] for row in h.books.inbox}
    found = [
        f"{each.channel}:{each.sender} waits for {each.waits_for!r}"
        for each in h.applicants
        if each.waits_for
    ]
    for said in h.acked:
        key = (said.channel, said.message_id)
        shared = gathered if said.photo else stale if said.text.startswith(PRESSED) else ()
        if key in owner and key not in answers and str(owner[key]) not in shared:
            found.append(f"no answer to {_who(said)}")
    return found


def counters_equal_a_recount(h: History) -> list[str]:
    """12. What the desk shows in its side bar and its overview is what there is."""
    found = []
    for what, (kept, counted) in (("tally", h.books.tally), ("months", h.books.months)):
        for label in sorted(kept.keys() | counted.keys()):
            if kept.get(label) != counted.get(label):
                found.append(f"{what} {label}: kept {kept.get(label)}, counted {counted.get(label)}")
    return found


def nothing_sits_forgotten(h: History) -> list[str]:
    """13. In the end every message is done, and no job is left that could be done."""
    found = [
        f"message {row['channel']}:{row['message_id']} is {row['state']}"
        for row in h.books.inbox
        if row["state"] != "done"
    ]
    return found + [
        f"job {row['id']} ({row['kind']}) is {row['state']}"
        for row in h.books.job
        if _sits(row, h.books.read_at)
    ]


def unasked_names_nobody(h: History) -> list[str]:
    """14. What comes without being asked for may light up a screen that others see: no name, no number."""
    return [
        f"letter {row['id']} ({row['key']}) tells {word!r}"
        for row in h.books.letter
        if row["key"][:2] not in ANSWERS
        for word in (*NAMES, TELEPHONE)
        if word in row["text"]
    ]


INVARIANTS: tuple[Invariant, ...] = (
    acknowledged_is_stored,
    one_effect_per_message,
    one_case_per_draft,
    status_path_is_legal,
    every_change_is_told,
    doubled_only_in_the_window,
    order_in_a_chat_is_kept,
    papers_and_files_agree,
    trail_is_whole,
    no_row_in_two_townships,
    every_message_is_answered,
    counters_equal_a_recount,
    nothing_sits_forgotten,
    unasked_names_nobody,
)


def broken(h: History) -> list[str]:
    """Everything that contradicts any of them."""
    return [f"{each.__name__}: {why}" for each in INVARIANTS for why in each(h)]


def _sits(row: Row, now: int) -> bool:
    """Due, and on nobody's way. A letter to a web page waits there until the page is opened again."""
    return row["state"] == "queued" and row["due_at"] <= now and row.get("channel") != "web"


def _answered(key: str) -> tuple[str, str]:
    """Channel and id of the message a letter answers: its key is "r:telegram:7:12:501:0", last the count."""
    kind, _, rest = key.partition(":")
    channel, _, message = rest.partition(":")
    return (channel, message.rpartition(":")[0]) if kind == "r" else ("", key)


def _missteps(case: Row, path: list[Row]) -> Iterable[str]:
    if [row["version"] for row in path] != list(range(1, len(path) + 1)):
        yield f"versions {[row['version'] for row in path]}"
    elif path[-1]["version"] != case["version"] or path[-1]["target"] != case["state"]:
        yield f"stands in {case['state']} (version {case['version']}), its history ends elsewhere"
    moves = MOVES[Kind(case["kind"])]
    for before, row in zip(path, path[1:], strict=False):
        move = moves.get(row["move"])
        if before["target"] != row["source"]:
            yield f"{row['move']} left {row['source']}, where it did not stand"
        if move is None or row["source"] not in {str(state) for state in move.source}:
            yield f"{row['move']} is not allowed from {row['source']}"
        elif move.target is not None and row["target"] != str(move.target):
            yield f"{row['move']} led to {row['target']}"


def _photos_doubled(h: History) -> list[str]:
    owner = {(row["channel"], row["sender"]): row["resident_id"] for row in h.books.address}
    sent = Counter(owner.get((each.channel, each.sender)) for each in h.said if each.photo)
    kept = Counter(row["resident_id"] for row in h.books.paper)
    return [
        f"resident {who} sent {sent[who]} photos and has {count}"
        for who, count in kept.items()
        if count > sent[who]
    ]


def _deeds_doubled(h: History) -> list[str]:
    """A clerk's words reach the resident once, and what the page said was saved was."""
    found = []
    for done in h.done:
        count = sum(done.mark in row["text"] for row in h.books.letter) if done.mark else 1
        if count > 1 or (done.acked and count != 1):
            found.append(f"case {done.case_id}: {done.mark!r} was written {count} times")
    return found


def _more_than_once(what: str, keys: Iterable[object]) -> list[str]:
    return [f"{what} {key} occurs {count} times" for key, count in Counter(keys).items() if count > 1]


def _who(said: Said) -> str:
    return f"{said.channel}:{said.message_id} of {said.sender[:12]} ({said.text[:20]!r})"
