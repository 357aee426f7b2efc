"""Members of staff: invited, let in, proved, let go.

Hashing a password takes a tenth of a second, so it is done outside of any transaction: pages call
`hash_password` and `fits`, everything else takes and gives ready hashes. Cookies and invitations are kept as
hashes, so that a copied database opens no door. Second factors: `store.staff.factors`.
"""

from store.staff.door import (
    change_password,
    disable,
    enable,
    kept_password,
    let_in,
    password_of,
)
from store.staff.hashing import fits, hash_password
from store.staff.invites import Invite, accept, first_invite, invite, invite_of
from store.staff.member import Member, create, kept_duties, members, plain_login, read_duties, set_prefs
from store.staff.rules import AccountRules
from store.staff.sessions import (
    Halfway,
    SignIn,
    Step,
    end_one,
    end_others,
    end_sessions,
    halfway,
    open_session,
    seat_of,
    seen,
    sign_ins_of,
    sign_out,
    step_up,
    who,
)

__all__ = [
    "AccountRules",
    "Halfway",
    "Invite",
    "Member",
    "SignIn",
    "Step",
    "accept",
    "change_password",
    "create",
    "disable",
    "enable",
    "end_one",
    "end_others",
    "end_sessions",
    "first_invite",
    "fits",
    "halfway",
    "hash_password",
    "invite",
    "invite_of",
    "kept_duties",
    "kept_password",
    "let_in",
    "members",
    "open_session",
    "password_of",
    "plain_login",
    "read_duties",
    "seat_of",
    "seen",
    "set_prefs",
    "sign_ins_of",
    "sign_out",
    "step_up",
    "who",
]
