// Filters: what is chosen is told to the server when it changes, and stands in the address, so that
// a page with its filters can be sent to somebody and comes back with the browser's own buttons.
(() => {
  "use strict";

  const PAUSE = 250; // milliseconds without a key, before what was typed is searched for

  const chosen = (form) =>
    Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

  // Fills in what the address asks for; gives whether it asks for anything.
  function fill(form) {
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field.name && asked.has(field.name)) field.value = asked.get(field.name);
    }
    return Object.keys(chosen(form)).length > 0;
  }

  function note(form) {
    const address = new URL(location.href);
    for (const field of form.elements) if (field.name) address.searchParams.delete(field.name);
    for (const [name, value] of Object.entries(chosen(form))) address.searchParams.set(name, value);
    history.replaceState(history.state, "", address);
  }

  // What the form in a component holds, as JSON.
  window.chosenFilters = (id) => {
    const form = document.getElementById(id)?.querySelector("form");
    return form ? JSON.stringify(chosen(form)) : "";
  };

  window.followFilters = (element, trigger) => {
    let waiting;
    const form = () => element.querySelector("form");
    const tell = () => {
      clearTimeout(waiting);
      note(form());
      trigger("input");
    };
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(tell, PAUSE);
    };
    element.addEventListener("input", (event) => (event.target.matches("select") ? tell() : soon()));
    element.addEventListener("reset", () => setTimeout(tell));
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      tell();
    });
    if (form() && fill(form())) tell(); // a text without such facts has no filters
  };
})();
