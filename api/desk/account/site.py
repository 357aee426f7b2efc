"""The address that passkeys belong to."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from fastapi import Request

from api.render import house_of
from dialogs.words import Words
from store.staff.site import Site


def site_of(request: Request, words: Words) -> Site | None:
    """The address passkeys belong to; None where browsers make none: at a bare IP address."""
    house = house_of(request)
    url = urlsplit(house.public_url)
    here = urlsplit(str(request.base_url))
    if not house.production and here.hostname == "localhost":
        url = here
    if not url.hostname or _is_ip(url.hostname):
        return None
    name = words.say("desk-brand", {"county": house.ground.county.called(words.lang)})
    return Site(url.hostname, f"{url.scheme}://{url.netloc}", name)


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
