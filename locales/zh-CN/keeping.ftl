# 命令对管机器的人说的话：备份、密钥、让所有人重新登录。

keep-copied = { $file }：{ $rows } 行记录，{ $files } 个文件。
keep-no-copy = 没有备份成，{ $folder } 写不进去（{ $why }）。以前的备份都还在。
keep-restored = 恢复了 { $rows } 行记录、{ $files } 个文件，是 { $at } 那时的样子。
keep-erased-again = 后来要求删除的，已经再删一遍：{ $n } 件。
keep-anew = { $who ->
    [staff] 工作人员都要重新登录。
   *[everybody] 工作人员和居民都要重新开始。
    }后来离开的人、后来收回的外部密钥，现在又都在了，请看一遍。
keep-out-residents = 居民：{ $n } 个浏览器要重新开始。交上来的都在。
keep-out-staff = 工作人员：退出了 { $n } 处登录，没用过的邀请和链接也一起作废。
keep-out-unwritten = 没能记到锚点旁边（{ $why }）：以后恢复更早的备份，要再敲一遍这个命令。
keep-out-whose = 请写明是谁：--residents（居民）、--staff（工作人员），或者两样都写。
keep-key-new = 从现在起用第 { $number } 把钥匙封存。
keep-key-unwritten = 新钥匙没能记到锚点旁边（{ $why }）。每天夜里会再试；锚点的文件夹另外存着的，记好了再存一次。
keep-key-held = 由最新的主密钥保管的钥匙：{ $n } 把。
keep-key-none = 还没有钥匙圈：不要加 --go-on 再运行一遍。
keep-key-done = { $name }：{ $n }
keep-key-files = 照片和文件：{ $n }
keep-key-harmed = { $name }：有 { $n } 处哪把钥匙都打不开，是坏了或者被人改过，没有动它。其余的都换好了；请从备份里找回这几处，旧钥匙先留着。
keep-key-left = { $name }：这期间又有 { $n } 处用旧钥匙封着。请加 --go-on 再运行一遍。
keep-marks-none = 没有正在换的标记：不要加 --go-on 再运行一遍。
keep-counted = 各种数字已照案件重新数过。
keep-marks-wait = 等每个进程都知道新钥匙……
keep-marks-done = { $name }：{ $n } 个标记
keep-marks-left = 这期间又用旧钥匙做了标记的案件：{ $n } 件。请加 --marks --go-on 再运行一遍；再运行还是这么多的，是坏了、打不开的，请从备份里找回来。
keep-not-empty = 这里已经有数据了。请恢复到一个空的数据文件夹和空的数据库里。
copy-not-ours = { $file }：这不是我们的备份。
copy-other-key = { $file }：这份备份是用第 { $number } 把主密钥封的，现在没有给这一把。
copy-wrong-key = { $file }：第 { $number } 把主密钥打不开这份备份：钥匙不是当时的那一把，或者备份坏了。一条也没有恢复。
copy-bad-ring = { $file } 打不开：主密钥不是那时的，或者文件坏了。换过主密钥的，新的旧的都要给。一条也没有恢复。
copy-harmed = { $file }：这份备份被改过，或者不完整，一条也没有恢复。
copy-other-version = { $file }：这份备份是另一个版本做的（表结构 { $version }）。先用那个版本恢复，再升级。
copy-other-table = { $file }：这份备份是另一个版本做的，这里没有 { $table } 这张表。
keep-bad-erasures = 删除名单被人改过：{ $file }。先不要启动服务。
