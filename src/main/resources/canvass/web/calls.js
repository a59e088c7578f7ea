// The calls of one contest, ours beside others': each with its time and its reasons.

import { el } from "./dom.js";
import { sourced } from "./facts.js";
import { plural, whenOf } from "./format.js";

const OURS = "Canvass";

export function callsOf(standing, { calls, ours }, names) {
  const own = calls.filter(call => call.contest === standing.contest);
  const waiting = ours.state === "whole" || ours.state === "none" ? null : el("p", { class: "quiet" }, ours.text);
  if (own.length === 0 && !waiting) return null;
  return el("section", {}, el("h3", {}, own.length > 0 ? plural(own.length, "call") : "Calls"),
    own.length > 0 ? el("ul", { class: "apart" }, own.map(call => el("li", { class: call.retractedAt ? "suspect" : null },
      el("p", {}, el("strong", {}, call.caller), ": ", said(call, names), `, ${whenOf(call.calledAt)}`,
        call.retractedAt ? `; taken back ${whenOf(call.retractedAt)}` : ""),
      call.caller === OURS ? el("ul", { class: "reasons" }, call.reasons.map(reason => el("li", {}, reason.text))) : null))) : null,
    waiting);
}

function said(call, names) {
  const choice = names.get(call.choice) ?? call.choice;
  if (call.caller !== OURS) return sourced(choice, call.reasons.flatMap(reason => reason.facts), `${call.caller}’s call`);
  return `${choice}, wins in ${(call.probability * 100).toFixed(call.probability > 0.9995 ? 2 : 1)} % of the model’s worlds`;
}
