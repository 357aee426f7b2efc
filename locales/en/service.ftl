# Asked about ourselves: read to me, larger letters, another tongue, on paper, giving, rating, news
service-aloud = On the web page, press "Listen" under the last message. Where there is no such button, let somebody near you read it, or call { $phones }: a person will talk to you.
service-larger = On the web page, press "Large" at the top. If that is not enough, press "Help" and then "Largest". In another chat app, make the letters larger in its settings.
service-tongue = I read Mandarin and English only. Let somebody near you type for you, or tell it at the township office; it counts the same. If it is urgent, call { $phones }.
service-send-photo = On the web page, press "Photo" beside the box you write in; take one now or choose one you have. In another chat app, press the paper clip or the plus. If the signal is too weak, finish the words first: photos can follow later, or be brought to the office.
service-speak = In another chat app you can send a voice message; staff listen to it, I cannot. On the web page, press the microphone on the phone's keyboard: you speak, it writes, and then you press "Send". You can also call { $phones }.
service-on-paper = On the web page, once you have handed in, press "My papers": the form and the decision are there to read and to print. If you would rather fill in paper, go to the township office; it counts the same.
service-giving = That is kind of you. No money and no goods are taken here. If you wish to give, call { $phones } and ask for civil affairs. Whoever asks for money in our name is a cheat. If you know a family in need, press "Report hardship".
service-rate = When your matter is finished, I will ask you how it was. If you want to say it now: press "Make a complaint" for what went wrong; it goes straight to the county. If it is still being worked on, press "Talk to a person".
service-tell-me = To hear of changes that concern your family, press "What can I get", answer a few questions, and press "Tell me of changes" at the end. To stop it, write "forget my answers" at any time.

# The offices' telephones, addresses and hours: only what the county has given
window-each = the township offices
window-of = the { $township } office
window-one = { $township }: { $told }
window-part = { $part ->
    [phone] Telephone
    [address] Address
   *[hours] Office hours
}: { $told }
window-told =
    This is what I have for { $office }.
    { $told }
    You can also call { $phones }. If you would rather not call, write here: type "staff" and a person answers you.
window-untold = { $part ->
    [phone] You can call { $phones } about anything to do with assistance. I have no telephone number for { $office } yet, and I make nothing up.
    [address] I have no address for { $office } yet, and I make nothing up. Call { $phones } to ask.
   *[hours] I have no office hours for { $office } yet, and I make nothing up. Call { $phones } to ask.
} If you would rather not call, write here: type "staff" and a person answers you.
