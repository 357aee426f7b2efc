"""“不对，是失业”: what stands in the place of the answer before."""

from __future__ import annotations

import re

from dialogs.hear.text import tidy

_TAKEN_BACK = re.compile(
    r"^(?:哦|哎|噢)?[,，]?(?:(?:刚才|前面|上面)?(?:不对|错了|不是|[说写填点选按搞]错(?:了|(?!了)))|我是说|应该是|改成|改为"
    r"|no,|sorry,|i meant?|wrong,)[\s,，。.:：]*(?:刚才|前面|上面)?(?:应该|我是说|我说的)?"
    r"(?:是|选|点|改成|it is|it's)?"
    r"(?P<rest>.{1,40})$",
    re.IGNORECASE,
)


def instead(text: str) -> str:
    """What a message says is right, where it takes something back; "" where it does not."""
    said = _TAKEN_BACK.match(tidy(text))
    return said["rest"] if said else ""
