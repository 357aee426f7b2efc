"""Words that tell of somebody's health. None of them may ever stand on a public notice (PIPL Arts. 25, 28).

Data only: `cases.planted` reads it. As of 2026-11-25: words that people and clerks write in requests for
assistance, and the names of the sicknesses that insurance rules call grave. Whoever finds one missing adds it
and moves this date on.
"""

from __future__ import annotations

WORDS: tuple[str, ...] = (
    "癌", "肿瘤", "白血", "淋巴瘤", "尿毒", "透析", "肾衰", "肾炎", "肾病",
    "肝炎", "肝硬化", "乙肝", "丙肝", "艾滋",
    "HIV", "梅毒", "性病", "结核", "肺痨", "尘肺", "矽肺", "哮喘",
    "糖尿", "高血压", "心脏病", "冠心病", "心梗",
    "脑梗", "中风", "偏瘫", "瘫痪", "截瘫", "脑瘫", "癫痫", "羊癫",
    "精神病", "精神分裂", "抑郁", "躁狂", "痴呆",
    "智障", "弱智", "自闭", "帕金森", "血友病", "红斑狼疮", "渐冻", "地中海贫血",
    "再障", "移植", "化疗", "放疗",
    "骨折", "截肢", "烧伤", "失明", "聋哑", "残疾", "残障", "流产", "不孕",
    "吸毒", "戒毒", "重病", "大病", "患病",
    "生病", "病情", "病史", "确诊", "诊断", "住院", "手术", "病危",
    "绝症", "慢性病", "传染病", "患者", "病人",
)  # fmt: skip
