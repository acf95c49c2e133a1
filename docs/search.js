// Ranks the results of the search: a method whose whole name was asked for comes first, however many share its end.
"use strict";

const asked = (new URLSearchParams(window.location.search).get("q") || "").replace(/\(.*|\s/g, "").toLowerCase();

var Scorer = {
  score: ([, title, , , score]) => {
    const name = title.replace(/\([^)]*\)/g, "").toLowerCase();
    if (name === asked) return score + 1000;
    return name.endsWith(`.${asked}`) ? score + 500 - name.length : score;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
