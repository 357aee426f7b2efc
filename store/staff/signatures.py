"""WebAuthn as its library does it: bytes and JSON, no rows. Loaded when somebody uses a passkey."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from store.staff.member import Member
from store.staff.site import Site

ASKS_ITS_OWNER = UserVerificationRequirement.REQUIRED
WRONG = (WebAuthnException, ValueError, KeyError, TypeError)
"""What the library raises for answers that no browser gives."""


@dataclass(frozen=True, slots=True)
class Made:
    credential: bytes
    public_key: bytes
    count: int


def to_make(site: Site, member: Member, handle: bytes, held: Sequence[bytes], drawn: bytes) -> str:
    options = generate_registration_options(
        rp_id=site.host,
        rp_name=site.name,
        user_id=handle,
        user_name=member.login,
        user_display_name=member.name,
        challenge=drawn,
        exclude_credentials=[PublicKeyCredentialDescriptor(id=each) for each in held],
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=ASKS_ITS_OWNER
        ),
    )
    return options_to_json(options)


def to_sign(site: Site, drawn: bytes) -> str:
    options = generate_authentication_options(
        rp_id=site.host, challenge=drawn, user_verification=ASKS_ITS_OWNER
    )
    return options_to_json(options)


def made(site: Site, answer: str, drawn: bytes) -> Made | None:
    """None: it is not right."""
    try:
        found = verify_registration_response(
            credential=answer,
            expected_challenge=drawn,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            require_user_verification=True,
        )
    except WRONG:
        return None
    return Made(found.credential_id, found.credential_public_key, found.sign_count)


def signed(site: Site, answer: str, drawn: bytes, public_key: bytes, count: int) -> int | None:
    """How often the passkey has signed by now; None: it is not right, or was copied (it counts backwards)."""
    try:
        found = verify_authentication_response(
            credential=answer,
            expected_challenge=drawn,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=public_key,
            credential_current_sign_count=count,
            require_user_verification=True,
        )
    except WRONG:
        return None
    return found.new_sign_count


def challenge_in(answer: str) -> bytes | None:
    """What the answer says it signs."""
    try:
        client = json.loads(base64url_to_bytes(json.loads(answer)["response"]["clientDataJSON"]))
        return base64url_to_bytes(client["challenge"])
    except WRONG:
        return None


def credential_in(answer: str) -> bytes:
    """Which passkey the answer says it is from; empty if it does not say."""
    try:
        return base64url_to_bytes(json.loads(answer)["rawId"])
    except WRONG:
        return b""
