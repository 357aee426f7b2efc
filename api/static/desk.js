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
  window.htmx?.registerExtension("drawn", {
    init: (inside) => inside.initSecurity(drawn, refuse, refuse),
    htmx_before_response: () => !signedOut,
    htmx_after_request: (asked, { ctx }) => fits(asked, ctx),
    htmx_error: (asked, { ctx }) => { if (ctx) failed(ctx); },
  });

  const air = "BroadcastChannel" in window ? new BroadcastChannel("desk-live") : null;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // ---- Typed text is kept until it is sent: per case for some days, and of every other form in its tab -----------

  const DRAFT = `desk:${body.dataset.staff}:draft:`;
  const DRAFT_DAYS = 3;
  const SENT = "desk:sent"; // the form that led to the next page; the door takes it back (door.js)
  const OF_CASES = "textarea[name], input[name=amount], [data-draft^=counter] input[inputmode]";
  const LONGER = "textarea[name]:not([hidden]), input[name]:not([type]):is([maxlength='200'], [maxlength='300'], [maxlength='500'])";
  const OF_ONE_PAGE = ["form_token", "version", "edition", "dossier", "said", "basis", "decided"];
  const sent = new Map(); // what went with the last save of a form: what was typed since did not
  let signedOut = false;

  const SHELVES = ["localStorage", "sessionStorage"];
  const shelfOf = (form) => SHELVES[form.dataset.draft ? 0 : 1];

  function drafts(work, shelf = SHELVES[0]) {
    try {
      return work(window[shelf]);
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

  const forms = (within) => all("form[method=post]:not(.leave, .find, #record)", within);

  function draftFields(form) {
    return all(form.dataset.draft ? OF_CASES : LONGER, form);
  }

  function draftKey(form) {
    if (form.dataset.draft) return DRAFT + form.dataset.draft;
    const about = all("input[type=hidden]", form).filter((each) => !OF_ONE_PAGE.includes(each.name));
    const address = form.getAttribute("action") || window.location.pathname;
    const begun = draftFields(form).map((each) => each.defaultValue.slice(0, 80)); // several alike begin differently
    return DRAFT + [address, ...about.map((each) => `${each.name}=${each.value}`), ...begun].join("&");
  }

  function typedInto(form) {
    return Object.fromEntries(draftFields(form).filter((each) => each.value).map((each) => [each.name, each.value]));
  }

  function write(form, typed, move) {
    if (signedOut) return;
    drafts((kept) => {
      if (Object.keys(typed).length) kept.setItem(draftKey(form), JSON.stringify({ at: Date.now(), typed, move }));
      else kept.removeItem(draftKey(form));
    }, shelfOf(form));
  }

  const keptOf = (form) => drafts((kept) => JSON.parse(kept.getItem(draftKey(form)) || "null"), shelfOf(form));

  function keepDraft(form) {
    write(form, typedInto(form), form.querySelector("input[name=move]:checked")?.value);
  }

  function bringBack(form) {
    const found = keptOf(form);
    if (!found) return;
    let brought = false;
    for (const field of draftFields(form)) {
      const text = found.typed[field.name];
      if (text && text !== field.value && field.value === field.defaultValue) {
        field.value = text;
        brought = true;
      }
    }
    if (brought) chooseAgain(form, found.move);
    tellBrought(form, brought);
  }

  function chooseAgain(form, name) {
    const move = all("input[name=move]", form).find((each) => each.value === name);
    if (!move) return;
    move.checked = true;
    const more = move.closest("details");
    if (more) more.open = true;
  }

  function tellBrought(form, brought) {
    let told = form.querySelector("[data-brought]");
    if (!told && brought) {
      told = document.createElement("p");
      told.className = "hint";
      told.textContent = body.dataset.broughtBack;
      form.append(told);
    }
    if (told) told.hidden = !brought;
  }

  function forget(form) {
    const key = draftKey(form);
    const went = sent.get(key);
    const found = keptOf(form);
    const left = went && found ? Object.entries(found.typed).filter(([name, text]) => text !== went[name]) : [];
    sent.delete(key);
    write(form, Object.fromEntries(left), found?.move);
  }

  // What is sent stays kept until it is known to have arrived: the session may be over, or the line cut.
  function goes(form) {
    keepDraft(form);
    sent.set(draftKey(form), typedInto(form));
    if (!form.hasAttribute("hx-post")) drafts((kept) => kept.setItem(SENT, draftKey(form)), "sessionStorage");
  }

  function arrived() {
    const key = drafts((kept) => kept.getItem(SENT), "sessionStorage");
    drafts((kept) => kept.removeItem(SENT), "sessionStorage");
    const way = window.performance.getEntriesByType("navigation")[0];
    if (!key || way?.type === "back_forward") return;
    for (const shelf of SHELVES) drafts((kept) => kept.removeItem(key), shelf);
  }

  // Whoever signs out leaves no text behind. They are asked before; other tabs follow once it is done.
  let mayGo = false;
  const keysOf = (beginning, shelf) => drafts((kept) => Object.keys(kept).filter((key) => key.startsWith(beginning)), shelf) || [];
  const unsent = () => SHELVES.flatMap((shelf) => keysOf(DRAFT, shelf));

  function wipe() {
    for (const shelf of SHELVES) for (const key of keysOf("desk:", shelf)) drafts((kept) => kept.removeItem(key), shelf);
  }

  function leave() {
    wipe();
    signedOut = true;
    if (air) air.postMessage("out");
  }

  function followOut(tries = 10) {
    signedOut = true;
    const stay = () => { signedOut = false; };
    window.fetch("/desk/me", { headers: { "X-Quiet": "1" }, redirect: "manual" }).then((answer) => {
      if (answer.type === "opaqueredirect") {
        wipe();
        window.location.replace("/desk/sign-in");
      } else if (tries) window.setTimeout(followOut, 500, tries - 1);
      else stay();
    }, stay);
  }

  // ---- An answer that is not what was asked for: the line is cut, the house starts again, the page is too old ----

  const ASK_AGAIN = 5000; // ms
  let asksAgain = 0;

  function fits(asked, ctx) {
    if (ctx.hx.redirect || ctx.hx.refresh) return true;
    const name = ctx.target.matches("#viewer, .look") ? 'class="look' : `id="${ctx.target.id}"`;
    if (!ctx.text.includes(name) && !ctx.text.includes('name="prove_')) {
      failed(ctx);
      return false;
    }
    if (!quiet(ctx)) slip("");
    if (ctx.response.status < 400 && asked.matches("form[method=post]:not([data-draft])")) forget(asked);
    return true;
  }

  const quiet = (ctx) => ctx.request.headers["X-Quiet"] !== undefined;

  // What a page asks by itself it asks again; what a person did is said not to have worked. Nothing is taken away.
  function failed(ctx) {
    if (!quiet(ctx)) return slip(saidIn(ctx.text) || body.dataset.failed);
    window.clearTimeout(asksAgain);
    asksAgain = window.setTimeout(() => { news(); tellHere(); }, ASK_AGAIN);
  }

  function saidIn(text) {
    const page = new DOMParser().parseFromString(drawn.createHTML(text || ""), "text/html");
    return page.querySelector("body > p.alert")?.textContent;
  }

  function slip(words) {
    let note = document.getElementById("slip");
    if (!note && !words) return;
    if (!note) {
      note = document.createElement("p");
      note.id = "slip";
      note.className = "alert slip";
      note.setAttribute("role", "alert");
    }
    (document.querySelector("dialog[open]") || body).append(note); // nothing lies above an open dialog
    note.textContent = words;
    note.hidden = !words;
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
    for (const form of forms(within)) {
      if (form.dataset.sent !== undefined && !seen.has(form)) forget(form);
      if (!seen.has(form)) bringBack(form);
      if (form.dataset.draft) fitForm(form);
      seen.add(form);
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
    const form = event.target.closest("form");
    if (form && forms().includes(form)) keepDraft(form);
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
    if (target.matches("input[name=move]")) {
      fitForm(target.form);
      keepDraft(target.form);
    }
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
    const left = form.matches(".leave") && !mayGo ? unsent().length : 0;
    const question = left ? form.dataset.typed.replace("#", left) : (chosen && chosen.dataset.confirm) || form.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    mayGo = left > 0; // what waits of a visit is asked about after this (visit_leave.js), and then it goes on
    if (forms().includes(form)) goes(form);
  }, true);
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.leave") && !event.defaultPrevented) leave();
  });

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
    if (!viewer || !viewer.showModal || viewer.open || !viewer.querySelector(".look")) return;
    if (document.activeElement?.matches("textarea")) viewer.replaceChildren(); // came late: they write by now
    else viewer.showModal();
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
    row.querySelector("a")?.click();
  });

  // ---- Live: one tab holds the line for all tabs of this browser ------------------------------------------------

  const live = document.getElementById("live");

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

  // Held until the tab closes, or until the house refuses: then another tab may have it, and this one tries again.
  const TRY_AGAIN = 5000, AT_MOST = 60000; // ms
  let patience = TRY_AGAIN;

  function takeTheLine() {
    // Browsers open six connections to a host at most: many open cases must not use them up.
    if (navigator.locks && air) navigator.locks.request("desk-live", () => new Promise(holdTheLine));
    else holdTheLine(() => {});
  }

  function holdTheLine(letGo) {
    const stream = new EventSource(body.dataset.live);
    let newest = 0;
    stream.addEventListener("news", () => {
      newest = Date.now();
      news();
      if (air) air.postMessage("news");
    });
    // A tab that was opened says since when it is being drawn: what came meanwhile it could not hear.
    const late = (event) => { if (event.data.since <= newest) air.postMessage("news"); };
    if (air) air.addEventListener("message", late);
    stream.addEventListener("here", () => {
      tellHere();
      if (air) air.postMessage("here");
    });
    stream.addEventListener("open", () => {
      patience = TRY_AGAIN;
      showLive(true);
      if (air) air.postMessage("on");
    });
    stream.addEventListener("error", () => {
      showLive(false);
      if (air) air.postMessage("off");
      if (stream.readyState !== EventSource.CLOSED) return; // it tries again by itself
      if (air) air.removeEventListener("message", late);
      letGo();
      window.setTimeout(takeTheLine, patience);
      patience = Math.min(2 * patience, AT_MOST);
    });
  }

  function goLive() {
    if (!body.dataset.live || !("EventSource" in window)) return;
    if (air) {
      air.addEventListener("message", (event) => {
        if (event.data === "news") news();
        else if (event.data === "here") tellHere();
        else if (event.data === "out") followOut();
        else if (!event.data.since) showLive(event.data === "on");
      });
      air.postMessage({ since: performance.timeOrigin });
    }
    takeTheLine();
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

  // What there is to do on the page: the moves of a case, or the first field of one of its other pages.
  function toWork() {
    const place = document.getElementById("act") || document.getElementById("part");
    if (!place) return;
    const seen = (field) => field.getClientRects().length > 0;
    const fields = all("input:not([type=hidden]), select, textarea, button", place).filter(seen);
    const field = fields.find((each) => each.name === "move" && each.checked) || fields[0];
    field?.focus();
    field?.scrollIntoView({ block: "nearest" });
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
    a: toWork,
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
  let written = null; // the field that somebody writes in meanwhile
  document.addEventListener("htmx:before:swap", () => {
    held = held || !nowhere();
    written = document.activeElement?.matches("textarea") ? document.activeElement : null;
  });
  // What did not work stays said until they try again: news of others do not take it away.
  const ofNews = ({ target }) => target === "#news" || target.id === "news";
  document.addEventListener("htmx:before:swap", ({ detail: { ctx, tasks } }) => {
    if (!quiet(ctx) || !document.querySelector("#news [role=alert]")) return;
    tasks.splice(0, tasks.length, ...tasks.filter((each) => !ofNews(each)));
  });
  function pickUp() {
    const field = written && !written.isConnected && document.getElementById(written.id);
    if (field?.value) {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
    const told = document.querySelector("#news [role=alert], #news [role=status]");
    if (held && nowhere() && told) {
      told.tabIndex = -1;
      told.focus();
    }
    held = false;
  }
  window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
  document.addEventListener("htmx:after:swap", () => {
    dress(document);
    pickAgain();
    openViewer();
    pickUp();
  });
  sweepDrafts();
  arrived();
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
