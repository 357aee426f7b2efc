// What makes the desk quicker. Every page works without it: forms post, links lead, lists reload.
// What the scripts of the desk lend each other lies in `desk`; they run in the order of desk/page.html.
"use strict";

(() => {
  const { body } = document;
  document.documentElement.classList.add("scripted");

  // Only what the house has drawn becomes a page, and no text becomes code (trusted types).
  const refuse = () => { throw new TypeError("no code in a page"); };
  const rules = { createHTML: (page) => page, createScript: refuse };
  const drawn = window.trustedTypes ? window.trustedTypes.createPolicy("palmtop", rules) : rules;

  const air = "BroadcastChannel" in window ? new BroadcastChannel("desk-live") : null; // to the other tabs
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const nowhere = () => !document.activeElement || document.activeElement === body;

  const desk = { body, air, all, drawn, nowhere, signedOut: false };
  window.desk = desk;

  // Before htmx looks at the page, which it does as soon as it may.
  window.htmx?.registerExtension("drawn", {
    init: (inside) => inside.initSecurity(drawn, refuse, refuse),
    htmx_before_response: () => !desk.signedOut,
    htmx_after_request: (asked, { ctx }) => desk.fits(asked, ctx),
    htmx_error: (asked, { ctx }) => { if (ctx) desk.failed(ctx); },
  });
})();
