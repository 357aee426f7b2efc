# The same words of danger again and again from one network; too many requests in a day
task-echo = The same urgent words came many times
echo-words = "{ $words }" came { $n } times from one network. The first { $full } are among the urgent cases; the others are all kept, and become urgent as soon as a question is answered or something else is said. Please call a few of them: is somebody really in danger?
enough-today = You have handed in { $n } requests today, and all of them are being worked on. Write what you want to say and I pass it on to staff; if it is urgent, call { $phones }.
