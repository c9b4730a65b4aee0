// The page to read on: goes where the address points, finds words, shows the translation.
(() => {
  "use strict";

  const asked = () => new URLSearchParams(location.search);
  const body = () => document.querySelector("#reader .text-body");
  let hits = [];
  let at = -1;

  window.placeOfAddress = () => [asked().get("p") || "", asked().get("d") || ""];

  function goTo(element, block) {
    if (!element) return;
    element.scrollIntoView({ block });
    element.focus({ preventScroll: true });
  }

  // Called when the text stands there, and again when it is another one.
  window.settleReader = () =>
    requestAnimationFrame(() => {
      const outline = document.querySelector("#reader .outline");
      if (outline && window.innerWidth < 960) outline.open = false;
      const passage = document.getElementById(`p-${asked().get("p")}`);
      if (passage) {
        passage.classList.add("here");
        goTo(passage, "center");
      } else if (location.hash) goTo(document.getElementById(location.hash.slice(1)), "start");
    });

  // One letter for one letter, so that places in the folded text are places in the text.
  const fold = (text) =>
    Array.from(text, (c) => {
      const plain = c.normalize("NFD")[0].toLowerCase();
      return plain.length === c.length ? plain : c;
    }).join("");

  function forget() {
    for (const mark of body().querySelectorAll("mark.hit")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    hits = [];
    at = -1;
  }

  // Marks every place of the folded words within one stretch of text.
  function mark(node, wanted) {
    const found = [];
    const text = fold(node.data);
    for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length)) found.push(i);
    for (const start of found.reverse()) {
      const rest = node.splitText(start);
      rest.splitText(wanted.length);
      const hit = document.createElement("mark");
      hit.className = "hit";
      rest.replaceWith(hit);
      hit.append(rest);
    }
  }

  function find(text) {
    forget();
    const wanted = fold(text.trim().replace(/\s+/g, " "));
    const status = document.querySelector("#reader .find [role=status]");
    if (wanted.length < 2) {
      status.textContent = "";
      return;
    }
    const walker = document.createTreeWalker(body(), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("[hidden], .page-number")) nodes.push(walker.currentNode);
    }
    for (const node of nodes) mark(node, wanted);
    hits = [...body().querySelectorAll("mark.hit")];
    status.textContent = hits.length ? status.dataset.hits.replace("0", hits.length) : status.dataset.none;
    step(1);
  }

  function step(by) {
    if (!hits.length) return;
    hits[at]?.classList.remove("now");
    at = (at + by + hits.length) % hits.length;
    hits[at].classList.add("now");
    hits[at].scrollIntoView({ block: "center" });
  }

  function translate(button) {
    const shown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", shown);
    body().classList.toggle("beside", shown);
    for (const each of body().querySelectorAll(".translation")) each.hidden = !shown;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#reader [data-goto]");
    const stepper = event.target.closest("#reader [data-step]");
    const toggle = event.target.closest("#reader [data-translation]");
    if (link) {
      event.preventDefault();
      goTo(document.getElementById(link.dataset.goto), "start");
    } else if (stepper) step(Number(stepper.dataset.step));
    else if (toggle) translate(toggle);
  });

  let typing = 0;
  document.addEventListener("input", (event) => {
    if (event.target.id !== "find") return;
    clearTimeout(typing);
    typing = setTimeout(() => find(event.target.value), 150);
  });

  document.addEventListener("submit", (event) => {
    if (!event.target.closest("#reader .find")) return;
    event.preventDefault();
    step(1);
  });
})();
