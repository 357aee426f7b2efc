"""Households as people tell them: how many they are, by word of mouth. What stays open is asked back."""

from __future__ import annotations

import pytest

from dialogs.hear.family.counting import read_count
from dialogs.hear.family.relatives import read_relatives
from dialogs.hear.unclear import Unclear

SURE = {
    "我和女儿，女儿离婚了": 2,
    "我和儿子，儿子跑摩的": 2,
    "我和儿子，儿子跑了十年车": 2,
    "我和儿子、孙子，儿媳离婚了": 3,
    "我和孙子，儿媳改嫁了": 2,
    "我和妈妈，妈妈的妹妹": 3,
    "我和娃，老婆跑了": 2,
    "我和女儿，女儿是残疾": 2,
    "我和二娃，二娃有智力残疾": 2,
    "我带两个妹崽，大的在读书": 3,
    "我和老公，老公瘫了": 2,
    "我和老伴，老伴瘫痪，儿子在外打工": 3,
    "我家5个：我、老婆、爸、两娃": 5,
    "我家老小五口": 5,
    "一共五口人，有两个老人": 5,
    "我和媳妇还有岳母": 3,
    "我和我弟弟，父母双亡": 2,
    "我和奶奶，爸爸坐牢妈妈跑了": 3,
    "爸爸死了妈妈跑了，我和奶奶过": 2,
    "两爷子": 2,
    "我和老婆两公婆": 2,
    "小两口带一个娃": 3,
    "我们两姊妹": 2,
    "三爷崽": 3,
    "我和我姐两个": 2,
    "我带侄儿": 2,
    "养父母和我": 3,
    "我和养父": 2,
    "我和孤儿侄子": 2,
    "四个，爸妈我和妹妹": 4,
    "老妈和我，还有小妹": 3,
    "我老汉、我妈、我、我媳妇、两个娃": 6,
    "我们这家7个人，老的两个，小的三个": 7,
    "2个老的和我": 3,
    "我老表和我": 2,
    "我老两口带三个孙": 5,
    "我一个孤老": 1,
    "五保户一个人": 1,
    "我和我的小孩": 2,
    "母女二人": 2,
    "父子三人": 3,
    "我和儿媳妇，儿子死了": 2,
    "我跟女儿一家住，女婿外孙": 4,
    "我和老伴还有一个孙子": 3,
    "我家四口人，两个老的两个小的": 4,
    "我跟我妈两个人": 2,
    "爷爷奶奶、爸妈、我和弟弟": 6,
    "我家五个人，我、老公、婆婆、两个娃": 5,
    "我、我老公、公公婆婆、三个娃": 7,
    "三个人，我和两个娃": 3,
    "我一个人带三个娃": 4,
    "我和我妹，爸妈都不在了": 2,
    "两个大人三个娃": 5,
    "两大两小": 4,
    "上有老下有小，六口人": 6,
    "我和老伴，儿子媳妇在浙江打工，带两个孙子": 6,
    "就我老婆子一个": 1,
    "我和我孙女相依为命": 2,
    "我家就我们娘俩": 2,
    "娘仨": 3,
    "我们爷孙三个": 3,
    "我和一个残疾儿子": 2,
    "我，老婆，老妈，大的娃读初中，小的读小学": 5,
    "夫妻二人带一个小孩": 3,
    "夫妻俩加两个娃加一个老人": 5,
    "本来五口，儿子死了，现在四口": 4,
    "我和我哥，哥是智力残疾": 2,
    "我家有父母、我、妻子和一个女儿": 5,
    "我跟老妈老汉住": 3,
    "我和爸爸妈妈姐姐": 4,
    "家里有我和三个妹妹": 4,
    "我和媳妇，三个小孩，还有个八十岁的老妈": 6,
    "大人两个小孩一个": 3,
    "单身一个": 1,
    "我带着孙子孙女": 3,
    "我、儿子、儿媳、两个孙子、一个孙女": 6,
    "我和前夫生的两个娃": 3,
    "老公死了，我和婆婆带两个娃": 4,
    "老公出去打工了，家里就我和两个娃": 4,
    "我和丈夫离婚了，带一个女儿": 2,
    "离异，带两个小孩": 3,
    "我跟儿子过": 2,
    "三代人七口": 7,
    "连我一共六个": 6,
    "加上我五个": 5,
    "户口本上五个人，实际住三个人": 3,
    "户口五个，在家三个": 3,
    "6口之家": 6,
    "我和女儿，女儿在读大学": 2,
    "我和外婆，妈妈改嫁了": 2,
    "我们兄弟三个": 3,
    "姊妹两个": 2,
    "我跟瘫痪的老伴": 2,
    "我和两个弟弟，最小的8岁": 3,
    "3个人（我、老婆、儿子）": 3,
    "就我和老伴": 2,
    "只有我和我80岁的老母亲": 2,
    "俩口子": 2,
    "两口子，没娃": 2,
    "我家三个，我老公和我和娃": 3,
    "我们俩": 2,
    "一家三口": 3,
    "4个 我和对象 两个孩子": 4,
    "我妈 我 我儿子": 3,
    "我和老公带四个娃娃还有一个老人": 7,
    "I live with my husband and our three kids": 5,
    "me and my mother": 2,
    "there are four of us": 4,
    "my wife, two sons and me": 4,
    "just me and my grandson": 2,
    "a family of five": 5,
    "we are 5 people at home": 5,
}
ASKED = (
    "屋头我一个，娃在外头",
    "一个老奶奶带三个孙子",
    "婆媳两个带一个娃",
    "老人两个，我们两口子，娃两个",
    "我两口子，老大十五，老二十岁",
    "一个人过，儿子不管我",
    "我在大儿子家住，他家四口加我",
    "除了我还有三个",
    "不算我四个",
    "我 媳妇 儿子 女儿",
)


@pytest.mark.parametrize("said", SURE)
def test_everybody_is_counted_once(said: str) -> None:
    assert read_count(said, 1, 20) == SURE[said]


@pytest.mark.parametrize("said", ASKED)
def test_what_is_open_is_asked_back_and_never_guessed(said: str) -> None:
    assert isinstance(read_count(said, 1, 20), Unclear)


NAMED = {
    "我和我哥，哥是智力残疾": "sibling",
    "我和女儿，女儿在读大学": "child:school",
    "我和大儿子，二儿子在外打工": "child child:away",
    "我和外婆，妈妈改嫁了": "grandparent",
    "我和丈夫离婚了，带一个女儿": "child",
    "离异，带两个小孩": "child child",
    "我一个人带三个娃": "child child child",
    "我和我弟弟，父母双亡": "sibling",
    "我家就我们娘俩": "",
    "我和老伴，两个儿子，儿子都在外打工": "spouse child:away child:away",
    "我和娃，娃的爸爸坐牢": "child spouse:prison",
}


@pytest.mark.parametrize("said", NAMED)
def test_who_is_told_again_or_gone_is_no_second_person(said: str) -> None:
    assert " ".join(f"{one.tie}:{one.stays}".rstrip(":") for one in read_relatives(said)) == NAMED[said]
