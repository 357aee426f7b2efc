# Before a file is chosen: what is taken, and how large.
files-any = 照片或 PDF，每个不超过 { $mb } 兆；PDF 不超过 { $pages } 页。
files-photos = 照片，每张不超过 { $mb } 兆。
files-table = 表格（xlsx 或 csv），不超过 { $mb } 兆。

desk-problem-files = 一刻钟里取出的文件太多了，请过一会儿再取。已经取出的不受影响。
    .title = 请慢一点
