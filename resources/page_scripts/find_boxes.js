// SPDX-License-Identifier: Apache-2.0
// Finds the boxes that scroll on their own and so hide what a picture of the page does not show: parts of the page, of open
// shadow trees, and frames of the same site. Runs in the program's own script world, before the scripts that use it. Everything
// is asked for by way of the prototypes, for a form has its fields in place of what elements have by name.
globalThis.cyberspotterFindBoxes = (function () {
    "use strict";
    const getter = (prototype, name) => {
        const get = Object.getOwnPropertyDescriptor(prototype, name).get;
        return (thing) => Reflect.apply(get, thing, []);
    };
    const scrollHeight = getter(Element.prototype, "scrollHeight");
    const clientHeight = getter(Element.prototype, "clientHeight");
    const clientWidth = getter(Element.prototype, "clientWidth");
    const localName = getter(Element.prototype, "localName");
    const shadowRoot = getter(Element.prototype, "shadowRoot");
    const parentOf = getter(Node.prototype, "parentElement");
    const children = getter(Element.prototype, "children");
    const page = (name) => getter(Document.prototype, name);
    const frameDocument = { iframe: getter(HTMLIFrameElement.prototype, "contentDocument"),
                            frame: getter(HTMLFrameElement.prototype, "contentDocument") };
    const leastHidden = 50, leastHeight = 150, leastWidth = 150;

    const pathOf = (element) => {
        const path = [];
        for (let step = element; step && path.length < 60; step = parentOf(step)) {
            const parent = parentOf(step);
            const name = CSS.escape(localName(step));
            path.unshift(parent ? `${name}:nth-child(${Array.prototype.indexOf.call(children(parent), step) + 1})` : name);
        }
        return path.join(" > ");
    };

    // At most `most` of them, those that hide most first: {scroller, holder (what of the page shows it), left (where it stood),
    // path, shown, hidden (in CSS pixels)}.
    return function (most) {
        const found = [];
        let room = 50000;
        const add = (scroller, holder, within) => {
            const hidden = scrollHeight(scroller) - clientHeight(scroller);
            const box = Element.prototype.getBoundingClientRect.call(holder);
            if (hidden <= leastHidden || box.width < leastWidth || box.height < leastHeight || clientHeight(scroller) < leastHeight) { return; }
            // Of the document itself in a frame that is not drawn nothing can be seen.
            if (getComputedStyle(holder).visibility !== "visible") { return; }
            found.push({ scroller: scroller, holder: holder, left: getter(Element.prototype, "scrollTop")(scroller),
                         path: within + pathOf(holder), shown: clientHeight(scroller), hidden: hidden,
                         area: Math.min(hidden, 1e6) * clientWidth(scroller) });
        };
        const look = (tree, prototype, within, depth) => {
            const owner = tree instanceof Document ? tree : null;
            const root = owner ? page("scrollingElement")(owner) || page("documentElement")(owner) : null;
            const top = owner ? page("documentElement")(owner) : null;
            const elements = prototype.querySelectorAll.call(tree, "*");
            for (let i = 0; i < elements.length && room > 0; ++i, --room) {
                const element = elements[i];
                const name = localName(element);
                if ((name === "iframe" || name === "frame") && depth < 3) {
                    let inner = null;
                    try { inner = frameDocument[name](element); } catch (error) { inner = null; }
                    const scroller = inner ? page("scrollingElement")(inner) || page("documentElement")(inner) : null;
                    // A frame within a frame would have to be placed by way of both.
                    if (scroller && depth === 0) { add(scroller, element, within); }
                    continue;
                }
                if (scrollHeight(element) - clientHeight(element) > leastHidden && element !== root && element !== top &&
                    /auto|scroll|overlay/.test(getComputedStyle(element).overflowY) &&
                    // What the body says of overflow counts for the window, unless the root says something itself.
                    !(owner && element === page("body")(owner) && getComputedStyle(top).overflowY === "visible")) {
                    add(element, element, within);
                }
                const shadow = shadowRoot(element);
                if (shadow && depth < 8) { look(shadow, DocumentFragment.prototype, within + pathOf(element) + " >>> ", depth + 1); }
            }
        };
        look(document, Document.prototype, "", 0);
        return found.sort((one, other) => other.area - one.area).slice(0, most);
    };
})();
