// A pause that goes on: the minutes that are left and the marks on the rail move while somebody
// watches. Nothing rings, nothing is said aloud, and without this script the page says the same
// when it is loaded anew.
(() => {
  "use strict";
  const place = document.querySelector("[data-until]"), line = place && place.querySelector("[data-words]");
  if (!line) return;
  const ends = Date.now() + Number(place.dataset.until) * 1000;
  const words = line.dataset.words.split("|"), marks = [...place.querySelectorAll(".steps li")];
  const show = () => {
    const left = Math.max(0, Math.ceil((ends - Date.now()) / 60000));
    const gone = Math.floor((words.length - 1 - left) / 5);
    if (words[left] && line.textContent !== words[left]) line.textContent = words[left];
    marks.forEach((mark, number) => mark.classList.toggle("done", number < gone));
  };
  setInterval(show, 5000);
  document.addEventListener("visibilitychange", show);
})();
