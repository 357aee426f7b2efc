"""What every answer carries, whatever made it: pages, fragments, files and errors alike.

The pages need no script or style from within themselves or from elsewhere, so the policy allows none. A
message that
a resident made look like HTML stays text even if an escape were forgotten somewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Header = tuple[bytes, bytes]

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types palmtop palmtop-worker",
    )
)

ALWAYS: Mapping[str, str] = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # browsers that do not know frame-ancestors
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(self), payment=(), usb=()",
}
SANDBOXED = f"{CONTENT_POLICY}; sandbox".encode()
"""For what strangers sent (photos, recordings, files of any kind): opened by itself it is no page of ours."""
FILES = (b"image/", b"audio/", b"video/", b"application/octet-stream")
UNLESS_SAID: Mapping[str, str] = {"Cache-Control": "no-store"}  # a shared computer keeps nobody's case
YEAR = 31_536_000


class SafeHeaders:
    """ASGI middleware. `https`: also tell browsers never to come back without it."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self._app = app
        always = dict(ALWAYS)
        if https:
            always["Strict-Transport-Security"] = f"max-age={YEAR}; includeSubDomains"
        self._always = _raw(always)
        self._ours = frozenset(name for name, _ in self._always)
        self._sandboxed = tuple(
            (name, SANDBOXED if name == b"content-security-policy" else value) for name, value in self._always
        )
        self._unless_said = _raw(UNLESS_SAID)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self._safe(message.get("headers", ()))
            await send(message)

        await self._app(scope, receive, with_headers)

    def _safe(self, said: Iterable[Header]) -> list[Header]:
        """Ours instead of what was said under the same names. Encoded once: every answer carries them.

        Raises ValueError where a value would become two headers.
        """
        kept = [header for header in said if header[0] not in self._ours]
        if any(b"\n" in value or b"\r" in value or b"\0" in value for _, value in kept):
            raise ValueError("a header of two lines")
        names = dict(kept)
        always = self._sandboxed if names.get(b"content-type", b"").startswith(FILES) else self._always
        return [*kept, *always, *(header for header in self._unless_said if header[0] not in names)]


def _raw(headers: Mapping[str, str]) -> tuple[Header, ...]:
    """As ASGI wants them: names in small letters."""
    return tuple((name.lower().encode(), value.encode()) for name, value in headers.items())
