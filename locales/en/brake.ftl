# Said when messages come too fast
brake-later = That is a lot at once; please wait a moment. Everything arrived and is answered one by one. If it is urgent call { $phones }, to save a life 120.
brake-full = Too many messages: the last ones were not taken in. Please say it again in a few minutes, or call { $phones }.
desk-delivery-held-in = came too fast; waits for its turn
