apply-beside = Your request for temporary assistance of { $day } is still being worked on. To add to it press "Add something"; if this is about something else, go on below.
