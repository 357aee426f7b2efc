## The sign-in page of a demonstration

demo-title = This is a demonstration
demo-invented = Everybody in it is invented. Click whatever you like.
demo-as = { $name } · { $role } · { $place }
demo-password = Or type it yourself. Logins: { $logins }. Password: { $password }
