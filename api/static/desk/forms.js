// The forms of a page: what belongs to the chosen move, saved replies, and what is asked before one is sent.
"use strict";

((desk) => {
  const { all, forms, keepDraft, goes } = desk;

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

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form");
    if (form && forms().includes(form)) keepDraft(form);
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches("input[name=move]")) return;
    fitForm(event.target.form);
    keepDraft(event.target.form);
  });

  // What the move cannot do without and nobody filled in: the desk says so, before anybody is asked whether they are sure.
  function lacks(form, chosen) {
    const needs = (chosen.dataset.needs || "").split(" ");
    const parts = all("[data-for]", form).filter((part) => needs.includes(part.dataset.for));
    const fields = parts.flatMap((part) => all("textarea, input:not([type=checkbox]), select[name]", part));
    if (needs.includes("message")) fields.push(form.elements.message);
    return fields.some((field) => !field.value.trim());
  }

  function questionOf(form) {
    const chosen = form.querySelector("input[name=move]:checked");
    if (!chosen || !chosen.dataset.confirm) return form.dataset.confirm;
    return lacks(form, chosen) ? "" : chosen.dataset.confirm;
  }

  let mayGo = false;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const left = form.matches(".leave") && !mayGo ? desk.unsent().length : 0;
    const question = left ? form.dataset.typed.replace("#", left) : questionOf(form);
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    mayGo = left > 0; // what waits of a visit is asked about after this (visit_leave.js), and then it goes on
    if (forms().includes(form)) goes(form);
  }, true);

  // A form that goes on to a file leaves its page behind: say so.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.goesOn === undefined) return;
    window.setTimeout(() => {
      form.hidden = true;
      form.parentElement.querySelector("[data-gone-on]").hidden = false;
    }, 3000);
  });

  Object.assign(desk, { fitForm, insertReply, insertMention });
})(window.desk);
