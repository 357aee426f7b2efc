// Whoever signs out leaves no text behind. They are asked before; other tabs follow once it is done.
"use strict";

((desk) => {
  const { air, drafts, DRAFT, SHELVES } = desk;

  const keysOf = (beginning, shelf) => drafts((kept) => Object.keys(kept).filter((key) => key.startsWith(beginning)), shelf) || [];
  const unsent = () => SHELVES.flatMap((shelf) => keysOf(DRAFT, shelf));

  function wipe() {
    for (const shelf of SHELVES) for (const key of keysOf("desk:", shelf)) drafts((kept) => kept.removeItem(key), shelf);
  }

  function leave() {
    wipe();
    desk.signedOut = true;
    if (air) air.postMessage("out");
  }

  function followOut(tries = 10) {
    desk.signedOut = true;
    const stay = () => { desk.signedOut = false; };
    window.fetch("/desk/me", { headers: { "X-Quiet": "1" }, redirect: "manual" }).then((answer) => {
      if (answer.type === "opaqueredirect") {
        wipe();
        window.location.replace("/desk/sign-in");
      } else if (tries) window.setTimeout(followOut, 500, tries - 1);
      else stay();
    }, stay);
  }

  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.leave") && !event.defaultPrevented) leave();
  });

  Object.assign(desk, { unsent, followOut });
})(window.desk);
