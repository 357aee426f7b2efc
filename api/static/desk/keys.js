// Keys. They never fire while somebody types or composes Chinese.
"use strict";

((desk) => {
  const { body, all } = desk;

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
    const place = document.querySelector("#act, #part, [data-work]");
    if (!place) return;
    const seen = (field) => field.getClientRects().length > 0;
    const fields = all("input:not([type=hidden]), select, textarea, button, summary", place).filter(seen);
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
    x: () => desk.pick(),
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

  const help = document.getElementById("help");
  if (help) {
    help.hidden = false;
    help.addEventListener("click", showSheet);
  }

  Object.assign(desk, { enter });
})(window.desk);
