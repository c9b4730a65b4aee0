// The page to ask on: opens sources, copies, keeps the newest in view. The rest is done by Gradio events.
(() => {
  "use strict";

  let settled = ""; // what was brought into view last
  let opener = null; // the marker of the open source, so that one can go back to it

  // Shows one source, or the panel's hint where there is none to show.
  function choose(target) {
    const chosen = (target && document.getElementById(target)) || document.querySelector("#panel .hint");
    for (const other of document.querySelectorAll("#panel .panel > *")) other.hidden = other !== chosen;
    for (const marker of document.querySelectorAll("[data-target]")) {
      if (marker.dataset.target === target) marker.setAttribute("aria-current", "true");
      else marker.removeAttribute("aria-current");
    }
    opener = document.querySelector("[aria-current][data-target]");
    return chosen;
  }

  // Scrolls inside the panel only, so that the conversation stays where the reader is. The mark
  // comes to stand below the panel's heading, with a few lines of what goes before it.
  function bringIntoPanel(source) {
    const panel = document.querySelector("#panel .panel");
    const mark = source.querySelector("mark");
    if (!panel || !mark) return;
    const above = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTop += above - source.querySelector("header").offsetHeight - 96;
  }

  function open(marker) {
    const source = choose(marker.dataset.target);
    opener = marker;
    bringIntoPanel(source);
    source.focus({ preventScroll: true });
    const mark = source.querySelector("mark") || source;
    const place = mark.getBoundingClientRect();
    if (place.top < 0 || place.bottom > window.innerHeight) {
      mark.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("click", (event) => {
    const marker = event.target.closest("[data-target]");
    if (marker) {
      event.preventDefault();
      open(marker);
    } else if (event.target.closest("[data-back]") && opener?.isConnected) {
      opener.focus();
      opener.scrollIntoView({ block: "nearest" });
    }
  });

  // The question that the address asks, once: a reload then shows the conversation it began.
  window.questionOfAddress = () => {
    const asked = new URLSearchParams(location.search);
    const question = asked.get("q") || "";
    asked.delete("q");
    history.replaceState(null, "", location.pathname + (asked.size ? `?${asked}` : ""));
    return question;
  };

  function linkTo(question) {
    return `${location.origin}${location.pathname}?${new URLSearchParams({ q: question })}`;
  }

  // Without encryption the browser has no clipboard to give; a selection can still be copied.
  async function copy(text) {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const held = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(held);
    held.select();
    document.execCommand("copy");
    held.remove();
  }

  document.addEventListener("click", async (event) => {
    const copier = event.target.closest("[data-copy]");
    if (copier) {
      const { copy: what, text, done } = copier.dataset;
      await copy(what === "link" ? linkTo(text) : text);
      copier.focus();
      const name = copier.dataset.name || copier.textContent;
      copier.dataset.name = name;
      copier.textContent = done;
      setTimeout(() => (copier.textContent = name), 2000);
    }
    const renaming = event.target.closest("[data-rename]");
    if (renaming) {
      const form = renaming.parentElement.querySelector("form");
      form.hidden = !form.hidden;
      if (!form.hidden) form.elements.name.select();
    }
  });

  // When the server cannot be reached no event comes back; say so where the question stands.
  const reach = window.fetch;
  window.fetch = async (...request) => {
    try {
      const response = await reach(...request);
      sayOffline(response.status >= 500);
      return response;
    } catch (failure) {
      if (failure.name !== "AbortError") sayOffline(true);
      throw failure;
    }
  };

  function sayOffline(isOffline) {
    const note = document.querySelector("#offline .offline");
    if (note) note.hidden = !isOffline;
  }

  // What belongs to the newest answer comes above the box, as long as its question stays in view.
  function makeRoom() {
    const newest = document.querySelector("#log .exchange:last-of-type");
    const composer = document.querySelector("#composer");
    if (!newest || getComputedStyle(composer).position !== "sticky") return;
    const end = document.querySelector("#next .next") || newest;
    const hidden = end.getBoundingClientRect().bottom + 12 - composer.getBoundingClientRect().top;
    window.scrollBy(0, Math.max(0, Math.min(hidden, newest.getBoundingClientRect().top - 16)));
  }

  // The list of kept conversations is written anew with every change, and stays as it was opened.
  let shelfOpen = false;
  document.addEventListener("click", (event) => {
    const summary = event.target.closest(".shelf summary");
    if (summary) shelfOpen = !summary.parentElement.open;
  });
  window.settleShelf = () =>
    requestAnimationFrame(() => {
      const shelf = document.querySelector("#kept .shelf");
      if (!shelf) return;
      shelf.open = shelfOpen;
      const lost = document.activeElement === document.body || !document.activeElement.checkVisibility();
      if (shelfOpen && lost) shelf.querySelector("summary").focus();
    });

  // A control that has done its work and disappears takes the focus with it.
  function keepFocus(newest) {
    if (document.activeElement !== document.body) return;
    const heir = document.querySelector(newest ? "#log .log" : "#question textarea");
    heir?.focus({ preventScroll: true });
  }

  // Called after each change of the conversation: newest question in view, its first source open.
  function settle() {
    const exchanges = document.querySelectorAll("#log .exchange");
    const newest = exchanges[exchanges.length - 1];
    const state = `${exchanges.length} ${!!newest?.querySelector(".pending")}`;
    if (state === settled) return;
    settled = state;
    keepFocus(newest);
    if (!newest) return;
    const fits = newest.offsetHeight < window.innerHeight * 0.6;
    newest.scrollIntoView({ block: fits ? "nearest" : "start" });
    makeRoom();
    if (newest.querySelector(".pending")) return;
    const first = newest.querySelector("a[data-target^='source-']");
    bringIntoPanel(choose(first?.dataset.target));
  }

  window.settleNext = () => requestAnimationFrame(() => requestAnimationFrame(makeRoom));
  window.settleConversation = () => requestAnimationFrame(() => requestAnimationFrame(settle));
})();
