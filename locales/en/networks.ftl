desk-problem-network = The desk opens only within the networks of the office. If you are there and read this, tell the administrator.
    .title = The desk does not open here
