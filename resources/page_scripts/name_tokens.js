// SPDX-License-Identifier: Apache-2.0
// The names of what in this page may hold a token of whoever is signed in. Names only: no value is read out, and cookies are
// not looked at. Run in the program's own script world; asked for by way of the prototypes, for documents and forms have their
// elements in place of what they have by name.
(function () {
    "use strict";
    const named = /token|csrf|xsrf|nonce|dtsg|jwt|^lsd$|sess(ion)?[-_]?(id|key)|secret|authenticity/i;
    const found = new Set();
    const get = (prototype, name, thing) => Reflect.apply(Object.getOwnPropertyDescriptor(prototype, name).get, thing, []);
    const all = (selector) => Array.from(Document.prototype.querySelectorAll.call(document, selector));
    const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
    const add = (place, name) => {
        if (found.size < 100) { found.add(place + ": " + name.slice(0, 80)); }
    };
    for (const input of all("input[name], input[id]").slice(0, 5000)) {
        const name = attribute(input, "name") || attribute(input, "id") || "";
        if (/^(hidden|password)$/i.test(attribute(input, "type") || "") && named.test(name)) { add("field", name); }
    }
    for (const meta of all("meta[name]").slice(0, 2000)) {
        const name = attribute(meta, "name");
        if (named.test(name)) { add("meta", name); }
    }
    let room = 4000000;
    const member = /["']?([A-Za-z0-9_-]{0,30}(?:token|csrf|xsrf|nonce|dtsg|jwt|session_?id)[A-Za-z0-9_-]{0,20})\\*["']?\s*[:=]\s*\\*["'][^"'\\]/gi;
    for (const script of all("script:not([src])").slice(0, 500)) {
        const text = (get(Node.prototype, "textContent", script) || "").slice(0, room);
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
    inAddress(get(Document.prototype, "URL", document));
    for (const element of all("[href*='='], [src*='='], form[action*='=']").slice(0, 5000)) {
        inAddress(attribute(element, "href") || attribute(element, "src") || attribute(element, "action") || "");
    }
    return JSON.stringify({ names: Array.from(found).sort() });
})();
