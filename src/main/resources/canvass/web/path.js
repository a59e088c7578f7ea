// The official path: every contest by the steps that the law knows, each with its day, and the margin beside the recount rules.

import { el, fill } from "./dom.js";
import { lawful, sourced } from "./facts.js";
import { fullDay, number, percent, plural, shortDay, shortWhen, whenOf } from "./format.js";

export const STEPS = {
  count: "Count", canvass: "County canvass", certification: "Certified", ascertainment: "Electors named",
  "electors-vote": "Electors voted", "congress-count": "Counted in Congress",
};
const MARKS = { contested: "in court", recount: "recount", stopped: "count withheld", annulled: "annulled" };
const ORDERS = {
  name: ["Name", (a, b) => a.name.localeCompare(b.name)],
  margin: ["Margin", (a, b) => share(a) - share(b)],
  due: ["Next day due", (a, b) => nextDue(a).localeCompare(nextDue(b))],
  last: ["Furthest first", (a, b) => furthest(b) - furthest(a)],
};

const isDone = step => step.state.startsWith("done");
const share = row => (row.totalVotes > 0 ? row.marginVotes / row.totalVotes : 2);
const nextDue = row => row.steps.find(step => !isDone(step) && step.state !== "not-told" && step.due)?.due ?? "9999";
const furthest = row => row.steps.findLastIndex(isDone);

export class PathView {
  constructor(holder) {
    this.holder = holder;
    this.order = "name";
    this.opened = new Set();
  }

  show(path, { tones, choices, day }) {
    this.last = [path, { tones, choices, day }];
    this.tones = tones;
    this.names = new Map(choices.map(choice => [choice.id, choice.short]));
    this.day = day;
    const steps = path.contests.length > 0 ? longest(path.contests).steps.map(step => step.step) : [];
    const rows = [...path.contests].sort((a, b) => ORDERS[this.order][1](a, b) || a.name.localeCompare(b.name));
    fill(this.holder,
      path.wholes.map(whole => this.whole(whole)),
      rows.length === 0 ? el("p", { class: "quiet" }, "No contest of this election is certified by itself here.") : [
        el("div", { class: "bar" }, el("h2", { id: "path-title" }, rows.length > 1 ? "Every contest on its way" : "On its way"), rows.length > 1 ? this.orders() : null),
        key(),
        el("table", { class: "figures steps" },
          el("caption", { class: "unseen" }, `The official path of each contest, as of ${path.asOf}`),
          el("thead", {}, el("tr", {}, ["Contest", ...steps.map(step => STEPS[step]), "Margin", rows.some(row => row.firstRound) ? "Second round" : "Recount"].map(head => el("th", { scope: "col" }, head)))),
          el("tbody", {}, rows.flatMap(row => this.row(row, steps)))),
      ]);
  }

  orders() {
    const select = el("select", { "data-key": "path-order", onchange: event => {
      this.order = event.target.value;
      this.show(...this.last);
    } }, Object.entries(ORDERS).map(([order, [name]]) => el("option", { value: order, selected: order === this.order }, name)));
    return el("label", {}, el("span", { class: "quiet" }, "Order by "), select);
  }

