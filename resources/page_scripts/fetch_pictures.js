// SPDX-License-Identifier: Apache-2.0
// Asks for the pictures at ADDRESSES as the page itself would: with its cookies and referrer, through its engine, where the
// program records every exchange. Nothing is put into the page. At most AT_ONCE are on their way; `drop(n)` gives one up. Runs
// in the program's own script world.
(function () {
    "use strict";
    const waiting = ADDRESSES.map((address, n) => ({ address: address, n: n }));
    const under = new Map();
    const state = { left: waiting.length, ended: {} };
    const next = () => {
        while (under.size < AT_ONCE && waiting.length > 0) {
            const one = waiting.shift();
            const image = new Image();
            const ended = (how) => {
                if (!under.delete(one.n)) { return; }
                image.onload = image.onerror = null;
                state.ended[one.n] = how;
                --state.left;
                next();
            };
            under.set(one.n, { image: image, ended: ended });
            image.onload = () => ended("picture");
            image.onerror = () => ended("none");
            image.src = one.address;
        }
    };
    state.drop = (n) => {
        const one = under.get(n);
        if (one) { one.image.src = ""; one.ended("dropped"); }
    };
    state.stop = () => {
        waiting.length = 0;
        for (const n of Array.from(under.keys())) { state.drop(n); }
        state.left = 0;
    };
    globalThis.cyberspotterPictures = state;
    next();
    return true;
})();
