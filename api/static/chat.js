/* What a page gains where scripts run: nothing is reloaded, answers come by themselves, words wait for the network,
   photos are made smaller. Written for browsers back to Chrome 70; without it every form still works. */
(function () {
  "use strict";

  var root = document.documentElement;
  var body = document.body;
  var log = document.getElementById("log");
  var form = document.getElementById("say");
  var box = document.getElementById("text");
  if (!log || !form || !box || !window.fetch || !window.FormData || !window.Promise) return;
  root.classList.add("scripted");

  var told = document.getElementById("spoken").dataset;
  var token = form.elements.form_token.value;
  var start = form.elements.start.value;
  var known = body.dataset.known === "1";
  var last = Number(body.dataset.last) || 0;
  var waitLine = document.getElementById("wait");
  var belowButton = document.getElementById("below");
  var offlineLine = document.getElementById("offline");
  var notices = document.getElementById("notices");
  var submit = document.getElementById("submit");
  var photoPanel = document.getElementById("photo"), asksPhotos = photoPanel.open;
  var WAITS = "palmtop.waits." + token.slice(0, 12) + ".", TAB = "palmtop.tab", WHO = "palmtop.who", HERE = "palmtop.here";
  var CARRIED = "palmtop.carried", WHY = "palmtop.why", SPOKE = "palmtop.spoke." + token.slice(0, 12);
  var PATIENCE = 30000, SOON = 3000, STANDS_STILL = 90000, ALBUM = 9, MOST_PHOTOS = 27, LONGEST_SIDE = 1600, ANSWERED = 500, LARGE = 500 * 1024;
  // Where a browser asks for it: what the house has drawn is a page, and nothing else becomes one.
  var asDrawn = { createHTML: function (page) { return page; } };
  var pages = window.trustedTypes ? window.trustedTypes.createPolicy("palmtop", asDrawn) : asDrawn;
  var LARGEST = 10 * 1024 * 1024, LEAST_FREE = 180;

  // ---- small tools

  function fresh() {
    var bytes = new Uint8Array(16), text = "";
    window.crypto.getRandomValues(bytes);
    for (var i = 0; i < bytes.length; i++) text += (256 + bytes[i]).toString(16).slice(1);
    return text;
  }
  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
  function stored(name) { try { return window.localStorage.getItem(name) || ""; } catch (refused) { return ""; } }
  function store(name, text) {
    try { if (text) window.localStorage.setItem(name, text); else window.localStorage.removeItem(name); } catch (refused) { /* private mode */ }
  }
  function recalled(name) { try { return JSON.parse(stored(name)); } catch (nothing) { return null; } }
  function called() { try { return window.sessionStorage.getItem(TAB) || ""; } catch (refused) { return ""; } }
  function callIt(name) {
    try { window.sessionStorage.setItem(TAB, name); } catch (refused) { /* private mode */ }
    return name;
  }
  function each(list, act) { Array.prototype.forEach.call(list, act); }

  // ---- bubbles

  function ownBubble(text) {
    var turn = element("div", "turn own"), bubble = element("div", "bubble"), said = element("div", "said");
    bubble.appendChild(element("span", "unseen", told.saysOwn));
    if (text) said.appendChild(element("p", "", text));
    bubble.appendChild(said);
    turn.appendChild(bubble);
    turn.tabIndex = -1;
    log.appendChild(turn);
    return turn;
  }
  function mark(turn, text, again) {
    var old = turn.querySelector(".later, .again");
    if (old) old.parentNode.removeChild(old);
    if (!text) return;
    var note = element(again ? "button" : "p", again ? "again" : "later", text);
    if (again) { note.type = "button"; note.addEventListener("click", again); }
    turn.querySelector(".bubble").appendChild(note);
  }
  function live() { return log.querySelectorAll(".turn.live"); }
  // "No photos" and "that is all" wait for those that are still on their way.
  function lock() {
    var all = ".live .options button, .live .steps button, .live .change, #submit button", coming = asksPhotos && underWay();
    each(document.querySelectorAll(all), function (button) {
      button.disabled = line.length > 0 || (coming && /:(skip|done)$/.test(button.value));
    });
  }
  // The buttons of these turns are over: they stood there when somebody answered, and what came since stays open.
  function settle(turns) {
    each(turns, function (turn) {
      if (turn.classList.contains("whole")) submit.textContent = "";
      turn.classList.remove("live");
      each(turn.querySelectorAll(".options, .steps, .act"), function (gone) { gone.parentNode.removeChild(gone); });
    });
    if (talking && !document.contains(talking)) quieten();
  }
  function atEnd() {
    return window.innerHeight + window.pageYOffset >= document.documentElement.scrollHeight - 120;
  }
  function show(turn) {
    turn.scrollIntoView({ block: "start" });
  }
  function add(answer, mine) {
    var near = atEnd(), first = null, held = document.createElement("div");
    held.innerHTML = pages.createHTML(answer.html || "");
    if (!held.children.length) return null;
    each(Array.prototype.slice.call(held.children), function (turn) {
      if (turn.id && document.getElementById(turn.id)) return;
      log.appendChild(turn);
      if (turn.classList.contains("whole")) each(turn.querySelectorAll(".options .strong"), function (one) { submit.appendChild(one); });
      turn.apart = !first;
      first = first || turn;
    });
    if (answer.last > last) last = answer.last;
    if (answer.title) document.title = answer.title;
    if (mine || answer.asks) useBox(answer.box);
    if (!first) return null;
    lock();
    dress();
    if (mine || near) show(first); else belowButton.hidden = false;
    return first;
  }
  function useBox(wanted) {
    document.getElementById("box-label").textContent = wanted.label;
    box.setAttribute("inputmode", wanted.mode);
    photoPanel.open = asksPhotos = wanted.photos;
  }
  belowButton.addEventListener("click", function () {
    belowButton.hidden = true;
    var newest = live();
    if (newest.length) { show(newest[0]); newest[0].focus({ preventScroll: true }); }
  });
  window.addEventListener("scroll", function () { if (atEnd()) belowButton.hidden = true; }, { passive: true });

  function notice(text) {
    notices.textContent = "";
    if (!text) return;
    var line = element("p", "notice bad", text);
    line.setAttribute("role", "alert");
    notices.appendChild(line);
  }

  // ---- messages wait in line, and in the phone's memory, until the house has them

  var line = [], busy = false, timer = 0, wait = SOON, failed = {};

  // What waits here, under the name of this tab: two pages of one conversation would write over each other's words.
  var tab = called() || callIt(fresh()), written = "";
  function remember() {
    var waits = { typed: box.value, failed: failed, papers: [], line: line.map(function (one) {
      return { form: one.form, text: one.text, choice: one.choice, label: one.label, papers: one.papers };
    }) };
    // What was handed in and not yet told of is told of when the page comes back, should it be closed before.
    shots.forEach(function (shot) { if (shot.paper && !shot.told) waits.papers.push(shot.paper); });
    store(WAITS + tab, waits.typed || failed.form || waits.papers.length || line.length ? JSON.stringify(waits) : "");
    written = stored(WAITS + tab);
  }
  function takeUp(name) {
    var waits = recalled(name);
    if (!waits) return;
    if (!box.value) box.value = waits.typed || "";
    if (!failed.form) failed = waits.failed || {};
    each(waits.line || [], function (one) { one.resumed = true; enqueue(one); });
    if (waits.papers && waits.papers.length) enqueue({ papers: waits.papers });
    grow();
    remember();
    if (name !== WAITS + tab) store(name, "");
  }
  // What a tab left behind that is there no more goes on here. Those that are there say so when asked.
  function lookAround() {
    var call = fresh(), there = {}, begun = box.value;
    function hear(event) {
      var told = event.key === HERE && event.newValue ? event.newValue.split(" ") : [];
      if (told[0] === call) there[told[1]] = true;
    }
    window.addEventListener("storage", hear);
    store(WHO, call);
    window.setTimeout(function () {
      window.removeEventListener("storage", hear);
      store(WHO, "");
      store(HERE, "");
      if (there[tab]) standApart(begun);
      leftBehind().forEach(function (name) {
        var typed = (recalled(name) || {}).typed;
        if (!there[name.slice(WAITS.length)] && !(typed && box.value)) takeUp(name);
      });
    }, ANSWERED);
  }
  // Up to 28 November 2026 all tabs kept what waits in four places of the conversation: as if one that is gone had left it.
  function moveIn() {
    var old = ["typed.", "failed.", "unsent.", "shots."].map(function (name) { return "palmtop." + name + token.slice(0, 12); });
    var typed = stored(old[0]), waiting = recalled(old[2]) || [], papers = recalled(old[3]) || [];
    if (typed) store(WAITS + fresh(), JSON.stringify({ typed: typed, failed: recalled(old[1]) || {} }));
    if (waiting.length || papers.length) store(WAITS + fresh(), JSON.stringify({ line: waiting, papers: papers }));
    old.forEach(function (name) { store(name, ""); });
  }
  function leftBehind() {
    var names = [];
    try { for (var n = 0; n < window.localStorage.length; n++) names.push(window.localStorage.key(n)); } catch (refused) { /* private mode */ }
    return names.filter(function (name) { return name.indexOf(WAITS) === 0 && name !== WAITS + tab; });
  }
  // A copy of a tab bears its name, and what waits in the other one stays there.
  function standApart(begun) {
    tab = callIt(fresh());
    if (box.value === begun) box.value = "";
    grow();
    remember();
  }
  window.addEventListener("storage", function (event) {
    if (event.key === WHO && event.newValue) store(HERE, event.newValue + " " + tab);
    if (event.key === WAITS + tab) stillHere();
  });
  // Who was asleep when asked has been taken for gone: the words are where they were taken to.
  function stillHere() {
    if (!written || stored(WAITS + tab)) return;
    if ((JSON.parse(written).typed || "") === box.value) box.value = "";
    shots.forEach(function (shot) { if (shot.paper) shot.told = true; });
    grow();
    remember();
  }
  function enqueue(one) {
    one.form = one.form || fresh();
    one.turn = one.turn || ownBubble(one.label || one.text || told.photoOwn);
    line.push(one);
    quieten();
    remember();
    lock();
    notice("");
    show(one.turn);
    pump();
  }
  function pump() {
    if (busy || !line.length) return;
    busy = true;
    window.clearTimeout(timer);
    line[0].open = line[0].open || Array.prototype.slice.call(live());
    var one = line[0], patience = 0, cut = window.AbortController ? new AbortController() : null;
    var slow = window.setTimeout(function () { waitLine.hidden = false; }, 700);
    var data = new FormData();
    data.append("form_token", token);
    data.append("form", one.form);
    data.append("start", start);
    data.append("text", one.text || "");
    data.append("choice", one.choice || "");
    data.append("after", String(last));
    each(one.papers || [], function (paper) { data.append("paper", String(paper)); });
    if (cut) patience = window.setTimeout(function () { cut.abort(); }, PATIENCE);
    function over() {
      window.clearTimeout(slow);
      window.clearTimeout(patience);
      waitLine.hidden = true;
      busy = false;
    }
    fetch("/say", { method: "POST", body: data, credentials: "same-origin", headers: { Accept: "application/json" }, signal: cut ? cut.signal : undefined })
      .then(function (reply) {
        if (reply.status === 502 || reply.status === 504) throw new Error("away");
        return reply.json().catch(function () { return { problem: told.notKept }; }).then(function (answer) {
          over();
          if (reply.ok) taken(one, answer); else refused(one, reply.status, answer);
        });
      })
      .catch(function () { over(); later(one); })
      .then(catchUp);
  }
  function taken(one, answer) {
    line.shift();
    remember();
    mark(one.turn, "");
    wait = SOON;
    connected(true);
    store(SPOKE, one.form);
    spoke = stored(SPOKE);
    if (answer.reload) { window.location.replace("/"); return; }
    var pressed = !document.activeElement || document.activeElement === body || document.activeElement.disabled;
    if (answer.html || !one.resumed) settle(one.open);
    var first = add(answer, true);
    lock();
    if (answer.problems && answer.problems.length) notice(answer.problems.join(" "));
    if (first && pressed) first.focus({ preventScroll: true });
    if (!known) { known = true; listen(); }
    pump();
  }
  function refused(one, status, answer) {
    var unkept = status === 503 || status === 500;
    if (status === 429 || (unkept && one.papers)) {
      mark(one.turn, told.waiting);
      notice(answer.problem || told.notKept);
      timer = window.setTimeout(pump, 10000);
      return;
    }
    var back = line.splice(0, 1), typed = box.value;
    while ((unkept || answer.again) && line.length && line[0].text) back.push(line.shift());  // they would only be refused too
    each(back, function (said) { if (said.turn.parentNode) said.turn.parentNode.removeChild(said.turn); });
    box.value = back.map(function (said) { return said.text; }).concat(typed).filter(Boolean).join("\n");
    grow();
    // The same words again are the same message, also after the page was closed; other words are another one.
    if (unkept) failed = { form: one.form, text: one.text };
    remember();
    if (answer.again) { beginAnew(answer.problem); return; }
    notice(answer.problem || told.notKept);
    lock();
    pump();
  }
  function later(one) {
    mark(one.turn, told.waiting);
    connected(false);
    timer = window.setTimeout(pump, wait);
    wait = Math.min(wait * 2, 30000);
  }
  function connected(yes) {
    if (yes === offlineLine.hidden) return;
    offlineLine.hidden = yes;
    offlineLine.textContent = yes ? "" : told.offline;
  }
  window.addEventListener("offline", function () { connected(false); });
  window.addEventListener("online", function () { connected(true); wait = SOON; window.clearTimeout(timer); pump(); retryShots(); listen(); });
  if (navigator.onLine === false) connected(false);

  // ---- the box

  function grow() {
    box.style.height = "auto";
    box.style.height = Math.min(box.scrollHeight + 3, 160) + "px";
  }
  // With another cookie what is kept has other names: the words come along in this tab, and nowhere else.
  function beginAnew(why) {
    var words = line.map(function (said) { return said.text; }).concat(box.value).filter(Boolean).join("\n");
    try {
      window.sessionStorage.setItem(CARRIED, words);
      window.sessionStorage.setItem(WHY, why || "");
      store(WAITS + tab, "");
    } catch (refused) { /* private mode */ }
    window.location.reload();
  }
  function carried(name) {
    try {
      var text = window.sessionStorage.getItem(name) || "";
      window.sessionStorage.removeItem(name);
      return text;
    } catch (refused) { return ""; }
  }
  function sendTyped() {
    var text = box.value.trim();
    if (!text) { box.focus(); return; }
    var name = failed.text === text ? failed.form : "";
    failed = {};
    box.value = "";
    grow();
    enqueue({ text: text, form: name });
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    sendTyped();
  });
  box.addEventListener("input", function () { grow(); remember(); });
  box.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    sendTyped();
  });
  // News can move the page under a finger: what was meant is where it was put down.
  var put = null;
  function choiceAt(event) { return event.target.closest ? event.target.closest("button[name=choice]") : null; }
  function meant(event) {
    var before = put;
    put = null;
    if (!event.detail || !before || !document.contains(before.button)) return choiceAt(event);
    return Math.abs(event.clientX - before.x) + Math.abs(event.clientY - before.y) < 12 ? before.button : choiceAt(event);
  }
  document.addEventListener("pointerdown", function (event) {
    var button = choiceAt(event);
    put = button ? { button: button, x: event.clientX, y: event.clientY } : null;
  });
  document.addEventListener("click", function (event) {
    var button = meant(event);
    if (!button) return;
    event.preventDefault();
    if (button.disabled || line.length) return;
    var panel = document.getElementById("help");
    if (panel && panel.contains(button)) panel.open = false;
    enqueue({ choice: button.value, label: button.dataset.label });
  });

  // ---- photos: made smaller, sent one by one, told of together

  var shots = [];

  each(form.querySelectorAll("input[type=file]"), function (input) {
    input.addEventListener("change", function () {
      var files = Array.prototype.slice.call(input.files || []);
      input.value = "";
      if (files.length) choose(files);
    });
  });
  // More than one message holds goes in several; what is too much even then is said beside the last.
  function choose(files) {
    var first = null;
    notice("");
    for (var from = 0; from < Math.min(files.length, MOST_PHOTOS); from += ALBUM) {
      var album = newAlbum(files.slice(from, Math.min(from + ALBUM, MOST_PHOTOS)));
      first = first || album.turn;
      if (files.length > MOST_PHOTOS && from + ALBUM >= MOST_PHOTOS) album.turn.querySelector(".bubble").appendChild(element("p", "more", told.manyPhotos));
    }
    show(first);
    nextShot();
  }
  function newAlbum(files) {
    var album = { turn: ownBubble(""), shots: [] }, place = element("div", "photos");
    album.turn.querySelector(".said").appendChild(place);
    each(files, function (file) {
      var shot = { file: file, form: fresh(), album: album, place: element("div", "shot"), paper: 0, state: "", request: null };
      place.appendChild(shot.place);
      album.shots.push(shot);
      shots.push(shot);
      draw(shot);
    });
    return album;
  }
  function draw(shot) {
    if (/^image\//.test(shot.file.type)) {
      var picture = element("img");
      picture.alt = told.photoOwn;
      picture.src = window.URL.createObjectURL(shot.file);
      picture.addEventListener("error", function () { if (picture.parentNode) shot.place.replaceChild(tile(shot.file), picture); });
      shot.place.appendChild(picture);
    } else {
      shot.place.appendChild(tile(shot.file));
    }
    shot.bar = element("progress");
    shot.bar.max = 100;
    shot.bar.value = 0;
    shot.bar.setAttribute("aria-label", told.uploading);
    shot.note = element("p");
    shot.note.setAttribute("aria-live", "off");
    shot.leave = element("button", "", told.uploadStop);
    shot.leave.type = "button";
    shot.leave.addEventListener("click", function () { leaveOut(shot); });
    shot.place.appendChild(shot.bar);
    shot.place.appendChild(shot.note);
    shot.place.appendChild(shot.leave);
    inLine(shot);
  }
  // Only one is on its way at a time: the others say that they wait for it.
  function inLine(shot) {
    shot.state = "new";
    shot.bar.hidden = true;
    shot.leave.hidden = false;
    shot.note.textContent = told.uploadQueued;
    lock();
  }
  function goes(shot, part) {
    shot.bar.hidden = false;
    shot.bar.value = part;
    shot.note.textContent = told.uploading + " " + Math.floor(part) + "%";
  }
  function underWay() { return shots.some(function (shot) { return shot.state === "new" || shot.state === "going"; }); }
  function tile(file) { return element("div", "plain", (file.name.split(".").pop() || "").slice(0, 5).toUpperCase()); }
  function nextShot() {
    if (shots.some(function (shot) { return shot.state === "going"; })) return;
    var next = shots.filter(function (shot) { return shot.state === "new"; })[0];
    if (!next) return;
    next.state = "going";
    goes(next, 0);
    smaller(next.file).then(function (blob) {
      if (next.state !== "going") return;
      if (blob.size > LARGEST) stopped(next, told.tooBig, false); else upload(next, blob);
    });
  }
  // However slow the network, what still moves is waited for.
  function upload(shot, blob) {
    var request = shot.request = new XMLHttpRequest(), data = new FormData(), still = 0;
    function moves() {
      window.clearTimeout(still);
      still = window.setTimeout(function () { request.abort(); over(); stopped(shot, told.uploadAgain, true); }, STANDS_STILL);
    }
    function over() { window.clearTimeout(still); shot.request = null; }
    data.append("form_token", token);
    data.append("form", shot.form);
    data.append("photo", blob, "photo");
    request.open("POST", "/photo");
    request.upload.onprogress = function (event) {
      moves();
      if (event.lengthComputable) goes(shot, 100 * event.loaded / event.total);
    };
    request.onload = function () {
      var answer = {};
      over();
      try { answer = JSON.parse(request.responseText); } catch (other) { /* a page of somebody in between */ }
      if (request.status === 200 && answer.paper) { uploaded(shot, answer.paper); return; }
      stopped(shot, answer.problem || told.uploadAgain, request.status !== 422 && request.status !== 413);
    };
    request.onerror = function () { over(); stopped(shot, navigator.onLine === false ? told.uploadWaits : told.uploadAgain, true); };
    request.onabort = over;
    moves();
    request.send(data);
  }
  function uploaded(shot, paper) {
    shot.paper = paper;
    shot.state = "kept";
    shot.bar.hidden = shot.leave.hidden = true;
    shot.note.textContent = told.uploaded;
    remember();
    finish(shot);
  }
  function leaveOut(shot) {
    var album = shot.album, next = null;
    shot.state = "left";
    if (shot.request) shot.request.abort();
    album.shots.splice(album.shots.indexOf(shot), 1);
    shots.splice(shots.indexOf(shot), 1);
    shot.place.parentNode.removeChild(shot.place);
    if (!album.shots.length) log.removeChild(album.turn);
    next = album.shots.length ? album.turn : live()[0];
    if (next) next.focus({ preventScroll: true });
    finish(shot);
  }
  function stopped(shot, why, mayTryAgain) {
    shot.state = mayTryAgain ? "stopped" : "refused";
    shot.bar.hidden = true;
    shot.leave.hidden = !mayTryAgain;
    shot.note.textContent = "";
    if (mayTryAgain) {
      var again = element("button", "", why);
      again.type = "button";
      again.addEventListener("click", function () { retry(shot); });
      shot.note.appendChild(again);
    } else {
      shot.place.classList.add("refused");
      shot.note.textContent = why;
      shot.note.setAttribute("role", "alert");
    }
    finish(shot);
  }
  function retry(shot) {
    inLine(shot);
    nextShot();
  }
  function retryShots() { shots.filter(function (shot) { return shot.state === "stopped"; }).forEach(retry); }
  function finish(shot) {
    var album = shot.album, open = album.shots.some(function (one) { return one.state === "new" || one.state === "going"; });
    if (!open) {
      var ready = album.shots.filter(function (one) { return one.paper && !one.told; });
      if (ready.length) {
        ready.forEach(function (one) { one.told = true; });
        enqueue({ papers: ready.map(function (one) { return one.paper; }), turn: album.turn });
      }
    }
    lock();
    nextShot();
  }

  // A phone's photo has ten times the points that a clerk needs to read it. What cannot be drawn is sent as it is.
  function smaller(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return Promise.resolve(file);
    return turned(file).then(function (turn) {
      return picture(file).then(function (image) { return drawn(image, turn, file); });
    }).catch(function () { return file; });
  }
  function picture(file) {
    return new Promise(function (done, failed) {
      var image = new Image(), address = window.URL.createObjectURL(file);
      image.onload = function () { window.URL.revokeObjectURL(address); done(image); };
      image.onerror = function () { window.URL.revokeObjectURL(address); failed(new Error("picture")); };
      image.src = address;
    });
  }
  function drawn(image, turn, file) {
    var ratio = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    if (ratio === 1 && file.size <= LARGE) return file;
    var width = Math.round(image.naturalWidth * ratio), height = Math.round(image.naturalHeight * ratio);
    var canvas = document.createElement("canvas"), sideways = turn === 90 || turn === 270;
    canvas.width = sideways ? height : width;
    canvas.height = sideways ? width : height;
    var paint = canvas.getContext("2d");
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.translate(canvas.width / 2, canvas.height / 2);
    paint.rotate(turn * Math.PI / 180);
    paint.drawImage(image, -width / 2, -height / 2, width, height);
    return packed(canvas, 0.82).then(function (blob) { return blob.size < file.size ? blob : file; });
  }
  function packed(canvas, quality) {
    return new Promise(function (done, failed) {
      canvas.toBlob(function (blob) {
        if (!blob) failed(new Error("canvas"));
        else if (blob.size > LARGE && quality > 0.5) done(packed(canvas, quality - 0.14));
        else done(blob);
      }, "image/jpeg", quality);
    });
  }
  // Older browsers draw a photo as it lies in the file, and drawing drops the note on how it was held.
  function turned(file) {
    if (file.type !== "image/jpeg" || (window.CSS && CSS.supports("image-orientation", "from-image"))) return Promise.resolve(0);
    return new Promise(function (done) {
      var reader = new FileReader();
      reader.onload = function () { try { done(heldAs(new DataView(reader.result))); } catch (short) { done(0); } };
      reader.onerror = function () { done(0); };
      reader.readAsArrayBuffer(file.slice(0, 131072));
    });
  }
  function heldAs(view) {
    for (var at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint16(at) !== 0xffe1 || view.getUint32(at + 4) !== 0x45786966) continue;
      var exif = at + 10, small = view.getUint16(exif) === 0x4949, table = exif + view.getUint32(exif + 4, small);
      for (var n = 0; n < view.getUint16(table, small); n++) {
        if (view.getUint16(table + 2 + 12 * n, small) !== 0x0112) continue;
        return { 3: 180, 6: 90, 8: 270 }[view.getUint16(table + 10 + 12 * n, small)] || 0;
      }
    }
    return 0;
  }

  // ---- news by themselves: a stream, or asking every few seconds

  var stream = null, asking = 0, broken = 0, missed = 0, spoke = stored(SPOKE);

  function listen() {
    if (spokenElsewhere()) { window.location.reload(); return; }
    if (!known || document.hidden || stream) return;
    if (!window.EventSource || broken > 2) { ask(); return; }
    stream = new EventSource("/live?after=" + last);
    stream.onopen = function () { broken = 0; };
    stream.onmessage = function (event) {
      var news = JSON.parse(event.data);
      if (busy) missed = Math.max(missed, news.last); else add(news, false);
    };
    stream.onerror = function () {
      broken += 1;
      if (stream && (stream.readyState === 2 || broken > 2)) { hush(); asking = window.setTimeout(ask, 5000); }
    };
  }
  // What came while an answer was awaited is most often that answer. What is not, is read again from where the page ends.
  function catchUp() {
    if (busy || missed <= last) return;
    missed = 0;
    hush();
    listen();
  }
  function hush() {
    if (stream) { stream.close(); stream = null; }
    window.clearTimeout(asking);
  }
  function ask() {
    window.clearTimeout(asking);
    if (!known || document.hidden) return;
    fetch("/news?after=" + last, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (reply) { return reply.json(); })
      .then(function (answer) {
        if (answer.left) { beginAnew(); return; }
        if (answer.gone) { window.location.reload(); return; }
        if (!busy) add(answer, false);
      })
      .catch(function () { /* asked again soon */ })
      .then(function () { if (!stream) asking = window.setTimeout(ask, 6000); });
  }
  document.addEventListener("visibilitychange", function () { if (document.hidden) hush(); else { stillHere(); listen(); } });
  // Another page of this browser went on with the conversation: what is open here is over.
  function spokenElsewhere() {
    return !document.hidden && !line.length && !photosWait() && stored(SPOKE) !== spoke;
  }
  function photosWait() {
    return shots.some(function (shot) { return !shot.told && shot.state !== "refused"; });
  }
  window.addEventListener("storage", function (event) { if (event.key === SPOKE) listen(); });
  // Back to a page that the browser had put aside: photos that wait are in it alone, and without a network there is no other.
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    stillHere();
    if (photosWait() || navigator.onLine === false) { retryShots(); listen(); } else window.location.reload();
  });

  // ---- read aloud, copy a number

  var speech = window.speechSynthesis, talking = null, run = 0, SILENT = 8000;

  // Where the phone names its voices and none speaks this language, nothing is promised. Some name none and speak.
  function voiced() {
    if (!speech || !window.SpeechSynthesisUtterance || root.classList.contains("voiceless")) return false;
    var voices = speech.getVoices ? speech.getVoices() : [], ours = root.lang.slice(0, 2) === "zh" ? /^(zh|cmn)/i : /^en/i;
    return !voices.length || Array.prototype.some.call(voices, function (voice) { return ours.test(voice.lang); });
  }
  if (speech) speech.onvoiceschanged = function () { dress(); };
  window.addEventListener("pagehide", quieten);
  function quieten() {
    run += 1;
    if (!talking) return;
    talking.textContent = told.read;
    talking = null;
    speech.cancel();
  }
  // What was said in one go is read in one go: under its end stands a button.
  function groups() {
    var all = [];
    each(live(), function (turn) {
      var group = all[all.length - 1];
      if (!group || turn.apart || turn.previousElementSibling !== group[group.length - 1]) all.push([turn]);
      else group.push(turn);
    });
    return all;
  }
  function dress() {
    var can = voiced(), ends = can ? groups() : [], kept = ends.map(function (group) { return group[group.length - 1].querySelector(".speak"); });
    root.classList.toggle("speaks", can);
    each(log.querySelectorAll(".speak"), function (old) {
      if (kept.indexOf(old) >= 0) return;
      var rail = old.parentNode;
      if (old === talking) quieten();
      rail.removeChild(old);
      if (!rail.children.length) rail.parentNode.removeChild(rail);
    });
    ends.forEach(function (group, at) { if (!kept[at]) speakButton(group[group.length - 1]); });
    each(live(), function (turn) {
      if (!turn.querySelector(".copy")) each(turn.querySelectorAll(".said .code"), copyButton);
    });
  }
  // A button that is put into the conversation is nothing that was said: a screen reader leaves it out of the news.
  function toolButton(kind, text) {
    var button = element("button", kind, text);
    button.type = "button";
    button.setAttribute("aria-live", "off");
    return button;
  }
  function speakButton(turn) {
    var button = toolButton("speak", told.read), rail = turn.querySelector(".steps");
    button.addEventListener("click", function () {
      var was = talking === button, mine = 0;
      quieten();
      if (was) return;
      mine = run;
      talking = button;
      button.textContent = told.readStop;
      var silent = window.setTimeout(function () { if (mine === run) voiceless(); }, SILENT);
      function begun() { window.clearTimeout(silent); }
      function over() { begun(); if (mine === run) quieten(); }
      // One by one: some browsers fall silent in the middle of what is longer than a quarter of a minute.
      spokenParts(turn).forEach(function (part, at, parts) {
        var saying = new SpeechSynthesisUtterance(part);
        saying.lang = root.lang;
        saying.rate = 0.9;
        saying.onstart = begun;
        saying.onerror = over;
        if (at === parts.length - 1) saying.onend = over;
        speech.speak(saying);
      });
    });
    if (!rail) { rail = element("div", "steps"); rail.setAttribute("aria-live", "off"); turn.appendChild(rail); }
    rail.appendChild(button);
  }
  function voiceless() {
    quieten();
    root.classList.add("voiceless");
    dress();
    notice(told.readNone);
  }
  // The words of everything that was said with this turn, then what may be answered, as a voice says them right.
  function spokenParts(last) {
    var parts = [], group = groups().filter(function (one) { return one.indexOf(last) >= 0; })[0] || [last];
    function say(text) { parts = parts.concat(aloud(text).replace(/([。！？]|[.!?] )/g, "$1\n").split("\n")); }
    group.forEach(function (turn) {
      var whole = turn.classList.contains("whole"), options = turn.querySelectorAll(".options button");
      each(turn.querySelectorAll(".by, .summary h2, .summary .line, .said p, .said li"), function (part) {
        var term = part.querySelector("dt"), means = part.querySelector("dd");
        say(term ? wordsOf(term) + told.readPause + " " + wordsOf(means) : wordsOf(part));
      });
      if (options.length) say(told.readOptions);
      each(options, function (option) {
        var number = option.querySelector(".n");
        say((number && !whole ? number.textContent + told.readPause + " " : "") + option.dataset.label);
      });
    });
    return parts.map(function (part) { return part.trim(); }).filter(function (part) { return /[\w\u4e00-\u9fff]/.test(part); });
  }
  // Case numbers and telephones are said digit by digit; what stands there to be pressed is not said.
  function wordsOf(part) {
    var copy = part.cloneNode(true);
    each(copy.querySelectorAll("button"), function (button) { button.parentNode.removeChild(button); });
    each(copy.querySelectorAll(".code, .number"), function (number) { number.textContent = digits(number.textContent); });
    return copy.textContent.replace(/\s+/g, " ").trim();
  }
  function digits(text) {
    var names = told.readDigits.split(" ");
    if (/^1\d{10}$/.test(text)) text = text.replace(/^(...)(....)/, "$1-$2-");
    else if (/^\w{8,}$/.test(text)) text = text.replace(/(.{4})(?=.)/g, "$1-");
    return text.split(/\W+/).map(function (group) {
      return group.split("").map(function (one) { return names[one] || one; }).join(" ");
    }).join(told.readPause + " ");
  }
  function aloud(text) {
    return text
      .replace(/[\ud83c-\ud83e][\udc00-\udfff]|[\u2190-\u2bff\u200d\ufe0f\u20e3]/g, " ")
      .replace(/\b(\d{4})-(\d\d?)-(\d\d?)\b/g, told.readDate)
      .replace(/(\d*)\*{4,}(\w*)/g, function (all, before, after) { return digits(before) + told.readHidden + digits(after); })
      .replace(/\b(?:\d{7,}[Xx]?|0\d{2,3}[- ]\d{7,8}|1\d\d[- ]\d{4}[- ]\d{4})\b/g, digits)
      .replace(/(\d),(?=\d{3})/g, "$1")
      .replace(/\*/g, told.readSome);
  }
  function copyButton(code) {
    var button = toolButton("copy", told.codeCopy);
    button.addEventListener("click", function () {
      var range = document.createRange(), chosen = window.getSelection();
      range.selectNodeContents(code);
      chosen.removeAllRanges();
      chosen.addRange(range);
      if (document.execCommand("copy")) button.textContent = told.codeCopied;
      chosen.removeAllRanges();
    });
    code.parentNode.appendChild(button);
  }

  // ---- one panel at a time, closed by a tap elsewhere or Esc

  var help = document.getElementById("help");
  document.addEventListener("click", function (event) { if (help && help.open && !help.contains(event.target)) help.open = false; });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && help && help.open) { help.open = false; help.querySelector("summary").focus(); }
  });
  var leaving = document.getElementById("forget");
  if (leaving) leaving.addEventListener("submit", function () {
    store(SPOKE, "");
    moveIn();
    leftBehind().concat(WAITS + tab).forEach(function (name) { store(name, ""); });
  });

  // ---- what sticks to the edges must not cover what is read: six lines stay free, or nothing sticks

  function measure() {
    var foot = document.getElementById("foot"), head = document.querySelector("header"), above = 0;
    root.classList.remove("crowded");
    if (window.getComputedStyle(head).position.indexOf("sticky") >= 0) above = head.offsetHeight;
    var crowded = window.innerHeight - foot.offsetHeight - above < LEAST_FREE;
    root.classList.toggle("crowded", crowded);
    root.style.setProperty("--foot", (crowded ? 0 : foot.offsetHeight) + "px");
    root.style.scrollPaddingTop = (crowded || !above ? 0 : above + 6) + "px";
  }
  measure();
  window.addEventListener("resize", measure);
  if (window.ResizeObserver) new ResizeObserver(measure).observe(document.getElementById("foot"));

  // ---- where we were

  dress();
  if (!box.value) box.value = carried(CARRIED);
  takeUp(WAITS + tab);
  moveIn();
  lookAround();
  var opening = document.getElementById("now");
  if (opening && !line.length && !/[?&]earlier/.test(window.location.search)) opening.scrollIntoView();
  var why = carried(WHY);
  if (why) notice(why);
  listen();
}());
