/* Pictures: one stop of the tab key each, arrow keys between their elements; zoom by button and wheel, pan by dragging. */
(function () {
  "use strict";
  var least = 0.2;
  var most = 4;

  document.querySelectorAll(".picture .scroll").forEach(function (frame) {
    var drawing = frame.querySelector("svg, img");
    if (!drawing) { return; }
    var links = Array.from(frame.querySelectorAll("svg a"));
    var natural = Number(drawing.getAttribute("width")) || drawing.getBoundingClientRect().width;

    function scale() { return drawing.getBoundingClientRect().width / natural; }

    /* The point of the picture under the pointer stays there. */
    function zoom(wanted, x, y) {
      var before = scale();
      var after = Math.min(most, Math.max(least, wanted));
      var left = (frame.scrollLeft + x) / before;
      var top = (frame.scrollTop + y) / before;
      drawing.style.width = natural * after + "px";
      frame.scrollLeft = left * after - x;
      frame.scrollTop = top * after - y;
    }

    function step(factor) { zoom(scale() * factor, frame.clientWidth / 2, frame.clientHeight / 2); }

    frame.setAttribute("aria-describedby", "picture-keys");
    var bar = document.querySelector("template#picture-tools");
    if (bar) {
      var tools = bar.content.firstElementChild.cloneNode(true);
      frame.parentNode.insertBefore(tools, frame);
      tools.addEventListener("click", function (event) {
        var button = event.target.closest("button");
        if (!button) { return; }
        if (button.dataset.zoom === "fit") {
          drawing.style.width = frame.clientWidth - 16 + "px";
          frame.scrollLeft = 0;
        } else if (button.dataset.zoom === "natural") {
          drawing.style.width = natural + "px";
        } else {
          step(button.dataset.zoom === "in" ? 1.25 : 0.8);
        }
      });
    }

    frame.addEventListener("wheel", function (event) {
      if (!event.ctrlKey) { return; } /* without it the page scrolls as everywhere */
      event.preventDefault();
      var view = frame.getBoundingClientRect();
      zoom(scale() * (event.deltaY < 0 ? 1.1 : 1 / 1.1), event.clientX - view.left, event.clientY - view.top);
    }, { passive: false });

    var held = null;
    frame.addEventListener("pointerdown", function (event) {
      if (event.pointerType !== "mouse" || event.button !== 0) { return; }
      held = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, moved: false };
    });
    frame.addEventListener("pointermove", function (event) {
      if (!held) { return; }
      if (Math.abs(event.clientX - held.x) > 4) { held.moved = true; }
      if (held.moved) { frame.scrollLeft = held.left + held.x - event.clientX; }
    });
    window.addEventListener("pointerup", function () { window.setTimeout(function () { held = null; }, 0); });
    frame.addEventListener("click", function (event) {
      if (held && held.moved) { event.preventDefault(); } /* a picture that was dragged is no link that was clicked */
    }, true);
    frame.addEventListener("dragstart", function (event) { event.preventDefault(); });

    frame.addEventListener("keydown", function (event) {
      var at = links.indexOf(document.activeElement);
      var forward = event.key === "ArrowRight" || event.key === "ArrowDown";
      var back = event.key === "ArrowLeft" || event.key === "ArrowUp";
      if (event.key === "+" || event.key === "-") {
        step(event.key === "+" ? 1.25 : 0.8);
      } else if (at < 0 && event.key === "Enter" && links.length && event.target === frame) {
        event.preventDefault();
        links[0].focus();
      } else if (at >= 0 && (forward || back)) {
        event.preventDefault();
        links[Math.min(links.length - 1, Math.max(0, at + (forward ? 1 : -1)))].focus();
      } else if (at >= 0 && event.key === "Escape") {
        frame.focus();
      }
    });
  });
})();
