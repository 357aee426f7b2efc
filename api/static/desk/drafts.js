// Typed text is kept until it is sent: per case for some days, and of every other form in its tab. For one person: who
// left without signing out finds it again, unless somebody else has signed in at this computer meanwhile.
"use strict";

((desk) => {
  const { body, all } = desk;

  const DRAFT = `desk:${body.dataset.staff}:draft:`;
  const ANYBODYS = /^desk:\d+:draft:/;
  const DRAFT_DAYS = 3;
  const SENT = "desk:sent"; // the form that led to the next page; the door takes it back (door.js)
  const OF_CASES = "textarea[name], input[name=amount], [data-draft^=counter] input[inputmode]";
  const LONGER = "textarea[name]:not([hidden]), input[name]:not([type]):is([maxlength='200'], [maxlength='300'], [maxlength='500'])";
  const OF_ONE_PAGE = ["form_token", "version", "edition", "dossier", "said", "basis", "decided", "settled", "arranged"];
  const sent = new Map(); // what went with the last save of a form: what was typed since did not

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
    const old = (kept, key) => Date.now() - (JSON.parse(kept.getItem(key)).at || 0) > DRAFT_DAYS * 86400000;
    for (const shelf of SHELVES) drafts((kept) => {
      for (const key of Object.keys(kept)) {
        if (ANYBODYS.test(key) && (!key.startsWith(DRAFT) || old(kept, key))) kept.removeItem(key);
      }
    }, shelf);
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
    if (desk.signedOut) return;
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

  Object.assign(desk, { SHELVES, DRAFT, drafts, forms, keepDraft, bringBack, forget, goes, arrived, sweepDrafts });
})(window.desk);
