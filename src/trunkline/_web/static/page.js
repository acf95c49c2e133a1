/* What pages do beside their links: keys, copying, menus that close, rows that come. All of it is optional. */
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // Menus close when something else is used.
  const close = (but) => all("details.drop[open]").forEach((each) => { if (each !== but) each.open = false; });
  document.addEventListener("click", (event) => close(event.target.closest?.("details.drop")));
  document.addEventListener("focusin", (event) => {
    const open = one("details.drop[open]");
    if (open && !open.contains(event.target)) close();
  });

  // Copying.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      const said = button.textContent;
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = said; }, 1200);
    } catch { button.textContent = "Not allowed"; }
  });

  // A choice that is sent at once; a form that is sent once.
  document.addEventListener("change", (event) => { if (event.target.matches("[data-send]")) event.target.form.requestSubmit(); });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => { delete form.dataset.sent; }, 5000);
  });

  // What a bar stands for, beside the legend.
  document.addEventListener("mouseover", (event) => {
    const bar = event.target.closest?.(".chart svg a, .chart svg g");
    const out = bar && one(".readout", bar.closest(".chart"));
    if (out) out.textContent = one("title", bar).textContent;
  });

  // Keys.
  const rows = () => all("[data-row]");
  const move = (step) => {
    const list = rows();
    if (!list.length) return;
    const at = list.findIndex((each) => each.classList.contains("at"));
    const next = Math.max(0, Math.min(list.length - 1, at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step));
    list.forEach((each) => each.classList.remove("at"));
    list[next].classList.add("at");
    one("a.go", list[next])?.focus({ preventScroll: true });
    list[next].scrollIntoView({ block: "nearest" });
  };
  let going = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = one("details.drop[open]");
      if (open) { open.open = false; one("summary", open).focus(); }
      else if (document.activeElement?.matches("input, select, textarea")) document.activeElement.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea, [contenteditable]")) return;
    if (one("dialog[open]")) return;
    const key = event.key;
    if (Date.now() - going < 1500) {
      going = 0;
      const link = one(`[data-keys="g ${CSS.escape(key)}"]`);
      if (link) { event.preventDefault(); location.href = link.dataset.href; }
      return;
    }
    if (key === "/") { event.preventDefault(); const box = one("#q"); box?.focus(); box?.select(); }
    else if (key === "j") move(1);
    else if (key === "k") move(-1);
    else if (key === "o") one("[data-row].at a.go")?.click();
    else if (key === "n") one("a[rel=next]")?.click();
    else if (key === "p") one("a[rel=prev]")?.click();
    else if (key === "g") going = Date.now();
    else if (key === "?") one("#keys")?.showModal();
  });

  // How many rows have come since the list was shown.
  const newer = one("[data-newer]");
  if (newer) {
    let busy = false;
    const look = async () => {
      if (document.visibilityState !== "visible" || busy) return;
      busy = true;
      try {
        const reply = await fetch(newer.dataset.newer, { headers: { "HX-Request": "true" } });
        if (reply.ok) newer.innerHTML = await reply.text();
      } catch { /* the next time */ } finally { busy = false; }
    };
    setInterval(look, Number(newer.dataset.every || 15) * 1000);
    document.addEventListener("visibilitychange", look);
  }

  // Rows as they come.
  const tail = one("#tail");
  if (tail) {
    const live = one("#live"), pause = one("#pause"), mark = one("#mark"), body = one("tbody", tail);
    let last = tail.dataset.last, source = null;
    const say = (text, tone) => { live.textContent = text; live.className = `live ${tone}`; };
    const tell = (text) => { mark.textContent = text; mark.hidden = !text; };
    const made = (data) => {
      const box = document.createElement("template");
      box.innerHTML = data;
      return [...box.content.querySelectorAll("tr")];
    };
    const keep = (event) => { if (event.lastEventId) last = event.lastEventId; };
    const stop = (text, tone) => { source?.close(); source = null; say(text, tone); pause.textContent = "Go on"; };
    const start = () => {
      const address = new URL(tail.dataset.stream, location.href);
      address.searchParams.set("last", last);
      source = new EventSource(address);
      pause.textContent = "Pause";
      source.onopen = () => say("Listening", "on");
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) stop("Not connected", "off");
        else say("Connecting again", "off");
      };
      source.addEventListener("rows", (event) => {
        keep(event);
        for (const row of made(event.data)) {
          if (document.getElementById(row.id)) continue;
          row.classList.add("came");
          body.prepend(row);
        }
        while (body.rows.length > 500) body.rows[body.rows.length - 1].remove();
      });
      source.addEventListener("changes", (event) => {
        keep(event);
        for (const row of made(event.data)) {
          const old = document.getElementById(row.id);
          if (!old) continue;
          const held = old.contains(document.activeElement);
          row.classList.add("came");
          row.classList.toggle("at", old.classList.contains("at"));
          old.replaceWith(row);
          if (held) one("a.go", row)?.focus({ preventScroll: true });
        }
      });
      source.addEventListener("gap", (event) => tell(event.data));
      source.addEventListener("cut", (event) => {
        stop("Stopped", "off");
        last = "";
        tell(`${event.data} rows came faster than they could be shown. Go on shows what comes from now on; the list has all of them.`);
      });
      source.addEventListener("end", (event) => { stop("Ended", "off"); tell(event.data); pause.hidden = true; });
    };
    pause.hidden = false;
    pause.addEventListener("click", () => {
      if (source) stop("Paused", "");
      else { tell(""); start(); }
    });
    start();
  }
})();
