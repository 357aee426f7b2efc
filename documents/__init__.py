"""Papers that are printed: what stands on each (pure), and the press that makes PDFs of them.

A paper is described as parts in words (`paper`), a folder of templates says where the parts go, and `press`
prints. What a person typed is only ever data: it travels as JSON and is never written into a template.
"""
