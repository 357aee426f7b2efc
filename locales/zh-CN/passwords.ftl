## Passwords where the county is graded by GB/T 22239

password-hint-dengbao = 至少 12 个字，小写字母、大写字母、数字、符号、汉字里要有三种。可以是一句只有您知道的话。不要用登录名、县名和 123456 这样好猜的，也不要用最近五次用过的。
password-kinds = 种类不够：小写字母、大写字母、数字、符号、汉字里要有三种。
password-used = 这个密码您用过，请换一个没用过的。
password-too-old = 该换密码了
    .why = { $name }，这个密码用了半年了。请换一个，再进入工作台。
    .go = 换好，进入
desk-join-kinds = 密码种类不够：小写字母、大写字母、数字、符号、汉字里要有三种。
trail-why-too-old = 到期换的
