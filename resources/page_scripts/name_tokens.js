// SPDX-License-Identifier: Apache-2.0
// The names of what in this page may hold a token of whoever is signed in. Names only: no value is read out, and cookies are
// not looked at. Run in the program's own script world.
(function () {
    "use strict";
    const named = /token|csrf|xsrf|nonce|dtsg|jwt|^lsd$|sess(ion)?[-_]?(id|key)|secret|authenticity/i;
    const found = new Set();
    const add = (place, name) => {
        if (found.size < 100) { found.add(place + ": " + name.slice(0, 80)); }
    };
    for (const input of Array.from(document.querySelectorAll("input[name], input[id]")).slice(0, 5000)) {
        const name = input.getAttribute("name") || input.getAttribute("id") || "";
        if (/^(hidden|password)$/i.test(input.getAttribute("type") || "") && named.test(name)) { add("field", name); }
    }
    for (const meta of Array.from(document.querySelectorAll("meta[name]")).slice(0, 2000)) {
        const name = meta.getAttribute("name");
        if (named.test(name)) { add("meta", name); }
    }
    let room = 4000000;
    const member = /["']?([A-Za-z0-9_-]{0,30}(?:token|csrf|xsrf|nonce|dtsg|jwt|session_?id)[A-Za-z0-9_-]{0,20})\\*["']?\s*[:=]\s*\\*["'][^"'\\]/gi;
    for (const script of Array.from(document.querySelectorAll("script:not([src])")).slice(0, 500)) {
        const text = script.textContent.slice(0, room);
        room -= text.length;
        for (const match of text.matchAll(member)) {
            if (found.size >= 100) { break; }
            add("script", match[1]);
        }
        if (room <= 0) { break; }
    }
    const inAddress = (address) => {
        for (const match of address.slice(0, 4000).matchAll(/[?&;#]([A-Za-z0-9_-]{1,60})=[^&;#]/g)) {
            if (named.test(match[1])) { add("address", match[1]); }
        }
    };
    inAddress(String(document.URL));
    for (const element of Array.from(document.querySelectorAll("[href*='='], [src*='='], form[action*='=']")).slice(0, 5000)) {
        inAddress(element.getAttribute("href") || element.getAttribute("src") || element.getAttribute("action") || "");
    }
    return JSON.stringify({ names: Array.from(found).sort() });
})();
