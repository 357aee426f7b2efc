# 来得太快的时候说的话
brake-later = 您发得有点多，请稍等。都收到了，我一条一条看。有急事请直接打 { $phones }，救命打 120。
brake-full = 您发得太多了，后面的没有收下。请过几分钟再说一遍，或者打 { $phones }。
desk-delivery-held-in = 发得太快，排着队，马上处理
