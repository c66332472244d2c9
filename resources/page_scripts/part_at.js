// SPDX-License-Identifier: Apache-2.0
// Names the part of the page at X, Y (CSS pixels of what is seen) by a path that finds it again in a copy of the page: the
// picture there, or the box around the words. Runs in the program's own script world.
(function () {
    "use strict";
    const at = (x, y) => Document.prototype.elementFromPoint.call(document, x, y);
    const of = (prototype, name, thing) => Object.getOwnPropertyDescriptor(prototype, name).get.call(thing);
    const parentOf = (part) => of(Node.prototype, "parentElement", part);
    let part = at(X, Y);
    if (!part) { return "{}"; }
    // A word alone says little: the box around it, as long as that is not most of the page.
    const room = window.innerWidth * window.innerHeight;
    const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
    while (!(part instanceof HTMLImageElement) && parentOf(part) && parentOf(part) !== of(Document.prototype, "body", document)) {
        const box = boxOf(part);
        if (box.width * box.height > 0.02 * room) { break; }
        const outer = boxOf(parentOf(part));
        if (outer.width * outer.height > 0.5 * room) { break; }
        part = parentOf(part);
    }
    const path = [];
    for (let step = part; step && path.length < 60; step = parentOf(step)) {
        const parent = parentOf(step);
        const name = CSS.escape(of(Element.prototype, "localName", step));
        if (!parent) {
            path.unshift(name);
            break;
        }
        const place = Array.prototype.indexOf.call(of(Element.prototype, "children", parent), step) + 1;
        path.unshift(`${name}:nth-child(${place})`);
    }
    return JSON.stringify({ selector: path.join(" > ") });
})();
