# A reply can be taken back within ten seconds

unsend = Take back
    .hint = It has not left yet. The words go back into the field.
unsend-waits = Saved. It goes to the resident in { $n } seconds.
unsend-done = Taken back, nothing was sent. The words are in the field again; change them and send again.
unsend-too-late = It has left and cannot be taken back. To correct it, please write another one.
