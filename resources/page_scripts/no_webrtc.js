// SPDX-License-Identifier: Apache-2.0
// Runs in every frame before the page's own scripts: WebRTC could tell a page the volunteer's own address.
(function () {
    "use strict";
    for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceCandidate",
                        "RTCSessionDescription", "RTCRtpSender", "RTCRtpReceiver", "RTCRtpTransceiver"]) {
        delete globalThis[name];
    }
})();
