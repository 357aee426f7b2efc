# What a resident is told when a photo or file cannot be used. Each says what to do next.

paper-empty = 收到的文件是空的。请您再发一次。
paper-too-big = 这个文件太大，超过 10 兆了。请您直接拍张照片发来。
paper-not-kept = 照片没有存上，不是您的错。请过几分钟再发一次。
paper-too-many-pixels = 这张图太大，我打不开。请您截个图，发截图就行。
paper-not-a-photo = 这不是照片，也不是 PDF。请您拍张照片发来。
paper-heic = 这种苹果手机照片（HEIC）我打不开。请您换成 JPG 再发，发截图也行。
paper-cut-off = 这个文件没有传完整。请您再发一次。信号不好的话，换个地方试试。
paper-pdf-locked = 这个 PDF 有密码，我打不开。请您去掉密码再发，拍照也行。
paper-pdf-long = 这个 PDF 超过 10 页了。请您只发要用的几页，拍照也行。
paper-unreadable = 这个文件我没能打开。请您重新拍张照片发来。
paper-enough = 今天您发来的照片和文件已经很多。收到的都在，这个没有收下。还有要交的，请明天再发，或者拿到窗口。有急事，直接打字告诉我。
