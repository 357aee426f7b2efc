// Whoever signs out leaves nothing of a visit on the phone; what was not sent yet is asked about first.
(function () {
  "use strict";
  var form = document.querySelector("form.leave");
  if (!form || !window.indexedDB || !window.caches) return;
  var sure = false;
  function known() {
    try { return window.localStorage.getItem("visits") === "yes"; } catch (shut) { return false; }
  }
  form.addEventListener("submit", function (event) {
    if (sure || !known()) return;
    event.preventDefault();
    waiting().then(function (count) {
      if (count && !window.confirm(form.dataset.unsent.replace("#", count))) return;
      Promise.all([gone(), caches.delete("visits")]).then(leave, leave);
    }, leave);
  });
  function leave() {
    sure = true;
    try { window.localStorage.removeItem("visits"); } catch (shut) { /* nothing to forget */ }
    (form.requestSubmit || form.submit).call(form);
  }
  function waiting() {
    return new Promise(function (done, failed) {
      var opening = window.indexedDB.open("visits", 1);
      opening.onupgradeneeded = function () { opening.result.createObjectStore("parts", { keyPath: "id", autoIncrement: true }); };
      opening.onerror = failed;
      opening.onsuccess = function () {
        var all = opening.result.transaction("parts").objectStore("parts").getAll();
        all.onsuccess = function () {
          opening.result.close();
          done(all.result.filter(function (one) { return one.state !== "sent"; }).length);
        };
        all.onerror = failed;
      };
    });
  }
  function gone() {
    return new Promise(function (done) {
      var going = window.indexedDB.deleteDatabase("visits");
      going.onsuccess = going.onerror = going.onblocked = done;
    });
  }
}());
