# 随口一句话的回应
thanked = 不用谢。家里有难处，随时跟我说。
thanked-short = 不用谢。
any-time = 好的。家里有难处，随时跟我说。
here-i-am = 我在的，您说。您想办哪样？
not-understood-at-all = 我没听懂，不怪您。遇到什么难处，您说一句整话，或者点下面的按钮。
angry = 让您受气了，对不住。想看办到哪一步，点“查进度”；想跟人说，点“找人工”，或者打 { $phones }。
who-i-am = 我是政府的自动助手，不是真人。我帮您填申请、查进度；批不批由工作人员定。想跟人说话，点“找人工”。
who-i-am-short = 我是自动助手，不是真人。想跟人说话，打“人工”。
angry-short = 让您受气了，对不住。不想填了，打“人工”，有人跟您说。
still-here = 我在的，我们接着来。
worn-short = 您受累了。不急，慢慢来。不想填了，打“人工”，有人跟您说。
worn = 您受累了。家里遇到什么难处，慢慢跟我说；想跟人说，点“找人工”，或者打 { $phones }。
in-need = 日子不容易，您说给我听就对了。要申请救助，我陪您一步一步办，大约 5 分钟。
danger-passed-on = 您的话转给工作人员了。
danger-passed-on-again = 这句也转过去了，工作人员看得到。
danger-moved-on = 这句也转过去了。刚才那一问先放着，不要紧。
danger-called = 打了就好。您先顾着人，电话留着好接。
danger-what-now = 先打上面说的电话，照电话里说的做。您的话我也转给工作人员了。
danger-no-calls = 好，不给您打电话，我跟工作人员说了。
danger-no-name = { $whose ->
    [lead] 不留名字也行，工作人员照样去看。
   *[other] 不留名字也行，一样帮您。
    }
danger-name-noted = 名字记下了。
staff-on-the-way = 我正在帮您转，说完就有人看。等不及就直接打 { $phones }。
angry-first = 让您受气了，对不住。
corrected-to = 好，改成“{ $value }”。
glad-to = 好，我陪您办。先答这一句：
noted-for-later = 记下了，后面问到的时候给您看。先答这一句：
answer-for-them = 行。下面问到“您家”，就照那家人的情况答。
noted-for-a-request = 记下了。看完要是接着申请，就带过去。先答这一句：
no-name-needed = 不留名字也会查。您说的那个人，看不到您的话。
lead-oneself = 给自己申请，打“申请救助”，我陪您一步一步办。要反映别人，就答这一句：
without-code = 没有编号也找得到：交申请的那部手机，打开就能看到。手机不在了，打 { $phones }，或者找人工，说名字和村子，工作人员帮您查。
found-by-staff = 好，我请工作人员帮您查。着急可以直接打 { $phones }。
decided-by-staff = 给不给、给多少，要工作人员看了才定，我做不了主。交上去，才有人看。
after-these = 够不够条件，答完这几句我就告诉您初步判断。先答这一句：
what-now = 不着急，我陪您一步一步来。先答这一句：
said-before = 您前面说的我都记着，会一起给工作人员看。就差这一句：
whose = { $who ->
    [self] 写您自己的。
   *[other] 写需要救助的那个人的。
}
say-on = 您说，我听着。要是有危险先打 110，要救人先打 120，着火先打 119。
introduced = 好，我记下了。您遇到什么难处，说给我听，一句一句说也行。
welcome = 您好！您遇到什么难处，说给我听，一句一句说也行。
telling-on = 嗯，我听着，都记下了。说完了就点“申请救助”。
noted-as-story = 您说的这个我记下了，讲经过的时候一起给工作人员看。先答这一句：
noted-too = 嗯，这个也记下了。您说完了，就答这一句：
noted-as-hardship = 您说的这个我记下了，一起给工作人员看。下面哪样最像？都不像，就选“{ $other }”：
heard-bereaved = 听您这么说，我心里也难过。不急，慢慢答。
noted-ahead = 记下了：{ $value }。先答这一句：
tell-me = 您把难处说给我听，一句一句说也行。想跟人说，点“找人工”，或者打 { $phones }。
cannot-answer = 这个我答不上来，怕说错了误您的事。点“找人工”，请工作人员答您，也可以打 { $phones }。
pinyin = 您打的是拼音，我怕认错。请打成汉字，或者发语音，工作人员会听；点下面的按钮也行。
rules-first = 您家不容易。先把您问的说给您听：
go-on-telling = 我在听，您慢慢说。说一句整话，或者点下面的按钮。
still-here-case = 我在的。您的事在办，有消息就发到这里。有话直接说，我转给工作人员；等不及就打 { $phones }。
corrected-which = 好，这一题重新选：
not-handed-in = 您这份还没提交，填过的都留着。答完下面几句，最后点“确认提交”，才送到工作人员那里。
told-otherwise = 前面您说有人给过 { $guess }。别的都没报的话，就按这个数记，对吗？
day-left-open = { $told ->
    [yes] 这个也记下了。日子先空着，不要紧，工作人员会问您。
   *[no] 好，日子先空着，不要紧，工作人员会问您。
    }
noted-beside-day = 嗯，这个也记下了。日子记不清，就点“不清楚”：
wordless-tears = 看得出您心里难受。遇到什么难处，慢慢说，打几个字或者发语音都行。
wordless-thumb = 好的。要办事就点下面的按钮，或者打几个字。
wordless-picture = 表情我看不懂意思。打几个字，或者发语音都行。
