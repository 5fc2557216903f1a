// Comfort only: every page works without this file. It stores nothing and asks the network for nothing.
(function () {
  "use strict";

  var root = document.documentElement;
  var said = document.getElementById("c-said");
  var leaving = false;

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  // Tells a screen reader; the same words twice in a row are told twice.
  function say(text) {
    if (!said) return;
    said.textContent = "";
    window.setTimeout(function () { said.textContent = text || ""; }, 50);
  }

  function leaveQuickly(link) {
    var presses = 0;
    var alone = false;
    var forget;
    var count = link.querySelector(".c-exit__count");
    var dots = count ? count.children : [];

    function show() {
      if (!count) return;
      count.hidden = presses === 0;
      for (var i = 0; i < dots.length; i += 1) {
        dots[i].classList.toggle("c-exit__dot--on", i < presses);
      }
    }

    function reset() {
      window.clearTimeout(forget);
      presses = 0;
      show();
    }

    function leave() {
      leaving = true;
      root.classList.add("c-blank");
      document.title = link.getAttribute("data-leaving") || "";
      window.location.replace(link.href);
    }

    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave();
    });

    // Shift three times within five seconds of each other, and nothing between.
    document.addEventListener("keydown", function (event) {
      alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!alone && presses) reset();
    }, true);

    document.addEventListener("pointerdown", function () { alone = false; }, true);

    document.addEventListener("keyup", function (event) {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      presses += 1;
      window.clearTimeout(forget);
      show();
      if (presses >= 3) {
        leave();
        return;
      }
      say(link.getAttribute(presses === 1 ? "data-two-more" : "data-one-more"));
      forget = window.setTimeout(function () {
        reset();
        say(link.getAttribute("data-stopped"));
      }, 5000);
    }, true);
  }

  function countCharacters(field) {
    var most = Number(field.getAttribute("data-most"));
    var shown = document.getElementById(field.id + "-count");
    var pause;
    if (!most || !shown) return;
    // The field's description goes on saying the limit; the running figure is for the eye.
    var running = document.createElement("p");
    running.className = "govuk-hint c-number";
    running.setAttribute("aria-hidden", "true");
    shown.classList.add("govuk-visually-hidden");
    shown.parentNode.insertBefore(running, shown.nextSibling);

    function words() {
      var left = most - Array.from(field.value).length;
      var pattern = field.getAttribute(left < 0 ? "data-over" : "data-left") || "%n";
      running.classList.toggle("govuk-error-message", left < 0);
      return { left: left, text: pattern.replace("%n", String(Math.abs(left))) };
    }

    function update() {
      running.textContent = words().text;
      window.clearTimeout(pause);
      pause = window.setTimeout(function () {
        var now = words();
        if (now.left < most / 10) say(now.text);
      }, 1000);
    }

    running.textContent = words().text;
    field.addEventListener("input", update);
  }

  function copyFrom(button) {
    var source = document.getElementById(button.getAttribute("data-copy"));
    var label = button.textContent;
    if (!source) return;
    button.hidden = false;

    function text() {
      return source.children.length
        ? Array.prototype.map.call(source.children, function (part) { return part.textContent.trim(); }).join(" ")
        : source.textContent.trim();
    }

    function done() {
      var thanks = button.getAttribute("data-done");
      button.textContent = thanks;
      say(thanks);
      window.setTimeout(function () { button.textContent = label; }, 4000);
    }

    // An onion address is not a secure context: there the old way is the only one.
    function oldWay() {
      var area = document.createElement("textarea");
      area.value = text();
      area.setAttribute("readonly", "");
      area.className = "govuk-visually-hidden";
      document.body.appendChild(area);
      area.select();
      var copied = document.execCommand("copy");
      document.body.removeChild(area);
      button.focus();
      if (copied) done();
    }

    button.addEventListener("click", function () {
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(text()).then(done, oldWay);
      } else {
        oldWay();
      }
    });
  }

  // Thirty minutes without a key, a touch or a scroll: what is here is covered. What was typed stays in its form.
  function coverWhenIdle(body) {
    var last = Date.now();
    var header = document.querySelector(".c-header");
    var cover = null;

    function uncover(place, scrolled) {
      last = Date.now();
      cover.parentNode.removeChild(cover);
      cover = null;
      root.classList.remove("c-cover-up");
      window.scrollTo(0, scrolled);
      if (place && place !== body && place.focus) place.focus({ preventScroll: true });
    }

    function look() {
      if (cover || Date.now() - last < 30 * 60 * 1000) return;
      var place = document.activeElement;
      var scrolled = window.scrollY;
      var heading = document.createElement("h1");
      var button = document.createElement("button");
      heading.textContent = body.getAttribute("data-cover");
      button.textContent = body.getAttribute("data-cover-off");
      button.type = "button";
      button.className = "govuk-button";
      button.addEventListener("click", function () { uncover(place, scrolled); });
      cover = document.createElement("main");
      cover.className = "c-cover";
      cover.appendChild(heading);
      cover.appendChild(button);
      header.parentNode.insertBefore(cover, header.nextSibling);
      root.classList.add("c-cover-up");
      button.focus();
    }

    function stir() { last = Date.now(); }

    ["keydown", "pointerdown", "input"].forEach(function (event) { document.addEventListener(event, stir, true); });
    document.addEventListener("scroll", stir, { capture: true, passive: true });
    // A machine that slept runs no timer: the page looks again as soon as somebody is back.
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    window.setInterval(look, 15000);
  }

  // Looks for a number, while the page is read: what that costs is little for a person and much for whoever sends thousands of
  // reports (the Altcha scheme; src/seal/work.rs). Nothing waits for it, and nothing on the page shows it. It is done in slices, so
  // that typing and pressing go before it, and asks the network for nothing.
  function work(field) {
    var subtle = window.crypto && window.crypto.subtle;
    if (!subtle || !window.TextEncoder || !window.Promise) return;
    var task = JSON.parse(field.getAttribute("data-work"));
    var encoder = new TextEncoder();
    var first = parseInt(task.challenge.slice(0, 8), 16);
    var begun = Date.now();
    var next = 0;

    function hex(hash) {
      return Array.prototype.map.call(new Uint8Array(hash), function (byte) {
        return ("0" + byte.toString(16)).slice(-2);
      }).join("");
    }

    function done(number) {
      field.value = window.btoa(JSON.stringify({
        algorithm: task.algorithm,
        challenge: task.challenge,
        number: number,
        salt: task.salt,
        signature: task.signature,
        took: Date.now() - begun
      }));
    }

    function slice() {
      var from = next;
      var tries = [];
      next += 200;
      for (var number = from; number < next && number <= task.maxnumber; number += 1) {
        tries.push(subtle.digest("SHA-256", encoder.encode(task.salt + number)));
      }
      if (!tries.length) return;
      Promise.all(tries).then(function (hashes) {
        for (var i = 0; i < hashes.length; i += 1) {
          if (new DataView(hashes[i]).getUint32(0) === first && hex(hashes[i]) === task.challenge) {
            done(from + i);
            return;
          }
        }
        window.setTimeout(slice, 0);
      }, function () { /* Without it the report goes as one from a browser without scripts. */ });
    }

    if (task.algorithm === "SHA-256") slice();
  }

  // Files are sent with a bar that says how far they are. Without scripts the form goes as it is, and the answer is the same.
  function showProgress(form) {
    var field = form.querySelector("input[type=file]");
    var shown = form.querySelector("[data-upload-shown]");
    if (!field || !shown || !window.FormData) return;
    var bar = shown.querySelector("progress");
    var words = shown.querySelector("span");
    var told = -1;
    var sending = false;

    function tell(text) {
      words.textContent = text;
      say(text);
    }

    function stop(text) {
      sending = false;
      bar.hidden = true;
      // After the press itself, which holds the form back.
      window.setTimeout(function () { release(form); }, 0);
      tell(text);
      field.focus();
    }

    function far(event) {
      if (!event.lengthComputable) return;
      var percent = Math.floor(100 * event.loaded / event.total);
      bar.value = percent;
      var pattern = field.getAttribute(percent === 100 ? "data-looking" : "data-sending");
      words.textContent = pattern.replace("%n", String(percent));
      // Every fourth part is told; a screen reader that is told each percent says nothing else.
      if (Math.floor(percent / 25) === told) return;
      told = Math.floor(percent / 25);
      say(words.textContent);
    }

    function answered(request) {
      leaving = true;
      // Somewhere else: go there. The same page again: show what came, for only this answer knows what was typed in the form.
      if (request.status < 400 && request.responseURL !== form.action) {
        window.location.assign(request.responseURL);
        return;
      }
      document.open();
      document.write(request.responseText);
      document.close();
    }

    form.addEventListener("submit", function (event) {
      var files = Array.prototype.slice.call(field.files || []);
      if (sending) event.preventDefault();
      if (sending || !files.length) return;
      event.preventDefault();
      shown.hidden = false;
      var most = Number(field.getAttribute("data-most-bytes"));
      var long = files.filter(function (file) { return file.size > most; });
      if (long.length) {
        stop(long[0].name + " " + field.getAttribute("data-too-long"));
        return;
      }
      var content = new FormData(form);
      var button = event.submitter;
      if (button && button.name) content.append(button.name, button.value);
      var request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.upload.addEventListener("progress", far);
      request.addEventListener("load", function () { answered(request); });
      request.addEventListener("error", function () { stop(field.getAttribute("data-broke")); });
      request.addEventListener("abort", function () { stop(field.getAttribute("data-broke")); });
      sending = true;
      told = -1;
      bar.hidden = false;
      bar.value = 0;
      request.send(content);
    });
  }

  // What was typed and not sent yet: the browser asks before it is thrown away.
  function askBeforeLosing(form) {
    function changed() { form.setAttribute("data-unsaved", "changed"); }
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
  }

  window.addEventListener("beforeunload", function (event) {
    if (leaving || !document.querySelector('form[data-unsaved="changed"]:not([data-sent])')) return;
    event.preventDefault();
    event.returnValue = "";
  });

  // A second press while the first is on its way sends nothing twice.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.hasAttribute("data-sent")) {
      event.preventDefault();
      return;
    }
    form.setAttribute("data-sent", "");
    if (event.submitter) event.submitter.setAttribute("aria-disabled", "true");
    window.setTimeout(function () { release(form); }, 8000);
  });

  function release(form) {
    form.removeAttribute("data-sent");
    Array.prototype.forEach.call(form.querySelectorAll("[aria-disabled]"), function (button) {
      button.removeAttribute("aria-disabled");
    });
  }

  window.addEventListener("pageshow", function (event) {
    each("form[data-sent]", release);
    // Back into a reporter's page that the browser had kept: blank it, and ask the server whether it may be seen still.
    if (event.persisted && (root.classList.contains("c-blank") || document.body.hasAttribute("data-cover"))) {
      leaving = true;
      root.classList.add("c-blank");
      window.location.reload();
    }
  });

  each("[data-scripts]", function (part) { part.hidden = false; });
  each("[data-exit]", leaveQuickly);
  each("[data-cover]", coverWhenIdle);
  each("form[data-unsaved]", askBeforeLosing);
  each("[data-work]", work);
  each("form[data-upload]", showProgress);
  each("[data-most]", countCharacters);
  each("[data-copy]", copyFrom);
  each("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  each("[data-focus]", function (part) { part.focus(); });
}());
