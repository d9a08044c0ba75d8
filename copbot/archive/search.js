"use strict";
// Looks through the pieces of the index, which are loaded as scripts: a page in a folder can fetch nothing else.
(() => {
  const main = document.querySelector("main"), status = document.querySelector("#status");
  const list = document.querySelector("#found"), box = document.querySelector("#q");
  const told = main.dataset, most = 200, rows = [];
  let loading = null;
  window.searched = (piece) => { for (const row of piece) rows.push(row); };

  const fold = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const piece = (number) => new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = `search/${number}.js`;
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });

  const load = () => {
    loading ??= (async () => {
      for (let number = 1; number <= Number(told.parts); number += 1) await piece(number);
    })();
    return loading;
  };

  const show = (found) => {
    list.replaceChildren(...found.slice(0, most).map(([path, title, about]) => {
      const line = document.createElement("li"), way = document.createElement("a"), more = document.createElement("span");
      way.href = path;
      way.textContent = title;
      more.className = "soft";
      more.textContent = ` ${about}`;
      line.append(way, more);
      return line;
    }));
    const count = told.found.replace("@", found.length);
    const cut = found.length > most ? ` ${told.more.replace("@", most)}` : "";
    status.textContent = found.length ? `${count}${cut}` : told.none;
  };

  const search = async () => {
    const words = fold(box.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    list.replaceChildren();
    if (!words.length) { status.textContent = ""; return; }
    status.textContent = told.waits;
    await load();
    const found = rows.filter((row) => words.every((word) => row[3].includes(word)));
    const first = (row) => words.every((word) => fold(row[1]).includes(word)) ? 0 : 1;
    show(found.map((row) => [first(row), row]).sort((one, other) => one[0] - other[0]).map(([, row]) => row));
  };

  document.querySelector("form[role=search]").addEventListener("submit", (event) => { event.preventDefault(); search(); });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { box.value = asked; search(); }
})();
