// An answer that is not what was asked for: the line is cut, the house starts again, the page is too old.
"use strict";

((desk) => {
  const { body, drawn } = desk;

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
    if (ctx.response.status < 400 && asked.matches("form[method=post]:not([data-draft])")) desk.forget(asked);
    return true;
  }

  const quiet = (ctx) => ctx.request.headers["X-Quiet"] !== undefined;

  // What a page asks by itself it asks again; what a person did is said not to have worked. Nothing is taken away.
  function failed(ctx) {
    if (!quiet(ctx)) return slip(saidIn(ctx.text) || body.dataset.failed);
    window.clearTimeout(asksAgain);
    asksAgain = window.setTimeout(() => { desk.news(); desk.tellHere(); }, ASK_AGAIN);
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

  Object.assign(desk, { fits, failed, quiet });
})(window.desk);
