// Draws a line on the sheet, by pointer or by keyboard, into the field of the form that sends it; and shows lines of
// others as they come. Without it the form is filled in by hand.
"use strict";

(() => {
  const LONGEST = 100, MOST = 16, STEP = 10, NEAR = 4, WIDTH = 800, HEIGHT = 600, FIELD = 50, EVERY = 10000;
  const SVG = "http://www.w3.org/2000/svg";
  const drawing = document.getElementById("drawing"), sheet = document.getElementById("sheet");
  if (!drawing || !sheet) { return; }
  const field = document.querySelector('input[name="o.points"]'), told = document.getElementById("told");

  // Lengths and lines; points are whole units.
  const between = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);
  const length = line => line.slice(1).reduce((sum, point, at) => sum + between(line[at], point), 0);
  const name = ([x, y]) => String.fromCharCode(65 + Math.min(15, Math.floor(x / FIELD))) + (Math.min(11, Math.floor(y / FIELD)) + 1);
  const inside = ([x, y]) => [Math.max(0, Math.min(WIDTH, Math.round(x))), Math.max(0, Math.min(HEIGHT, Math.round(y)))];

  // The line, with the point behind it as far as it may go.
  function reach(line, point) {
    const last = line[line.length - 1], left = LONGEST - length(line), far = between(last, point);
    if (far <= left) { return point; }
    const share = Math.max(0, left - 1) / far;
    return inside([last[0] + (point[0] - last[0]) * share, last[1] + (point[1] - last[1]) * share]);
  }

  // As few points as a line may have, evenly spread.
  function thinned(line) {
    if (line.length <= MOST) { return line; }
    const kept = Array.from({ length: MOST }, (_, at) => line[Math.round(at * (line.length - 1) / (MOST - 1))]);
    return kept;
  }

  const red = document.createElementNS(SVG, "polyline");
  const cursor = document.createElementNS(SVG, "circle");
  let line = [], place = [WIDTH / 2, HEIGHT / 2], down = false;

  function show(end) {
    const shown = end ? [...line, end] : line;
    red.setAttribute("points", shown.map(point => point.join(",")).join(" "));
    field.value = shown.length > 1 ? thinned(shown).map(point => point.join(",")).join(" ") : "";
    told.textContent = `${drawing.dataset.at} ${name(end || line[line.length - 1] || place)}, ${Math.round(length(shown))} ${drawing.dataset.length}`;
  }

  function begins() {
    for (const [one, value] of [["fill", "none"], ["stroke", "#0b5a6b"], ["stroke-width", "4"], ["stroke-linecap", "round"], ["stroke-linejoin", "round"]]) { red.setAttribute(one, value); }
    for (const [one, value] of [["r", "7"], ["fill", "none"], ["stroke", "#0b5a6b"], ["stroke-width", "2"], ["visibility", "hidden"]]) { cursor.setAttribute(one, value); }
    sheet.append(red, cursor);
    sheet.classList.add("live");
    sheet.setAttribute("tabindex", "0");
    sheet.setAttribute("role", "application");
    sheet.setAttribute("aria-label", `${drawing.dataset.label}. ${sheet.getAttribute("aria-label")}`);
    document.getElementById("how").hidden = false;

    // By pointer: from where it goes down to where it goes up, or the line is as long as it may be.
    const at = event => {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM().inverse());
      return inside([point.x, point.y]);
    };
    sheet.addEventListener("pointerdown", event => {
      if (event.button !== 0) { return; }
      line = [at(event)];
      down = true;
      sheet.setPointerCapture(event.pointerId);
      show();
    });
    sheet.addEventListener("pointermove", event => {
      if (!down) { return; }
      const point = reach(line, at(event));
      if (between(line[line.length - 1], point) >= NEAR) { line.push(point); }
      show();
    });
    sheet.addEventListener("pointerup", () => { down = false; });
    sheet.addEventListener("pointercancel", () => { down = false; });

    // By keyboard: arrows move, Enter begins the line and sets its points, Escape begins anew.
    const moves = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
    const seen = () => {
      cursor.setAttribute("cx", place[0]);
      cursor.setAttribute("cy", place[1]);
      cursor.setAttribute("visibility", "visible");
    };
    sheet.addEventListener("focus", () => { if (sheet.matches(":focus-visible")) { seen(); } });
    sheet.addEventListener("blur", () => cursor.setAttribute("visibility", "hidden"));
    sheet.addEventListener("keydown", event => {
      if (event.key in moves) {
        const [x, y] = moves[event.key], wanted = inside([place[0] + x, place[1] + y]);
        place = line.length ? reach(line, wanted) : wanted;
        show(line.length ? place : null);
      } else if (event.key === "Enter") {
        if (line.length < MOST && (!line.length || between(line[line.length - 1], place) > 0)) { line.push([...place]); }
        show();
      } else if (event.key === "Escape") {
        line = [];
        show();
      } else {
        return;
      }
      seen();
      event.preventDefault();
    });
  }

  // What others draw comes every ten seconds, while somebody looks.
  async function look() {
    if (document.visibilityState !== "visible") { return; }
    try {
      const answer = await fetch(`${location.pathname}?data=${encodeURIComponent(drawing.dataset.version)}`);
      if (!answer.ok) { return; }
      const found = await answer.json();
      drawing.dataset.version = found.version;
      if (!found.lines) { return; }
      sheet.querySelector(".lines").replaceChildren(...found.lines.map(one => {
        const made = document.createElementNS(SVG, "polyline");
        made.setAttribute("points", one.points);
        made.setAttribute("stroke", one.colour);
        return made;
      }));
    } catch {
      // The next look may do.
    }
  }

  if (field && told) { begins(); }
  setInterval(look, EVERY);
})();
