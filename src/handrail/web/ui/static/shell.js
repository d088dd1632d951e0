// The shell's script: the quick way out, blanking out of sight, the closing warning, drafts, printing.
// Every page works without it. Nothing is stored in the browser and nothing is counted.
(() => {
  "use strict";
  const root = document.documentElement;
  const leave = document.getElementById("leave");

  // -- Leave: blank first, then replace this page, so that Back does not show it ------------------
  const go = (address) => {
    root.classList.add("blank");
    location.replace(address);
  };
  const out = () => leave && go(leave.href);
  if (leave) leave.addEventListener("click", (event) => { event.preventDefault(); out(); });

  // Shift pressed alone three times. As a modifier it does not count; another key starts anew.
  let presses = 0, alone = false, timer = 0;
  const restart = () => { presses = 0; clearTimeout(timer); };
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") { alone = false; restart(); return; }
    alone = !(event.repeat && !alone) && !event.ctrlKey && !event.altKey && !event.metaKey;
  }, true);
  addEventListener("pointerdown", () => { alone = false; }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    timer = setTimeout(restart, 5000);
    if (presses === 3) { restart(); out(); }
  }, true);

  // -- Out of sight: blank, so that a picture of open windows shows nothing ------------------------
  const sight = () => root.classList.toggle("blank", document.visibilityState === "hidden");
  document.addEventListener("visibilitychange", sight);
  addEventListener("pagehide", () => root.classList.add("blank"));
  // A page taken out of the back-forward cache asks the server anew: the space may be closed by now.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); else sight(); });

  // -- Printing -----------------------------------------------------------------------------------
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // -- Passphrases: shown while a box is ticked; hidden again before they are sent ------------------
  for (const shown of document.querySelectorAll("[data-show]")) {
    const fields = shown.closest("form").querySelectorAll("[type=password]"), box = shown.querySelector("input");
    const show = () => { for (const field of fields) field.type = box.checked ? "text" : "password"; };
    shown.hidden = false;
    box.addEventListener("change", show);
    shown.closest("form").addEventListener("submit", () => { box.checked = false; show(); });
  }

  // -- The breathing circle's step, said aloud while it moves --------------------------------------
  // (drawn and moved by the stylesheet alone; see the pages that use it)

  // -- An open space: a warning a minute before it closes, drafts while typing ---------------------
  const closing = document.getElementById("closing");
  if (!closing) return;
  const notice = closing.querySelector("form");
  const token = notice.querySelector("[name=csrfmiddlewaretoken]").value;
  const post = (address, fields) => fetch(address, {
    method: "POST", headers: { "X-CSRFToken": token }, body: fields, cache: "no-store", keepalive: true,
  });
  let ends = 0;
  const until = (seconds) => { ends = Date.now() + seconds * 1000; notice.hidden = true; };
  const closed = () => go(closing.dataset.door);
  const stayed = async () => {
    const answer = await post(closing.dataset.stay);
    const left = answer.ok ? (await answer.json()).seconds : null;
    if (left === null) closed(); else until(left);
  };
  until(Number(closing.dataset.seconds));
  setInterval(() => {
    const left = ends - Date.now();
    if (left <= 0) closed();
    else if (left <= 60000) notice.hidden = false;
  }, 1000);
  notice.addEventListener("submit", (event) => { event.preventDefault(); stayed().catch(closed); });

  // What is being typed is sealed on the server every twenty seconds, for this space only.
  const typing = new Set();
  const save = (form) => {
    const fields = new FormData(form);
    for (const name of [...fields.keys()]) if (name.startsWith("passphrase")) fields.delete(name);
    fields.set("path", new URL(form.action, location.href).pathname);
    return post(closing.dataset.draft, fields);
  };
  for (const form of document.querySelectorAll("form[data-draft]")) {
    form.addEventListener("input", () => {
      if (typing.has(form)) return;
      typing.add(form);
      setTimeout(() => { typing.delete(form); save(form).catch(() => {}); }, 20000);
    });
  }
})();
