# python -m palmtop doctor：给管机器的人看
doctor-well = [好]
doctor-look = [看看]
doctor-ill = [不好]
doctor-calendar-right = 工作日历到 { $year } 年都有。
doctor-calendar = 没有 { $year } 年的放假安排，先按周末算。等国务院办公厅的通知出来，存成文本，用 python -m palmtop holidays { $year } 通知.txt 录入，再重新启动。
doctor-folder = 数据目录只有该看的账号看得到。
doctor-folder-open = 这台机器上有账号的人都看得到数据目录。让目录的主人运行 chmod 700；里面放了别的东西的，先挪走。
doctor-no-database = 数据库打不开，或者还没有建表。先运行 python -m palmtop migrate。
doctor-tables-right = 表结构是 { $there }，和程序一致。
doctor-tables = 表结构是 { $there }，程序要 { $expected }。先备份，再运行 python -m palmtop migrate；程序比表旧的，换回新版本。
doctor-whole = 数据库文件完整。
doctor-not-whole = 数据库文件坏了。停下服务，用最近的备份恢复。
doctor-log-mode = 写入方式：{ $mode }（应为 wal）。
doctor-postgres = PostgreSQL 的 { $name } 是 { $value }（关掉的话，断电会丢已经答应过的事）。
doctor-no-key = 没有主密钥。设好 PALMTOP_SECRET。
doctor-wrong-key = 主密钥打不开这个数据库里存的东西。PALMTOP_SECRET 是不是别处的？
doctor-keys =
    { $old ->
        [0] 密钥对得上。
       *[other] 密钥对得上；还有 { $old } 处用旧钥匙封着，运行 python -m palmtop rotate-keys --go-on。
    }
doctor-files =
    { $strays ->
        [0] 照片和文件 { $count } 份，都对得上。
       *[other] 照片和文件 { $count } 份；其中 { $strays } 份没有人用，夜里会自己清掉。第二天还在，请看日志。
    }
doctor-files-missing = 有 { $count } 处记着照片，文件却不在了：{ $rows }。请从备份里找回来。
doctor-room = 磁盘还剩 { $percent }%（少于 15% 就该腾地方了；少于 5%，新来的人和照片就收不了）。
doctor-anchors-young = 留痕刚开始，还不到写锚点的时候。
doctor-anchors = 留痕最后一个锚点是 { $day }。
doctor-anchor-bad = 留痕的锚点被动过：{ bad-anchor }。请县里的审计员来看。
doctor-late = 该发的消息和该做的事，最久晚了 { $minutes } 分钟。
doctor-parked = 有 { $n } 条消息试了几次都没办成，等人处理（工作台“没办成的消息”）。
doctor-jobs-failed = 有 { $n } 件后台的事做不成，比如取不回来的照片。
doctor-errands = 出错的定时任务：{ $names }。
doctor-counts = 各种数字和重新数的一致。
doctor-counts-off = 有的数字和重新数的不一致。运行 python -m palmtop recount 重新数，再把这句话告诉做程序的人。
doctor-clock =
    { $seconds ->
        [0] 时钟没有倒走。
       *[other] 库里最新的记录比现在还晚 { $seconds } 秒：机器的时钟倒走了，先对时（NTP）。
    }
