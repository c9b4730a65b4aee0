// What every page does in the browser. Everything else is done by Gradio events.
(() => {
  "use strict";

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

  // A component of Gradio tells what was clicked in our own markup: its act, and with what.
  window.tellActs = (element, trigger) => {
    element.addEventListener("click", (event) => {
      const control = event.target.closest("button[data-do]");
      const again = event.detail > 1; // the second click of a double one means no more than the first
      if (control && !again) trigger("click", { do: control.dataset.do, value: control.dataset.value });
    });
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      const { do: act, value } = event.target.dataset;
      trigger("click", { do: act, value, name: event.target.elements.name.value });
    });
  };
})();
