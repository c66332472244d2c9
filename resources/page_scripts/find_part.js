// SPDX-License-Identifier: Apache-2.0
// Where the first part that SELECTOR names lies on the page, and what it says. Runs in the program's own script world.
(function () {
    "use strict";
    let part = null;
    try { part = Document.prototype.querySelector.call(document, SELECTOR); } catch (error) { part = null; }
    if (part === null) { return "{}"; }
    // A form can have its fields in place of what elements have by name.
    const of = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get.call(part);
    const box = Element.prototype.getBoundingClientRect.call(part);
    const words = part instanceof HTMLImageElement ? part.alt || "" : part instanceof HTMLElement ? of(HTMLElement.prototype, "innerText")
                                                                                                  : of(Node.prototype, "textContent") || "";
    return JSON.stringify({
        box: [Math.floor(box.left + window.scrollX), Math.floor(box.top + window.scrollY), Math.ceil(box.width), Math.ceil(box.height)],
        words: words.slice(0, 20000),
        address: part instanceof HTMLImageElement ? (part.currentSrc || part.src || "").slice(0, 20000) : ""
    });
})();
