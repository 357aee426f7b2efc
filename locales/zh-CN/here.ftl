# 还有谁在这一件上

here-others = { $names }也在看这一件
here-and = 、
