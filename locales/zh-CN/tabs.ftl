# The pages of one case on the desk: `api/desk/case/tabs.py`.
tabs = 这件事的各个部分
tab-case = 情况
tab-payments = 发放
