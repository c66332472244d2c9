// SPDX-License-Identifier: Apache-2.0
// Scrolls once through the page, then through the boxes in it that scroll on their own, so that pictures which load only when
// they come near are there, then back to where it was. Keeps the words that the page takes away meanwhile. Runs in the
// program's own script world, after find_boxes.js. Bounded by LIMIT_PX and LIMIT_MS, which the program sets before.
(function () {
    "use strict";
    const begun = performance.now();
    const left = { x: window.scrollX, y: window.scrollY };
    // A page can put its elements in place of what documents and forms have by name.
    const get = (prototype, name, thing) => Reflect.apply(Object.getOwnPropertyDescriptor(prototype, name).get, thing, []);
    const page = (name) => get(Document.prototype, name, document);
    const heightOf = (element) => get(Element.prototype, "scrollHeight", element);
    const root = page("scrollingElement") || page("documentElement");
    const outcome = { done: false, reached: 0, height: heightOf(root), stopped: "", pending: 0, grew: 0, boxes: [], gone: [] };
    globalThis.cyberspotterScroll = outcome;

    const passed = () => performance.now() - begun;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A frame, or a moment where none is drawn.
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => resolve())), pause(60)]);
    const wasNear = new WeakSet();
    // Not cut off by what is around it (a list that scrolls, a row that slides): such a picture does not load.
    const isShown = (image, box) => {
        for (let part = get(Node.prototype, "parentElement", image), n = 0; part && n < 40; part = get(Node.prototype, "parentElement", part), ++n) {
            const style = getComputedStyle(part);
            if (style.overflowX === "visible" && style.overflowY === "visible") { continue; }
            const edge = Element.prototype.getBoundingClientRect.call(part);
            if (edge.height > 0 && (box.bottom <= edge.top || box.top >= edge.bottom || box.right <= edge.left || box.left >= edge.right)) { return false; }
        }
        return true;
    };
    // What is scrolled through now: the window, or a box, which may be a frame with a document of its own.
    let current = { document: document, height: window.innerHeight };
    const near = (image) => {
        if (get(Node.prototype, "ownerDocument", image) !== current.document) { return false; }
        const box = Element.prototype.getBoundingClientRect.call(image);
        const isNear = box.bottom > 0 && box.top < current.height && box.width > 0 && isShown(image, box);
        if (isNear) { wasNear.add(image); }
        return isNear;
    };
    // One that comes only when it is in sight, and never was (in a menu that is shut, at the side of a row that slides), is
    // waited for once at most.
    const isLazy = (image) => get(HTMLImageElement.prototype, "loading", image) === "lazy";
    const gaveUp = new WeakSet();
    globalThis.cyberspotterGaveUp = gaveUp;
    const mayCome = (image) => !isLazy(image) || (wasNear.has(image) && !gaveUp.has(image));
    const images = () => {
        const own = Array.from(page("images"));
        return current.document === document ? own : own.concat(Array.from(get(Document.prototype, "images", current.document)));
    };
    const pending = (filter) => images()
        .filter((image) => !get(HTMLImageElement.prototype, "complete", image) && !gaveUp.has(image) && filter(image));

    async function settle(filter, limit) {
        const since = performance.now();
        let last = pending(filter);
        while (last.length > 0 && performance.now() - since < limit && passed() < LIMIT_MS) {
            await pause(20);
            last = pending(filter);
        }
        for (const image of last) {
            if (isLazy(image)) { gaveUp.add(image); }
        }
        return last.length;
    }

    // Whether anything at all is put into the page by itself: only then is there something to wait for at its end. What is
    // taken away was seen: a list that keeps only what is in sight never has all of its words at once.
    let changes = 0;
    let room = 1000000;
    const gone = new Set();
    const keep = (text) => {
        const words = (text || "").replace(/\s+/g, " ").trim();
        if (words && words.length <= room && !gone.has(words)) {
            gone.add(words);
            room -= words.length;
        }
    };
    const silent = /^(style|script|noscript|template|title|head|link|meta)$/i;
    const nameOf = (node) => (node instanceof Element ? get(Element.prototype, "localName", node) : "");
    const keepLines = (node) => {
        if (silent.test(nameOf(node))) { return; }
        const lines = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
        if (get(Node.prototype, "nodeType", node) === Node.TEXT_NODE) { keep(get(CharacterData.prototype, "data", node)); return; }
        for (let count = 0; count < 5000 && lines.nextNode(); ++count) {
            const parent = get(Node.prototype, "parentNode", lines.currentNode);
            if (!silent.test(nameOf(parent))) { keep(get(CharacterData.prototype, "data", lines.currentNode)); }
        }
    };
    const watch = new MutationObserver((records) => {
        for (const record of records) {
            changes += record.type === "childList" ? 1 : 0;
            if (room <= 0 || silent.test(nameOf(record.target))) { continue; }
            if (record.type === "characterData") { keep(record.oldValue); }
            for (const node of record.removedNodes) { keepLines(node); }
        }
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });

    async function moreToCome(element) {
        const height = heightOf(element);
        const since = performance.now();
        const patience = changes > 0 || outcome.grew > 0 ? 1000 : 60;
        while (heightOf(element) <= height && performance.now() - since < patience && passed() < LIMIT_MS) {
            await pause(20);
        }
        return heightOf(element) > height;
    }

    // To the bottom of what scrolls, screen by screen: {reached, height, grew, stopped (end, limit, time)}.
    async function through(element, screen, scrollTo, said) {
        const first = heightOf(element);
        for (let y = 0;; y += Math.max(100, screen)) {
            scrollTo(y);
            await frame();
            await settle(near, 800);
            said.height = heightOf(element);
            said.grew = Math.max(0, said.height - first);
            said.reached = Math.min(y + screen, said.height);
            if (said.reached >= LIMIT_PX) { said.stopped = "limit"; return; }
            if (passed() >= LIMIT_MS) { said.stopped = "time"; return; }
            if (said.reached >= said.height && !(await moreToCome(element))) { said.stopped = "end"; return; }
        }
    }

    async function run() {
        await through(root, window.innerHeight, (y) => window.scrollTo({ left: left.x, top: y, behavior: "instant" }), outcome);
        window.scrollTo({ left: left.x, top: left.y, behavior: "instant" });
        const boxes = globalThis.cyberspotterFindBoxes(4);
        globalThis.cyberspotterBoxes = boxes;
        for (const box of boxes) {
            const to = (y) => Element.prototype.scrollTo.call(box.scroller, { top: y, behavior: "instant" });
            // What lies outside the window does not load.
            const place = Element.prototype.getBoundingClientRect.call(box.holder);
            if (place.top < 0 || place.bottom > window.innerHeight) {
                window.scrollTo({ left: left.x, top: window.scrollY + place.top, behavior: "instant" });
            }
            current = { document: get(Node.prototype, "ownerDocument", box.scroller), height: window.innerHeight };
            if (current.document !== document) { current.height = box.shown; }
            const said = { reached: 0, height: 0, grew: 0, stopped: "" };
            await through(box.scroller, box.shown, to, said);
            to(box.left);
            outcome.boxes.push(said);
        }
        window.scrollTo({ left: left.x, top: left.y, behavior: "instant" });
        // What is painted only when it is in sight has no words elsewhere either; they are taken from its source.
        const unpainted = Array.from(Document.prototype.querySelectorAll.call(document, "body *")).slice(0, 5000)
            .filter((part) => getComputedStyle(part).contentVisibility === "auto");
        for (const part of unpainted) { keepLines(part); }
        outcome.unpainted = unpainted.length;
        outcome.pending = await settle(mayCome, 4000);
        await frame();
        watch.disconnect();
        outcome.gone = Array.from(gone);
    }
    run().catch((error) => { outcome.stopped = String(error).slice(0, 200); }).finally(() => { outcome.done = true; });
    return true;
})();
