doctor-wall = 数据库里的第二道墙在（{ $role }）：工作人员看件，数据库自己再管一遍辖区。
doctor-no-wall = 数据库里的第二道墙没有立起来：角色 { $role } 没有建，或者缺权限。要敲的几行，写在 docs/operation.md“The second wall”一节。程序自己的那道墙照常管着。
