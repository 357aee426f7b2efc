// A page, or a part that was swapped in: dressed, and where the keys go on. Last of all, everything begins.
"use strict";

((desk) => {
  const { all, forms, nowhere } = desk;

  const seen = new WeakSet();
  const leaving = new WeakSet(); // bars that go by themselves

  // Where the form below grows, the last words go on being seen by whoever was reading them.
  const atEnd = (talk) => talk.scrollHeight - talk.scrollTop - talk.clientHeight < 20;
  const ended = new WeakSet();
  const narrower = new ResizeObserver((changes) => {
    for (const { target } of changes) if (ended.has(target)) target.scrollTop = target.scrollHeight;
  });
  function follow(talk) {
    const note = () => (atEnd(talk) ? ended.add(talk) : ended.delete(talk));
    talk.addEventListener("scroll", note, { passive: true });
    note();
    narrower.observe(talk);
  }

  function dress(within) {
    for (const form of forms(within)) {
      if (form.dataset.sent !== undefined && !seen.has(form)) desk.forget(form);
      if (!seen.has(form)) desk.bringBack(form);
      if (form.dataset.draft) desk.fitForm(form);
      seen.add(form);
    }
    for (const talk of all("[data-to-end]", within)) {
      const near = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 250;
      if (near || !seen.has(talk)) talk.scrollTop = talk.scrollHeight;
      if (!seen.has(talk)) follow(talk);
      seen.add(talk);
    }
    for (const field of all("[data-select]", within)) field.select();
    for (const bar of all("[data-gone-after]", within)) {
      if (leaving.has(bar)) continue;
      leaving.add(bar);
      const duration = Number(bar.dataset.goneAfter) * 1000;
      bar.querySelector(".sand").animate({ transform: ["scaleX(1)", "scaleX(0)"] }, duration);
      window.setTimeout(() => {
        if (bar.contains(document.activeElement)) desk.enter("message");
        bar.remove();
      }, duration);
    }
  }

  // What was pressed is gone with the old page: whoever presses by keyboard goes on at what became of it.
  let held = false;
  let written = null; // the field that somebody writes in meanwhile
  document.addEventListener("htmx:before:swap", () => {
    held = held || !nowhere();
    written = document.activeElement?.matches("textarea") ? document.activeElement : null;
  });
  // What did not work stays said until they try again: news of others do not take it away.
  const ofNews = ({ target }) => target === "#news" || target.id === "news";
  document.addEventListener("htmx:before:swap", ({ detail: { ctx, tasks } }) => {
    if (!desk.quiet(ctx) || !document.querySelector("#news [role=alert]")) return;
    tasks.splice(0, tasks.length, ...tasks.filter((each) => !ofNews(each)));
  });
  function pickUp() {
    const field = written && !written.isConnected && document.getElementById(written.id);
    if (field?.value) {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
    const place = document.querySelector("dialog[open]") || document.getElementById("news"); // what lies behind is out of reach
    const told = place?.querySelector("[role=alert], [role=status]");
    if (held && nowhere() && told) {
      told.tabIndex = -1;
      told.focus();
    }
    held = false;
  }
  window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
  document.addEventListener("htmx:after:swap", () => {
    dress(document);
    desk.pickAgain();
    desk.openViewer();
    pickUp();
  });
  desk.sweepDrafts();
  desk.arrived();
  dress(document);
  desk.backToList();
  // A new page that says what became of it, or why it cannot be, or asks whether one is sure: keys go on there, not
  // above all the menus.
  const begin = document.querySelector("#main :is([data-begin], .done[role=status]:not([hidden]), [role=alert]:not(:empty))");
  if (begin && nowhere()) {
    begin.tabIndex = -1;
    begin.focus();
  }
  desk.showPicked();
  desk.goLive();
})(window.desk);
