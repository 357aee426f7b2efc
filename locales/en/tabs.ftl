# The pages of one case on the desk: `api/desk/case/tabs.py`.
tabs = Parts of this case
tab-case = Case
tab-payments = Payments
