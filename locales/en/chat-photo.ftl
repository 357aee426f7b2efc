chat-photo-not-kept = The photo was not saved. It is not your fault. Please send it again in a few minutes.
