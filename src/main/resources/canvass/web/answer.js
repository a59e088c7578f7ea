// The headline: is it decided, at this moment?

import { el, fill, byId } from "./dom.js";
import { fullDay, listed, momentOf, number, percent, plural, shortName, whenOf } from "./format.js";

export const STAGES = {
  SCHEDULED: "scheduled", VOTING: "voting", COUNTING: "counting", PROJECTED: "projected", COUNTED: "counted",
  CERTIFIED: "certified", FINAL: "final", ANNULLED: "annulled",
};

export function showAnswer(standing, { tones, electorsOf }) {
  byId("kicker").textContent = standing.name;
  byId("headline").textContent = headline(standing);
  byId("deck").textContent = deck(standing);
  fill(byId("electors"), standing.electors && standing.contests?.length > 0 ? electorsBar(standing, tones, electorsOf) : null);
  fill(byId("popular"), standing.totalVotes > 0 ? popular(standing, tones) : null);
}

function headline(standing) {
  switch (standing.stage) {
    case "SCHEDULED": return "Not decided: the voting has not begun";
    case "VOTING": return "Not decided: polls are open, nothing is counted";
    case "COUNTING": return `Not decided: ${stillCounting(standing)}`;
    case "PROJECTED": return projected(standing);
    case "CERTIFIED": return standing.electors ? `Certified, for ${winners(standing)}; not final` : `Certified: ${leaderOf(standing)}`;
    case "FINAL": return `Final: ${standing.electors ? winners(standing) || "the electoral votes are counted" : leaderOf(standing)}`;
    case "ANNULLED": return "Annulled: there is no result";
    default: return "Counted in full, and not yet official";
  }
}

/** Callers are named by how many and who was first; where they differ, that is said. */
function projected(standing) {
  const choices = [...new Set(standing.projectedBy.map(call => call.choice))];
  if (choices.length > 1) return "Callers differ, and nothing is official";
  const callers = standing.projectedBy.map(call => call.caller);
  const by = callers.length > 3 ? plural(callers.length, "caller") : listed(callers);
  return `Projected for ${nameOf(standing, choices[0])} by ${by}, not official`;
}

const winners = standing => Object.entries(standing.certified?.electoralVotes ?? {}).filter(([, n]) => n >= standing.electors.needed)
  .map(([id, n]) => `${nameOf(standing, id)} with ${n} of ${standing.electors.total} electors`).join("");

const leaderOf = standing => (standing.leader ? `${nameOf(standing, standing.leader)} by ${plural(standing.marginVotes, "vote")}` : "level");

function stillCounting(standing) {
  if (!standing.contests) return "votes are still being counted";
  const states = standing.contests.filter(contest => isState(contest));
  const counting = states.filter(contest => contest.stage === "COUNTING").length;
  const voting = states.filter(contest => contest.stage === "VOTING").length;
  const parts = [];
  const called = states.some(contest => contest.stage === "PROJECTED");
  if (counting > 0) parts.push(`${statesOf(states, "COUNTING")} still counting${called ? " and not called" : ""}`);
  if (voting > 0) parts.push(`${statesOf(states, "VOTING")} still voting`);
  return parts.length > 0 ? parts.join(", ") : "the count is not complete";
}

/** The capital's district has electors and is no state. */
function statesOf(contests, stage) {
  const there = contests.filter(contest => contest.stage === stage);
  const capital = there.some(contest => contest.unit === "us/DC");
  const states = there.length - (capital ? 1 : 0);
  return states === 0 ? "DC" : plural(states, "state") + (capital ? " and DC" : "");
}

/** A district's contest lies within a state's and would be counted twice. */
export const isState = contest => contest.unit.split("/").length === 2;

function deck(standing) {
  if (standing.stage === "SCHEDULED" || standing.stage === "VOTING") return opening(standing);
  return [count(standing), official(standing), conceded(standing)].filter(Boolean).join(" ");
}

/** Who leads in the count, for as long as there is nothing further. */
function count(standing) {
  if (["CERTIFIED", "FINAL"].includes(standing.stage)) return "";
  const caveat = standing.stage === "COUNTING" ? "Leading is not winning; nobody has called it here yet." : "";
  if (standing.electors) {
    const ranked = Object.entries(standing.electors.leading).sort((a, b) => b[1] - a[1]);
    if (ranked.length === 0) return standing.stage === "COUNTING" ? `No votes are in. ${caveat}` : "No count of it is on file here.";
    const told = ranked.map(([id, electors]) => `${nameOf(standing, id)} leads for ${electors}`).join(", ");
    const open = standing.electors.open > 0 ? `; ${standing.electors.open} are open` : "";
    return `${told} of ${standing.electors.total} electors${open}. It takes ${standing.electors.needed}. ${caveat}`;
  }
  if (!standing.leader) return standing.totalVotes > 0 ? `It is tied. ${caveat}` : `No votes are in. ${caveat}`;
  return `${nameOf(standing, standing.leader)} ${standing.stage === "ANNULLED" ? "had led" : "leads"} by ${plural(standing.marginVotes, "vote")}`
    + ` (${percent(standing.marginVotes, standing.totalVotes, 2)}). ${caveat}`;
}

