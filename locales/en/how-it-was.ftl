# How the person found it in the end: on the page of a case
how-it-was = What the resident said afterwards
how-it-was-3 = 😊 content
how-it-was-2 = 😐 so-so
how-it-was-1 = 😞 not content
how-it-was-asked = asked, no answer yet
how-it-was-spared = not asked, as chosen when it ended
