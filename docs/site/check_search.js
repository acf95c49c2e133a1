// Asks the site's own search: reads questions, one a line, and prints for each the pages that are found first, as JSON.
// Arguments: _static of the site. Called by check_search.py.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const folder = path.resolve(process.argv[2]);
const { search } = require(path.join(folder, "search.js"));
const index = new Function(`${fs.readFileSync(path.join(folder, "search-index.js"), "utf-8")}; return SITE_INDEX;`)();
const questions = fs.readFileSync(0, "utf-8").split("\n").filter(Boolean);
for (const question of questions) {
  const pages = new Set(search(index, question).map((found) => found.page.replace(/\.html$/, "")));
  console.log(JSON.stringify([question, [...pages].slice(0, 8)]));
}
