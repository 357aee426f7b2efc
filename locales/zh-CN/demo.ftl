## The sign-in page of a demonstration

demo-title = 这是演示
demo-invented = 这里的人和事都是编的，放心点。
demo-as = { $name } · { $role } · { $place }
demo-password = 也可以自己填。登录名：{ $logins }。密码：{ $password }
