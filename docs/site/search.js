// The search of the site: ranks pages for a question, and shows them on search.html. Enters: SITE_INDEX of
// _static/search-index.js, which site_search.py writes. Leaves: `search(index, question)`, which check_search.js runs too.
"use strict";

const SITE_SEARCH = (() => {
  // Words that say nothing of what is asked for.
  const EMPTY = new Set(
    ("a about all am an and another any are as at be been but by can could do does doing for from get gets getting give have " +
      "how i if in into is it its just let like make me my need needs not of on one or our own please should so some " +
      "something somebody someone than that the their them then there these they this to twilio trunkline twilio's use " +
      "used using via want was way we what when where which who why will with without would you your python library " +
      "package sdk client api").split(" ")
  );

  // What people say → what the pages say. The second counts for less than what was asked.
  const ALIKE = {
    "2fa": ["verify", "otp", "code"], mfa: ["verify", "otp", "code"], otp: ["verify", "code"],
    passcode: ["verify", "otp"], password: ["otp"], "one-time": ["otp", "verify"], login: ["credentials", "profile"],
    authenticate: ["credentials", "authentication"], apikey: ["key", "credentials"], secret: ["credentials", "token"],
    text: ["sms", "message"], texts: ["sms", "message"], texting: ["sms", "message"], sms: ["message"],
    mms: ["media", "picture", "message"], picture: ["media", "mms"], photo: ["media", "mms", "picture"],
    image: ["media", "mms", "picture"], attachment: ["media", "mms"], attach: ["media", "mms"], file: ["media"],
    bulk: ["many", "map"], mass: ["many", "bulk"], batch: ["many", "bulk"], multiple: ["many", "bulk"],
    broadcast: ["many", "bulk"], thousand: ["many", "bulk"], thousands: ["many", "bulk"], campaign: ["bulk", "compliance"],
    recipients: ["many", "number"], parallel: ["many", "concurrency"], concurrent: ["many", "concurrency"],
    throttle: ["429", "rate", "limit"], throttling: ["429", "rate", "limit"], throughput: ["rate", "many"],
    ratelimit: ["429", "rate", "limit"], "429": ["rate", "limit"], toomanyrequests: ["429", "rate"],
    unsubscribe: ["opt-out", "stop"], optout: ["opt-out", "stop"], gdpr: ["redact", "erase", "delete"],
    blacklist: ["opt-out", "stop"], consent: ["opt-out", "compliance"], a2p: ["compliance", "10dlc"],
    "10dlc": ["compliance", "a2p"], spam: ["compliance", "opt-out"], ivr: ["menu", "gather"], keypress: ["menu", "gather"],
    dtmf: ["menu", "gather", "digits"], phonetree: ["menu", "ivr"], tree: ["menu", "ivr"], press: ["gather", "menu"],
    incoming: ["inbound", "webhook"], receive: ["inbound", "webhook"], received: ["inbound", "webhook"],
    receiving: ["inbound", "webhook"], reply: ["inbound", "answer"], respond: ["reply", "answer"],
    autoreply: ["reply", "inbound"], answer: ["reply"], callback: ["webhook", "status"], hook: ["webhook"],
    signature: ["validate", "webhook"], verify: ["verification"], authentic: ["validate", "signature"],
    x: [], hmac: ["signature", "validate"], ngrok: ["webhook", "public", "proxy"], tunnel: ["webhook", "public"],
    mock: ["emulator", "test"], mocking: ["emulator", "mock", "test"], stub: ["emulator", "mock"], fake: ["emulator", "mock"],
    moto: ["emulator", "mock"], unittest: ["test", "emulator"], pytest: ["test", "emulator"], sandbox: ["emulator", "test"],
    simulate: ["emulator", "test"], simulator: ["emulator", "test"], ci: ["test", "emulator"], offline: ["emulator"],
    aws: ["lambda", "serverless"], serverless: ["lambda"], cloud: ["lambda"], cron: ["schedule"],
    future: ["schedule"], later: ["schedule"], delay: ["schedule", "wait"], dataframe: ["pandas", "frame"],
    notebook: ["jupyter", "pandas"], ipython: ["jupyter"], excel: ["csv", "export"], spreadsheet: ["csv", "export"],
    csv: ["export"], backup: ["history", "export"], archive: ["history", "export"], history: ["list"],
    log: ["logging"], logs: ["logging"], debug: ["logging", "error"], debugger: ["alert"], print: ["logging"],
    trace: ["tracing"], opentelemetry: ["tracing"], otel: ["tracing", "opentelemetry"], sentry: ["tracing", "logging"],
    exception: ["error"], exceptions: ["error"], fail: ["error", "failed"], failed: ["error"], failure: ["error"],
    fails: ["error", "failed"], failing: ["error"], catch: ["error", "exception"], handle: ["error"], handling: ["error"],
    wrong: ["error"], undelivered: ["failed", "status", "error"], delivered: ["status", "wait"], delivery: ["status"],
    receipt: ["status", "callback"], track: ["status", "callback"], polling: ["wait"], poll: ["wait", "status"],
    twilioresterror: ["error"], twiliorestexception: ["error", "twilio"], resend: ["retry"], again: ["retry"],
    duplicate: ["twice", "idempotent", "retry"], duplicates: ["twice", "retry"], idempotency: ["twice", "retry"],
    idempotent: ["twice", "retry"], twice: ["retry"], celery: ["retry", "task", "queue"], rq: ["queue", "celery"],
    hang: ["timeout", "deadline"], hangs: ["timeout", "deadline"], slow: ["performance", "timeout"], fast: ["performance"],
    faster: ["performance"], speed: ["performance"], memory: ["performance"], benchmark: ["performance"],
    timeout: ["deadline"], asyncio: ["async"], await: ["async"], aiohttp: ["async"], trio: ["async", "asyncio"],
    asynchronous: ["async"], cost: ["price", "estimate"], costs: ["price", "estimate"], price: ["cost", "estimate"],
    pricing: ["price", "estimate", "cost"], billing: ["cost", "price", "usage"], much: ["cost", "price"],
    expensive: ["cost", "price"], characters: ["segment"], length: ["segment"], long: ["segment"], emoji: ["segment", "unicode"],
    unicode: ["segment"], encoding: ["segment"], gsm: ["segment"], "160": ["segment"], split: ["segment"],
    subaccount: ["account"], tenant: ["subaccount"], tenants: ["subaccount"],
    multitenant: ["subaccount"], carrier: ["lookup"], landline: ["lookup", "line"], mobile: ["lookup", "number"],
    caller: ["lookup", "call"], cnam: ["lookup", "caller"], valid: ["lookup", "validate"], format: ["e164", "phone"],
    "e164": ["number", "phone"], phonenumber: ["number", "phone"], buy: ["number", "search"], purchase: ["buy", "number"],
    rent: ["buy", "number"], provision: ["buy", "number"], areacode: ["area", "number"], port: ["number"],
    upgrade: ["migrate", "coming", "official"], migrate: ["coming", "official"], switch: ["migrate", "official"],
    migration: ["coming", "official", "migrate"], replace: ["migrate", "official"], official: ["coming"],
    setup: ["install", "quickstart"], pip: ["install"], uv: ["install"], poetry: ["install"], conda: ["install"],
    installation: ["install"], requirements: ["install"], windows: ["install"], start: ["quickstart"], begin: ["quickstart"],
    started: ["quickstart"], hello: ["quickstart"], tutorial: ["quickstart"], example: ["quickstart"], docker: ["install", "lambda"],
    environment: ["credentials", "variables"], env: ["environment", "credentials"], variables: ["environment"],
    ssl: ["certificate", "tls"], https: ["proxy", "tls"], certificate: ["ca", "proxy"], firewall: ["proxy"],
    corporate: ["proxy", "certificate"], voice: ["call"], phone: ["number"], dial: ["call"], calling: ["call"],
    record: ["recording"], transcribe: ["transcription", "recording"], voicemail: ["recording", "record"],
    jwt: ["token"], browser: ["token"], webrtc: ["token", "browser"], video: ["token", "room"], chat: ["conversation", "token"],
    template: ["content", "whatsapp"], facebook: ["messenger"], rcs: ["whatsapp", "channel"], cli: ["command"],
    terminal: ["command"], shell: ["command"], bash: ["command", "completion"], curl: ["command", "api"],
    mypy: ["types", "typed"], typing: ["types", "typed"], stubs: ["types"], pydantic: ["model", "fastapi"],
    json: ["to_dict", "model"], dict: ["to_dict", "model"], serialize: ["to_dict", "model"], region: ["edge"],
    deprecated: ["deprecation", "versioning"], semver: ["versioning"], release: ["changelog", "versioning"],
    pagination: ["list", "page"], paging: ["list", "page"], paginate: ["list", "page"], iterate: ["list", "stream"],
    filter: ["list", "range"], between: ["range"], date: ["range", "time"], dates: ["range", "time"], yesterday: ["range"],
    delete: ["erase", "redact"], remove: ["delete"], purge: ["delete", "erase"], privacy: ["redact", "personal"],
    personal: ["redact"], pii: ["personal", "redact"], hide: ["redact"], download: ["media", "recording"],
    asgi: ["webhook", "fastapi"], wsgi: ["webhook", "flask"], starlette: ["fastapi"], middleware: ["webhook"],
    view: ["django"], dependency: ["fastapi"], blueprint: ["flask"], error: ["code"], code: [], invalid: ["error"],
    "401": ["authentication", "credentials", "error"], "403": ["signature", "error"], "404": ["not_found", "error", "wait"],
    "20003": ["authentication", "error", "credentials"], "20404": ["error", "404"], "20429": ["429", "rate"],
    "21211": ["error", "number"], "21608": ["error", "trial"], "21610": ["opt-out", "stop"], "30003": ["error"],
    "30007": ["error", "compliance"], "30034": ["compliance", "a2p", "10dlc"], "63016": ["whatsapp", "template"],
    "11200": ["webhook", "error", "twiml"], "12100": ["twiml", "error"], trial: ["account", "error"],
    sip: ["call", "trunk"], conference: ["call"], group: ["conference", "many"], hold: ["call", "queue"], fax: ["fax"],
    sim: ["sim"], iot: ["sim"], fallback: ["webhook", "verify"], alphanumeric: ["sender"], sender: ["from"],
    shortcode: ["sender"], security: ["validate", "signature"], secure: ["validate", "signature"],
  };

  const joined = { "opt out": "opt-out", "opt outs": "opt-out", "opted out": "opt-out", "opting out": "opt-out",
    "e 164": "e164", "one time": "one-time", "phone tree": "phonetree", "time out": "timeout", "rate limiting": "rate limit",
    "sub account": "subaccount", "sub accounts": "subaccount", "web hook": "webhook", "call back": "callback",
    "set up": "setup", "short code": "shortcode", "area code": "areacode", "multi tenant": "multitenant",
    "api key": "apikey key", "too many requests": "429 rate limit", "whats app": "whatsapp", "log in": "login",
    "twilio go": "twilio-go golang", "http client": "http transport" };

  // Both the words of the pages and those of questions pass here, so that `sending` finds `send`.
  function stem(word) {
    if (word.length < 4 || /\d/.test(word)) return word;
    if (word.endsWith("ies") && word.length > 4) word = word.slice(0, -3) + "y";
    else if (/(ss|x|ch|sh)es$/.test(word)) word = word.slice(0, -2);
    else if (word.endsWith("s") && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1);
    for (const end of ["ing", "ed"]) {
      const rest = word.slice(0, -end.length);
      if (word.endsWith(end) && rest.length > 2 && /[aeiouy]/.test(rest)) {
        word = /([bdgklmnprt])\1$/.test(rest) && !/(ll)$/.test(rest) ? rest.slice(0, -1) : rest;
        break;
      }
    }
    if (word.endsWith("ly") && word.length > 6) word = word.slice(0, -2);
    return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
  }

  function words(text) {
    const parts = text.match(/[A-Z]+[a-z]{2,}(?=[A-Z])|(?<=[a-z])[A-Z][a-z]{2,}/g) || []; // of MessagingResponse
    text = ` ${[text, ...parts].join(" ").toLowerCase().replace(/[’']s\b/g, "").replace(/[^a-z0-9_-]+/g, " ")} `;
    text = text.replace(/ -+|-+ /g, " ");
    for (const [two, one] of Object.entries(joined)) text = text.replace(` ${two} `, ` ${one} `);
    const found = [];
    for (const word of text.split(" ")) {
      if (!word) continue;
      found.push(word);
      if (/[_-]/.test(word)) found.push(...word.split(/[_-]+/).filter(Boolean));
    }
    return found;
  }

  // By stem: on which sections it stands, and how heavily.
  function prepared(index) {
    if (index.ready) return index.ready;
    const stems = new Map();
    for (const [word, places] of Object.entries(index.words)) {
      const key = stem(word);
      let row = stems.get(key);
      if (!row) stems.set(key, (row = new Map()));
      for (let at = 0; at < places.length; at += 2) row.set(places[at], (row.get(places[at]) || 0) + places[at + 1]);
    }
    const mean = index.sections.reduce((sum, section) => sum + section[4], 0) / index.sections.length;
    return (index.ready = { stems, mean, starts: [...stems.keys()].sort() });
  }

  // What was asked, each with its weight: the words themselves, what is alike, and for a word that nobody wrote
  // those that begin with it or differ by one letter.
  function asked(ready, question) {
    const terms = [];
    const all = words(question);
    const telling = all.filter((word) => !EMPTY.has(word));
    for (const word of new Set(telling.length ? telling : all)) {
      const ways = new Map();
      const add = (key, weight) => ready.stems.has(key) && ways.set(key, Math.max(weight, ways.get(key) || 0));
      add(stem(word), 1);
      const alike = /^\d{1,3}(000)+$|^\d+k$/.test(word) ? ["many", "bulk"] : ALIKE[word] || ALIKE[stem(word)] || [];
      for (const other of alike) add(stem(other), 0.55);
      if (!ways.size) {
        for (const key of ready.starts) {
          if (word.length > 2 && key.startsWith(stem(word))) add(key, 0.5);
          else if (word.length > 4 && nearly(stem(word), key)) add(key, 0.6);
        }
      }
      terms.push(ways);
    }
    return terms;
  }

  // Whether two words differ by one letter that is missing, added, changed or swapped with the next.
  function nearly(one, two) {
    if (Math.abs(one.length - two.length) > 1 || one === two) return one === two;
    let at = 0;
    while (one[at] === two[at]) at++;
    const [a, b] = [one.slice(at), two.slice(at)];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) ||
      (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }

  function search(index, question, limit = 30) {
    const ready = prepared(index);
    const terms = asked(ready, question);
    const said = new Set(words(question)); // a page that is about Flask is before those that mention it
    const count = index.pages.length;
    const scores = index.pages.map(() => ({ sum: 0, best: 0, section: -1, met: 0 }));
    let whole = 0;
    for (const ways of terms) {
      const bySection = new Map();
      const byPage = new Map();
      let most = 1.5;
      for (const [key, weight] of ways) {
        const places = ready.stems.get(key);
        const of = new Set([...places.keys()].map((section) => index.sections[section][0]));
        const rare = Math.log(1 + (count - of.size + 0.5) / (of.size + 0.5));
        if (weight === 1) most = Math.max(most, rare);
        for (const [section, tf] of places) {
          const [page, , , , length] = index.sections[section];
          const value = (weight * rare * (tf * 2.2)) / (tf + 1.2 * (0.4 + (0.6 * length) / ready.mean));
          bySection.set(section, Math.max(value, bySection.get(section) || 0));
          byPage.set(page, Math.max(value, byPage.get(page) || 0));
        }
      }
      whole += most;
      for (const [page, value] of byPage) {
        scores[page].sum += value;
        scores[page].met += Math.min(most, value);
      }
      for (const [section, value] of bySection) {
        const own = (scores[index.sections[section][0]].by ||= new Map());
        own.set(section, (own.get(section) || 0) + value);
      }
    }
    const found = [];
    scores.forEach((score, page) => {
      if (!score.sum) return;
      for (const [section, value] of score.by) if (value > score.best) [score.best, score.section] = [value, section];
      const [url, title, weight, names] = index.pages[page];
      const [, anchor, heading, text] = index.sections[score.section];
      const about = names?.some((name) => said.has(name)) ? 1.7 : 1;
      const value = (score.sum + 1.2 * score.best) * (0.35 + 0.65 * (score.met / whole)) * weight * about;
      found.push({ url: anchor ? `${url}#${anchor}` : url, page: url, title, heading, text, value });
    });
    found.sort((a, b) => b.value - a.value);
    return [...named(index, question), ...found].slice(0, limit);
  }

  // Methods and classes whose names were asked for as code has them.
  function named(index, question) {
    const name = question.replace(/\(.*|\s/g, "").toLowerCase();
    const written = question.trim();
    if (/\s/.test(written.replace(/\(.*/, "")) || !/[._(]|[a-z][A-Z]/.test(written)) return [];
    const found = [];
    for (const [page, names] of index.objects) {
      for (const full of names) {
        const [whole, anchor] = Array.isArray(full) ? full : [full, placed(full)];
        const shown = whole.replace(/^trunkline\.models\.\w+\./, "");
        const plain = shown.replace(/\([^)]*\)/g, "").toLowerCase();
        if (plain === name || plain.endsWith(`.${name}`)) {
          const url = index.pages[page][0];
          found.push({ url: `${url}#${anchor}`, page: url, title: shown, heading: "", text: index.pages[page][1],
            value: (plain === name ? 2000 : 1000) - shown.length });
        }
      }
    }
    return found.sort((a, b) => b.value - a.value).slice(0, 10);
  }

  function placed(name) {
    return name.replace(/[^\w.]+/g, "-");
  }

  function show(index, question, place) {
    const found = question.trim() ? search(index, question) : [];
    const summary = document.createElement("p");
    summary.className = "search-summary";
    summary.textContent = !question.trim() ? "" : found.length ? `${found.length} pages, the best first.` :
      "Nothing was found. Other words may help: the pages use those of Twilio's documentation.";
    const list = document.createElement("ul");
    list.className = "search";
    for (const { url, title, heading, text } of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = url;
      link.textContent = heading && heading !== title ? `${title} › ${heading}` : title;
      const context = document.createElement("p");
      context.className = "context";
      context.textContent = text;
      item.append(link, context);
      list.append(item);
    }
    place.replaceChildren(summary, list);
  }

  return { search, show };
})();

if (typeof module !== "undefined") module.exports = SITE_SEARCH;
else
  document.addEventListener("DOMContentLoaded", () => {
    const question = new URLSearchParams(window.location.search).get("q") || "";
    const field = document.getElementById("search-question");
    field.value = question;
    document.title = question ? `${question} – search` : document.title;
    const place = document.getElementById("search-results");
    SITE_SEARCH.show(SITE_INDEX, question, place);
    field.addEventListener("input", () => {
      history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
      SITE_SEARCH.show(SITE_INDEX, field.value, place);
    });
  });
