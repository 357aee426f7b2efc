# Erasing somebody at their request
tab-erase = Erase data
erase-goes = What can go now
erase-goes-talk = talk that led to no case, drafts not handed in, answers kept about the household, reminders, unused photos
erase-goes-case = name, ID number, phone, what was told, photos and messages go; the number, the dates and the amount stay, so that the accounts add up
erase-stays = What a rule keeps
    .hint = Tell the person what stays, why, and that it goes when the time is over. Until then it is only kept and used for nothing else (Personal Information Protection Law, Art. 47).
erase-stays-none = Nothing has to stay.
erase-stays-open = still being worked on; it can go once it is closed
erase-stays-archive = files are kept for the years that the archive rule says, and these are not over (or the county has not set them)
erase-identity = Checked: whoever asks is this person, or is sent by them
erase-identity-first = Check first whether it is the person, then tick the box. Somebody else may be holding their phone.
erase =
    .hint = It cannot be brought back; after a restored backup it is erased again. The trail keeps that it was done, not what it was.
erase-do = Erase
erase-done = Erased. Do not forget to tell the person the result in this case.
