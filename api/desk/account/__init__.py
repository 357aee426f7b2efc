"""The door of the desk and what proves who stands there: passwords, passkeys, second steps."""
