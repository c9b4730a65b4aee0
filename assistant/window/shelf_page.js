// The conversations that the browser keeps, which all its tabs share. Each tab says what came of its own
// step; it is put together here with what the others have stored meanwhile.
(() => {
  "use strict";

  const KEY = "strategiassistenten.samtal";
  const MOST_TALKS = 30;
  const MOST_GONE = 200;

  // What is stored, in the shape that is expected; nothing where the browser stores nothing.
  function stored() {
    let read = null;
    try {
      read = JSON.parse(localStorage.getItem(KEY));
    } catch {
      // not ours, or no store: as if there were nothing
    }
    const shelf = read && typeof read === "object" ? read : {};
    const talks = Array.isArray(shelf.talks) ? shelf.talks.filter((talk) => talk?.id) : [];
    const gone = Array.isArray(shelf.gone) ? shelf.gone.filter(Array.isArray) : [];
    return { talks, gone, open: shelf.open || "", language: shelf.language || "" };
  }

  function store(shelf) {
    try {
      localStorage.setItem(KEY, JSON.stringify(shelf));
      sessionStorage.setItem(KEY, shelf.open);
    } catch {
      // no store, or no room in it: the conversation goes on, it is only not kept
    }
  }

  // Of each conversation the one that was changed last; one forgotten after that stays away.
  function together(here, told) {
    const gone = new Map();
    for (const [id, time] of [...here.gone, ...told.gone]) {
      gone.set(id, Math.max(time, gone.get(id) || 0));
    }
    const talks = new Map();
    for (const talk of [...here.talks, ...told.talks]) {
      const other = talks.get(talk.id);
      if (!other || talk.changed >= other.changed) talks.set(talk.id, talk);
    }
    return {
      talks: [...talks.values()]
        .filter((talk) => !(gone.get(talk.id) >= talk.changed))
        .sort((one, two) => two.time - one.time)
        .slice(0, MOST_TALKS),
      gone: [...gone].sort((one, two) => two[1] - one[1]).slice(0, MOST_GONE),
      open: told.open,
      language: here.language,
    };
  }

  // Each tab shows a conversation of its own; a new tab begins with the one that was open last.
  window.keptShelf = () => {
    const shelf = stored();
    try {
      shelf.open = sessionStorage.getItem(KEY) ?? shelf.open;
    } catch {
      // no store of its own: what all share
    }
    return JSON.stringify(shelf);
  };

  // After a step has told what it kept; not with the next frame, which a tab behind others never draws.
  window.keepShelf = () =>
    setTimeout(() => {
      const told = document.querySelector("#kept [data-shelf]")?.dataset.shelf;
      if (told) store(together(stored(), JSON.parse(told)));
    }, 20);
  window.keepLanguage = (language) => {
    const shelf = JSON.parse(window.keptShelf());
    store({ ...shelf, language });
    return [];
  };
})();
