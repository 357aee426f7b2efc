# Said when a reader did not understand. What to write comes first, nobody is blamed.
# $guess is the value in words: yuan without a unit, a date, a label, a place.

unclear-amount = 没看懂这个数。请写成像 3500 或 三千五 这样。
unclear-amount-about = 您是说大约 { $guess } 元吗？
unclear-amount-crop = 一年大约一共多少钱？请写成：一年2000。
unclear-amount-currency = 请用人民币写，像 3500 元 这样。
unclear-amount-large = 这个数太大了。请再看看，单位是元。
unclear-amount-many = 加起来一共 { $guess } 元，对吗？
unclear-amount-month = 一个月大约多少钱？请写成：一个月2400。
unclear-amount-negative = 请写 0 或更大的数。没挣到钱就写 0。
unclear-amount-one = 这里有几个数。请只写要填的那一个。
unclear-amount-span = 平均一个月大约 { $guess } 元，对吗？
unclear-amount-unlikely = 是每月 { $guess } 元吗？看病、上学花的钱，后面再问您。
unclear-amount-unsteady = 不固定的，说个大概的平均数就行，像 1500。
unclear-amount-vague = 大约多少元？说个大概的数，像 3000。
unclear-amount-yearly = 十二个月一共大约 { $guess } 元，对吗？
unclear-days = 一个月做多少天？说个大概就行，比如“20天”。

unclear-age = 没看懂。请写岁数，像 68；或者哪年生的，像 1957年。
unclear-age-some = 请写个准数，像 73。写哪年生的也行，像 1953年。
unclear-count = 没看懂这个数。请写个数字，像 3。
unclear-count-about = 是 { $guess }，对吗？
unclear-count-range = 这个数好像不对。请再看看，写个数字。

unclear-day = 没看懂日子。可以写 昨天、上个月，或 11月3日。
unclear-day-future = 这一天还没到。请写已经过去的日子。
unclear-day-guess = 您是说 { $guess } 吗？
unclear-day-lunar = 这是农历吧？请写公历，像 11月3日。
unclear-day-lunar-guess = 按公历，大约是 { $guess }，对吗？
unclear-day-neither = 那是更早的事了。说个大概的月份就行，像“今年8月”“去年底”。
unclear-day-none = 日历上没有这一天。请再看看，像 11月3日。
unclear-day-old = 您是说 { $guess } 吗？那有好几年了。

unclear-name = 请写姓名，和身份证上的一样。
unclear-name-full = 请写全名，和身份证上的一样。
unclear-name-sure = 名字是“{ $guess }”，对吗？
unclear-id = 请写身份证号，一共 18 位。
unclear-id-birth = 号码中间的出生日期不对。请对着身份证看看。
unclear-id-check = 有一位可能写错了。请对着身份证再写一遍。
unclear-id-length = 身份证号是 18 位。请数一数，再写一遍。
unclear-id-old = 这是 15 位的老号码。请写新身份证上的 18 位。
unclear-phone = 请写电话号码，手机号是 11 位。
unclear-phone-area = 这是座机吧？请把区号写在前面。
unclear-phone-length = 号码位数不对。手机号是 11 位，请再写一遍。
unclear-phone-two = 这里有两个号码。请写一个最好打通的。

unclear-choice = 没看懂选哪个。请点一下，或回复前面的数字。
unclear-amount-no-more = 以前有，现在没有了，写 { $guess } 元对吗？
unclear-choice-guess = 您是说“{ $guess }”吗？
unclear-which-of-them = 是的话，是下面哪一个？请点一下，或回复前面的数字。
unclear-only-oneself = 这一题只问申请人自己。家里别人的，后面一个一个问。自己没有，就点“都没有”。
unclear-choice-number = 没有这个数字。请看看上面，再选一个。
unclear-yes-no = 没看懂。请回复“是”或“不是”。

unclear-township = 没找到这个地方。请选一个，或写乡镇、街道的名字。
unclear-township-guess = 您是说 { $guess } 吗？
unclear-township-which = 有几个地方叫这个名字。您说的是哪一个？
unclear-village = 没找到这个村。请写村或社区的名字。
unclear-village-elsewhere = 您是说 { $guess } 吗？它在另一个镇街。
unclear-village-guess = 您是说 { $guess } 吗？
unclear-village-which = 有几个地方叫这个名字。您说的是哪一个？
unclear-disability = 请照残疾证写，像“肢体二级”。没有证就点“没有残疾证”。
unclear-account = 请写账号的数字。卡号在银行卡正面。
unclear-account-length = 这个账号位数不太对，请对着卡再看看。
unclear-account-check = 这个卡号好像有一位不对，请对着卡再看看。
unclear-account-id = 这像是身份证号。请写银行卡号或存折账号。
unclear-words = 请写几个字，或者发语音。
unclear-place = 这里请写人在哪里，比如“三组，小学后面”。
unclear-id-book = 户口本上也有这个号，照着写就行。
unclear-phone-unseen = 您的号码我这里看不到，请写出来，手机号是 11 位。
unclear-phone-anothers = 可以。请把那个号码写在这里。
