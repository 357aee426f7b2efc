## The security administrator

accounts = 账号安全
    .about = 这里只管账号：谁登录着、有没有登录验证。看不到任何案件。
    .bare = 有 { $n } 个账号还没有登录验证，只凭密码就能进。
    .no-factor = 没有登录验证
    .passkeys = 通行密钥 { $n } 个
    .signed-in = 登录着 { $n } 处，最近使用 { $seen }
    .own = 这是您自己的账号，请到“我的设置”里改。
    .end = 全部退出
    .end-sure = 让{ $name }在所有地方马上退出，没保存的内容会丢。确定吗？
    .reset = 手机和恢复码都丢了？
    .why = 为什么重置，怎么确认是本人
    .why-hint = 比如：手机丢了，本人带工作证来的。会记在留痕里。
    .no-why = 请写明为什么重置、怎么确认是本人。
    .reset-do = 重置登录验证
accounts-done-ended = 已经全部退出。
accounts-done-reset = 登录验证已重置。对方下次登录要重新设。
