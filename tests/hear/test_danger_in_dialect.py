"""Danger in words that only people of Guizhou use, and what is over and done with, or said in jest."""

from __future__ import annotations

import pytest

from dialogs.hear.danger import danger

HEARD = {
    "hunger": """揭不开锅 断顿了 几天没揭锅 没得一颗米 米坛坛空了 米桶空了 没得下锅的 锅都冷起 没得哪样吃
        屋头没得饭 肚皮都贴背了 饿伤了 饿老火了 饿死了，两天没吃了""",
    "suicide": """活不起了 不想在了 我不想在了 不想在了，太累了 没得活头了 死球算了 我要去跳塘 一瓶药了事
        我妈前年走了，我也不想活了 去年他跳楼死了，我也想跟他去死 生活不下去，不想活了""",
    "violence": """遭打 天天遭打 遭婆家打 遭男的打 遭我家那个打 他按倒我打 吊起打
        他以前打我，现在又打 我爸打伤我坐牢了，现在又打我 他把我打伤了没坐牢 男人坐牢出来又打我""",
    "collapse": "遭洗白了 人要遭洗白了 人要遭了 老人倒在地上了",
    "fire": "屋头燃了 房子燃了",
    "homeless": "没得歇处 没得哪里歇 睡岩洞",
    "missing": "老妈走落了",
    "child": "娃走落了 娃没得人经佑",
    "cold": "冷得扯抖",
    "poison": "喝了敌百虫 我爸喝了农药",
}

OVER = """开车撞死人坐牢去了 我男人打死人判刑了 老公杀人坐牢去了 男人打伤人被判刑，家里靠我 我妈前年喝农药走了
他爸前年自杀的 我老公跳楼死了三年了 老伴去年上吊死了 我老公去年被人砍死了 哥哥被人打死了，赔不到钱
因为家暴离的婚，2020年 他没打我 我没有打过人 蛇咬过"""

IN_JEST = """刚吃完饭，饿死我了 饿死了，刚吃完饭 饿死我了哈哈 饿了没 气死我了 累死累活 想死你了 要死要活
要死不活的 死了这条心 跳楼价
钱遭洗白了 今年庄稼全部洗白 电杆倒在地上 要遭罚款 不想在厂头了 身份证走落了 生活不下去了"""


@pytest.mark.parametrize(
    ("kind", "said"), [(kind, said) for kind, rows in HEARD.items() for said in rows.split()]
)
def test_who_speaks_as_at_home_is_heard_in_need(kind: str, said: str) -> None:
    assert danger(said) == kind


@pytest.mark.parametrize("said", OVER.split())
def test_who_tells_of_a_death_or_a_deed_of_years_ago_is_not_sent_to_the_police(said: str) -> None:
    assert danger(said) is None


@pytest.mark.parametrize("said", IN_JEST.split())
def test_a_way_of_speaking_is_no_alarm(said: str) -> None:
    assert danger(said) is None


LIFE = "我今年七十三岁，住在牛场镇，老伴身体不好，儿子在外面打工，田里今年收成也不好。"


@pytest.mark.parametrize("times", [100, 250, 800])
def test_who_tells_a_whole_life_first_is_heard_at_its_end(times: int) -> None:
    assert danger(LIFE * times + "屋头三天没得吃的了") == "hunger"
    assert danger("屋头三天没得吃的了。" + LIFE * times) == "hunger"
    assert danger(LIFE * times) is None
