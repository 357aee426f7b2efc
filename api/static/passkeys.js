// Passkeys: the browser makes one, or has one sign. Without this script the password and the phone do.
"use strict";

(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const fromText = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

  const toText = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  async function asked(form) {
    const answer = await fetch(form.dataset.passkeyAsked, {
      method: "POST",
      body: new URLSearchParams({ form_token: form.elements.form_token.value }),
      headers: { Accept: "application/json" },
    });
    if (answer.status === 403 && form.dataset.passkeyProve) window.location.assign(form.dataset.passkeyProve);
    if (!answer.ok || answer.redirected) throw new Error(`asked: ${answer.status}`);
    const options = await answer.json();
    options.challenge = fromText(options.challenge);
    if (options.user) options.user.id = fromText(options.user.id);
    for (const each of [...(options.excludeCredentials || []), ...(options.allowCredentials || [])]) {
      each.id = fromText(each.id);
    }
    return options;
  }

  async function made(options) {
    const credential = await navigator.credentials.create({ publicKey: options });
    const response = {
      clientDataJSON: toText(credential.response.clientDataJSON),
      attestationObject: toText(credential.response.attestationObject),
    };
    return { id: credential.id, rawId: toText(credential.rawId), type: credential.type, response };
  }

  async function signed(options) {
    const credential = await navigator.credentials.get({ publicKey: options });
    const given = credential.response;
    const response = {
      clientDataJSON: toText(given.clientDataJSON),
      authenticatorData: toText(given.authenticatorData),
      signature: toText(given.signature),
      userHandle: given.userHandle ? toText(given.userHandle) : null,
    };
    return { id: credential.id, rawId: toText(credential.rawId), type: credential.type, response };
  }

  async function use(button) {
    const form = button.form;
    const told = form.querySelector("[data-passkey-failed]");
    told.hidden = true;
    button.disabled = true;
    try {
      const options = await asked(form);
      const answer = await (options.user ? made(options) : signed(options));
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch {
      told.hidden = false; // stopped, or no passkey here: nothing has happened
    } finally {
      button.disabled = false;
    }
  }

  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-passkey-go]");
    if (button) use(button);
  });
})();
