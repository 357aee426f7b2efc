# What a resident reads when a page cannot be shown
problem-missing = The address may be mistyped, or the page is gone. Go back to the chat and carry on there.
    .title = There is no such page
problem-form = This page was open too long, so nothing was changed. Go back, reload it and press once more.
    .title = Please press once more
problem-too-long = That was too much at once and was not received. Please send it in parts.
    .title = Too much at once
problem-slower = That was too fast. Please wait a minute and press again.
    .title = Please wait a little
problem-bug = It is not your fault: something went wrong with us, and it is written down. Please try again in a while.
    .title = Something went wrong
problem-other = This did not work. Please try again in a while.
    .title = It did not work
problem-number = When you call us, give this number: { $number }
problem-phones = If it cannot wait, call:
