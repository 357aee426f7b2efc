## Accounts of staff

password = 修改密码
    .about = 改完以后，其他地方都会退出
    .old = 现在的密码
    .new = 新密码
    .until = 您的密码用到 { $until } 就要换了。
password-wrong = 现在的密码不对，请再试一次。
password-wait = 试的次数太多了，请 15 分钟后再来。
password-weak = 新密码太好猜了，请看下面的要求。
password-again = 两次输入的新密码不一样。
desk-me-password = 密码改好了，其他地方都已退出。
trail-password = 改了自己的密码
