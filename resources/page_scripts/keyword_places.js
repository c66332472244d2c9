// SPDX-License-Identifier: Apache-2.0
// Tells the program the page's words, and where in the view the words stand that it found to be search terms. Runs in a world of
// its own: the page's document is read and never changed, and the page's scripts see nothing of it. Marks are drawn by the
// program above the page. `qwebchannel.js` stands before this in the same script.
(() => {
    if (globalThis.cyberKeywords) {
        return;
    }
    const mostCharacters = 1000000;
    const mostMarks = 400;
    const wordsMs = 120;   // a page that changes is asked again after this, and then at most every `restMs`
    const restMs = 500;
    const joined = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'MARK', 'Q', 'S',
        'SAMP', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR']);
    const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'OBJECT', 'CANVAS', 'SVG', 'svg', 'MATH']);

    let channel = null;
    let generation = 0;   // of the words: places are of one generation
    let pieces = [];      // [start, node]: where each text node begins in the words
    let ranges = [];      // [range, score, hit]
    let lastWords = null;
    const observed = new WeakSet();
    let resting = false;

    // A page can put its elements in place of what documents and forms have by name (<img name=body>): so all is asked for by way
    // of the prototypes. Texts cannot be dressed up so.
    const getter = (prototype, name) => {
        const get = Object.getOwnPropertyDescriptor(prototype, name).get;
        return (thing) => get.call(thing);
    };
    const bodyOf = getter(Document.prototype, 'body');
    const titleOf = getter(Document.prototype, 'title');
    const kindOf = getter(Node.prototype, 'nodeType'); // also of nodes of frames, whose classes are others
    const parentOf = getter(Node.prototype, 'parentElement');
    const tagOf = getter(Element.prototype, 'tagName');
    const beforeOf = getter(Element.prototype, 'previousElementSibling');
    const afterOf = getter(Element.prototype, 'nextElementSibling');
    const shadowOf = getter(Element.prototype, 'shadowRoot');
    const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
    const listen = (target, name, action) => EventTarget.prototype.addEventListener.call(target, name, action, {capture: true, passive: true});

    const blockOf = (element) => {
        while (element && joined.has(tagOf(element)) && parentOf(element)) {
            element = parentOf(element);
        }
        return element;
    };

    // The words of a document and of its open shadow trees and frames of its own site, in order.
    const gather = (root, parts, state) => {
        watch(root);
        const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
            kindOf(node) === 1 && silent.has(tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        let block = null;
        for (let node = walker.nextNode(); node && state.length < mostCharacters; node = walker.nextNode()) {
            if (kindOf(node) === 3) {
                if (!node.data.trim()) {
                    if (node.data && state.length) {
                        add(parts, state, ' ', null);
                    }
                    continue;
                }
                const own = blockOf(node.parentElement);
                if (own !== block) {
                    add(parts, state, '\n', null);
                    block = own;
                }
                // A page's own line breaks are spaces to who reads it.
                add(parts, state, node.data.slice(0, mostCharacters).replace(/[\n\r\t]/g, ' '), node);
                continue;
            }
            const tag = tagOf(node);
            const inner = tag === 'IFRAME' ? insideOf(node) : shadowOf(node);
            if (tag === 'BR' || inner) {
                add(parts, state, '\n', null);
            }
            if (inner) {
                gather(inner, parts, state);
                block = null;
            }
        }
    };

    // What a frame of the page's own site shows; those of others are closed to scripts.
    const insideOf = (frame) => {
        try {
            return bodyOf(getter(HTMLIFrameElement.prototype, 'contentDocument')(frame));
        } catch (refused) {
            return null;
        }
    };

    const add = (parts, state, words, node) => {
        if (node) {
            pieces.push([state.length, node]);
        }
        parts.push(words);
        state.length += words.length;
    };

    const tellWords = () => {
        wordsDue = 0;
        lastTold = performance.now();
        pieces = [];
        const parts = [];
        const body = bodyOf(document);
        if (body) {
            gather(body, parts, {length: 0});
        }
        const title = titleOf(document).slice(0, 1000);
        const words = title + '\n' + parts.join('');
        const before = title.length + 1;
        for (const piece of pieces) {
            piece[0] += before;
        }
        if (words === lastWords && ranges.every(([range]) => range.startContainer.isConnected)) {
            tellPlaces();
            return;
        }
        lastWords = words;
        ranges = [];
        ++generation;
        channel.words(generation, words);
    };

    // The piece in which a place of the words stands.
    const pieceAt = (place) => {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (pieces[middle][0] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        const piece = pieces[low];
        return piece && piece[0] <= place && place <= piece[0] + piece[1].length ? piece : null;
    };

    // Where a document's view begins in the view of the page.
    const offsetOf = (view) => {
        let x = 0;
        let y = 0;
        try {
            for (let frame = view.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
                const box = boxOf(frame);
                x += box.left + frame.clientLeft;
                y += box.top + frame.clientTop;
            }
        } catch (refused) {
            return [x, y];
        }
        return [x, y];
    };

    // What lies under something else, or is scrolled away in a box, is not in sight.
    const isInSight = (text, x, y) => {
        const root = text.getRootNode();
        const from = kindOf(root) === 11 ? ShadowRoot.prototype : Document.prototype;
        const top = from.elementFromPoint.call(root, x, y);
        return !top || Node.prototype.contains.call(top, text) || Node.prototype.contains.call(parentOf(text), top);
    };

    // The part of a list that a word stands in: the outermost that has at least two neighbours like it and leads somewhere.
    const leadsOn = (element) => tagOf(element) === 'A' || Element.prototype.querySelector.call(element, 'a[href]') !== null;
    // Only the nearest are looked at: a page may have thousands in a row.
    const alikeBeside = (element, next) => {
        let alike = 0;
        let one = next(element);
        for (let i = 0; one && i < 4; ++i, one = next(one)) {
            alike += tagOf(one) === tagOf(element) && leadsOn(one) ? 1 : 0;
        }
        return alike;
    };
    const cardOf = (element, body) => {
        const most = innerWidth * innerHeight * 0.4;
        let card = null;
        for (let one = element; one && one !== body && parentOf(one); one = parentOf(one)) {
            const box = boxOf(one);
            if (box.width * box.height > most) {
                break;
            }
            if (leadsOn(one) && alikeBeside(one, beforeOf) + alikeBeside(one, afterOf) >= 2) {
                card = one;
            }
        }
        return card;
    };

    const round = (number) => Math.round(number * 10) / 10;

    const tellPlaces = () => {
        placesDue = 0;
        const boxes = [];
        const cards = new Map();
        const height = innerHeight;
        const body = bodyOf(document);
        for (const [range, score, hit] of ranges) {
            const text = range.startContainer;
            const element = parentOf(text);
            if (!element || !text.isConnected) {
                continue;
            }
            const view = text.ownerDocument === document ? window : text.ownerDocument.defaultView;
            const [dx, dy] = view && view !== window ? offsetOf(view) : [0, 0];
            let isNear = false;
            for (const box of range.getClientRects()) {
                // A screen more above and below: a page that is scrolled shows marks at once.
                if (box.width < 1 || box.height < 1 || box.bottom + dy < -height || box.top + dy > 2 * height) {
                    continue;
                }
                isNear = true;
                const inView = box.top + dy >= 0 && box.bottom + dy <= height;
                if (inView && !isInSight(text, box.left + box.width / 2, box.top + box.height / 2)) {
                    continue;
                }
                boxes.push(hit, round(box.left + dx), round(box.top + dy), round(box.width), round(box.height));
            }
            const card = isNear && view === window ? cardOf(element, body) : null;
            if (card) {
                cards.set(card, 1 - (1 - (cards.get(card) || 0)) * (1 - score));
            }
        }
        const marked = [];
        for (const [card, score] of cards) {
            const box = boxOf(card);
            if (box.height > 1 && box.bottom > -height && box.top < 2 * height) {
                marked.push(round(box.left), round(box.top), round(box.width), round(box.height), Math.round(score * 100));
            }
        }
        channel.places(generation, JSON.stringify({x: scrollX, y: scrollY, boxes, cards: marked}));
    };

    let wordsDue = 0;
    let placesDue = 0;
    let lastTold = -1e9;
    const soonWords = () => {
        if (!wordsDue && channel && !resting) {
            wordsDue = setTimeout(tellWords, Math.max(wordsMs, lastTold + restMs - performance.now()));
        }
    };
    const soonPlaces = () => {
        if (!placesDue && channel && ranges.length) {
            placesDue = setTimeout(tellPlaces, 40);
        }
    };

    // With the frame in which the page is scrolled, so that marks stay with their words.
    let frameDue = false;
    const nowPlaces = () => {
        if (!frameDue && channel && ranges.length) {
            frameDue = true;
            requestAnimationFrame(() => {
                frameDue = false;
                tellPlaces();
            });
        }
    };

    const watch = (root) => {
        if (observed.has(root)) {
            return;
        }
        observed.add(root);
        new MutationObserver((changes) => {
            changes.some((change) => change.type !== 'attributes') ? soonWords() : soonPlaces();
        }).observe(root, {childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open']});
        listen(root, 'scroll', nowPlaces);
    };

    globalThis.cyberKeywords = {
        // Marks the hits of the words of a generation: [[start, end, score in hundredths], ...], by their place.
        mark(of, hits) {
            if (of !== generation) {
                return;
            }
            ranges = [];
            hits.slice(0, mostMarks).forEach(([start, end, score], hit) => {
                const first = pieceAt(start);
                const last = pieceAt(end - 1);
                if (!first || !last || !first[1].isConnected || !last[1].isConnected) {
                    return;
                }
                try {
                    const range = Document.prototype.createRange.call(first[1].ownerDocument);
                    range.setStart(first[1], start - first[0]);
                    range.setEnd(last[1], Math.min(end - last[0], last[1].length));
                    ranges.push([range, score / 100, hit]);
                } catch (moved) {
                    // The page has changed meanwhile: its words come again.
                }
            });
            tellPlaces();
        },
        // Brings a hit into sight.
        show(hit) {
            const found = ranges.find((one) => one[2] === hit);
            const element = found && parentOf(found[0].startContainer);
            if (element) {
                Element.prototype.scrollIntoView.call(element, {block: 'center'});
                tellPlaces();
            }
        },
        // Nobody listens: nothing is gathered until `again`.
        rest() {
            resting = true;
            ranges = [];
            lastWords = null;
        },
        again() {
            resting = false;
            lastWords = null;
            tellWords();
        },
    };

    const begin = () => {
        new QWebChannel(qt.webChannelTransport, (opened) => {
            channel = opened.objects.page;
            watch(document);
            listen(window, 'resize', soonPlaces);
            listen(document, 'load', soonPlaces);
            listen(document, 'transitionend', soonPlaces);
            listen(window, 'load', soonWords);
            tellWords();
        });
    };
    if (globalThis.qt && qt.webChannelTransport) {
        begin();
    }
})();
