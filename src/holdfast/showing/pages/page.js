// Shows, for a claim, the words that say it, and the other way round.
// Without it the page is the same page: every claim and every passage is a link.
"use strict";
(() => {
  const text = document.getElementById("text");
  const claims = document.getElementById("claims");
  const passages = [...text.querySelectorAll(".said")];
  const links = [...claims.querySelectorAll(".claim__link")];
  const claimsOf = (item) => item.dataset.claims.split(" ");
  let cameFrom = null;

  const passagesOf = (id) => passages.filter((item) => claimsOf(item).includes(id));
  const linkOf = (id) => links.find((item) => item.dataset.claims === id);

  function show(ids) {
    for (const item of [...passages, ...links]) {
      item.classList.toggle("is-shown", claimsOf(item).some((id) => ids.includes(id)));
    }
  }

  function bringIntoView(item) {
    const pane = item.closest(".claims") || document.documentElement;
    if (pane.scrollHeight > pane.clientHeight) {
      item.scrollIntoView({ block: "nearest" });
    }
  }

  // What belongs to the item: its claims, or the passage where a claim begins.
  function counterpart(item) {
    const [id] = claimsOf(item);
    return text.contains(item) ? linkOf(id) : passagesOf(id)[0];
  }

  function itemOf(node) {
    return node instanceof Element && node.closest(".said, .claim__link");
  }

  // One tab stop for the report and one for the claims; arrows go on from there.
  function makeStop(items, stop) {
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  }

  function go(item) {
    makeStop(text.contains(item) ? passages : links, item);
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  }

  function step(item, key) {
    const items = text.contains(item) ? passages : links;
    const at = items.indexOf(item);
    const to = {
      ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1,
      Home: 0, End: items.length - 1,
    }[key];
    if (to === undefined || !items[to]) return false;
    go(items[to]);
    return true;
  }

  function cross(item) {
    const other = counterpart(item);
    if (!other) return;
    cameFrom = item;
    go(other);
  }

  function goBack() {
    if (cameFrom) go(cameFrom);
    else show([]);
    cameFrom = null;
  }

  for (const pane of [text, claims]) {
    pane.addEventListener("mouseover", (event) => {
      const item = itemOf(event.target);
      if (!item) return;
      show(claimsOf(item));
      const other = counterpart(item);
      if (other && matchMedia("(min-width: 56.01rem)").matches) bringIntoView(other);
    });
    pane.addEventListener("mouseleave", () => {
      const item = itemOf(document.activeElement);
      show(item ? claimsOf(item) : []);
    });
    pane.addEventListener("focusin", (event) => {
      const item = itemOf(event.target);
      if (item) {
        makeStop(text.contains(item) ? passages : links, item);
        show(claimsOf(item));
        const other = counterpart(item);
        if (other && matchMedia("(min-width: 56.01rem)").matches) bringIntoView(other);
      }
    });
    pane.addEventListener("click", (event) => {
      const item = itemOf(event.target);
      if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      cross(item);
    });
    pane.addEventListener("keydown", (event) => {
      const item = itemOf(event.target);
      if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") goBack();
      else if (step(item, event.key)) event.preventDefault();
    });
  }
  makeStop(passages, passages[0]);
  makeStop(links, links[0]);
  document.documentElement.classList.add("scripted");
})();
