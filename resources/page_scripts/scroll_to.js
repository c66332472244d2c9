// SPDX-License-Identifier: Apache-2.0
// Scrolls to TOP_PX, which the program sets before, and says where the page came to lie once two frames were made of it.
// Runs in the program's own script world.
(function () {
    "use strict";
    const begun = performance.now();
    window.scrollTo({ left: 0, top: TOP_PX, behavior: "instant" });
    globalThis.cyberspotterBand = null;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A frame, or a moment where none is drawn.
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(() => resolve())), pause(1000)]);
    frame().then(frame).then(() => {
        globalThis.cyberspotterBand = {
            top: window.scrollY, height: window.innerHeight, took: performance.now() - begun
        };
    });
    return true;
})();
