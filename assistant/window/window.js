// Opens sources. Everything else on the page is done by Gradio events.
(() => {
  "use strict";

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

  // Addresses are relative to the site, not to the page, so a jump within a page is made here; and
  // the way to the other language keeps what else the address asks for.
  document.addEventListener("click", (event) => {
    const skip = event.target.closest("[data-skip]");
    const other = event.target.closest("a[data-language]");
    if (skip) {
      event.preventDefault();
      document.getElementById(skip.hash.slice(1))?.focus();
    } else if (other) {
      const asked = new URLSearchParams(location.search);
      asked.set("lang", other.dataset.language);
      other.search = asked;
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
    keepFocus(newest);
    if (!newest) return;
    const fits = newest.offsetHeight < window.innerHeight * 0.6;
    newest.scrollIntoView({ block: fits ? "nearest" : "start" });
    if (newest.querySelector(".pending")) return;
    const first = newest.querySelector("a[data-target^='source-']");
    bringIntoPanel(choose(first?.dataset.target));
  }

  window.settleConversation = () => requestAnimationFrame(() => requestAnimationFrame(settle));
})();
