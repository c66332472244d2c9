// SPDX-License-Identifier: Apache-2.0
// Scrolls once through the page so that pictures which load only when they come near are there, then back to where it
// was. Runs in the program's own script world. Bounded by LIMIT_PX and LIMIT_MS, which the program sets before.
(function () {
    "use strict";
    const begun = performance.now();
    const left = { x: window.scrollX, y: window.scrollY };
    const root = document.scrollingElement || document.documentElement;
    const outcome = { done: false, reached: 0, height: root.scrollHeight, stopped: "", pending: 0 };
    globalThis.cyberspotterScroll = outcome;

    const passed = () => performance.now() - begun;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A frame, or a moment where none is drawn.
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => resolve())), pause(60)]);
    const near = (image) => {
        const box = image.getBoundingClientRect();
        return box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
    };
    const pending = (filter) => Array.from(document.images).filter((image) => !image.complete && filter(image)).length;

    async function settle(filter, limit) {
        const since = performance.now();
        let last = pending(filter);
        while (last > 0 && performance.now() - since < limit && passed() < LIMIT_MS) {
            await pause(20);
            last = pending(filter);
        }
        return last;
    }

    async function run() {
        let y = 0;
        const step = Math.max(200, window.innerHeight);
        for (;;) {
            window.scrollTo({ left: left.x, top: y, behavior: "instant" });
            await frame();
            await frame();
            await settle(near, 800);
            outcome.height = root.scrollHeight;
            outcome.reached = Math.min(y + window.innerHeight, outcome.height);
            if (outcome.reached >= outcome.height) {
                outcome.stopped = "end";
                break;
            }
            if (outcome.reached >= LIMIT_PX) {
                outcome.stopped = "limit";
                break;
            }
            if (passed() >= LIMIT_MS) {
                outcome.stopped = "time";
                break;
            }
            y += step;
        }
        window.scrollTo({ left: left.x, top: left.y, behavior: "instant" });
        outcome.pending = await settle(() => true, 4000);
        await frame();
    }
    run().catch((error) => { outcome.stopped = String(error).slice(0, 200); }).finally(() => { outcome.done = true; });
    return true;
})();
