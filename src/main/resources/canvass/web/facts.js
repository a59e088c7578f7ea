// Where a number or a word comes from: the fact, its document, its line.

import { ask } from "./api.js";
import { el, fill, byId } from "./dom.js";
import { localOf, momentOf, number, whenOf } from "./format.js";

/** A text that opens its source. */
export function sourced(text, facts, label, classes = "sourced") {
  if (facts.length === 0) return document.createTextNode(text);
  return el("button", { type: "button", class: classes, "data-key": `fact-${facts[0]}-${label}`,
    "aria-label": `${label}: ${text}; show its source`,
    onclick: event => open(event.currentTarget, facts) }, text);
}

/** A text that opens a law: what it says and where it was looked up. */
export function lawful(text, law, label, classes = "sourced") {
  return el("button", { type: "button", class: classes, "data-key": `law-${label}`, "aria-label": `${label}: ${text === "–" ? "no day set" : text}; show the law`,
    onclick: event => openLaw(event.currentTarget, law) }, text);
}

function openLaw(button, law) {
  const box = byId("source");
  fill(box, el("h2", { id: "source-title" }, "What the law says"), list(law), closing(box));
  box.showPopover();
  place(box, button);
}

async function open(button, facts) {
  const box = byId("source");
  fill(box, el("p", {}, "Looking it up …"));
  box.showPopover();
  place(box, button);
  const found = await Promise.all(facts.slice(0, 3).map(number => ask(`facts/${number}`)));
  fill(box, el("h2", { id: "source-title" }, "Where this comes from"),
    facts.length > 1 ? el("p", {}, `From ${number(facts.length)} reports${facts.length > 3 ? ", of which these are the first three" : ""}.`) : null,
    found.filter(Boolean).map(description),
    closing(box));
  place(box, button);
}

const closing = box => el("button", { type: "button", onclick: () => box.hidePopover() }, "Close");

function place(box, button) {
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - box.offsetWidth - 8);
  const below = at.bottom + 6 + box.offsetHeight < window.innerHeight;
  box.style.left = `${Math.max(8, left)}px`;
  box.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - box.offsetHeight - 6)}px`;
}

function description(fact) {
  const document = fact.document;
  return list([
    ...withdrawn(fact),
    ...told(fact),
    ...(fact.source ? [
      ["Published by", fact.source.publisher],
      ["Address", address(fact.source.address)],
      ["Of", fact.source.date],
      ["Note", fact.source.note],
      ["Kept in", document.name + (fact.line ? `, line ${number(fact.line)}` : "")],
    ] : [
      ["Source", [document.source, document.channel].filter(Boolean).join(", ")],
      ["Passed on by", document.carrier],
      ["Document", document.name + (fact.line ? `, line ${number(fact.line)}` : "")],
      ["Address", address(document.address)],
    ]),
    ["SHA-256", el("code", {}, document.sha256)],
    ["In the ledger", `fact ${number(fact.number)}`],
  ]);
}

/** That it was wrong, before anything else: nothing is made from it any more. */
function withdrawn({ withdrawn: by }) {
  if (!by) return [];
  return [["Withdrawn", `${by.because} (${by.by})`], ["Known since", time(by.at)],
    ["As told by", by.source.publisher], ["Told at", address(by.source.address)]];
}

/** What was reported, by kind of fact. */
function told(fact) {
  switch (fact.kind) {
    case "call": return [
      ["Call", `${fact.caller}: ${fact.choice}${fact.call === "retracted" ? ", taken back" : ""}`],
      ["Of", fact.contest], ["Electors", fact.electoralVotes === undefined ? "" : `${fact.electoralVotes} in all, by its own count`],
      ["When", whenOf(fact.when)]];
    case "act": return [
      ["Act", fact.act.replaceAll("-", " ")], ["By", fact.authority], ["In", fact.jurisdiction],
      ["Case", [fact.case, fact.court].filter(Boolean).join(", ")], ["Outcome", fact.outcome], ["Votes", votesOf(fact.votes)],
      ["Electors", votesOf(fact.electors)], ["Houses", fact.senate || fact.house ? `Senate ${fact.senate || "–"}, House ${fact.house || "–"}` : ""],
      ["Detail", fact.detail], ["When", whenOf(fact.when)]];
    case "statement": return [
      ["Said by", [fact.actor, fact.role].filter(Boolean).join(", ")], ["For", fact.onBehalfOf],
      ["Position", `${fact.stance.replaceAll("-", " ")} ${fact.toward}`.trim()], ["Waits for", fact.condition],
      ["Words", fact.quote ? `“${fact.quote}”` : ""], ["How", [fact.channel, fact.carrier].filter(Boolean).join(", carried by ")],
      ["When", whenOf(fact.when)]];
    case "withdrawal": return [
      ["Withdraws", fact.withdraws.fact ? `fact ${number(fact.withdraws.fact)}` : ""], ["Because", fact.because], ["By", fact.by],
      ["When", whenOf(fact.when)]];
    default: return [["Reported", votesOf(fact.votes) || "–"], ["For", fact.unit], ["At", time(fact.effectiveAt)]];
  }
}

const votesOf = votes => Object.entries(votes ?? {}).map(([choice, count]) => `${choice} ${number(count)}`).join(", ");

/** Only what is a web address becomes a link; it is followed only when somebody does. */
const address = text => (/^https?:\/\//.test(text ?? "")
  ? el("a", { href: text, target: "_blank", rel: "noopener noreferrer" }, text) : text);

const list = rows => el("dl", { class: "fact" },
  rows.filter(([, value]) => value).map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]).flat());

export function time(iso) {
  const date = new Date(iso);
  return el("time", { datetime: iso, title: localOf(date) }, momentOf(date));
}
