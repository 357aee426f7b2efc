# Before a file is chosen: what is taken, and how large.
files-any = Photos or PDF, each up to { $mb } MB; a PDF up to { $pages } pages.
files-photos = Photos, each up to { $mb } MB.
files-table = A sheet (xlsx or csv), up to { $mb } MB.

desk-problem-files = Too many files were taken out within a quarter of an hour. Please wait a while; those you have stay good.
    .title = A little slower
