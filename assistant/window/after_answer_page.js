// Gives a file that was made on demand to the browser to save; nothing of it stays on the server.
(() => {
  "use strict";

  window.saveFile = (text, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
})();
