told-for = { $who ->
        [self] I take it that this is for your own household. If not, type "change".
        [family] I take it that this is for a relative who does not live with you. If not, type "change".
       *[helper] I take it that you are helping somebody else apply. If not, type "change".
    }
