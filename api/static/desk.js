// What makes the desk quicker. Every page works without it: forms post, links lead, lists reload.
"use strict";

(() => {
  const body = document.body;
  const root = document.documentElement;
  root.classList.add("scripted");

  // ---- Only what the house has drawn becomes a page, and no text becomes code (trusted types) -------------------

  const refuse = () => { throw new TypeError("no code in a page"); };
  const rules = { createHTML: (page) => page, createScript: refuse };
  const drawn = window.trustedTypes ? window.trustedTypes.createPolicy("palmtop", rules) : rules;
  window.htmx?.registerExtension("drawn", { init: (inside) => inside.initSecurity(drawn, refuse, refuse) });

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // ---- Typed text is kept per case until it is sent -------------------------------------------------------------

  const DRAFT = `desk:${body.dataset.staff}:draft:`;
  const DRAFT_DAYS = 3;

  function drafts(work) {
    try {
      return work(window.localStorage);
    } catch {
      return null; // private windows and full disks: nothing is kept, nothing breaks
    }
  }

  function sweepDrafts() {
    drafts((kept) => {
      for (const key of Object.keys(kept)) {
        if (!key.startsWith("desk:")) continue;
        const at = JSON.parse(kept.getItem(key)).at || 0;
        if (Date.now() - at > DRAFT_DAYS * 86400000) kept.removeItem(key);
      }
    });
  }

  function draftFields(form) {
    return all("textarea[name], input[name=amount], [data-draft^=counter] input[inputmode]", form);
  }

  function keepDraft(form) {
    const typed = {};
    for (const field of draftFields(form)) if (field.value) typed[field.name] = field.value;
    drafts((kept) => {
      const key = DRAFT + form.dataset.draft;
      if (Object.keys(typed).length) kept.setItem(key, JSON.stringify({ at: Date.now(), typed }));
      else kept.removeItem(key);
    });
  }

  function bringBack(form) {
    const found = drafts((kept) => JSON.parse(kept.getItem(DRAFT + form.dataset.draft) || "null"));
    if (!found) return;
    let brought = false;
    for (const field of draftFields(form)) {
      const text = found.typed[field.name];
      if (text && !field.value) {
        field.value = text;
        brought = true;
      }
    }
    const told = form.querySelector("[data-brought]");
    if (told) told.hidden = !brought;
  }

  function forget(form) {
    drafts((kept) => kept.removeItem(DRAFT + form.dataset.draft));
  }

  // ---- The form at the foot of a case: what belongs to the chosen move ------------------------------------------

  function fitForm(form) {
    const chosen = form.querySelector("input[name=move]:checked");
    const needs = chosen ? (chosen.dataset.needs || "").split(" ") : [];
    for (const part of all("[data-for]", form)) part.hidden = !needs.includes(part.dataset.for);
    const button = form.querySelector("button[data-save]");
    if (button && chosen) button.textContent = chosen.dataset.save;
    const message = form.querySelector("textarea[name=message]");
    if (message && chosen) message.placeholder = chosen.dataset.hint || "";
  }

  function insertReply(select) {
    const option = select.selectedOptions[0];
    const field = select.form.querySelector(`textarea[name=${select.dataset.fills || "message"}]`);
    if (!option || !option.dataset.text || !field) return;
    field.focus();
    const gap = field.value && !field.value.endsWith("\n") ? "\n" : "";
    field.setRangeText(gap + option.dataset.text, field.selectionStart, field.selectionEnd, "end");
    select.value = "";
    keepDraft(select.form);
  }

  function insertMention(select) {
    const field = select.form.querySelector("textarea[name=note]");
    if (!select.value || !field) return;
    field.focus();
    field.setRangeText(`@${select.value} `, field.selectionStart, field.selectionEnd, "end");
    select.value = "";
    keepDraft(select.form);
  }

  // ---- A page, or a part that was swapped in --------------------------------------------------------------------

  const seen = new WeakSet();
  const leaving = new WeakSet(); // bars that go by themselves

  function dress(within) {
    for (const form of all("form[data-draft]", within)) {
      if (form.dataset.sent !== undefined) forget(form);
      bringBack(form);
      fitForm(form);
    }
    for (const talk of all("[data-to-end]", within)) {
      const near = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 250;
      if (near || !seen.has(talk)) talk.scrollTop = talk.scrollHeight;
      seen.add(talk);
    }
    for (const field of all("[data-select]", within)) field.select();
    for (const bar of all("[data-gone-after]", within)) {
      if (leaving.has(bar)) continue;
      leaving.add(bar);
      window.setTimeout(() => {
        if (bar.contains(document.activeElement)) enter("message");
        bar.remove();
      }, Number(bar.dataset.goneAfter) * 1000);
    }
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (form) keepDraft(form);
  });

  function chosenIn(target) {
    if (target.matches("select[data-replies], select[data-fills]")) insertReply(target);
    if (target.matches("select[data-mention]")) insertMention(target);
    if (target.closest("form[data-submit-on-change]")) goOn(target);
  }

  function goOn(target) {
    drafts(() => window.sessionStorage.setItem(WENT_ON, target.name));
    target.form.requestSubmit();
  }

  document.addEventListener("change", (event) => {
    const target = event.target;
    if (target.matches("input[name=move]")) fitForm(target.form);
    if (target === browsed) unsettled = true;
    else chosenIn(target);
  });

  // Arrows and letters go through a closed list one by one, and each of its lines is a change: it is chosen with Enter
  // or by going on.
  const WENT_ON = "desk:went-on";
  let browsed = null;
  let unsettled = false;

  function settleChoice(target) {
    if (target !== browsed) return;
    const changed = unsettled;
    browsed = null;
    unsettled = false;
    if (changed) chosenIn(target);
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (!(target instanceof HTMLSelectElement) || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && unsettled) {
      event.preventDefault();
      settleChoice(target);
    } else if (event.altKey || event.key === " ") browsed = null;
    else if (event.key.startsWith("Arrow") || /^(Home|End|Page\w+|.)$/.test(event.key)) browsed = target;
  });
  document.addEventListener("focusout", (event) => settleChoice(event.target));

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const chosen = form.querySelector("input[name=move]:checked");
    const question = (chosen && chosen.dataset.confirm) || form.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (form.dataset.forget !== undefined) {
      drafts((kept) => Object.keys(kept).filter((key) => key.startsWith("desk:")).forEach((key) => kept.removeItem(key)));
    }
  }, true);

  // ---- A form that goes on to a file leaves its page behind: say so ---------------------------------------------

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.goesOn === undefined) return;
    window.setTimeout(() => {
      form.hidden = true;
      form.parentElement.querySelector("[data-gone-on]").hidden = false;
    }, 3000);
  });

  // ---- Cases chosen in a list, to do one thing in all of them --------------------------------------------------

  const picks = () => all("input[form=bulk][name=case]");
  let picked = new Set();

  function showPicked() {
    const button = document.querySelector("button[data-picked]");
    if (!button) return;
    if (button.dataset.plain === undefined) button.dataset.plain = button.textContent;
    const n = picks().filter((box) => box.checked).length;
    button.textContent = n ? button.dataset.picked.replace("#", n) : button.dataset.plain;
    button.classList.toggle("strong", n > 0);
    const whole = document.querySelector("[data-pick-all]");
    whole.checked = n > 0 && n === picks().length;
    whole.indeterminate = n > 0 && !whole.checked;
  }

  function pick() {
    const row = document.activeElement.closest("[data-row]");
    const box = row && row.querySelector("input[name=case], input[name=pick]");
    if (box) box.click();
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-pick-all]")) for (const box of picks()) box.checked = event.target.checked;
    if (event.target.matches("[data-pick-all], input[form=bulk]")) {
      picked = new Set(picks().filter((box) => box.checked).map((box) => box.value));
      showPicked();
    }
  });

  function pickAgain() { // a list that refreshes itself forgets nothing
    for (const box of picks()) box.checked = picked.has(box.value);
    showPicked();
  }

  // ---- A paper, large, over the case ----------------------------------------------------------------------------

  function openViewer() {
    const viewer = document.getElementById("viewer");
    if (viewer && viewer.showModal && !viewer.open && viewer.querySelector(".look")) viewer.showModal();
  }

  document.addEventListener("close", (event) => {
    if (event.target.id !== "viewer") return;
    event.target.replaceChildren();
    news(); // what was marked shows beside the case too
  }, true);

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
    if (event.target.closest("[data-shut]")) event.target.closest("dialog").close();
    const row = event.target.closest("[data-row]");
    if (!row || event.target.closest("a, button, input, .pick-one") || String(window.getSelection())) return;
    row.querySelector("a").click();
  });

  // ---- Live: one tab holds the line for all tabs of this browser ------------------------------------------------

  const live = document.getElementById("live");
  const air = "BroadcastChannel" in window ? new BroadcastChannel("desk-live") : null;

  function news() {
    body.dispatchEvent(new CustomEvent("news"));
  }

  function tellHere() {
    body.dispatchEvent(new CustomEvent("here"));
  }

  function showLive(on) {
    if (!live) return;
    live.textContent = on ? live.dataset.on : live.dataset.off;
    live.classList.toggle("off", !on);
  }

  function holdTheLine() {
    const stream = new EventSource(body.dataset.live);
    let newest = 0;
    stream.addEventListener("news", () => {
      newest = Date.now();
      news();
      if (air) air.postMessage("news");
    });
    // A tab that was opened says since when it is being drawn: what came meanwhile it could not hear.
    if (air) air.addEventListener("message", (event) => { if (event.data.since <= newest) air.postMessage("news"); });
    stream.addEventListener("here", () => {
      tellHere();
      if (air) air.postMessage("here");
    });
    stream.addEventListener("open", () => { showLive(true); if (air) air.postMessage("on"); });
    stream.addEventListener("error", () => { showLive(false); if (air) air.postMessage("off"); });
    return new Promise(() => {}); // held until the tab closes
  }

  function goLive() {
    if (!body.dataset.live || !("EventSource" in window)) return;
    if (air) {
      air.addEventListener("message", (event) => {
        if (event.data === "news") news();
        else if (event.data === "here") tellHere();
        else if (!event.data.since) showLive(event.data === "on");
      });
      air.postMessage({ since: performance.timeOrigin });
    }
    // Browsers open six connections to a host at most: many open cases must not use them up.
    if (navigator.locks && air) navigator.locks.request("desk-live", holdTheLine);
    else holdTheLine();
  }

  // ---- Keys -----------------------------------------------------------------------------------------------------

  const keysOn = body.dataset.keys === "on";
  let leader = 0;

  function typing(event) {
    if (event.isComposing || event.keyCode === 229) return true; // Chinese is being composed
    if (event.ctrlKey || event.metaKey || event.altKey) return true;
    const at = event.target;
    return at instanceof Element && at.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  }

  function rows() {
    return all("[data-row]").map((row) => row.querySelector("a")).filter(Boolean);
  }

  function step(by) {
    const links = rows();
    if (!links.length) return;
    const now = links.findIndex((link) => link.closest("[data-row]").contains(document.activeElement));
    const next = Math.min(links.length - 1, Math.max(0, now < 0 ? 0 : now + by));
    links[next].focus();
    links[next].closest("[data-row]").scrollIntoView({ block: "nearest" });
  }

  function enter(name) {
    const field = document.querySelector(`textarea[name=${name}]`);
    if (!field) return false;
    field.focus();
    field.scrollIntoView({ block: "nearest" });
    return true;
  }

  function openContact() {
    const log = document.getElementById("contact");
    if (!log) return;
    log.open = true;
    enter("words");
  }

  function showSheet() {
    const sheet = document.getElementById("keys");
    if (sheet && sheet.showModal && !sheet.open) sheet.showModal();
  }

  const deeds = new Map(Object.entries({
    j: () => step(1),
    k: () => step(-1),
    r: () => enter("message"),
    n: () => enter("note"),
    c: openContact,
    x: pick,
    "/": () => document.querySelector("[data-key='/']")?.focus(),
    "?": showSheet,
  }));

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && typing(event) && !event.isComposing && event.keyCode !== 229) {
      event.target.blur();
      return;
    }
    if (!keysOn || typing(event) || document.querySelector("dialog[open]")) return;
    if (event.key === "g") {
      leader = Date.now();
      return;
    }
    if (event.key === "q" && Date.now() - leader < 1500) {
      window.location.href = "/desk";
      return;
    }
    leader = 0;
    const deed = deeds.get(event.key);
    if (deed) {
      event.preventDefault();
      deed();
    }
  });

  // ---- Begin ----------------------------------------------------------------------------------------------------

  const help = document.getElementById("help");
  if (help) {
    help.hidden = false;
    help.addEventListener("click", showSheet);
  }
  // What was pressed is gone with the old page: whoever presses by keyboard goes on at what became of it.
  let held = false;
  const nowhere = () => !document.activeElement || document.activeElement === body;
  document.addEventListener("htmx:before:swap", () => { held = held || !nowhere(); });
  function pickUp() {
    const told = document.querySelector("#news [role=alert], #news [role=status]");
    if (held && nowhere() && told) {
      told.tabIndex = -1;
      told.focus();
    }
    held = false;
  }
  // Whoever signs out goes to the door: an answer that is still on its way leads nobody back here.
  let signedOut = false;
  document.addEventListener("submit", (event) => { signedOut = signedOut || (event.target.matches("form.leave") && !event.defaultPrevented); });
  document.addEventListener("htmx:before:response", (event) => { if (signedOut) event.preventDefault(); });
  document.addEventListener("htmx:after:swap", () => {
    dress(document);
    pickAgain();
    openViewer();
    pickUp();
  });
  sweepDrafts();
  dress(document);
  const list = drafts(() => window.sessionStorage.getItem(WENT_ON));
  drafts(() => window.sessionStorage.removeItem(WENT_ON));
  if (list) document.querySelector(`form[data-submit-on-change] [name="${list}"]`)?.focus();
  // A new page that says what became of it, or asks whether one is sure: keys go on there, not above all the menus.
  const begin = document.querySelector("#main [data-begin], #main .done[role=status]:not([hidden])");
  if (begin && nowhere()) {
    begin.tabIndex = -1;
    begin.focus();
  }
  showPicked();
  goLive();
})();
