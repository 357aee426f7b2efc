"""A machine in two words, so that its owner knows it again. The browser's own long string is not kept."""

from __future__ import annotations

from collections.abc import Mapping

SYSTEMS: Mapping[str, str] = {
    "HarmonyOS": "harmony",
    "OpenHarmony": "harmony",
    "Android": "android",
    "iPhone": "iphone",
    "iPad": "ipad",
    "Windows": "windows",
    "Macintosh": "mac",
    "Linux": "linux",
}
BROWSERS: Mapping[str, str] = {
    "MicroMessenger": "wechat",
    "QQBrowser": "qq",
    "360SE": "360",
    "360EE": "360",
    "QIHU": "360",
    "HuaweiBrowser": "huawei",
    "Edg": "edge",
    "Firefox": "firefox",
    "Chrome": "chrome",
    "Safari": "safari",
}
"""What browsers say of themselves; the first that is found counts: most call themselves Chrome, too."""


def device_of(user_agent: str) -> str:
    """Such as "windows edge". Words: `device-<each>`."""
    return f"{_first(SYSTEMS, user_agent)} {_first(BROWSERS, user_agent)}"


def _first(known: Mapping[str, str], said: str) -> str:
    return next((name for sign, name in known.items() if sign in said), "other")
