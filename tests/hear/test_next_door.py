"""Danger told of somebody next door, and danger of one's own in which a neighbour comes up."""

from __future__ import annotations

import pytest

from dialogs.hear.family.on_behalf import is_next_door

OF_OTHERS = (
    "隔壁老人好几天没吃的|隔壁王婆婆三天没吃饭了|邻居家小孩没人管，饿着|我邻居王婆婆三天没吃饭了|我家隔壁的老人倒在地上"
    "|对门的大爷没有米了|楼上老太太没饭吃|我们村有个老人断粮了|村里有户人家没吃的|楼下两个娃娃饿了一天"
    "|我要反映一下，我们隔壁邻居王婆婆一个人在屋头，两天没吃饭了，敲门也不开|你好，隔壁老人好几天没吃的"
    "|我想报告一个情况，对门李大爷昏倒了|I want to report something: my neighbour has no food"
    "|the old man next door has not eaten for three days|my neighbour has no food"
)
OWN = (
    "我没饭吃了|没饭吃，邻居给了点|隔壁老人给了点吃的，家里没米了|隔壁的打我|邻居说没饭吃可以找你们|邻居骂我，我想死"
    "|邻居借了我五百，我没饭吃|我家着火了，隔壁也烧了|家里断粮了，隔壁也没有"
    "|求求你们，我没饭吃了|请问，隔壁说我没饭吃可以找你们"
    "|my neighbour beat me|i have no food, my neighbour helps|my neighbour said i can get food here"
)


@pytest.mark.parametrize("said", OF_OTHERS.split("|"))
def test_who_tells_it_is_not_the_one(said: str) -> None:
    assert is_next_door(said)


@pytest.mark.parametrize("said", OWN.split("|"))
def test_who_tells_it_may_be_the_one(said: str) -> None:
    assert not is_next_door(said)
