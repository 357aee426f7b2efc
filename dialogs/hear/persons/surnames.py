"""Surnames of this country. Names begin with one of them; "问这个干啥" and "打不开" do not."""

from __future__ import annotations

COMMON = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜"
    "崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤吉杭温兰代简"
    "欧岑班蒙柏卯令吴雍穆樊倪游左宁冉骆瞿尚卓晏阳饶聂鄢敖"
)
"""Of this province: in a sentence, what stands behind "I am" and begins so is a name."""

_OTHERS = (
    "成关古花管满那强应元荣占商常康施文牛葛伍安庄章鲁翟柳阮俞齐喻路殷庞申岳耿焦巫邢裴祝舒季苗屈项涂单宫盛"
    "褚卞柯华梅臧闵翁荀费纪凌霍虞包裘解房滕鲍麻洪车丘景符司胥沙池展甘艾蔚连盖匡佘谷粟官习党鞠栾衣曲宗仇米"
    "尤储支封桂娄幸易辛彦仝仲冀谌靳揭竺牟贡边乐芦皮伏巩仰隋束祁屠羊栗桑诸井柴冷訾阚晋蓝闫窦容宣郎籍苑楚查"
    "荆燕戚贝郜奚咸刁滑茅薄印宿怀蒲鄂咏桓敬暴佟钭戎浦濮农晁阙逯扈冶勾苟宦浮雒卜鲜隆郗皇邬郏璩蓬弘戈蔺慕禹"
    "禄殳沃夔衡逄钮盘陇普迟嵇佴谯笪仵郄漆寸昌萧冼缪褟鄺邝郸麦粘练危寇朴权宛玄仉鹿尉巴帅谈趙錢孫陳楊黃吳劉"
    "張馬鄭謝許韓馮鄧蕭葉蘇呂盧鐘鍾陸賈鄒閻龍賀顧萬嚴湯溫蘭簡歐"
)
"""Left out are those that begin everyday words (时, 来, 和, 平): who has one is asked back once."""

_DOUBLE = (
    *("欧阳", "上官", "司马", "诸葛", "夏侯", "司徒", "皇甫", "尉迟", "公孙", "令狐", "长孙"),
    *("宇文", "慕容", "东方", "独孤", "南宫", "端木", "申屠", "呼延", "轩辕", "百里", "钟离"),
)
_FIRST = frozenset(COMMON + _OTHERS)


def begins_with_one(name: str) -> bool:
    """Whether a name in Chinese characters begins with a surname, of one or of two characters."""
    return name[:1] in _FIRST or name[:2] in _DOUBLE
