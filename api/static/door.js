// Whoever is asked at the door, or told that it did not work, has sent nothing: what was typed is offered again (desk/drafts.js).
"use strict";

try {
  window.sessionStorage.removeItem("desk:sent");
} catch {
  // a browser that keeps nothing
}
