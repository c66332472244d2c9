// SPDX-License-Identifier: Apache-2.0
// The pictures that the page names but has not loaded: the largest of several sizes, what a small picture leads to, what comes
// only when somebody scrolls or clicks, and what the page says of itself to machines. Addresses only, those of the listing
// first. Runs in the program's own script world, before the script that uses it.
globalThis.cyberspotterNamePictures = function (most) {
    "use strict";
    const get = (prototype, name, thing) => Reflect.apply(Object.getOwnPropertyDescriptor(prototype, name).get, thing, []);
    const all = (selector) => Array.from(Document.prototype.querySelectorAll.call(document, selector));
    const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
    const base = get(Node.prototype, "baseURI", document);
    const loaded = new Set();
    const named = new Set();

    const whole = (address) => {
        try {
            const url = new URL(address, base);
            url.hash = "";
            return /^https?:$/.test(url.protocol) && url.href.length < 4000 ? url.href : "";
        } catch (error) { return ""; }
    };
    let looked = 0;
    const add = (address) => {
        if (typeof address !== "string" || !address.trim() || ++looked > 20000) { return; }
        const url = whole(address.trim());
        if (url && !loaded.has(url)) { named.add(url); }
    };

    // "a.jpg 480w, b.jpg 960w" or "a.jpg, b.jpg 2x": that which has most pixels.
    const largest = (sizes) => {
        let best = "", most = -1;
        for (const [, address, size] of (sizes || "").slice(0, 20000).matchAll(/([^\s,]\S*)(?:\s+([0-9.]+)[wx])?(?:\s+[0-9.]+h)?\s*(?:,|$)/g)) {
            if (Number(size || 1) > most) { most = Number(size || 1); best = address.replace(/,+$/, ""); }
        }
        return best;
    };

    const images = Array.from(get(Document.prototype, "images", document)).slice(0, 5000);
    const of = (image, name) => get(HTMLImageElement.prototype, name, image);
    for (const image of images) {
        if (of(image, "complete") && of(image, "naturalWidth") > 0) { loaded.add(whole(of(image, "currentSrc"))); }
    }

    const fromData = (value, depth, ofPicture) => {
        if (depth > 10 || looked > 20000) { return; }
        if (typeof value === "string") {
            if (ofPicture) { add(value); }
        } else if (Array.isArray(value)) {
            for (const one of value.slice(0, 500)) { fromData(one, depth + 1, ofPicture); }
        } else if (value && typeof value === "object") {
            for (const [name, one] of Object.entries(value).slice(0, 200)) {
                const inside = /^(image|images|photo|photos)$/i.test(name) || (ofPicture && /^(url|contentUrl)$/i.test(name));
                if (inside || typeof one === "object") { fromData(one, depth + 1, inside); }
            }
        }
    };
    for (const block of all("script[type='application/ld+json' i]").slice(0, 50)) {
        const text = get(Node.prototype, "textContent", block) || "";
        try { if (text.length < 1000000) { fromData(JSON.parse(text), 0, false); } } catch (error) { /* said nothing */ }
    }
    for (const meta of all("meta[property], meta[name]").slice(0, 2000)) {
        const name = attribute(meta, "property") || attribute(meta, "name") || "";
        if (/^(og:image(:url|:secure_url)?|twitter:image(:src)?)$/i.test(name)) { add(attribute(meta, "content")); }
    }
    for (const link of all("link[rel~='image_src' i]").slice(0, 10)) { add(attribute(link, "href")); }

    // Names under which pages keep the address of a picture for later.
    const later = /^data-(?:(?:lazy|zoom|large|full|hi-?res|old-hires|original|orig|big|super|src|image|img)[-_]?)+(?:src|srcset|set|image|url|large)?$/i;
    const isPicture = (address) => /\.(?:jpe?g|png|webp|avif|gif)$/i.test((address || "").split(/[?#]/)[0]);
    for (const image of images) {
        const link = Element.prototype.closest.call(image, "a[href]");
        const target = link ? attribute(link, "href") : "";
        if (isPicture(target)) { add(target); }
        for (const name of Element.prototype.getAttributeNames.call(image).slice(0, 100)) {
            if (later.test(name)) {
                const value = attribute(image, name);
                if (/set$/i.test(name)) { add(largest(value)); } else if (!/[\s{]/.test(value.trim())) { add(value); }
            }
        }
        add(largest(attribute(image, "srcset")));
        const parent = get(Node.prototype, "parentElement", image);
        if (parent instanceof HTMLPictureElement) {
            for (const source of Array.from(Element.prototype.querySelectorAll.call(parent, "source")).slice(0, 20)) {
                add(largest(attribute(source, "srcset") || attribute(source, "data-srcset")));
            }
        }
        if (!of(image, "complete") || of(image, "naturalWidth") === 0) { add(of(image, "currentSrc") || attribute(image, "src")); }
    }
    for (const link of all("a[href]").slice(0, 5000)) {
        if (isPicture(attribute(link, "href"))) { add(attribute(link, "href")); }
    }
    return { count: named.size, addresses: Array.from(named).slice(0, most) };
};
