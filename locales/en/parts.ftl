# A case on a phone: the list of parts that stays in sight

desk-parts = On this page
desk-part-top = Top
desk-part-words = Own words
desk-part-facts = Facts
desk-part-papers = Photos
desk-part-reasons = Rules
desk-part-consents = Consents
desk-part-others = Earlier
desk-part-timeline = History
desk-part-stream = Talk
desk-part-act = What to do
desk-part-contact = Note a call
