chat-photo-not-kept = 照片没有存上，不是您的错。请过几分钟再发一次。
