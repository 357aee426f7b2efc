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
secret-length = { $name }（主密钥）里每把钥匙要正好 { $bytes } 个字节。用 python -m palmtop key 做一个。
secret-no-base64 = { $name }（主密钥）不是 base64。用 python -m palmtop key 做一个。
secret-several = { $name }（主密钥）有好几把的，写成 1:钥匙,2:钥匙，编号从 0 到 255。
secret-twice = { $name }（主密钥）里第 { $number } 把写了两次。
secret-no-current = { $name }（主密钥）里没有正在用的那一把。
secret-of-another-house = { $name }（主密钥）打不开这个数据库里存的东西，是不是别处的？什么也没有动。换过主密钥的，旧的也要留着。
settings-public-url = { $name } 要填居民打开的网址，以 https:// 开头。
settings-database-line = { $name } 连的是另一台机器：请在末尾加上 ?sslmode=verify-full&sslrootcert=文件（你们签证书的机构的证书）。只有同一台机器上的容器之间，才可以用 ?sslmode=disable。
settings-newer-tables = 表结构是 { $there }，是更新的版本做的，这个程序只认得到 { $expected }。请换回新版本；什么也没有动。
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

holidays-one = { $name }：{ $first } 到 { $last } 放假，共 { $n } 天{ $worked ->
    [none] {""}
   *[other] ；{ $worked } 上班
}
holidays-kept = 录好了：{ $file }。请对着通知再看一遍，哪天不对，改好文本再录一次；重新启动服务就生效。
holidays-unreadable = { $file }：读不了（{ $why }）。
holidays-unclear = { $file }：{ $words ->
    [none] 没看到哪天放假。把通知里“一、元旦：……”到最后一条的原文存成文本，一条一行。
   *[other] 这一句和日历对不上：“{ $words }”。看看年份和日期。
}

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

command-run = 启动整个服务。
command-chat = 在这个终端里和它说话。
command-staff = 管工作人员的账号。
command-access = 管外部系统的密钥。
command-verify = 对着每天的锚点，一条一条核对留痕有没有人动过。
command-migrate = 把数据库升到这一版。
command-demo = 在空文件夹里做一套演示（人和事都是编的），再启动。
command-key = 做一把新的主密钥（PALMTOP_SECRET）。
command-understand = 一行一句话，看它听成什么（JSON）。
command-catalogue = 存了人的哪些资料：docs/data.md 那一页。
command-parts = 这套服务用了哪些组件，给扫描工具看（CycloneDX）。
command-rotate-keys = 换一把新钥匙，把所有资料重新封存，不用停服务。
command-backup = 做一份加密的备份，记录和照片都在里面，不用停服务。
command-sign-out = 让所有人重新登录：前面的网站服务器被别人控制过，就用它。
command-doctor = 看看哪里不好。只看，什么都不改。
command-recount = 把各种数字照案件重新数一遍，不用停服务。
command-holidays = 录入一年的放假安排：把国务院办公厅的通知存成文本，交给它读。
command-restore = 把备份恢复到空的数据文件夹和数据库里。
command-assess = 给出各家的情况，算出可能符合哪几项（一行一户，JSON）。
command-screen = 看一遍名单：谁可能新符合，谁只差一点。
command-replay = 按当时留存的内容，把一件申请的决定再算一遍。
command-holes = 拿您带来的漏洞清单（OSV），对一对装了的组件。
command-roads = 一套问答怎么走，画成流程图（Mermaid）。
command-moves = 一类事怎么办下去，画成图（Mermaid）。
