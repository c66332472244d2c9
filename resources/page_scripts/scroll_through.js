// SPDX-License-Identifier: Apache-2.0
// Scrolls once through the page so that pictures which load only when they come near are there, then back to where it
// was. Runs in the program's own script world. Bounded by LIMIT_PX and LIMIT_MS, which the program sets before.
(function () {
    "use strict";
    const begun = performance.now();
    const left = { x: window.scrollX, y: window.scrollY };
    // A page can put its elements in place of what the document has by name.
    const page = (name) => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);
    const root = page("scrollingElement") || page("documentElement");
    const outcome = { done: false, reached: 0, height: root.scrollHeight, stopped: "", pending: 0, grew: 0 };
    globalThis.cyberspotterScroll = outcome;

    const passed = () => performance.now() - begun;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A frame, or a moment where none is drawn.
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => resolve())), pause(60)]);
    const near = (image) => {
        const box = image.getBoundingClientRect();
        return box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
    };
    const pending = (filter) => Array.from(page("images")).filter((image) => !image.complete && filter(image)).length;

    async function settle(filter, limit) {
        const since = performance.now();
        let last = pending(filter);
        while (last > 0 && performance.now() - since < limit && passed() < LIMIT_MS) {
            await pause(20);
            last = pending(filter);
        }
        return last;
    }

    // Whether anything at all is put into the page by itself: only then is there something to wait for at its end.
    let changes = 0;
    const watch = new MutationObserver((records) => { changes += records.length; });
    watch.observe(document, { childList: true, subtree: true });

    async function moreToCome() {
        const height = root.scrollHeight;
        const since = performance.now();
        const patience = changes > 0 || outcome.grew > 0 ? 1000 : 60;
        while (root.scrollHeight <= height && performance.now() - since < patience && passed() < LIMIT_MS) {
            await pause(20);
        }
        return root.scrollHeight > height;
    }

    async function run() {
        let y = 0;
        const first = root.scrollHeight;
        const step = Math.max(200, window.innerHeight);
        for (;;) {
            window.scrollTo({ left: left.x, top: y, behavior: "instant" });
            await frame();
            await settle(near, 800);
            outcome.height = root.scrollHeight;
            outcome.grew = Math.max(0, outcome.height - first);
            outcome.reached = Math.min(y + window.innerHeight, outcome.height);
            if (outcome.reached >= LIMIT_PX) {
                outcome.stopped = "limit";
                break;
            }
            if (passed() >= LIMIT_MS) {
                outcome.stopped = "time";
                break;
            }
            if (outcome.reached >= outcome.height && !(await moreToCome())) {
                outcome.stopped = "end";
                break;
            }
            y += step;
        }
        watch.disconnect();
        window.scrollTo({ left: left.x, top: left.y, behavior: "instant" });
        outcome.pending = await settle(() => true, 4000);
        await frame();
    }
    run().catch((error) => { outcome.stopped = String(error).slice(0, 200); }).finally(() => { outcome.done = true; });
    return true;
})();
