## Passkeys of staff

passkey = Passkeys
    .about = Sign in with the fingerprint, face or PIN of this computer or phone: no password to type, and none to steal.
    .in = Sign in with a passkey
    .prove = Confirm with a passkey
    .name = Give it a name
    .name-hint = such as: computer in the office
    .make = Add one on this device
    .since = Added { $since }.
    .used = Last used { $used }.
    .remove = Remove
    .remove-sure = "{ $name }" will not sign you in any more. Are you sure?
passkey-nameless = My device
passkey-stopped = Not done. Try once more, or use your password.
passkey-not-made = It was not added. Please try again.
passkey-last = This is your last way to confirm that it is you. Set up the code on your phone first.
desk-sign-in-passkey = This passkey is not right, or was removed. Please sign in with your password.
factor-done-passkey = The passkey was added. You are signed out everywhere else.
factor-done-passkey-gone = The passkey was removed. You are signed out everywhere else.
trail-why-passkey = passkey
trail-why-passkey-added = passkey added
trail-why-passkey-removed = passkey removed