/** How far the official path has come, and what comes next. */
function official(standing) {
  const told = [];
  const first = standing.projectedBy[0];
  if (standing.stage === "PROJECTED") told.push(`First called by ${first.caller}: ${whenOf(first.when)}.`);
  if (standing.stage === "CERTIFIED" && !standing.electors) told.push(`By the ${standing.certificates[0].authority}, ${whenOf(standing.certificates[0].when)}.`);
  if (standing.contests?.length > 0 && standing.stage === "PROJECTED" && standing.certified) {
    const states = standing.certified.states.length;
    told.push(states === 0 ? "No state has certified." : `${plural(states, "jurisdiction")} ${states === 1 ? "has" : "have"} certified.`);
  }
  const next = standing.electors && ["PROJECTED", "CERTIFIED", "FINAL"].includes(standing.stage)
    ? (standing.remaining ?? []).find(step => step.jurisdiction === standing.unit && step.due && !step.missed) : null;
  if (next) told.push(`Next for the nation: ${NEXT[next.act] ?? next.act}, ${fullDay(next.due)}.`);
  return told.join(" ");
}

const NEXT = { "safe-harbor": "the day that binds Congress", "electors-vote": "the electors vote", "certificates-received": "electoral votes are due in Washington",
  "congress-count": "Congress counts", inauguration: "the term begins" };

function conceded(standing) {
  if (!["PROJECTED", "CERTIFIED", "FINAL"].includes(standing.stage) || !standing.electors || !standing.recognition) return "";
  if (!standing.conceded) return "Not conceded.";
  const weak = standing.concession.strength === "weak" ? ", without naming the winner" : "";
  return `Conceded by ${standing.concession.actor}${weak}: ${whenOf(standing.concession.when)}.`;
}

function opening(standing) {
  const first = standing.pollsClose[0];
  return first ? `The first polls close on ${momentOf(new Date(first.at))}.` : "";
}

const nameOf = (standing, id) => shortName(standing.choices.find(choice => choice.id === id)?.name ?? id);

/** Each contest's electors as one piece: the first choice's from the left, the second's from the right, open ones between. */
function electorsBar(standing, tones, electorsOf) {
  const { total, needed, leading } = standing.electors;
  const [first, second] = sides(standing);
  const pieces = standing.contests.map(contest => ({ contest, electors: electorsOf.get(contest.contest) ?? 0 }));
  const of = id => pieces.filter(piece => piece.contest.leader === id).sort((a, b) => lead(b) - lead(a));
  const others = pieces.filter(piece => ![first, second].includes(piece.contest.leader));
  const ordered = [...of(first), ...others, ...of(second).reverse()];
  const bar = el("div", { class: "electors-bar", role: "img", "aria-label": `${leading[first] ?? 0} electors lead for `
    + `${nameOf(standing, first)}, ${leading[second] ?? 0} for ${nameOf(standing, second)}, ${standing.electors.open} open` },
    ordered.map(({ contest, electors }) => piece(contest, electors, tones)));
  const goal = el("div", { class: "goal" }, el("span", {}, `${needed} to win`));
  goal.style.left = `${(needed / total) * 100}%`;
  return el("div", { class: "electors" },
    el("div", { class: "sides" }, side(standing, first, leading, tones), side(standing, second, leading, tones)),
    el("div", { class: "electors-frame" }, bar, goal));
}

const lead = ({ contest }) => (contest.totalVotes > 0 ? contest.marginVotes / contest.totalVotes : 0);

/** Two choices in a fixed order, so that the bar does not turn round when the lead changes. */
function sides(standing) {
  const most = [...standing.choices].sort((a, b) => b.votes - a.votes);
  const two = most[0].votes > 0 ? most.slice(0, 2) : standing.choices.slice(0, 2);
  return standing.choices.filter(choice => two.includes(choice)).map(choice => choice.id);
}

function side(standing, id, leading, tones) {
  return el("p", { class: `side tone-${tones.get(id)}` },
    el("strong", {}, String(leading[id] ?? 0)), " ", el("span", {}, `${nameOf(standing, id)} leads`));
}

function piece(contest, electors, tones) {
  const state = contest.leader ? `tone-${tones.get(contest.leader)} tint-2` : "empty";
  const disputed = contest.overlays.includes("DISPUTED") ? " disputed" : "";
  const box = el("span", { class: `piece ${state} ${STAGES[contest.stage]}${disputed}`, title: `${contest.name}: ${electors} electors, ${STAGES[contest.stage]}` },
    el("span", { class: electors > 35 ? "roomy" : null }, electors > 9 ? contest.contest.split("/").pop() : ""));
  box.style.flexGrow = electors;
  return box;
}

function popular(standing, tones) {
  const ranked = standing.choices.filter(choice => choice.votes > 0).sort((a, b) => b.votes - a.votes);
  const shown = ranked.slice(0, 3);
  const rest = ranked.slice(3).reduce((sum, choice) => sum + choice.votes, 0);
  return el("dl", { class: "popular" },
    shown.map(choice => el("div", { class: `tone-${tones.get(choice.id)}` },
      el("dt", {}, shortName(choice.name)),
      el("dd", {}, el("strong", {}, percent(choice.votes, standing.totalVotes)), " ", el("span", {}, number(choice.votes))))),
    rest > 0 ? el("div", { class: "tone-grey" }, el("dt", {}, "Others"),
      el("dd", {}, el("strong", {}, percent(rest, standing.totalVotes)), " ", el("span", {}, number(rest)))) : null);
}
