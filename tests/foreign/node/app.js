// Twilio's SDK for Node as an application of its own process, driven by lines of JSON: calls of the SDK, and what its
// webhooks answer. Each webhook is checked by the SDK's own validators. Run by tests/foreign/sdks.py.
"use strict";

const http = require("node:http");
const readline = require("node:readline");
const twilio = require("twilio");

const [url] = process.argv.slice(2);
const authToken = process.env.TWILIO_AUTH_TOKEN;

// With a URL one thing differs from production: requests go to another address. Without one nothing does, and the
// environment leads through the emulator's proxy.
class Emulated extends twilio.RequestClient {
  request(options) {
    return super.request({ ...options, uri: options.uri.replace("https://", `${url}/`) });
  }
}

const client = url ? twilio(undefined, undefined, { httpClient: new Emulated() }) : twilio();
const replies = new Map();
let hooks = [];

/** `[["messages", ["SM…"]], ["fetch", []]]`; null instead of arguments: an attribute. */
async function call(path) {
  let found = client;
  for (const [name, args] of path) {
    if (found[name] === undefined) throw new TypeError(`the SDK has no ${name}`);
    found = args === null ? found[name] : found[name](...args);
  }
  return found;
}

/** The fields of a form as a framework gives them: repeated ones as lists. */
function parsed(text) {
  const fields = {};
  for (const [name, value] of new URLSearchParams(text)) {
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

/** What the SDK's validators say: the plain one, the one for Express, its middleware, and each with a wrong token. */
function verdicts(request, body) {
  const header = (name) => request.headers[name.toLowerCase()];
  const full = `http://${request.headers.host}${request.url}`;
  const json = request.headers["content-type"] === "application/json";
  const form = request.method === "POST" && !json ? parsed(body) : {};
  const asked = { protocol: "http", headers: request.headers, originalUrl: request.url, body: form, rawBody: body, header };
  let passed = false;
  const refused = { type: () => refused, status: () => refused, send: () => refused };
  twilio.webhook(authToken)(asked, refused, () => (passed = true));
  const valid = (token) =>
    json
      ? twilio.validateRequestWithBody(token, header("x-twilio-signature"), full, body)
      : twilio.validateRequest(token, header("x-twilio-signature"), full, form);
  return {
    plain: valid(authToken),
    express: twilio.validateExpressRequest(asked, authToken),
    middleware: passed,
    wrong: valid("wrong"),
  };
}

/** TwiML by the SDK's own builder. */
function twiml(verbs) {
  const response = new twilio.twiml.MessagingResponse();
  for (const verb of verbs) {
    if (verb.redirect !== undefined) {
      response.redirect({ method: verb.method ?? "POST" }, verb.redirect);
    } else {
      const message = response.message(verb.attributes ?? {});
      if (verb.body !== undefined) message.body(verb.body);
      for (const file of verb.media ?? []) message.media(file);
    }
  }
  return response.toString();
}

/** TwiML of a call by the SDK's own builder: names, attributes, texts, and a list of what nests. */
function voice(verbs, parent = new twilio.twiml.VoiceResponse()) {
  for (const [name, attributes, ...content] of verbs) {
    const texts = content.filter((each) => typeof each === "string");
    const made = parent[name](attributes, ...texts);
    for (const nested of content) if (typeof nested !== "string") voice(nested, made);
  }
  return parent.toString();
}

async function answer(request, response, body) {
  const path = new URL(request.url, "http://x").pathname;
  const reply = replies.get(path) ?? {};
  hooks.push({
    path: request.url,
    method: request.method,
    fields: [...new URLSearchParams(request.method === "POST" ? body : request.url.split("?")[1] ?? "")],
    verdicts: verdicts(request, body),
  });
  if (reply.hang) return;
  if (reply.call) await call(reply.call);
  const text = reply.twiml ? twiml(reply.twiml) : reply.voice ? voice(reply.voice) : reply.body ?? "";
  const headers = { "content-type": reply.type ?? "text/xml", "content-length": Buffer.byteLength(text) };
  if (reply.location) headers.location = reply.location;
  response.writeHead(reply.status ?? 200, headers);
  response.end(text);
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    answer(request, response, Buffer.concat(chunks).toString()).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
});

const operations = {
  call: ({ path }) => call(path),
  replies: ({ replies: given }) => {
    replies.clear();
    hooks = [];
    for (const [path, reply] of Object.entries(given)) replies.set(path, reply);
  },
  hooks: () => hooks,
  validate: ({ token, signature, url: full, params, body }) =>
    body === undefined
      ? twilio.validateRequest(token, signature, full, params)
      : twilio.validateRequestWithBody(token, signature, full, body),
};

async function obey(line) {
  const order = JSON.parse(line);
  let said;
  try {
    said = { result: (await operations[order.operation](order)) ?? null };
  } catch (error) {
    const { status, code, message } = error;
    said = { error: { kind: error.constructor.name, status, code, message } };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", obey);
  lines.on("close", () => process.exit(0));
});
