"""Every fact a request for assistance may hold, by name. Money is in fen, people are whole numbers.

Names are permanent (see `Key`). A hukou is deliberately not among the facts of temporary assistance: the
place of hardship decides (Social Assistance Law Art. 37(2)).
"""

from __future__ import annotations

from datetime import date

from rules.facts import Key

PRIVACY = Key("consent.privacy", bool)  # shown the privacy notice and went on
CHECK = Key("consent.check", bool)  # authorises the economic check (Law Art. 40)
TRUTH = Key("consent.truth", bool)  # promises that what was said is true
CHANGES = Key("consent.changes", bool)  # wants to hear when help for the household changes

SPEAKER = Key("speaker", str)  # self | family | helper
SPEAKER_TIE = Key("speaker.tie", str)  # what the speaker is to the person
SPEAKER_NAME = Key("speaker.name", str)
SPEAKER_PHONE = Key("speaker.phone", str)

HARDSHIP = Key("hardship.kind", str)  # see HARDSHIPS
HARDSHIP_WHEN = Key("hardship.when", date)
LIVING = Key("hardship.living", str)  # none_today | days | managing
STORY = Key("hardship.story", str)
STATUS = Key("household.status", str)  # none | dibao | tekun | border | rigid: said, to be looked up by staff

TOWNSHIP = Key("place.township", str)  # nine-digit division code of the place of hardship
VILLAGE = Key("place.village", str)  # twelve-digit division code
PLACE = Key("place.detail", str)

NAME = Key("person.name", str)
ID_NUMBER = Key("person.id", str)
PHONE = Key("person.phone", str)

MEMBERS = Key("household.members", int)
INCOME_SOURCES = Key("income.sources", str)  # comma-joined: work,farm,children,pension,other
INCOME_FROM = Key("income.amount", int)  # fen a month; one key per source: income.amount[0] ...
SPENDING_KIND = Key("spending.kind", str)  # medical | education | living | none
SPENDING = Key("spending.paid", int)  # fen, all bills of the last twelve months
REIMBURSED = Key("spending.reimbursed", int)  # fen that insurance or others paid back

SCENE_PAPERS = Key("papers.scene", list)  # ids of photos of what happened, never demanded
RECEIPTS = Key("papers.receipts", list)  # ids of photos of bills

GO_ON = Key("apply", bool)
SUBMIT = Key("submit", bool)

SUDDEN = ("fire", "traffic", "injury", "illness", "bereaved", "job_loss", "disaster", "other")
HARDSHIPS = (
    "fire",
    "traffic",
    "injury",
    "illness",
    "bereaved",  # who earned for the family has died
    "medical",
    "schooling",
    "job_loss",
    "disaster",
    "other",
)

# More of the household, for the programmes beyond temporary assistance.

SETTLEMENT = Key("household.settlement", str)  # urban | rural: which dibao standard is meant
NEEDS = Key("household.needs", str)  # comma-joined, see NEED_KINDS; "none" for none of them
ASSETS = Key("household.assets", str)  # comma-joined, see ASSET_KINDS; "none" for none of them
SAVINGS = Key("household.savings", int)  # fen, all members together
JOB_COST = Key("income.job_cost", int)  # fen a month that working costs: the way there, tools, meals
NEW_WORK = Key("household.new_work", bool)  # on dibao, and somebody has found work
KIN = Key("household.kin", str)  # see KIN_KINDS: close relative of whom who handles requests
TOGETHER = Key("people.together", bool)  # everybody named lives with the person in need
PENSION_KIND = Key("income.pension", str)  # retirement | basic: which pension "pension" is

PEOPLE = Key("people.count", int)  # named one by one, the person in need is number 0
TIE = Key("people.tie", str)  # of number 1 and on, to number 0; see TIES
STAYS = Key("people.stays", str)  # see STAYS_KINDS
AGE_OF = Key("people.age", int)
NEED_OF = Key("people.needs", str)  # comma-joined, as NEEDS
DISABILITY = Key("people.disability", str)  # none | <kind>-<grade 1..4>, see DISABILITY_KINDS

