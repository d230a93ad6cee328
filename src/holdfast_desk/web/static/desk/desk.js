// What makes the desk quicker with a keyboard and a mouse; it all works without.
"use strict";

const cards = () => [...document.querySelectorAll("[data-claim]")];

function light(ids) {
  document.querySelectorAll(".is-lit").forEach((each) => each.classList.remove("is-lit"));
  for (const id of ids) {
    document.getElementById(id)?.classList.add("is-lit");
    document.querySelectorAll(`[data-claims~="${id}"]`).forEach((each) => each.classList.add("is-lit"));
  }
}

function linkTextAndClaims() {
  for (const said of document.querySelectorAll("mark[data-claims]")) {
    said.addEventListener("click", () => {
      const ids = said.dataset.claims.split(" ");
      light(ids);
      document.getElementById(ids[0])?.scrollIntoView({ block: "nearest" });
    });
  }
  for (const card of cards()) {
    card.addEventListener("mouseenter", () => light([card.id]));
    card.addEventListener("focusin", () => light([card.id]));
  }
}

function offsetIn(root, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return [...range.toString()].length;
}

function takeMarkedWords() {
  const text = document.querySelector("[data-text]");
  const form = document.querySelector("[data-marking]");
  if (!text || !form) return;
  document.addEventListener("selectionchange", () => {
    const marked = document.getSelection();
    if (!marked.rangeCount || marked.isCollapsed) return;
    const range = marked.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    form.elements.start.value = offsetIn(text, range.startContainer, range.startOffset);
    form.elements.end.value = offsetIn(text, range.endContainer, range.endOffset);
    form.elements.words.value = range.toString();
  });
  form.elements.words.addEventListener("input", () => {
    form.elements.start.value = form.elements.end.value = "";
  });
}

function go(step) {
  const all = cards();
  const here = all.findIndex((card) => card.contains(document.activeElement));
  const next = all[Math.min(Math.max(here + step, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function listenToKeys() {
  if (!document.querySelector("[data-claims]")) return;
  document.querySelectorAll(".keys").forEach((each) => { each.hidden = false; });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const card = document.activeElement?.closest?.("[data-claim]");
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "x") card?.querySelector("input[type=checkbox]")?.click();
    else if ("au".includes(event.key)) card?.querySelector(`[data-key="${event.key}"]`)?.click();
    else return;
    event.preventDefault();
  });
}

function offerTicks() {
  for (const button of document.querySelectorAll("[data-tick-all]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const boxes = document.querySelectorAll(`input[type=checkbox][form="${button.form.id}"]`);
      const all = [...boxes].every((box) => box.checked);
      boxes.forEach((box) => { box.checked = !all; });
    });
  }
}

function chooseAtOnce() {
  const chooser = document.querySelector(".chooser select");
  chooser?.addEventListener("change", () => chooser.form.submit());
}

linkTextAndClaims();
takeMarkedWords();
listenToKeys();
offerTicks();
chooseAtOnce();
