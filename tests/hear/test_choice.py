"""An option said by number, by name, in a sentence, or nearly right."""

from __future__ import annotations

import pytest

from dialogs.hear.choice import Option, pick, pick_many, yes_no
from dialogs.hear.unclear import Unclear

HARDSHIPS: tuple[Option, ...] = (
    ("fire", ("火灾", "房子着火", "失火")),
    ("traffic", ("交通事故", "车祸")),
    ("injury", ("意外受伤", "摔伤")),
    ("illness", ("突发大病", "生大病", "重病", "serious illness")),
    ("job", ("失去工作", "失业", "没工作了")),
    ("other", ("其他",)),
)
INCOMES: tuple[Option, ...] = (
    ("work", ("打工", "务工", "上班")),
    ("farm", ("种地", "种庄稼", "农业")),
    ("children", ("子女给", "儿女给")),
    ("pension", ("养老金", "养老保险")),
    ("other", ("其他",)),
)


@pytest.mark.parametrize(
    "text, value",
    [
        ("2", "traffic"), ("２", "traffic"), ("②", "traffic"), ("2️⃣", "traffic"), ("二", "traffic"),
        ("第二", "traffic"),
        ("第二个", "traffic"), ("选2", "traffic"), ("我选第二个", "traffic"), ("2.", "traffic"),
        ("2、", "traffic"), ("(2)", "traffic"),
        ("2 交通事故", "traffic"), ("b", "traffic"), ("the second one", "traffic"), ("最后一个", "other"),
        ("6", "other"),
        ("交通事故", "traffic"), ("交通事故。", "traffic"), ("交 通 事 故", "traffic"),
        ("我出了车祸", "traffic"), ("SERIOUS illness", "illness"),
        ("不是火灾，是车祸", "traffic"), ("大病", "illness"), ("受伤", "injury"), ("我家房子着火了", "fire"),
        ("活灾", "fire"), ("火宅", "fire"),
        ("交通是故", "traffic"), ("摔商", "injury"), ("选第3个吧", "injury"), ("我没工作了", "job"),
    ],
)  # fmt: skip
def test_an_option_is_found(text: str, value: str) -> None:
    assert pick(text, HARDSHIPS) == value


@pytest.mark.parametrize(
    "text", ["", "哈哈", "打麻将", "👍", "就我一个", "今天天气真好啊我不晓得该怎么跟你说这些事情"]
)
def test_what_is_no_option_is_asked_again(text: str) -> None:
    assert pick(text, HARDSHIPS) == Unclear("unclear-choice")


def test_two_options_at_once_are_asked_back() -> None:
    assert pick("火灾和车祸", HARDSHIPS) == Unclear("unclear-choice", near=("fire", "traffic"))


def test_a_number_that_is_not_there_is_told_so() -> None:
    values = tuple(value for value, _ in HARDSHIPS)
    for text in ("7", "0", "第十个"):
        assert pick(text, HARDSHIPS) == Unclear("unclear-choice-number", near=values)


def test_a_far_spelling_is_asked_back() -> None:
    assert pick("生病", HARDSHIPS) == Unclear("unclear-choice-guess", "illness", ("illness",))


def test_a_label_that_is_a_number_goes_before_the_number_of_an_option() -> None:
    assert pick("3", [("one", ("3",)), ("two", ("2",)), ("three", ("1",))]) == "one"


def test_a_longer_label_covers_a_shorter_one() -> None:
    options: list[Option] = [("self", ("我",)), ("family", ("我家里人",)), ("helper", ("邻居",))]
    assert pick("我家里人", options) == "family"
    assert pick("帮我家里人问", options) == "family"


@pytest.mark.parametrize(
    "text, values",
    [
        ("1 3", ("work", "children")), ("1、3", ("work", "children")), ("3,1", ("work", "children")),
        ("①③", ("work", "children")),
        ("13", ("work", "children")), ("1和4", ("work", "pension")), ("第一个和第三个", ("work", "children")),
        ("2", ("farm",)),
        ("打工和种地", ("work", "farm")), ("打工种地", ("work", "farm")),
        ("打工，还有养老金", ("work", "pension")), ("打工和2", ("work", "farm")),
        ("主要是种地", ("farm",)), ("没有打工，就种地", ("farm",)), ("打公、种地", ("work", "farm")),
        ("打工2000，种地1000", ("work", "farm")),
        ("除了打工都有", ("farm", "children", "pension", "other")),
        ("都有", ("work", "farm", "children", "pension", "other")),
        ("全部", ("work", "farm", "children", "pension", "other")),
        ("all", ("work", "farm", "children", "pension", "other")),
        ("都没有", ()), ("都莫得", ()), ("没有", ()), ("哪样都没得", ()), ("none", ()),
    ],
)  # fmt: skip
def test_several_options_are_found(text: str, values: tuple[str, ...]) -> None:
    assert pick_many(text, INCOMES) == values


@pytest.mark.parametrize(
    "text, problem",
    [
        ("", "unclear-choice"), ("哈哈", "unclear-choice"),
        ("17", "unclear-choice-number"), ("1,2,9", "unclear-choice-number"),
    ],
)  # fmt: skip
def test_several_that_cannot_be_read_are_asked_again(text: str, problem: str) -> None:
    read = pick_many(text, INCOMES)
    assert isinstance(read, Unclear) and read.problem == problem


YES = """是 是的 是嘞 对 对头 好 好的 好嘞 要 要的 要得 嗯 嗯嗯 恩 可以 行 得行 有 有的 有一点
有，我妈有残疾证 我有低保 没问题 没错 不错 当然
同意 确定 要的嘛 中 1 １ ① 第一个 yes Yes! yeah ok OK y sure 👍 ✓ 是，我家有 愿意 晓得了 来嘛"""
NO = """不 不是 不是的 不要 不用 不用了 不行 不得行 没有 没得 莫得 莫 没 还没有 没有，但是 我没有低保 不同意
不想 不好 不可以 要不得 不得 别
算了 否 2 ２ ② 第二个 no No. nope n not 👎 ✗ 冇 莫要 不愿意 不需要"""


@pytest.mark.parametrize("text", YES.split())
def test_yes_is_heard(text: str) -> None:
    assert yes_no(text) is True


@pytest.mark.parametrize("text", NO.split())
def test_no_is_heard(text: str) -> None:
    assert yes_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "有没有",
        "是不是",
        "不晓得",
        "不知道",
        "可能",
        "哈哈",
        "🌧",
        "3",
        "我家里面有好多事情想跟你们说一说要怎么办",
    ],
)
def test_neither_is_asked_again(text: str) -> None:
    assert yes_no(text) == Unclear("unclear-yes-no")


@pytest.mark.parametrize(
    "said", ("就是学校过来那一排第三家", "第三户", "第二十三家", "第三个月", "第2组", "第一次", "第3层")
)
def test_where_a_house_stands_or_when_it_was_picks_nothing(said: str) -> None:
    assert isinstance(pick(said, HARDSHIPS), Unclear)
