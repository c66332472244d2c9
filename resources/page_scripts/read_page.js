// SPDX-License-Identifier: Apache-2.0
// What the page says, as text: read in the program's own script world, whose JSON and DOM functions no page can change. A
// page can still put its elements in place of what documents and forms have by name (<img name=title>), so everything is
// asked for by way of the prototypes. After find_boxes.js and named_pictures.js.
(function () {
    "use strict";
    const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
    const of = (prototype, name, thing) => Object.getOwnPropertyDescriptor(prototype, name).get.call(thing);
    const page = (name) => of(Document.prototype, name, document);
    const all = (selector) => Array.from(Document.prototype.querySelectorAll.call(document, selector));
    const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
    const words = (element) => {
        try { return of(HTMLElement.prototype, "innerText", element) || ""; } catch (error) { return of(Node.prototype, "textContent", element) || ""; }
    };
    const top = page("documentElement");
    const root = page("scrollingElement") || top;

    // Together they may not be more than the program can take.
    let structuredRoom = 8000000;
    const kept = (text, limit) => {
        const taken = cut(text || "", Math.max(0, Math.min(limit, structuredRoom)));
        structuredRoom -= taken.length;
        return taken;
    };
    const jsonld = all("script[type='application/ld+json' i]").slice(0, 200)
        .map((block) => kept(of(Node.prototype, "textContent", block), 1000000));

    const metas = all("meta[property], meta[name]").slice(0, 2000)
        .map((meta) => [attribute(meta, "property") || attribute(meta, "name") || "", attribute(meta, "content") || ""])
        .filter(([name]) => /^(og|product|twitter|article|al|fb):|^(description|keywords|author)$/i.test(name))
        .map(([name, content]) => [kept(name, 200), kept(content, 20000)]);

    const valueOf = (element) => {
        for (const name of ["content", "src", "href", "data", "datetime", "value"]) {
            const value = attribute(element, name);
            if (value !== null) { return value; }
        }
        return of(Node.prototype, "textContent", element).trim();
    };
    const microdata = all("[itemprop]").slice(0, 5000).map((element) => {
        const parent = of(Node.prototype, "parentElement", element);
        const item = parent ? Element.prototype.closest.call(parent, "[itemscope]") : null;
        return {
            item: item ? kept(attribute(item, "itemtype"), 500) : "",
            property: kept(attribute(element, "itemprop"), 200),
            value: attribute(element, "itemscope") !== null ? kept(attribute(element, "itemtype"), 500)
                                                             : kept(valueOf(element), 20000)
        };
    });

    // What is seen but no part of the document's own text: open shadow trees, and frames of the same site. Frames of other
    // sites cannot be read from here; which ones they are is told.
    const parts = [];
    const unread = [];
    const read = [];
    let room = 8000000;
    const add = (text) => {
        if (text && room > 0) {
            parts.push(cut(text, room));
            room -= text.length;
        }
    };
    const addFrame = (element, name, depth) => {
        const inner = of((name === "iframe" ? HTMLIFrameElement : HTMLFrameElement).prototype, "contentDocument", element);
        if (!inner) {
            if (unread.length < 100) { unread.push(cut(attribute(element, "src") || "", 2000)); }
            return;
        }
        if (read.length < 1000) { read.push(cut(of(Document.prototype, "URL", inner), 2000)); }
        const shown = of(Document.prototype, "body", inner);
        if (shown) { add(words(shown)); }
        addInner(inner, Document.prototype, depth + 1);
    };
    function addInner(within, prototype, depth) {
        if (depth > 5) { return; }
        const elements = prototype.querySelectorAll.call(within, "*");
        const count = Math.min(elements.length, 200000);
        for (let i = 0; i < count; ++i) {
            const tree = of(Element.prototype, "shadowRoot", elements[i]);
            const name = of(Element.prototype, "localName", elements[i]);
            if (tree) {
                for (const child of Array.from(of(Node.prototype, "childNodes", tree))) {
                    if (child instanceof Element ? !/^(style|script|link|template)$/i.test(of(Element.prototype, "localName", child))
                                                 : of(Node.prototype, "nodeType", child) === Node.TEXT_NODE) { add(words(child)); }
                }
                addInner(tree, DocumentFragment.prototype, depth + 1);
            } else if (name === "iframe" || name === "frame") {
                try { addFrame(elements[i], name, depth); } catch (error) { unread.push(""); }
            }
        }
    }
    const body = page("body");
    if (body) { add(words(body)); }
    addInner(document, Document.prototype, 0);

    // The pictures that a person would call the listing's: large ones, where the page has them.
    const images = page("images");
    const large = Array.from(images).slice(0, 20000)
        .filter((image) => image.complete && image.naturalWidth >= 200 && image.naturalHeight >= 200)
        .map((image) => ({ address: cut(image.currentSrc || image.src || "", 20000), alt: cut(image.alt || "", 500),
                           width: image.naturalWidth, height: image.naturalHeight }))
        .filter((image) => image.address.length < 20000).slice(0, 200);

    // Those that were scrolled through; or, where nothing was, those that there are.
    const wasScrolled = globalThis.cyberspotterScroll && globalThis.cyberspotterBoxes;
    globalThis.cyberspotterBoxes = wasScrolled ? globalThis.cyberspotterBoxes : globalThis.cyberspotterFindBoxes(4);
    const boxes = globalThis.cyberspotterBoxes.map((box) => ({
        selector: cut(box.path, 2000), shown: box.shown,
        hidden: Math.max(box.hidden, of(Element.prototype, "scrollHeight", box.scroller) - box.shown)
    }));

    // An overlay can lock the page so that nobody scrolls: what lies below is in no picture.
    const height = root ? of(Element.prototype, "scrollHeight", root) : 0;
    const isLocked = body && body !== root && height <= window.innerHeight + 50 && /hidden|clip/.test(getComputedStyle(body).overflowY);
    const locked = isLocked ? of(Element.prototype, "scrollHeight", body) - of(Element.prototype, "clientHeight", body) : 0;

    // Known before anybody takes it over.
    let length = Infinity;
    try { length = top ? of(Element.prototype, "outerHTML", top).length : 0; } catch (error) { length = Infinity; }
    return JSON.stringify({
        address: cut(location.href, 100000),
        title: cut(page("title") || "", 10000),
        content_type: cut(page("contentType") || "", 200),
        language: top ? cut(attribute(top, "lang") || "", 50) : "",
        text: parts.join("\n"),
        structured: { jsonld: jsonld, meta: metas, microdata: microdata },
        html_chars: Number.isFinite(length) ? length : 1e12,
        height: height,
        locked: locked > 50 ? locked : 0,
        width: root ? of(Element.prototype, "scrollWidth", root) : 0,
        viewport: [window.innerWidth, window.innerHeight],
        scrolled_to: [window.scrollX, window.scrollY],
        device_pixel_ratio: window.devicePixelRatio,
        pictures: images.length,
        frames_unread: unread,
        frames_read: read,
        boxes: boxes,
        large_pictures: large,
        named_pictures: globalThis.cyberspotterNamePictures(60)
    });
})();
