# Blanks of saved replies, which the case fills in.
reply-blank-name = name
reply-blank-code = number
reply-blank-due = deadline
reply-blank-township = township