# Completed by staff at the household table, and by the economic check; never demanded in the chat.
NAME_OF = Key("people.name", str)  # of number 1 and on; number 0 is `person.name`
ID_OF = Key("people.id", str)
LABOUR = Key("people.labour", str)  # able | part | none
OBLIGOR_NAME = Key("obligors.name", str)
OBLIGOR_ID = Key("obligors.id", str)
OBLIGOR_TIE = Key("obligors.tie", str)  # to number 0; see OBLIGOR_TIES

AGE = Key("person.age", int)  # not asked where the ID number tells it
SCHOOL = Key("person.school", str)  # none | compulsory | senior | higher
OBLIGORS = Key("obligors.count", int)  # living people who by law have to support the person
OBLIGOR = Key("obligors.state", str)  # one key each, see OBLIGOR_STATES
OBLIGOR_INCOME = Key("obligors.income", int)  # fen a month

# Asked in a request beyond temporary assistance, and in the other kinds of case.

CARE = Key("care.cannot", str)  # comma-joined items of `rules.self_care`; "" for none of them
CARE_PLACE = Key("care.place", str)  # home | centre: theirs to choose (Law Art. 16)
HUKOU = Key("household.hukou", str)  # same | county | elsewhere, seen from where they live
HUKOU_TOWNSHIP = Key("household.hukou_township", str)  # nine-digit division code
ELSEWHERE = Key("apply.elsewhere", bool)  # hands in here all the same
ACCOUNT = Key("payment.account", str)  # digits only
BANK = Key("payment.bank", str)
WANTED = Key("apply.for", str)  # which programme a draft asks for; never filed

LEAD_WHO = Key("lead.person", str)  # as the person who reports calls them
LEAD_WHAT = Key("lead.what", str)
LEAD_BY = Key("lead.by", str)  # may stay open
LEAD_PHONE = Key("lead.phone", str)

COMPLAINT = Key("complaint.kind", str)  # see COMPLAINTS
COMPLAINT_CODE = Key("complaint.code", str)  # of the case whose decision is meant
COMPLAINT_WHO = Key("complaint.who", str)
COMPLAINT_WORDS = Key("complaint.words", str)
COMPLAINT_PAPERS = Key("papers.complaint", list)
COMPLAINT_OPEN = Key("complaint.open", str)  # named | anonymous
COMPLAINT_NAME = Key("complaint.name", str)
COMPLAINT_PHONE = Key("complaint.phone", str)

DATA = Key("data.kind", str)  # copy | correct | delete
DATA_WORDS = Key("data.words", str)
HEARING = Key("hearing.words", str)

COMPLAINTS = ("staff", "fraud", "decision", "money", "privacy", "other")

KIN_KINDS = ("none", "civil", "village")  # nobody, of somebody who handles dibao, of a village committee
NEED_KINDS = ("severe", "disabled", "ill", "student", "jobless", "housing", "homeless")
ASSET_KINDS = ("savings", "vehicle", "house", "business")
LEGAL_TIES = ("spouse", "child", "parent", "grandchild", "grandparent", "sibling")
IN_LAWS = ("daughter-in-law", "son-in-law", "parent-in-law", "nephew")
"""Called by their own names, and counted as "other" is: the law knows no duty between them."""
TIES = (*LEGAL_TIES, *IN_LAWS, "other")
OBLIGOR_TIES = (*LEGAL_TIES, "other")
STAYS_KINDS = ("home", "school", "away", "apart", "prison", "missing", "clergy")
DISABILITY_KINDS = ("intellectual", "mental", "limb", "visual", "hearing", "speech", "multiple")
OBLIGOR_STATES = ("able", "tekun", "dibao60", "over70", "severe", "incapable", "prison", "missing", "other")
LABOUR_KINDS = ("able", "part", "none")
INCOME_KINDS = (
    "work",
    "farm",
    "business",
    "rent",
    "children",
    "pension",
    "retirement",
    "basic_pension",
    "unemployment",
    "compensation",
    "gift",
    "aid",
    "scholarship",
    "reward",
    "preferential",
    "old_age",
    "disability_allowance",
    "other",
)
