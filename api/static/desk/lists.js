// Rows of a list: opened anywhere, and chosen, to do one thing in all of them.
"use strict";

((desk) => {
  const { all } = desk;

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

  document.addEventListener("click", ({ target }) => {
    const row = target.closest("[data-row]");
    if (!row || target.closest("a, button, input, .pick-one") || String(window.getSelection())) return;
    row.querySelector("a")?.click();
  });

  Object.assign(desk, { pick, pickAgain, showPicked });
})(window.desk);
