// Where a number comes from: the fact, its document, its line.

import { ask } from "./api.js";
import { el, fill, byId } from "./dom.js";
import { localOf, momentOf, number } from "./format.js";

/** A number that opens its source. */
export function sourced(text, facts, label) {
  if (facts.length === 0) return document.createTextNode(text);
  return el("button", { type: "button", class: "sourced", "data-key": `fact-${facts[0]}-${label}`,
    "aria-label": `${label}: ${text}; show its source`,
    onclick: event => open(event.currentTarget, facts) }, text);
}

async function open(button, facts) {
  const box = byId("source");
  fill(box, el("p", {}, "Looking it up …"));
  box.showPopover();
  place(box, button);
  const found = await Promise.all(facts.slice(0, 3).map(number => ask(`facts/${number}`)));
  fill(box, el("h2", { id: "source-title" }, "Where this comes from"),
    facts.length > 1 ? el("p", {}, `A sum of ${number(facts.length)} reports${facts.length > 3 ? ", of which these are the first three" : ""}.`) : null,
    found.filter(Boolean).map(description),
    el("button", { type: "button", onclick: () => box.hidePopover() }, "Close"));
  place(box, button);
}

function place(box, button) {
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - box.offsetWidth - 8);
  const below = at.bottom + 6 + box.offsetHeight < window.innerHeight;
  box.style.left = `${Math.max(8, left)}px`;
  box.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - box.offsetHeight - 6)}px`;
}

function description(fact) {
  const source = fact.document;
  const votes = Object.entries(fact.votes ?? {}).map(([choice, count]) => `${choice} ${number(count)}`).join(", ");
  const rows = [
    ["Reported", votes || "–"],
    ["For", fact.unit],
    ["At", time(fact.effectiveAt)],
    ["Source", [source.source, source.channel].filter(Boolean).join(", ")],
    ["Passed on by", source.carrier],
    ["Document", source.name + (fact.line ? `, line ${number(fact.line)}` : "")],
    ["Address", source.address],
    ["SHA-256", el("code", {}, source.sha256)],
    ["In the ledger", `fact ${number(fact.number)}`],
  ];
  return el("dl", { class: "fact" },
    rows.filter(([, value]) => value).map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]).flat());
}

export function time(iso) {
  const date = new Date(iso);
  return el("time", { datetime: iso, title: localOf(date) }, momentOf(date));
}
