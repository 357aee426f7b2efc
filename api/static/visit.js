// A visit on a phone: every part is kept on the phone first and sent when there is a line, in order, each once.
(function () {
  "use strict";
  var root = document.getElementById("visit");
  if (!root || !window.indexedDB || !window.fetch) return;
  var at = "/desk/visits/" + root.dataset.visit, told = root.dataset, staff = told.staff;
  if (told.open !== "yes") {
    if (window.caches) caches.open("visits").then(function (kept) { kept.delete(at); });
    return;
  }
  var form = document.getElementById("record"), net = document.getElementById("net"), refused = document.getElementById("refused");
  var LONGEST_SIDE = 1600, LARGE = 500000, SOON = 2000;
  var base = null, busy = false, wait = SOON, timer = 0;

  try { window.localStorage.setItem("visits", "yes"); } catch (shut) { /* signing out then cannot ask */ }
  if (navigator.serviceWorker && window.caches) {
    navigator.serviceWorker.register(worker(), { scope: "/desk/visits/" }).catch(function () { /* works on the line only */ });
    caches.open("visits").then(function (kept) { return kept.addAll([at].concat(told.assets.split(" "))); }).then(function () { root.dataset.kept = "yes"; }, function () { /* no line: what was kept before stays */ });
  }

  // The one script that this page may set to work, where the browser asks for its name (trusted types).
  function worker() {
    var ours = "/desk/visits/worker.js";
    return window.trustedTypes ? window.trustedTypes.createPolicy("palmtop-worker", { createScriptURL: function () { return ours; } }).createScriptURL(ours) : ours;
  }

  // ---- what is kept on the phone

  function opened() {
    return new Promise(function (done, failed) {
      var opening = window.indexedDB.open("visits", 1);
      opening.onupgradeneeded = function () { opening.result.createObjectStore("parts", { keyPath: "id", autoIncrement: true }); };
      opening.onsuccess = function () {
        opening.result.onversionchange = function () { opening.result.close(); };
        done(opening.result);
      };
      opening.onerror = function () { failed(opening.error); };
    });
  }
  function store(mode) { return base.transaction("parts", mode).objectStore("parts"); }
  function asked(request) {
    return new Promise(function (done, failed) {
      request.onsuccess = function () { done(request.result); };
      request.onerror = function () { failed(request.error); };
    });
  }
  // Only a finished transaction survives a page that is left the next moment.
  function added(part) {
    return new Promise(function (done, failed) {
      var parts = store("readwrite"), adding = parts.add(part);
      parts.transaction.oncomplete = function () { done(adding.result); };
      parts.transaction.onabort = function () { failed(parts.transaction.error); };
    });
  }
  function mine() {
    return asked(store("readonly").getAll()).then(function (all) {
      return all.filter(function (one) { return one.visit === told.visit && one.staff === staff; });
    });
  }
  function fresh() {
    var bytes = new Uint8Array(12);
    window.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }
  function keep(part) {
    part.visit = told.visit;
    part.staff = staff;
    part.key = fresh();
    part.at = part.at || Date.now();
    part.state = "waiting";
    return underWay(mine().then(function (all) {
      // A word that was not sent yet and is said again needs not be sent any more; photos are all kept.
      all.forEach(function (one) {
        if (part.kind !== "photo" && one.kind === part.kind && one.subject === part.subject && one.state !== "sent" && one.id !== going) store("readwrite").delete(one.id);
      });
      return added(part);
    }).then(function (id) {
      part.id = id;
      show();
      pump();
      return part;
    }));
  }
  // Pictures take a moment to be made. Whoever ends the visit meanwhile means them too.
  var coming = [];
  function underWay(promise) {
    var kept = promise.then(over, over);
    function over() { coming.splice(coming.indexOf(kept), 1); }
    coming.push(kept);
    return promise;
  }

  // ---- sending, one after the other

  var going = 0;

  function pump() {
    if (busy || !base) return;
    window.clearTimeout(timer);
    busy = true;
    mine().then(function (all) {
      var next = all.filter(function (one) { return one.state === "waiting"; })[0];
      if (!next) { busy = false; wait = SOON; show(); return undefined; }
      going = next.id;
      return send(next).then(function () { going = 0; busy = false; }, function () { going = 0; busy = false; later(); throw new Error("later"); }).then(pump);
    }).catch(function () { busy = false; show(); });
  }
  function later() {
    timer = window.setTimeout(pump, wait);
    wait = Math.min(wait * 2, 30000);
  }
  function send(part) {
    var data = new FormData(), finish = part.kind === "finish";
    data.append("form_token", told.token);
    ["key", "kind", "subject", "at"].forEach(function (name) { data.append(name, part[name]); });
    (part.fields || []).forEach(function (pair) { data.append(pair[0], pair[1]); });
    if (part.blob) data.append("picture", part.blob, "picture");
    var stop = window.AbortController ? new AbortController() : null, patience = window.setTimeout(function () { if (stop) stop.abort(); }, 90000);
    return fetch(at + (finish ? "/finish" : "/parts"), {
      method: "POST", body: data, credentials: "same-origin", redirect: "manual", headers: { Accept: "application/json" }, signal: stop ? stop.signal : undefined
    }).then(function (reply) {
      window.clearTimeout(patience);
      if (reply.type === "opaqueredirect" || reply.status === 401 || reply.status === 403) { again = true; throw new Error("sign in"); }
      again = false;
      return reply.json().then(function (answer) {
        if (reply.ok && answer.kept) return sent(part, finish);
        if (reply.status === 422 || reply.status === 404) return stopped(part, answer.problem || told.gone, finish);
        throw new Error("later");
      });
    });
  }
  var again = false;
  function sent(part, finish) {
    if (finish) {
      return asked(store("readwrite").delete(part.id)).then(forget).then(function () { window.location.reload(); });
    }
    part.state = "sent";
    return asked(store("readwrite").put(part)).then(show);
  }
  function forget() {
    return mine().then(function (all) {
      return Promise.all(all.filter(function (one) { return one.state === "sent"; }).map(function (one) { return asked(store("readwrite").delete(one.id)); }));
    });
  }
  // Not taken: it stays on the phone and says why, until something else is said in its place.
  function stopped(part, why, finish) {
    refused.textContent = why;
    refused.className = "alert";
    if (finish) return asked(store("readwrite").delete(part.id)).then(show);
    part.state = "refused";
    part.why = why;
    return asked(store("readwrite").put(part)).then(show);
  }

  // ---- what is shown

  function show() {
    return mine().then(function (all) {
      var open = all.filter(function (one) { return one.state !== "sent"; }).length, off = navigator.onLine === false;
      net.className = "net with-script" + (open || off || again ? " off" : "");
      net.textContent = (off ? told.off + " " : "") + (open ? told.waiting.replace("#", open) : off ? "" : told.sent);
      net.dataset.open = open;
      if (again) {
        var link = document.createElement("a");
        link.href = "/desk/sign-in?next=" + at;
        link.textContent = told.again;
        net.appendChild(document.createTextNode(" "));
        net.appendChild(link);
      }
      all.forEach(function (one) {
        var place = placeOf(one), line = place && place.querySelector(".sending");
        if (!line) return;
        line.textContent = one.state === "sent" ? "✓ " + told.partSent : one.state === "refused" ? one.why : "… " + told.partWaiting;
        line.classList.toggle("bad", one.state === "refused");
      });
    });
  }
  function placeOf(part) {
    if (part.kind === "signature") return form.querySelector("[data-signer='" + part.subject + "']");
    if (part.kind === "photo") return document.getElementById("shot-" + part.key);
    var found = Array.prototype.filter.call(form.querySelectorAll("[data-part]"), function (place) {
      return place.dataset.part === part.kind && place.dataset.subject === part.subject;
    });
    return found[0];
  }

  // ---- points, self-care, notes

  function fieldsOf(place) {
    var fields = [], kind = place.dataset.part;
    if (kind === "point") {
      var found = place.querySelector("input[type=radio]:checked"), note = place.querySelector("textarea").value;
      if (!found) return null;
      if (found.value === "no" && !note.trim()) {
        var line = place.querySelector(".sending");
        line.textContent = told.say;
        line.classList.add("bad");
        return null;
      }
      return [["found", found.value], ["note", note], ["saw", place.dataset.saw]];
    }
    if (kind === "care") {
      level(place);
      if (!place.querySelector("[name=cared]").checked) return null;
      each(place.querySelectorAll("[name=failed]:checked"), function (box) { fields.push(["failed", box.value]); });
      return fields;
    }
    each(place.querySelectorAll("textarea"), function (box) { fields.push([box.name, box.value]); });
    return fields;
  }
  function level(place) {
    var failed = place.querySelectorAll("[name=failed]:checked").length, all = place.querySelector("[name=cared]").checked;
    place.querySelector(".level").textContent = failed || all ? place.dataset[failed > 3 ? "level-4" : failed ? "level-1" : "level-0"] || place.getAttribute("data-level-" + (failed > 3 ? 4 : failed ? 1 : 0)) : "";
  }
  function each(list, work) { Array.prototype.forEach.call(list, work); }
  var written = null;
  function said(target) {
    var place = target.closest("[data-part]"), fields = place && fieldsOf(place);
    written = null;
    if (fields) keep({ kind: place.dataset.part, subject: place.dataset.subject, fields: fields });
  }
  form.addEventListener("change", function (event) { said(event.target); });
  form.addEventListener("input", function (event) { written = event.target; });
  // A call comes in, the screen goes dark: phones end pages that are not looked at, in the middle of a sentence.
  document.addEventListener("visibilitychange", function () { if (document.hidden && written) said(written); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    refused.textContent = "";
    refused.className = "";
    // What is still under the finger belongs to it.
    if (document.activeElement && document.activeElement.blur) document.activeElement.blur();
    window.setTimeout(function () { Promise.all(coming).then(function () { return keep({ kind: "finish", subject: "", fields: [] }); }).then(function () { if (navigator.onLine === false) { refused.textContent = told.finishing; refused.className = "done"; } }); }, 50);
  });

  // ---- photos: made smaller, with the time they were taken

  document.getElementById("shoot").addEventListener("change", function (event) {
    var files = Array.prototype.slice.call(event.target.files || []);
    event.target.value = "";
    files.forEach(function (file) {
      underWay(smaller(file).then(function (blob) {
        return keep({ kind: "photo", subject: "", blob: blob, at: Math.min(file.lastModified || Date.now(), Date.now()) });
      })).then(draw).then(show);
    });
  });
  function draw(part) {
    if (document.getElementById("shot-" + part.key)) return;
    var figure = document.createElement("figure"), picture = document.createElement("img"), line = document.createElement("figcaption"), state = document.createElement("p");
    figure.id = "shot-" + part.key;
    picture.alt = told.photo;
    picture.src = window.URL.createObjectURL(part.blob);
    line.textContent = new Date(part.at).toLocaleString(document.documentElement.lang);
    state.className = "sending";
    [picture, line, state].forEach(function (one) { figure.appendChild(one); });
    document.getElementById("shots").appendChild(figure);
  }
  function smaller(file) {
    if (!window.createImageBitmap) return Promise.resolve(file);
    return createImageBitmap(file, { imageOrientation: "from-image" }).then(function (image) {
      var ratio = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height)), canvas = document.createElement("canvas");
      if (ratio === 1 && file.size <= LARGE) return file;
      canvas.width = Math.round(image.width * ratio);
      canvas.height = Math.round(image.height * ratio);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      return packed(canvas, 0.82);
    }).catch(function () { return file; });
  }
  function packed(canvas, quality) {
    return new Promise(function (done) { canvas.toBlob(done, "image/jpeg", quality); }).then(function (blob) {
      return blob.size > LARGE && quality > 0.5 ? packed(canvas, quality - 0.14) : blob;
    });
  }

  // ---- signatures

  each(form.querySelectorAll(".sign"), function (place) {
    var canvas = place.querySelector("canvas"), paint = canvas.getContext("2d"), down = false, drawn = false;
    function white() {
      paint.fillStyle = "#fff";
      paint.fillRect(0, 0, canvas.width, canvas.height);
      paint.lineWidth = 4;
      paint.lineCap = paint.lineJoin = "round";
      paint.strokeStyle = "#000";
      drawn = false;
    }
    function point(event) {
      var box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    }
    white();
    canvas.addEventListener("pointerdown", function (event) {
      var to = point(event);
      down = drawn = true;
      paint.beginPath();
      paint.moveTo(to[0], to[1]);
      if (canvas.setPointerCapture) canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener("pointermove", function (event) {
      if (!down) return;
      var to = point(event);
      paint.lineTo(to[0], to[1]);
      paint.stroke();
    });
    ["pointerup", "pointercancel"].forEach(function (name) { canvas.addEventListener(name, function () { down = false; }); });
    place.querySelector(".wipe").addEventListener("click", white);
    place.querySelector(".keep").addEventListener("click", function () {
      if (!drawn) return;
      underWay(new Promise(function (done) { canvas.toBlob(done, "image/png"); }).then(function (blob) {
        return keep({ kind: "signature", subject: place.dataset.signer, blob: blob });
      }));
    });
  });

  // ---- where we were: what the phone holds over what the page says

  function again_said(part) {
    var place = placeOf(part);
    if (part.kind === "photo") { if (part.state !== "sent") draw(part); return; }
    if (!place) return;
    if (part.kind === "signature") {
      var image = new Image(), canvas = place.querySelector("canvas");
      image.onload = function () { canvas.getContext("2d").drawImage(image, 0, 0); window.URL.revokeObjectURL(image.src); };
      image.src = window.URL.createObjectURL(part.blob);
      return;
    }
    if (part.kind === "care") {
      each(place.querySelectorAll("[name=failed]"), function (box) { box.checked = part.fields.some(function (pair) { return pair[1] === box.value; }); });
      place.querySelector("[name=cared]").checked = true;
      level(place);
      return;
    }
    (part.fields || []).forEach(function (pair) {
      if (pair[0] === "found") each(place.querySelectorAll("input[type=radio]"), function (box) { box.checked = box.value === pair[1]; });
      else if (pair[0] === "note") place.querySelector("textarea").value = pair[1];
      else { var box = place.querySelector("textarea[name='" + pair[0] + "']"); if (box) box.value = pair[1]; }
    });
  }
  window.addEventListener("online", function () { wait = SOON; show(); pump(); });
  window.addEventListener("offline", show);
  opened().then(function (found) {
    base = found;
    return mine();
  }).then(function (all) {
    all.forEach(again_said);
    root.dataset.ready = "yes";
    show();
    pump();
  });
}());
