// A paper, large, over the case; and what is printed.
"use strict";

((desk) => {
  function openViewer() {
    const viewer = document.getElementById("viewer");
    if (!viewer || !viewer.showModal || viewer.open || !viewer.querySelector(".look")) return;
    if (document.activeElement?.matches("textarea")) viewer.replaceChildren(); // came late: they write by now
    else viewer.showModal();
  }

  document.addEventListener("close", (event) => {
    if (event.target.id !== "viewer") return;
    event.target.replaceChildren();
    desk.news(); // what was marked shows beside the case too
  }, true);

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
    if (event.target.closest("[data-shut]")) event.target.closest("dialog").close();
  });

  Object.assign(desk, { openViewer });
})(window.desk);