  /** What the parts of a contest by electors come to, as stations on one line. */
  whole(whole) {
    const due = act => whole.remaining.find(step => step.act === act);
    const acts = act => whole.acts.filter(one => one.act === act);
    const electors = votes => Object.entries(votes).map(([id, n]) => `${this.names.get(id) ?? id} ${n}`).join(", ");
    const voted = electors(whole.electorsVoted);
    const counted = whole.counted;
    const begun = acts("inauguration")[0];
    const projected = whole.projectedBy;
    const stations = [
      station("Projected", projected.length > 0, projected.length > 0
        ? sourced(`by ${plural(projected.length, "caller")}`, projected.map(p => p.fact), "Projected") : "by nobody", "a caller’s word, not official"),
      whole.appointing === 0 ? null : station("Certified", whole.certifiedContests === whole.appointing && whole.appointing > 0,
        `${whole.certifiedContests} of ${whole.appointing} contests`, electors(whole.certified.electoralVotes)),
      station("Electors voted", !due("electors-vote"), voted || dueOn(due("electors-vote")), voted && due("electors-vote") ? dueOn(due("electors-vote")) : ""),
      station("Counted in Congress", Boolean(counted), counted ? sourced(shortWhen(counted.when), [counted.fact], "Counted in Congress")
        : dueOn(due("congress-count")), electors(whole.electorsCounted)),
      station("Term begins", Boolean(begun), begun ? sourced(shortWhen(begun.when), [begun.fact], "Term begins") : dueOn(due("inauguration")), ""),
    ];
    return el("section", { class: "whole" },
      el("ol", { class: "stations" }, stations),
      whole.acts.length > 0 ? el("details", {}, el("summary", {}, `Acts of the nation’s own (${whole.acts.length})`), actList(whole.acts)) : null);
  }

  row(row, steps) {
    const open = this.opened.has(row.contest);
    const name = shortOf(row.name);
    const toggle = el("button", { type: "button", class: "open", "data-key": row.contest, "aria-expanded": String(open), onclick: () => {
      if (!this.opened.delete(row.contest)) this.opened.add(row.contest);
      this.show(...this.last);
    } }, name);
    const byStep = new Map(row.steps.map(step => [step.step, step]));
    const main = el("tr", { class: row.marks.length > 0 ? "marked" : null },
      el("th", { scope: "row" }, toggle, row.electors === null ? null : el("small", {}, ` ${row.electors}`),
        row.marks.map(mark => el("span", { class: `flag ${mark}` }, MARKS[mark]))),
      steps.map(step => el("td", { "data-head": STEPS[step] }, byStep.has(step) ? this.cell(row, byStep.get(step), name) : "–")),
      el("td", { "data-head": "Margin" }, this.margin(row, name)),
      el("td", { "data-head": "Recount" }, recount(row, name)));
    return open ? [main, el("tr", { class: "more" }, el("td", { colspan: steps.length + 3 }, story(row)))] : [main];
  }

  cell(row, step, name) {
    const label = `${name}, ${STEPS[step.step]}`;
    if (step.step === "count") return countCell(row, step, label);
    const law = [["Law", step.statute], ["Last day", step.due ? fullDay(step.due) : "the law names none"], ["Looked up in", step.source]];
    if (isDone(step)) {
      const last = step.acts.at(-1);
      const again = step.acts.length > 1 ? ` (${step.acts.length}×)` : "";
      return el("span", { class: "pair" }, sourced(`✓ ${shortWhen(last.when)}${again}`, step.acts.map(act => act.fact), label, "mark-done"),
        step.state === "done-late" ? lawful(`late: due ${shortDay(step.due)}`, law, `${label}, day due`, "sourced late") : null);
    }
    const text = { "may-be-done": "perhaps done", missed: step.due ? `missed ${shortDay(step.due)}` : "missed", "not-told": "none on file",
      open: step.due ? `due ${shortDay(step.due)}` : "–", "under-way": "under way" }[step.state];
    return step.statute ? lawful(text, law, label, `sourced state-${step.state}`) : el("span", { class: `state-${step.state}` }, text);
  }

  margin(row, name) {
    if (row.totalVotes === 0 && row.marginVotes === 0) return "–";
    if (!row.leader) return "level";
    const text = `${this.names.get(row.leader) ?? row.leader} +${number(row.marginVotes)}`;
    return el("span", { class: `swatch tone-${this.tones.get(row.leader) ?? "grey"}` },
      sourced(text, row.marginFacts, `${name}, margin by the ${row.marginBy}`), " ",
      el("small", {}, `${percent(row.marginVotes, row.totalVotes, 2)}${row.marginBy === "certificate" ? ", certified" : ""}`));
  }
}

