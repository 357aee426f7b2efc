# Before a file is chosen: what is taken, and how large.
files-any = Photos or PDF, each up to { $mb } MB; a PDF up to { $pages } pages.
files-photos = Photos, each up to { $mb } MB.
files-table = A sheet (xlsx or csv), up to { $mb } MB.
