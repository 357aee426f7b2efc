## Every browser, or everybody who works here, was asked to begin anew

chat-left =
    To keep everybody's information safe, we asked everyone to begin anew. This phone no longer shows what was said before.
    What you handed in is still there and is being worked on. To see where it is, press "My requests" and give its number and the last four of your ID.
    If you do not have the number, or gave no ID at the time, call { $phones } or come to the township office: we will find it for you.
    What you had not handed in yet, please tell us once more.
trail-why-every-browser = every browser of a resident begins anew
trail-why-everybody = everybody who works here signs in anew
