// Keeps the page of a visit and its assets, so that it opens where there is no signal. Nothing else.
"use strict";
var KEPT = "visits", PAGE = /^\/desk\/visits\/[0-9]+$/;

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener("fetch", function (event) {
  var asked = event.request, at = new URL(asked.url);
  if (asked.method !== "GET" || at.origin !== self.location.origin) return;
  if (asked.mode === "navigate" && PAGE.test(at.pathname)) event.respondWith(page(asked, at.pathname));
  else if (at.pathname.indexOf("/static/") === 0) event.respondWith(asset(asked));
});
function page(asked, path) {
  return fetch(asked).then(function (reply) {
    return caches.open(KEPT).then(function (kept) {
      if (reply.ok && !reply.redirected && reply.type === "basic") return kept.put(path, reply.clone());
      if (reply.status === 404) return kept.delete(path);
      return undefined;
    }).then(function () { return reply; });
  }).catch(function (broken) {
    return caches.match(path, { ignoreVary: true }).then(function (found) {
      if (found) return found;
      throw broken;
    });
  });
}
function asset(asked) {
  return caches.match(asked, { ignoreVary: true }).then(function (found) { return found || fetch(asked); });
}
