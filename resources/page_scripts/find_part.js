// SPDX-License-Identifier: Apache-2.0
// Where the first part that SELECTOR names lies on the page, and what it says. Runs in the program's own script world.
(function () {
    "use strict";
    let part = null;
    try { part = document.querySelector(SELECTOR); } catch (error) { part = null; }
    if (part === null) { return "{}"; }
    const box = part.getBoundingClientRect();
    const words = part.localName === "img" ? part.alt || "" : part.innerText || "";
    return JSON.stringify({
        box: [Math.floor(box.left + window.scrollX), Math.floor(box.top + window.scrollY), Math.ceil(box.width), Math.ceil(box.height)],
        words: words.slice(0, 20000),
        address: part.localName === "img" ? (part.currentSrc || part.src || "").slice(0, 20000) : ""
    });
})();
