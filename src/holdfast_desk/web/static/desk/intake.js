// Sends a folder in small pieces, so that one can see how far it is; without script
// the form sends all of it at once.
"use strict";

const MOST_FILES = 20;
const MOST_BYTES = 20 * 1024 * 1024;

function pieces(files) {
  const found = [[]];
  let bytes = 0;
  for (const file of files) {
    const last = found[found.length - 1];
    if (last.length && (last.length >= MOST_FILES || bytes + file.size > MOST_BYTES)) {
      found.push([]);
      bytes = 0;
    }
    found[found.length - 1].push(file);
    bytes += file.size;
  }
  return found;
}

async function sendPiece(form, files, number) {
  const sent = new FormData(form);
  sent.delete("files");
  sent.delete("folder");
  if (number) sent.delete("pasted");
  // Each piece is a form of its own, so that one sent twice is done once.
  sent.set("form", `${form.elements.form.value}.${number.toString(36)}`);
  sent.set("piece", number + 1);
  for (const file of files) sent.append("folder", file, file.name);
  const answer = await fetch(form.action, { method: "POST", body: sent });
  // Led back to the list: this piece had come before. To the way in: signed out.
  if (answer.redirected && answer.url.includes("/reports/")) return new URLSearchParams();
  if (answer.redirected) throw new Error("signed out");
  if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
  // What cannot be taken at all, as one file that is too large, stops no other piece.
  return new URLSearchParams(answer.ok ? await answer.text() : `left=${files.length}`);
}

async function sendAll(form, files) {
  const shown = form.querySelector("[data-progress]");
  const [bar, words] = [shown.querySelector("progress"), shown.querySelector("span")];
  const came = { new: 0, known: 0, left: 0 };
  shown.hidden = false;
  bar.max = files.length;
  bar.value = 0;
  for (const [number, piece] of pieces(files).entries()) {
    const told = await sendPiece(form, piece, number);
    for (const name of Object.keys(came)) came[name] += Number(told.get(name) ?? 0);
    bar.value += piece.length;
    words.textContent = `${form.dataset.sending}: ${bar.value} / ${files.length}`;
  }
  location.assign(`${location.pathname}?${new URLSearchParams(came)}`);
}

for (const form of document.querySelectorAll("[data-intake]")) {
  form.addEventListener("submit", (event) => {
    const hidden = (file) => file.name.startsWith(".");
    const folder = [...form.elements.folder.files].filter((file) => !hidden(file));
    const files = [...form.elements.files.files, ...folder];
    if (files.length <= MOST_FILES) return;
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    sendAll(form, files).catch(() => {
      form.elements.form.value = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 14)}`;
      form.querySelector("[data-progress] span").textContent = form.dataset.broken;
      button.disabled = false;
    });
  });
}
