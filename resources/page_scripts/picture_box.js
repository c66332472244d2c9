// SPDX-License-Identifier: Apache-2.0
// Scrolls box NUMBER of those that were found to TOP_PX (to where it stood where that is negative), and says once two frames
// were made of it where it came to lie, in CSS pixels of the page. Runs in the program's own script world.
(function () {
    "use strict";
    const get = (prototype, name, thing) => Reflect.apply(Object.getOwnPropertyDescriptor(prototype, name).get, thing, []);
    const box = (globalThis.cyberspotterBoxes || [])[NUMBER];
    globalThis.cyberspotterBand = null;
    if (!box) { globalThis.cyberspotterBand = { gone: true }; return true; }
    Element.prototype.scrollTo.call(box.scroller, { top: TOP_PX < 0 ? box.left : TOP_PX, behavior: "instant" });
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => resolve())), pause(500)]);
    const seen = () => {
        // In a frame, places are counted from the frame's own corner.
        const within = get(Node.prototype, "ownerDocument", box.scroller);
        const rect = within === document ? Element.prototype.getBoundingClientRect.call(box.holder) : { top: 0, bottom: box.shown };
        return Array.from(get(Document.prototype, "images", within)).filter((image) => {
            if (get(HTMLImageElement.prototype, "complete", image) || gaveUp.has(image)) { return false; }
            const at = Element.prototype.getBoundingClientRect.call(image);
            return at.width > 0 && at.bottom > rect.top && at.top < rect.bottom;
        });
    };
    const topNow = () => get(Element.prototype, "scrollTop", box.scroller);
    const gaveUp = globalThis.cyberspotterGaveUp || new WeakSet();
    globalThis.cyberspotterGaveUp = gaveUp;
    async function settle() {
        // A box that snaps to its parts goes on by itself.
        let last = NaN;
        for (let n = 0; n < 20 && (n < 2 || Math.abs(topNow() - last) > 0.5); ++n) {
            last = topNow();
            await frame();
        }
        for (const since = performance.now(); seen().length > 0 && performance.now() - since < 800;) { await pause(20); }
        for (const image of seen()) { gaveUp.add(image); }
        const rect = Element.prototype.getBoundingClientRect.call(box.holder);
        globalThis.cyberspotterBand = {
            top: topNow(),
            whole: get(Element.prototype, "scrollHeight", box.scroller),
            box: [rect.left + get(Element.prototype, "clientLeft", box.holder) + window.scrollX,
                  rect.top + get(Element.prototype, "clientTop", box.holder) + window.scrollY,
                  get(Element.prototype, "clientWidth", box.scroller), get(Element.prototype, "clientHeight", box.scroller)]
        };
    }
    settle().catch(() => { globalThis.cyberspotterBand = { gone: true }; });
    return true;
})();
