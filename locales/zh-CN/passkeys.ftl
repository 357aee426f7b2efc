## Passkeys of staff

passkey = 通行密钥
    .about = 用这台电脑或手机的指纹、人脸、开机密码登录，不用输密码，也骗不走。
    .in = 用通行密钥登录
    .prove = 用通行密钥确认
    .name = 给它起个名字
    .name-hint = 比如：办公室电脑
    .make = 在这台设备上添加
    .since = { $since } 添加。
    .used = 最近使用 { $used }。
    .remove = 删除
    .remove-sure = 删除“{ $name }”以后，不能再用它登录。确定吗？
passkey-nameless = 我的设备
passkey-stopped = 没有完成。可以再试一次，或者用密码。
passkey-not-made = 没有加上，请再试一次。
passkey-last = 这是最后一种验证方式，先设好手机验证码再删。
desk-sign-in-passkey = 这个通行密钥不对，或者已经删了。请用密码登录。
factor-done-passkey = 通行密钥加上了，其他地方都已退出。
factor-done-passkey-gone = 通行密钥删掉了，其他地方都已退出。
trail-why-passkey = 通行密钥
trail-why-passkey-added = 添加通行密钥
trail-why-passkey-removed = 删除通行密钥
