# All helps at once: the family, close relatives in office, telling of changes

q-household-kin = Does a close relative of your household handle dibao at an office, or sit on a village or residents' committee?
    .short = Relative in office
    .why = Close relatives are spouses, parents, children, brothers and sisters, grandparents and grandchildren. It does not count against you; it is only registered, and the county visits you once. (Measures for Confirming Dibao, Arts. 11, 20)
o-household-kin-none = No
    .also = none|nobody
o-household-kin-civil = Yes, at the dibao office
    .also = civil affairs|dibao office
o-household-kin-village = Yes, village or residents' committee
    .also = village committee|village cadre|village

q-people-together = { $who ->
    [self] { $n ->
        [1] Does this person live with you: { $names }?
       *[other] { $names }: do all of them live with you?
        }
   *[other] { $n ->
        [1] Does this person live with them: { $names }?
       *[other] { $names }: do all of them live with this person?
        }
    }
    .short = Living together
    .why = Some family members count though they live elsewhere, others do not. It decides how many you are.
o-people-together-yes = All live here
    .also = yes|all
o-people-together-no = Not all
    .also = no

q-people-stays = Where does { $name } live most of the time?
    .short = Where they live
    .why = Being away at school or at work counts differently from a household of one's own or a prison.
o-people-stays-home = Together
    .also = with me|home|at home|with us
o-people-stays-school = Away at school
    .also = school|college|university
o-people-stays-away = Away for work
    .also = working away|work
o-people-stays-apart = In a household of their own
    .also = apart|own household|married
o-people-stays-prison = In prison
    .also = jail|prison
o-people-stays-missing = Missing
    .also = lost
o-people-stays-clergy = Clergy
    .also = monk|nun|monastery

q-people-age = How old is { $name }?
    .short = Age of a family member
    .why = A child under 18 counts wherever the child lives.

person-spouse = your spouse
person-child = child
person-parent = parent
person-grandchild = grandchild
person-grandparent = grandparent
person-sibling = brother or sister
person-daughter-in-law = daughter-in-law
person-son-in-law = son-in-law
person-parent-in-law = parent-in-law
person-nephew = nephew or niece
person-other = another relative
person-several = { $tie ->
    [parent] { $n } parents
    [grandparent] { $n } grandparents
    [parent-in-law] { $n } parents-in-law
   *[other] { $n } × { $name }
    }
person-noted = { $name } ({ $note })
person-noted-school = away at school, counts
person-noted-prison = not counted while in prison
person-noted-missing = not counted if declared missing
person-noted-clergy = not counted after years in a religious house
person-noted-apart = lives apart
person-noted-away = works away
person-numbered = { $name } ({ $n })
people-understood = { $who ->
    [self] Noted: you and { $names }.
   *[other] Noted: this person and { $names }.
    }
and-list = {", "}

q-consent-changes = If the rules change and your household may get more or less, shall I tell you? I would keep the answers you gave just now, encrypted, without name or ID number. Say "forget my answers" at any time and they are deleted.
    .short = Tell me of changes
    .why = Without your consent these answers are never used to write to you. Saying no does not affect any request.
o-consent-changes-yes = Yes, tell me
    .also = yes|ok|sure
o-consent-changes-no = No, thanks
    .also = no
g-remember = Tell me of changes
g-forget = Forget my answers
remembered = Good, noted. When standards or rules change in a way that concerns your household, I will write to you. Say "forget my answers" to end it.
not-remembered = All right, nothing is kept. You can choose "Tell me of changes" later.
forgotten = Done. The answers you had kept are deleted, and I will not write about changes any more.
nothing-to-forget = You have no answers kept that could be deleted.

told-changes = Standards or rules of { $county } have changed. Looked at again with the answers you kept:
    { $lines }
    This is only a first look; staff decide. If things have changed at home, please change your answers first.
told-changes-line = · { $name }: before, { $before }; now, { $after }
push-changes = There is news on something you asked to hear about. Please open to see it.
road-end-remember = Whether to tell of changes is noted
standards-kept-answers = Resident who kept answers
o-hardship-kind-none = Nothing in particular
    .also = nothing|none|no
cards-edited = You changed { $what }.
    { $lines }
cards-edited-one = "{ $what }" from "{ $before }" to "{ $after }"
cards-edited-same = All first looks stay the same; see the amounts below.
short-of-several = { $label } (number { $n })
short-of-person = { $label } ({ $name })
what-if-amount = · { $name }: about { $after } yuan a month instead of { $before }
o-spending-kind-none = Nothing that weighs heavily
    .also = none|nothing|no
card-paper = Bring: { $paper }. { $why }
ask-township = { $of ->
    [hukou] This is applied for where the household is registered. Which township is that? If it is not here, choose "I don't know" and we pass it on.
   *[home] In which township do you live now?
    }
