// While a person pauses in typing, the server is asked what stands out in the words, and its answer
// takes the place of the last one. Nothing is stored in the browser. Without this script the same
// answer comes when the form is sent.
(() => {
  "use strict";
  const PAUSE = 900; // milliseconds without a key

  // The server has escaped every word; what it answers is read as a document that runs nothing.
  const nodes = (html) => [...new DOMParser().parseFromString(html, "text/html").body.childNodes];

  for (const place of document.querySelectorAll("[data-read]")) {
    const form = place.closest("form"), source = document.getElementById(place.dataset.from);
    if (!form) continue;
    const heard = document.createElement("p");
    heard.className = "vh";
    heard.setAttribute("role", "status");
    place.after(heard);
    let timer = 0, asking = null;

    const fields = () => {
      if (!source) return new FormData(form);
      const one = new FormData();
      one.set("kind", place.dataset.kind);
      one.set("text", source.value);
      return one;
    };
    const ask = async () => {
      if (asking) asking.abort();
      asking = new AbortController();
      const body = fields();
      const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
      body.delete("csrfmiddlewaretoken");
      const answer = await fetch(place.dataset.read, {
        method: "POST", headers: { "X-CSRFToken": token }, body, cache: "no-store", redirect: "error", signal: asking.signal,
      });
      if (!answer.ok) return;
      place.replaceChildren(...nodes(await answer.text()));
      const heading = place.querySelector("h2, .meta");
      if (heading && heard.textContent !== heading.textContent) heard.textContent = heading.textContent;
    };
    (source || form).addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask().catch(() => {}), PAUSE);
    });
    form.addEventListener("submit", () => clearTimeout(timer));
  }

  for (const place of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    const said = place.querySelector("[role=status]");
    place.hidden = false;
    place.querySelector("button").addEventListener("click", async () => {
      const words = document.getElementById(place.dataset.copy).textContent.trim();
      const copied = await navigator.clipboard.writeText(words).then(() => true, () => false);
      said.textContent = copied ? said.dataset.copied : said.dataset.refused;
    });
  }
})();
