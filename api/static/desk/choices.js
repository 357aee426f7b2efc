// Closed lists. Arrows and letters go through them one by one, and each line is a change: it is chosen with Enter
// or by going on.
"use strict";

((desk) => {
  const { drafts } = desk;

  const WENT_ON = "desk:went-on";
  let browsed = null;
  let unsettled = false;

  function chosenIn(target) {
    if (target.matches("select[data-replies], select[data-fills]")) desk.insertReply(target);
    if (target.matches("select[data-mention]")) desk.insertMention(target);
    if (target.closest("form[data-submit-on-change]")) goOn(target);
  }

  function goOn(target) {
    drafts(() => window.sessionStorage.setItem(WENT_ON, target.name));
    target.form.requestSubmit();
  }

  document.addEventListener("change", ({ target }) => {
    if (target === browsed) unsettled = true;
    else chosenIn(target);
  });

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

  // The page that a list led to begins at that list again.
  function backToList() {
    const list = drafts(() => window.sessionStorage.getItem(WENT_ON));
    drafts(() => window.sessionStorage.removeItem(WENT_ON));
    if (list) document.querySelector(`form[data-submit-on-change] [name="${list}"]`)?.focus();
  }

  Object.assign(desk, { backToList });
})(window.desk);
