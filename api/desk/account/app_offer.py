"""An app for six digits that is being set up. Nothing is kept until a first code proves that it works: the
secret travels sealed in the form, good for this person and this browser only.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass

from api.desk.square import Square, square
from bot.house import House
from dialogs.words import Words
from store.seal import Tampered
from store.staff import Member, seat_of
from store.staff.factors import app_link, new_secret


@dataclass(frozen=True, slots=True)
class Offer:
    sealed: str
    secret: str
    link: str
    square: Square

    @property
    def groups(self) -> str:
        """As one types it by hand."""
        return " ".join(self.secret[at : at + 4] for at in range(0, len(self.secret), 4))


def offer_of(house: House, member: Member, cookie: str, words: Words, sealed: str = "") -> Offer:
    """The one that was sealed for this person and browser; otherwise a new one."""
    context = f"totp-offer:{member.id}:{seat_of(cookie)}".encode()
    secret = _opened(house, sealed, context)
    if not secret:
        secret = new_secret()
        sealed = urlsafe_b64encode(house.seal.shut_text(secret, context)).decode()
    issuer = words.say("desk-brand", {"county": house.ground.county.called(words.lang)})
    link = app_link(secret, member.login, issuer)
    return Offer(sealed, secret, link, square(link))


def _opened(house: House, sealed: str, context: bytes) -> str:
    try:
        return house.seal.open_text(urlsafe_b64decode(sealed.encode()), context)
    except (NotBase64, Tampered):
        return ""
