// News as they come: one tab holds the line for all tabs of this browser.
"use strict";

((desk) => {
  const { body, air } = desk;

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
    // A tab that was opened says since when it is being drawn: what came meanwhile it could not hear, nor that all is well.
    const late = (event) => {
      if (event.data.since === undefined) return;
      if (event.data.since <= newest) air.postMessage("news");
      if (stream.readyState === EventSource.OPEN) air.postMessage("on");
    };
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
        else if (event.data === "out") desk.followOut();
        else if (!event.data.since) showLive(event.data === "on");
      });
      air.postMessage({ since: performance.timeOrigin });
    }
    takeTheLine();
  }

  Object.assign(desk, { news, tellHere, goLive });
})(window.desk);
