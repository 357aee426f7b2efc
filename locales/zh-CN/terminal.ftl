# 命令行里的话，给装机器、管机器的人看。

settings-whole-number = { $name } 要填一个整数，现在填的是“{ $given }”。
settings-choice = { $name } 只能填这几样：{ $choices }。
settings-telegram-secret = 用 webhook 收消息，{ $name } 至少要 32 个字符，只用 A-Z a-z 0-9 _ -。
settings-telegram-token = { $name } 不是机器人的令牌。请从 BotFather 那里重新复制一遍。
settings-check-url = { $name } 要填 https:// 开头的网址，不带用户名、? 后面的参数和 # 后面的部分。
settings-check-key = { $name } 至少要 32 个字符，两边填一样的。
settings-metrics-key = { $name } 至少要 32 个字符。
settings-lease = { $name } 要填 4 到 120 之间的数，每个进程填一样的。
settings-proxies = { $name } 要填您自己的网页服务器的地址或网段，用英文逗号隔开。
settings-desk-networks = { $name } 要填网段，比如 10.20.0.0/16，用英文逗号隔开；不限制就不填。
settings-failpoint = { $name } 只用来做断电试验：写位置和次数，还可以写 hang。正式使用时不能设。
settings-hooks-inside = { $name } 只在开发时用：正式使用时，通知只发到公网地址。
settings-no-secret = 没有设 { $name }（主密钥）。用 python -m palmtop key 做一个。
settings-secret = { $name }（主密钥）不对：{ $why }
settings-public-url = { $name } 要填居民打开的网址，以 https:// 开头。
settings-database-line = { $name } 连的是另一台机器：请在末尾加上 ?sslmode=verify-full&sslrootcert=文件（你们签证书的机构的证书）。只有同一台机器上的容器之间，才可以用 ?sslmode=disable。
settings-demonstration = 这里是演示的数据，密码谁都看得到，不能用在 PALMTOP_PROFILE=production 里。请把 PALMTOP_DATA 或 PALMTOP_DATABASE_URL 换成新的。

run-residents = 居民：{ $url }
run-desk = 工作台：{ $url }
run-first = 第一位管理员从这里设账号（只能用一次，两天内有效）：{ $url }
run-one-process = --only 是几个进程合用一个 PostgreSQL 时才用的。SQLite 只能有一个进程，什么都归它做。

demo-of = 这是 { $day } 的演示，里面的人都是编的。
demo-sign-in = 工作台的登录名：{ $logins }；密码：{ $password }
demo-afresh = 想重新来过：先停下，再删掉 { $folder }。
demo-in-production = 演示的密码谁都看得到，不能用在 PALMTOP_PROFILE=production 里。
demo-not-finished = { $folder } 里的演示没有做完。请删掉这个文件夹，再来一遍。
demo-real-data = 这里已经有数据，不是演示的。请把 PALMTOP_DATA 换成一个新文件夹。

figures-files-only = 标准：只按程序自带的文件。
figures-no-database = 标准：按程序自带的文件（这里没有数据库）。
figures-published = 标准：按程序自带的文件，加上县里发布的 { $n } 项。
figures-cannot-ask = 数据库问不了（{ $why }）。加上 { $instead } 就不用数据库。

screen-going-on = 从上次停下的地方接着做，前面已经做完 { $done } 户。
screen-so-far = 已经做完 { $done } 户，每秒 { $speed } 户。
screen-stopped = 停下了。同一个命令再敲一遍，就从这里接着做。
screen-done = 做完了：{ $sheets }
screen-unable = 做不了：{ $why }
screen-no-list = { $file }：名单要用 .xlsx、.csv 或 .jsonl 文件。
screen-unreadable = { $file }：读不了（{ $why }）。
screen-no-text = { $file }：既不是 UTF-8，也不是 GB18030。请另存为 .xlsx 或 .csv。
screen-no-workbook = { $file }：不是 Excel 表格（.xlsx），或者坏了，或者太大了。请另存为 .xlsx 或 .csv。
screen-bad-columns = 不认识的列：{ $strange }；重复的列：{ $twice }。列名怎么写，见 docs/screening.md。
screen-no-database = 这里没有数据库。请加上 --data，或者设好 PALMTOP_DATABASE_URL。

replay-nothing = 没有 { $code } 这件，或者还没有作过决定。
replay-tampered = { $move }（第 { $version } 版）：留存的记录被人改过！
replay-same = { $day } { $move }（第 { $version } 版）：{ $then }，再算一遍一样。
replay-same-by-other-rules = { $day } { $move }（第 { $version } 版）：{ $then }，按今天的规则算也一样。
replay-differs = { $day } { $move }（第 { $version } 版）：当时是{ $then }，现在算是{ $now }。
replay-rule = { $rule }：当时 { $then }，现在 { $now }

holes-one = { $name } { $version }：{ $id } { $summary }（修好的版本：{ $fixed }）
holes-counted = 看了 { $entries } 条漏洞、{ $parts } 个组件，对上的有 { $holes } 处。
holes-unreadable = { $file }：读不了（{ $why }）。
holes-empty = { $file }：里面一条也没有。
holes-something-else = { $file }：里面不是漏洞的记录。

roads-no-script = 没有“{ $given }”这套问答。有的是：{ $scripts }
moves-no-kind = 没有“{ $given }”这类事。有的是：{ $kinds }

staff-active = 在用
staff-disabled = 停用
staff-no-login = 没有登录名是“{ $login }”的工作人员。
staff-no-role = 没有“{ $given }”这个岗位。可以写：{ $roles }
staff-duty-one-of = --duty 只能写：{ $duties }，或者 none
staff-last-administrator = 这是最后一位管理员，不能停用。
