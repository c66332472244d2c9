// SPDX-License-Identifier: Apache-2.0
// What the page says, as text: read in the program's own script world, whose JSON and DOM functions no page can change.
(function () {
    "use strict";
    const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
    const root = document.scrollingElement || document.documentElement || { scrollHeight: 0, scrollWidth: 0 };

    const jsonld = Array.from(document.querySelectorAll("script[type='application/ld+json' i]"))
        .slice(0, 200).map((block) => cut(block.textContent, 1000000));

    const metas = Array.from(document.querySelectorAll("meta[property], meta[name]")).slice(0, 2000)
        .map((meta) => [meta.getAttribute("property") || meta.getAttribute("name"), meta.getAttribute("content") || ""])
        .filter(([name]) => /^(og|product|twitter|article|al|fb):|^(description|keywords|author)$/i.test(name))
        .map(([name, content]) => [cut(name, 200), cut(content, 20000)]);

    const valueOf = (element) => {
        if (element.hasAttribute("content")) { return element.getAttribute("content"); }
        for (const name of ["src", "href", "data", "datetime", "value"]) {
            if (element.hasAttribute(name)) { return element.getAttribute(name); }
        }
        return element.textContent.trim();
    };
    const microdata = Array.from(document.querySelectorAll("[itemprop]")).slice(0, 5000).map((element) => {
        const item = element.parentElement ? element.parentElement.closest("[itemscope]") : null;
        return {
            item: item ? cut(item.getAttribute("itemtype") || "", 500) : "",
            property: cut(element.getAttribute("itemprop"), 200),
            value: element.hasAttribute("itemscope") ? cut(element.getAttribute("itemtype") || "", 500)
                                                     : cut(valueOf(element) || "", 20000)
        };
    });

    // What is seen but no part of the document's own text: open shadow trees, and frames of the same site.
    const parts = [];
    let room = 20000000;
    const add = (words) => {
        if (words && room > 0) {
            parts.push(cut(words, room));
            room -= words.length;
        }
    };
    const addInner = (within, depth) => {
        if (depth > 5) { return; }
        for (const element of Array.from(within.querySelectorAll("*")).slice(0, 200000)) {
            if (element.shadowRoot) {
                for (const child of Array.from(element.shadowRoot.children)) {
                    if (!/^(style|script|link|template)$/i.test(child.localName)) { add(child.innerText); }
                }
                addInner(element.shadowRoot, depth + 1);
            } else if (/^i?frame$/.test(element.localName)) {
                let inner = null;
                try { inner = element.contentDocument; } catch (error) { inner = null; }
                if (inner && inner.documentElement) {
                    add(inner.body ? inner.body.innerText : "");
                    addInner(inner, depth + 1);
                }
            }
        }
    };
    if (document.body) { add(document.body.innerText); }
    addInner(document, 0);
    const text = parts.join("\n");

    // The pictures that a person would call the listing's: large ones, where the page has them.
    const large = Array.from(document.images).slice(0, 20000)
        .filter((image) => image.complete && image.naturalWidth >= 200 && image.naturalHeight >= 200)
        .map((image) => ({ address: cut(image.currentSrc || image.src || "", 20000), alt: cut(image.alt || "", 500),
                           width: image.naturalWidth, height: image.naturalHeight }))
        .filter((image) => image.address.length < 20000).slice(0, 200);
    return JSON.stringify({
        address: cut(location.href, 100000),
        title: cut(document.title || "", 10000),
        content_type: cut(document.contentType || "", 200),
        language: document.documentElement ? cut(document.documentElement.lang || "", 50) : "",
        text: text,
        structured: { jsonld: jsonld, meta: metas, microdata: microdata },
        height: root.scrollHeight,
        width: root.scrollWidth,
        viewport: [window.innerWidth, window.innerHeight],
        scrolled_to: [window.scrollX, window.scrollY],
        device_pixel_ratio: window.devicePixelRatio,
        pictures: document.images.length,
        large_pictures: large
    });
})();
