# What a resident is told when a photo or file cannot be used. Each says what to do next.

paper-empty = The file arrived empty. Please send it again.
paper-too-big = This file is over 10 MB, which is too large. Please take a photo and send that.
paper-not-kept = The photo was not saved. It is not your fault. Please send it again in a few minutes.
paper-too-many-pixels = This picture is too large to open. Please take a screenshot of it and send that.
paper-not-a-photo = This is neither a photo nor a PDF. Please take a photo and send that.
paper-heic = I cannot open this kind of iPhone photo (HEIC). Please send it as JPG, or send a screenshot.
paper-cut-off = This file did not arrive whole. Please send it again. If the signal is weak, try another spot.
paper-pdf-locked = This PDF needs a password, so I cannot open it. Please send it without one, or send photos.
paper-pdf-long = This PDF has more than 10 pages. Please send only the pages you need, or send photos.
paper-unreadable = I could not open this file. Please take a new photo and send that.
paper-enough = You have sent a great many photos and files today. Those that arrived are kept; this one was not taken. Please send more tomorrow, or bring it to the township office. If something is urgent, write it to me: words are always taken.
