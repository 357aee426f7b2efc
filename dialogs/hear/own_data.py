"""A person wants to see, correct or delete what is kept about them (PIPL Arts. 45-47)."""

from __future__ import annotations

import re

from dialogs.hear.text import bare, joined, tidy

_DATA = r"(?:资料|信息|档案|个人信息|个人资料|隐私|记录|数据)"
_MINE = rf"(?:我|我家|我们家|本人|自己)(?:的|家的|们的)?(?:个人)?{_DATA}"
_READERS = {
    "delete": re.compile(
        rf"(?:删除?|删掉|清除|注销|销毁).{{0,6}}(?:{_MINE}|{_DATA}$)|{_MINE}.{{0,6}}(?:删|清除|注销|销毁)"
        r"|\b(?:delete|erase|remove)\b.{0,12}\b(?:my|all) (?:data|information|file|record)"
    ),
    "correct": re.compile(
        rf"(?:改|更正|修改|更改).{{0,4}}{_MINE}|{_MINE}.{{0,8}}(?:错|不对|更正|要改|改一下|有误)"
        r"|\b(?:correct|change|fix)\b.{0,8}\bmy (?:data|information|file|record)"
    ),
    "copy": re.compile(
        rf"(?:看|查|查看|复印|导出|下载|要).{{0,6}}{_MINE}|{_MINE}.{{0,4}}(?:给我|发我|复印|导出|看看)"
        r"|\b(?:see|copy of|download|show me|view|get)\b.{0,8}\bmy (?:data|information|file|record)"
    ),
}
_ASKS = re.compile(r"谁|吗$|会不会|安全|泄露|怎么保|被别人|多久|who|safe|how long|is my|are my")
_READ = 60  # characters: a wish is short, a story is not


def data_wanted(text: str) -> str | None:
    """copy, correct or delete; None for everything else, also for a question about how data are kept."""
    said = joined(tidy(text)).casefold()
    if len(said) > _READ or _ASKS.search(said):
        return None
    return next((kind for kind, reader in _READERS.items() if reader.search(said)), None)


_DETAIL = r"(?:电话号?码?|手机号?码?|号码|地址|住址|银行(?:卡号?|账[号户])|卡号?|账[号户]|存折|户头)"
_CHANGED = re.compile(
    rf"(?:我|我家|本人|的|想|要|帮|给|把|那个|,)*(?:改|换|更正|修改|变更)(?:一?下|一哈|了|成)*(?:我|我家|本人)?(?:的)?{_DETAIL}(?:了|嘛|吧)*"
    rf"|(?:我|我家|本人)?的?{_DETAIL}(?:我|都|也|给|已经)*(?:换|变|错|写错|填错|要改|改|不对|不用|停机)(?:一?下|一哈|了)*"
)


def details_changed(text: str) -> bool:
    """Whether somebody says that their telephone, address or account is another one now, and no more."""
    said = bare(joined(tidy(text)))
    return len(said) <= _READ and _CHANGED.fullmatch(said) is not None
