"""Of the staff, the office and the house itself."""

from __future__ import annotations

from store import schema
from store.access.hooks import hook_context
from store.casework.kin import relative_context
from store.catalogue.book import Entry, Keep
from store.leaving.asking import leaving_context
from store.staff.factors import factor_context
from store.trail.words import words_context

OFFICE = (
    Entry(
        schema.staff,
        "members of the staff, in office",
        Keep.OFFICE,
        clear="id login name role area duties password_at prefs disabled_at created_at used_at",
        hashes="password",
    ),
    Entry(
        schema.old_password,
        "passwords of staff that must not be used again, where a county is graded",
        Keep.OFFICE,
        clear="id staff_id",
        hashes="password",
    ),
    Entry(
        schema.sign_in,
        "who is signed in",
        Keep.PASSING,
        clear="staff_id seen_at created_at proved_at device step",
        hashes="token",
    ),
    Entry(
        schema.invite,
        "invitations of staff",
        Keep.PASSING,
        clear="name role area duties expires_at used_at",
        hashes="token",
    ),
    Entry(
        schema.password_link,
        "links by which staff choose another password",
        Keep.PASSING,
        clear="staff_id expires_at",
        hashes="token",
    ),
    Entry(
        schema.totp,
        "second factors of staff",
        Keep.OFFICE,
        clear="staff_id last_step at",
        sealed={"secret": lambda row: factor_context(row.staff_id)},
        sensitive="secret",
    ),
    Entry(
        schema.recovery_code,
        "codes for who lost the phone",
        Keep.OFFICE,
        clear="staff_id used_at",
        hashes="code",
    ),
    Entry(
        schema.passkey,
        "phones and keys that sign for their owners, with their public halves",
        Keep.OFFICE,
        clear="id staff_id name credential public_key count at used_at",
    ),
    Entry(schema.challenge, "what a passkey is asked to sign", Keep.PASSING, clear="until", hashes="mark"),
    Entry(
        schema.leaving,
        "lists of people that one of the staff wants to take out, and who agreed",
        Keep.OFFICE,
        clear="id key kind area n made_by made_at until agreed decided_by decided_at used_at",
        sealed={
            "body": lambda row: leaving_context("body", row.key),
            "rows": lambda row: leaving_context("rows", row.key),
        },
    ),
    Entry(
        schema.relative,
        "the register of relatives of staff who may apply",
        Keep.OFFICE,
        clear="id staff_id at",
        sealed={"body": lambda row: relative_context(row.id)},
    ),
    Entry(
        schema.relative_mark, "marks by which they are found", Keep.OFFICE, clear="relative_id", marks="mark"
    ),
    Entry(
        schema.bell,
        "what staff should look at",
        Keep.PASSING,
        clear="id staff_id kind case_id by_staff n key at read_at",
    ),
    Entry(
        schema.leave,
        "who is away, and who stands in",
        Keep.OFFICE,
        clear="id staff_id first last deputy_id by_staff at ended_at",
    ),
    Entry(
        schema.draw,
        "cases drawn by lot",
        Keep.OFFICE,
        clear="id area seed first last drawn_of fingerprint drawn by_staff at",
    ),
    Entry(schema.saved_reply, "sentences that staff send often", Keep.OFFICE, clear="id area title text"),
    Entry(
        schema.saved_view,
        "lists with a name",
        Keep.OFFICE,
        clear="id staff_id area name query by_staff made_at",
    ),
    Entry(
        schema.bulk,
        "what staff do in many cases at once",
        Keep.OFFICE,
        clear="id staff_id deed taker title text cut made_at ran_at",
    ),
    Entry(
        schema.bulk_case,
        "in which cases, and what came of it in each",
        Keep.OFFICE,
        clear="bulk_id case_id place version outcome why at",
    ),
    Entry(schema.tally, "numbers on the tabs", Keep.OFFICE, clear="view value area n"),
    Entry(
        schema.trail,
        "who did or looked at what",
        Keep.TRAIL,
        clear="chain seq at actor role area what case_id subject why n promise hash mac",
        alias="place",
    ),
    Entry(schema.trail_head, "where each chain ends", Keep.TRAIL, clear="chain seq hash"),
    Entry(
        schema.trail_words,
        "what was typed with it",
        Keep.TRAIL,
        clear="chain seq case_id",
        sealed={"body": lambda row: words_context(row.chain, row.seq)},
    ),
    Entry(
        schema.access_key,
        "keys of other systems",
        Keep.OFFICE,
        clear="id name scopes area made_by made_at expires_at revoked_at used_at left",
        hashes="mark",
    ),
    Entry(
        schema.hook,
        "where other systems are told",
        Keep.OFFICE,
        clear="id code name kinds area made_by made_at ended_at told_at",
        sealed={
            "url": lambda row: hook_context(row.code, "url"),
            "secret": lambda row: hook_context(row.code, "secret"),
        },
        sensitive="secret",
    ),
    Entry(
        schema.standard_change,
        "standards that the desk publishes",
        Keep.OFFICE,
        clear="id kind replaces replaces_from key area population value unit period valid_from"
        " valid_to title number article published_on reconfirm_by confidence note proposed_by"
        " proposed_at decided_by decided_at state reason accepted",
    ),
    Entry(
        schema.price_index,
        "price indices",
        Keep.OFFICE,
        clear="id month area consumer food title number published_on proposed_by proposed_at"
        " decided_by decided_at state reason",
    ),
    Entry(
        schema.data_key,
        "keys that seal, themselves sealed with the master key",
        Keep.OFFICE,
        clear="number wrapped made_at",
    ),
    Entry(schema.setting, "settings of the house", Keep.OFFICE, clear="name value"),
    Entry(
        schema.erasure,
        "who was erased, so that it holds after a backup came back",
        Keep.TRAIL,
        clear="id resident_id cases by_staff at",
    ),
    Entry(schema.errand, "rounds of the house", Keep.OFFICE, clear="name due_at done_at error"),
    Entry(schema.lease, "what only one process does at a time", Keep.OFFICE, clear="name number until"),
    Entry(schema.pace, "when the next message may leave", Keep.PASSING, clear="free_at", marks="mark"),
    Entry(schema.presence, "who has which case open right now", Keep.PASSING, clear="case_id staff_id at"),
    Entry(schema.throttle, "who guessed too often", Keep.PASSING, clear="n until", marks="mark"),
)
