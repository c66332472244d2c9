// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_trouble.h"

#include <chrono>
#include <thread>

namespace cyberspotter::partner {

namespace {

struct TroublePage {
    const char* path;
    const char* html;
};

constexpr TroublePage pages[] = {
    {"/trouble/endless",
     "<title>Endless</title><div id='list'></div><script>let n=0;function more(){for(let i=0;i<20;i++){const d=document.createElement('div');"
     "d.style.cssText='height:100px;border-bottom:1px solid #ccc';d.textContent='Row '+(++n);list.append(d)}}more();"
     "addEventListener('scroll',()=>{if(innerHeight+scrollY>document.body.scrollHeight-400)more()});</script>"},
    {"/trouble/busy", "<title>Busy</title><p>A script that never returns.</p><script>addEventListener('load',()=>setTimeout(()=>{for(;;);},50))</script>"},
    {"/trouble/hostile",
     "<title>Hostile</title><script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"True name\",\"offers\":{\"price\":\"12.00\","
     "\"priceCurrency\":\"EUR\"}}</script><p id='t'>True text</p><script>JSON.parse=()=>({name:'lie'});JSON.stringify=()=>'\"lie\"';"
     "document.querySelectorAll=()=>[];Document.prototype.querySelectorAll=()=>[];Array.prototype.map=()=>['lie'];</script>"},
    {"/trouble/popup", "<title>Popup</title><button id='b' onclick=\"window.open('/item/en-1007')\" style='font-size:40px;padding:40px'>Open</button>"},
    {"/trouble/permissions",
     "<title>Permissions</title><p id='r'>asking</p><script>const say=t=>document.title=t;navigator.geolocation.getCurrentPosition("
     "()=>say('granted'),()=>say('refused'));Notification.requestPermission().then(p=>{r.textContent=p});"
     "navigator.mediaDevices&&navigator.mediaDevices.getUserMedia({video:true}).catch(()=>{})</script>"},
    {"/trouble/webrtc", "<title>WebRTC</title><script>document.title=typeof RTCPeerConnection+' '+typeof webkitRTCPeerConnection</script>"
                        "<iframe src='/trouble/webrtc-frame'></iframe>"},
    {"/trouble/webrtc-frame", "<script>parent.frameSays=typeof RTCPeerConnection</script>"},
    {"/trouble/download-link", "<title>Download</title><a id='d' href='/trouble/download' style='font-size:40px'>Download</a>"},
};

/// Twelve bands that repeat every 1,200 px: band n of row y has a known colour.
std::string bandsPage(int height) {
    return "<title>Bands</title><style>body{margin:0}</style><div style='height:" + std::to_string(height)
           + "px;background:repeating-linear-gradient(180deg,rgb(200,0,0) 0 100px,rgb(0,120,0) 100px 200px,rgb(0,0,200) 200px 300px)'></div>";
}

void slow(const httplib::Request&, httplib::Response& response) {
    response.set_chunked_content_provider("text/html", [](size_t offset, httplib::DataSink& sink) {
        if (offset == 0) {
            const std::string head = "<!doctype html><title>Slow</title><p>This page never finishes.</p>";
            sink.write(head.data(), head.size());
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        return sink.write(" ", 1);
    });
}

} // namespace

void addTroubleRoutes(httplib::Server& server) {
    for (const TroublePage& page : pages) {
        server.Get(page.path, [html = std::string("<!doctype html><meta charset='utf-8'>") + page.html](const httplib::Request&, httplib::Response& response) {
            response.set_content(html, "text/html; charset=utf-8");
        });
    }
    server.Get("/trouble/bands", [](const httplib::Request& request, httplib::Response& response) {
        const std::string asked = request.has_param("height") ? request.get_param_value("height") : std::string();
        response.set_content("<!doctype html><meta charset='utf-8'>" + bandsPage(asked.empty() ? 33'000 : std::atoi(asked.c_str())), "text/html; charset=utf-8");
    });
    server.Get("/trouble/slow", slow);
    server.Get("/trouble/download", [](const httplib::Request&, httplib::Response& response) {
        response.set_header("Content-Disposition", "attachment; filename=\"listing.zip\"");
        response.set_content("PK", "application/zip");
    });
    server.Get("/trouble/loop", [](const httplib::Request&, httplib::Response& response) { response.set_redirect("/trouble/loop"); });
}

} // namespace cyberspotter::partner
