# Somebody tells a hardship instead of pressing a button: a kind word first, then one step at a time.
sorry-fire = 人没事就好。要是还在烧，先打 119。房子的事，我陪您一步一步办，大约 5 分钟。
told-case-bereaved = 听您这么说，我心里也难过。您先顾好自己和家里人。
    我已经告诉{ $township }的工作人员。救助的事不用急，他们会先跟您商量。
sorry-for-loss = 听您这么说，我心里也难过。您先顾好自己和家里人。
sorry-bereaved = 听您这么说，我心里也难过。您先顾好自己和家里人。救助的事，我陪您一步一步办，大约 5 分钟。
told-case-hurt = 人要紧，还没去医院就先打 120。您的话已经转给{ $township }的工作人员。
sorry-traffic = 人要紧，还没去医院就先打 120。救助的事，我陪您一步一步办，大约 5 分钟。
sorry-injury = 人要紧，还没去医院就先打 120。救助的事，我陪您一步一步办，大约 5 分钟。
sorry-illness = 看病要紧，撑不住就先打 120。救助的事，我陪您一步一步办，大约 5 分钟。
sorry-medical = 看病花钱，家里不容易。我陪您一步一步办，大约 5 分钟。
sorry-schooling = 孩子读书是大事，我陪您一步一步办，大约 5 分钟。
sorry-job-loss = 没了收入，日子难过。我陪您一步一步办，大约 5 分钟。
sorry-disaster = 人没事就好。要是还有危险，先到安全的地方。房子、庄稼的事，我陪您一步一步办，大约 5 分钟。
sorry-since = 出了这样的事，您家不容易。救助的事，我陪您一步一步办，大约 5 分钟。
told-already = 您说的我记下了，中途停下也不怕，填过的都留着。
told-when = 您说的我记下了，是{ $day }的事，说错了可以改。中途停下也不怕，填过的都留着。
told-about = 您说的我记下了，是{ $day }前后的事，说错了可以改。中途停下也不怕，填过的都留着。
told-month = 您说的我记下了，大约是{ $month }月的事，说错了可以改。中途停下也不怕，填过的都留着。
told-month-year = 您说的我记下了，大约是{ $year }年{ $month }月的事，说错了可以改。中途停下也不怕，填过的都留着。
told-year = 您说的我记下了，是{ $year }年的事，说错了可以改。中途停下也不怕，填过的都留着。
unclear-again = 还是没看懂，不要紧。可以点“找人工”，工作人员来帮您。
unclear-wrong = { $what }对不上也不要紧，可以点“找人工”，工作人员来帮您。
unclear-wrong-skip = { $what }对不上也不要紧，点“{ $skip }”也能往下走，或者点“找人工”。
unclear-again-skip = 还是没看懂，不要紧。拿不准就点“{ $skip }”，也可以点“找人工”。
