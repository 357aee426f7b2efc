# Words used in Telegram only.

telegram-chosen = You chose: { $label }
telegram-change = Change { $n }
telegram-progress = (Step { $step } of about { $steps })
telegram-share-phone = Send my phone number
telegram-share-phone-line = No need to type: the big button at the bottom sends your phone number.
telegram-share-place = Send where I am
telegram-share-place-line = No need to type: the big button at the bottom sends where you are.
telegram-group = Hello! I only help in a private chat, so that nobody else sees your family's matters. Please tap my picture and write to me there.
telegram-voice-not-sound = I could not keep this recording. Please hold the microphone and say it again, or type it.
telegram-voice-too-big = This recording is too long for me to keep. Please say it in parts of two or three minutes.
telegram-file-lost = The file you sent did not reach me. Please send it again.

# The commands shown after typing "/": a few words each.
telegram-command-apply = Apply for help
telegram-command-status = See how my request is doing
telegram-command-human = Talk to a person
telegram-command-back = One step back
telegram-command-cancel = Stop for now
telegram-command-lang = Change the language
telegram-command-help = How this works
telegram-command-privacy = How your information is kept
telegram-command-settings = Settings
