## A link for another password; accounts that nobody uses

accounts-link = 改密码的链接
    .made = 给{ $name }的改密码链接
    .once = 请交给本人。只显示这一次，一小时内有效，只能用一次。以前给的链接已经作废。
    .here = 链接
    .ask = 忘了密码？
    .why = 为什么给链接，怎么确认是本人
    .why-hint = 比如：忘了密码，本人来的。会记在留痕里，本人也会收到提醒。
    .no-why = 请写明为什么给链接、怎么确认是本人。
    .do = 给一个改密码的链接
accounts-unused = 有 { $n } 个账号 90 天没有人登录过。人走了的、用不着的，请告诉管理员停用。
    .chip = 90 天没用过
    .last = 现在没有登录，上次登录 { $seen }
    .never = 现在没有登录，还没有登录记录
lost-password = 换一个密码
    .hello = { $name }，您好。您的登录名是 { $login }。请定一个新密码，别人看不到。
    .go = 就用这个密码
    .done = 新密码定好了，请登录。
lost-password-gone = 这个链接已经用过，或者过期了。请管账号安全的同事再给一个。
bell-password-link = { $who }给了您一个改密码的链接。不是您要的，请马上告诉单位领导
bell-account = { $who }的账号有变动：新开的、重新启用的、换了岗位的，或者别人帮着重设了密码、登录验证。不认识这个人，或者没听说这回事，请马上问一问
bell-keys-known = { $who }离开了。“外部系统”里有 { $n } 样是这个人经手的（钥匙、推送地址），请看一遍，该换的换掉
trail-why-link-given = 给了改密码的链接
trail-why-by-link = 用链接改的
