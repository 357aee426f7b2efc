# 自己起名的列表。

views-named = 起了名字的列表
views-shared = 大家的
views-name = 给这个列表起个名字
    .label = 名字
views-drop = 不要这个名字了
views-for = 给谁用
    .me = 只给我自己
    .office = 给{ $place }的同事都用
