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

    const text = document.body ? cut(document.body.innerText || "", 20000000) : "";
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
        pictures: document.images.length
    });
})();
