/* What the emulator's pages do beside what all pages do: they look again when something happens, and send forms without
   leaving. What a page holds is kept: focus, what is typed, what is open, where it is scrolled to. All of it is optional. */
(() => {
  "use strict";
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const GAP = 250; // ms between two looks
  const address = () => {
    const here = new URL(location.href);
    here.searchParams.delete("said");
    here.hash = "";
    return here;
  };
  if (location.search.includes("said=")) history.replaceState(null, "", address().href + location.hash);

  // A page as it is now, put into the page that is shown: only what differs is touched.
  const came = [];
  // What is here alone: whether somebody has opened it, and that it was given the focus of what is gone.
  const own = (element, name) => name === "open" || (name === "tabindex" && element === document.activeElement);
  const morph = (from, to) => {
    if (from.isEqualNode(to)) return;
    const marked = from.classList.contains("at"); // the row that the keys have come to
    for (const { name } of [...from.attributes]) if (!own(from, name) && !to.hasAttribute(name)) from.removeAttribute(name);
    for (const { name, value } of [...to.attributes]) if (name !== "open" && from.getAttribute(name) !== value) from.setAttribute(name, value);
    if (marked) from.classList.add("at");
    let at = from.firstChild;
    for (const child of [...to.childNodes]) {
      let same = null;
      if (child.id) same = [...from.children].find((each) => each.id === child.id);
      else if (at && !at.id && at.nodeName === child.nodeName) same = at;
      if (!same) {
        const fresh = document.importNode(child, true);
        from.insertBefore(fresh, at);
        if (fresh.nodeType === Node.ELEMENT_NODE) came.push(fresh);
        continue;
      }
      if (same === at) at = at.nextSibling;
      else from.insertBefore(same, at);
      if (same.nodeType === Node.ELEMENT_NODE) morph(same, child);
      else if (same.nodeValue !== child.nodeValue) same.nodeValue = child.nodeValue;
    }
    while (at) { const next = at.nextSibling; at.remove(); at = next; }
  };
  const low = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 60;
  const down = () => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  const announce = (texts) => { if (texts.length) one("#announce").textContent = texts.slice(-3).join(". "); };
  const show = (page) => {
    const follows = one("[data-bottom]") && low();
    const focused = document.activeElement, name = focused?.id, around = focused?.closest("[data-live]");
    came.length = 0;
    for (const region of all("[data-live]")) {
      const now = page.getElementById(region.id);
      if (now && !region.parentElement.closest("[data-live]")) morph(region, now);
    }
    if (focused !== document.activeElement && name) document.getElementById(name)?.focus({ preventScroll: true });
    if (around?.isConnected && !focused.isConnected && document.activeElement === document.body) {
      around.tabIndex = -1;
      around.focus({ preventScroll: true });
    }
    const said = came.flatMap((each) => (each.dataset.say ? [each] : all("[data-say]", each)));
    for (const each of came) if (each.matches("li, tr, .coming")) each.classList.add("came");
    announce(said.map((each) => each.dataset.say));
    if (follows) down();
  };
  const read = (text) => new DOMParser().parseFromString(text, "text/html");

  // Looking again, at most four times a second, and not where nobody looks.
  let timer = 0, last = 0, busy = false, again = false;
  const look = async () => {
    timer = 0;
    if (busy) { again = true; return; }
    busy = true;
    try {
      const reply = await fetch(address(), { headers: { "HX-Request": "true" } });
      const page = read(await reply.text());
      if (reply.ok) show(page);
      else notice(one(".notice", page)?.textContent.trim() ?? "", true); // it is gone, by a reset
    } catch { /* the next time */ } finally {
      busy = false;
      last = Date.now();
      if (again) { again = false; soon(); }
    }
  };
  const soon = () => {
    if (!timer && !document.hidden) timer = setTimeout(look, Math.max(0, last + GAP - Date.now()));
  };
  const live = one("#now-live");
  const KINDS = ["request", "webhook", "message", "call", "alert", "code", "clock", "reset", "lost"];
  const heard = ({ type, data }) => {
    const about = all("[data-live]").filter((each) => each.dataset.live.split(" ").includes(type));
    if (type === "reset" || type === "lost" || about.some((each) => data.includes(each.dataset.only ?? ""))) soon();
  };
  let source = null, retry = 0;
  const say = (text, tone) => { live.hidden = false; live.firstElementChild.textContent = text; live.className = `live ${tone}`; };
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource("/_emulator/v1/events");
    // What has happened since the page was made nobody has told.
    source.onopen = () => { say("Live", "on"); soon(); };
    source.onerror = () => {
      say("Not connected", "off");
      if (source.readyState !== EventSource.CLOSED) return;
      source = null;
      clearTimeout(retry);
      retry = setTimeout(() => { listen(); soon(); }, 3000);
    };
    for (const each of KINDS) source.addEventListener(each, heard);
  };
  if (live && one("[data-live]")) {
    listen();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) { source?.close(); source = null; }
      else { listen(); soon(); }
    });
    addEventListener("pagehide", () => { source?.close(); source = null; });
    addEventListener("pageshow", (event) => { if (event.persisted) { listen(); soon(); } });
  }

  // Forms that stay on their page: what they lead to is put into it. One after another, as they were sent.
  let line = Promise.resolve();
  const notice = (text, bad) => {
    const box = one("#notice"), inner = document.createElement("div"), words = document.createElement("p");
    inner.className = bad ? "notice bad" : "notice";
    inner.setAttribute("role", bad ? "alert" : "status");
    words.textContent = text;
    inner.append(words);
    box.replaceChildren(...(text ? [inner] : []));
    if (text && bad) box.scrollIntoView({ block: "nearest" });
  };
  const send = async (form, body, typed) => {
    let page, bad = true, text = "The emulator does not answer.";
    form.setAttribute("aria-busy", "true");
    try {
      const reply = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { "HX-Request": "true" } });
      page = read(await reply.text());
      const box = one("#notice .notice", page) || one(".notice", page);
      text = reply.ok ? one("#notice .notice", page)?.textContent.trim() || "" : box?.textContent.trim() || `It was not done: ${reply.status}.`;
      bad = !reply.ok || Boolean(one("#notice .notice.bad", page));
    } catch { /* nobody is there */ } finally { form.removeAttribute("aria-busy"); }
    notice(text, bad);
    if (bad) for (const [field, value] of typed) { if (!field.value) field.value = value; }
    if (page && !bad) { show(page); if (one("[data-bottom]") && form.matches("[data-reset]")) down(); }
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-stay]") || event.defaultPrevented) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter)), typed = [];
    if (form.matches("[data-reset]")) {
      for (const field of all("input:not([type=hidden]), textarea", form)) {
        if (field.value) typed.push([field, field.value]);
        field.value = "";
      }
      typed[0]?.[0].focus();
    }
    line = line.then(() => send(form, body, typed));
  });

  // Enter sends, Shift and Enter begins a line.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !event.target.matches?.("[data-enter]")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });

  // The keys of a telephone are keys of the keyboard.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.matches?.("input, select, textarea, [contenteditable]") || one("dialog[open]")) return;
    if (/^[0-9*#]$/.test(event.key)) one(`#keypad button[value="${event.key}"]`)?.click();
  });

  if (one("[data-bottom]") && !one(":target") && !address().searchParams.has("before")) down();
})();