const longest = rows => rows.reduce((most, row) => (row.steps.length > most.steps.length ? row : most));
const shortOf = name => name.replace(/^[^:]*: /, "");
const dueOn = step => (step ? `${step.missed ? "was due" : "due"} ${shortDay(step.due)}` : "–");

function station(name, done, value, more) {
  return el("li", { class: done ? "reached" : null }, el("span", { class: "station" }, name), el("strong", {}, value), more ? el("small", {}, more) : null);
}

function countCell(row, step, label) {
  const text = step.state === "open" ? "not begun" : step.state === "done" ? "✓ in full"
    : row.expectedPercent !== null ? `${row.expectedPercent} % exp.` : row.reporting ? percent(row.reporting.units, row.reporting.total) : "nothing yet";
  return sourced(text, row.facts, label, step.state === "done" ? "mark-done" : `sourced state-${step.state}`);
}

/** The rules that apply, and whether the margin is within them. */
function recount(row, name) {
  if (row.firstRound) return el("small", {}, `lead ${row.firstRound.leadPoints} points; ${row.firstRound.decided ? "decided in this round" : "a second round"} by the rule: ${row.firstRound.rule}`);
  if (!row.recount) return "–";
  const rules = [["automatic", "automatic"], ["requested", "on request"]].filter(([rule]) => row.recount[rule]);
  if (rules.length === 0) return el("span", { class: "quiet" }, "no such rule");
  return el("ul", { class: "rules" }, rules.map(([rule, words]) => {
    const { threshold, widestVotes, applies, statute } = row.recount[rule];
    const within = widestVotes === null ? "" : applies ? `, within ${number(widestVotes)}` : "";
    return el("li", { class: applies && widestVotes !== null ? "within" : null },
      lawful(`${words}: ${threshold.replaceAll(/ of (all votes for the office|the votes of the leading two)/g, "")}${within}`,
        [["Rule", threshold], ["Widest margin", widestVotes === null ? "any" : `${number(widestVotes)} votes`], ["Margin", `${number(row.recount.marginVotes)} votes`],
          ["Law", statute], ["Looked up in", row.recount.source]], `${name}, recount ${words}`));
  }));
}

function story(row) {
  return [
    row.acts.length > 0 ? actList(row.acts) : el("p", { class: "quiet" }, "No act is on file yet."),
    row.disputes.length > 0 ? el("div", {}, el("h3", {}, "In court"), el("ul", { class: "apart" }, row.disputes.map(dispute => el("li", { class: dispute.outcome ? null : "suspect" },
      sourced(dispute.case, [dispute.fact], "Case"), `, ${dispute.court}`,
      dispute.filedAt ? `; filed ${shortWhen(dispute.filedAt)}${dispute.filedBy ? ` by ${dispute.filedBy}` : ""}` : "",
      dispute.outcome ? `; ${dispute.outcome} ${shortWhen(dispute.decidedAt)}` : "; open")))) : null,
  ];
}

function actList(acts) {
  return el("ul", { class: "apart acts" }, acts.map(act => el("li", { class: act.effect === "refused" ? "suspect" : null },
    el("span", { class: "quiet" }, `${whenOf(act.when)}  `), sourced(act.text, [act.fact], "Act"),
    act.effect === "refused" ? el("span", {}, `. Reported, and not followed here: ${act.reason}.`) : null)));
}

function key() {
  const sign = (classes, mark, text) => el("span", { class: "sign" }, el("span", { class: classes }, mark), text);
  return el("p", { class: "legend" }, sign("mark-done", "✓ 24 Nov", "done that day"), sign("state-open", "due 24 Nov", "still to come"),
    sign("state-missed", "missed", "its day has passed"), sign("state-not-told", "none on file", "its day has passed and nobody on file told of it"),
    el("span", {}, "Everything underlined opens its source or its law."));
}

