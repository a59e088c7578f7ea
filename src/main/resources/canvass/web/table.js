// The table of all contests that appoint electors.

import { STAGES } from "./answer.js";
import { el, fill } from "./dom.js";
import { age, number, percent, plural, shortName } from "./format.js";

const ORDERS = {
  electors: ["Electors", (a, b) => b.electors - a.electors],
  margin: ["Margin", (a, b) => marginOf(a) - marginOf(b)],
  name: ["State", (a, b) => a.name.localeCompare(b.name)],
  age: ["Newest figure", (a, b) => (a.standing.ageSeconds ?? Infinity) - (b.standing.ageSeconds ?? Infinity)],
};

export class ContestTable {
  constructor(holder, { pick }) {
    this.holder = holder;
    this.pick = pick;
    this.order = "margin";
  }

  show(standing, { tones, electorsOf, selected }) {
    this.last = [standing, { tones, electorsOf, selected }];
    const two = leadingTwo(standing);
    const rows = standing.contests.map(contest => ({
      standing: contest,
      name: contest.name.replace(/^[^:]*: /, ""),
      electors: electorsOf.get(contest.contest) ?? 0,
    }));
    rows.sort((a, b) => ORDERS[this.order][1](a, b) || a.name.localeCompare(b.name));
    fill(this.holder,
      el("div", { class: "bar" }, el("h2", { id: "contests-title" }, "State by state"), this.orders()),
      el("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "contests-title" },
        el("table", { class: "figures" }, head(two, standing), el("tbody", {}, rows.map(row => this.row(row, two, tones, selected))))));
  }

  orders() {
    const select = el("select", { "data-key": "order", onchange: event => {
      this.order = event.target.value;
      this.show(...this.last);
    } }, Object.entries(ORDERS).map(([key, [name]]) => el("option", { value: key, selected: key === this.order }, name)));
    return el("label", {}, el("span", { class: "quiet" }, "Order by "), select);
  }

  row({ standing, name, electors }, two, tones, selected) {
    const open = el("button", { type: "button", class: "open", "data-key": standing.contest, onclick: () => this.pick(standing.contest) }, name);
    const votes = id => standing.choices.find(choice => choice.id === id)?.votes ?? 0;
    const marks = [
      standing.suspectCount > 0 ? el("span", { class: "mark-suspect" }, plural(standing.suspectCount, "suspect")) : null,
      standing.correctionCount > 0 ? el("span", { class: "mark-corrected" }, plural(standing.correctionCount, "correction")) : null,
    ];
    return el("tr", { class: standing.contest === selected ? "picked" : null },
      el("th", { scope: "row" }, open),
      el("td", { class: "n" }, String(electors)),
      el("td", {}, leads(standing, tones)),
      two.map(choice => el("td", { class: "n wide" }, standing.totalVotes > 0 ? number(votes(choice.id)) : "–")),
      el("td", { class: "n" }, standing.leader ? el("span", {}, number(standing.marginVotes), " ",
        el("small", {}, percent(standing.marginVotes, standing.totalVotes))) : "–"),
      el("td", { class: "n wide" }, reporting(standing)),
      el("td", { class: "n wide" }, age(standing.ageSeconds)),
      el("td", { class: "wide marks" }, marks.filter(Boolean)));
  }
}

const marginOf = ({ standing }) => (standing.totalVotes > 0 ? standing.marginVotes / standing.totalVotes : 2);

export function leadingTwo(standing) {
  const most = [...standing.choices].sort((a, b) => b.votes - a.votes).slice(0, 2);
  return standing.choices.filter(choice => most.includes(choice));
}

/** The stage as a shape and who leads as a tint with a name: never by colour alone. A projection names its callers. */
export function leads(standing, tones) {
  const stage = STAGES[standing.stage];
  const called = standing.stage === "PROJECTED" ? standing.projectedBy[0] : null;
  const shown = called?.choice ?? standing.leader;
  const choice = standing.choices.find(one => one.id === shown);
  const tone = choice ? `tone-${tones.get(choice.id)} tint-2` : "empty";
  const more = standing.projectedBy.length > 1 ? ` +${standing.projectedBy.length - 1}` : "";
  const word = called ? `projected by ${called.caller}${more}` : stage;
  const behind = called && standing.leader && standing.leader !== called.choice ? ", behind in the count" : "";
  const disputed = standing.overlays.includes("DISPUTED") ? " disputed" : "";
  return el("span", { class: `chip ${tone} ${stage}${disputed}` },
    choice ? [shortName(choice.name), el("span", { class: "stage-word" }, ` · ${word}${behind}${disputed && ", disputed"}`)] : word);
}

/** As the best source tells it: the part of the expected vote, else of the units. */
export function reporting(standing) {
  if (standing.outstanding) return `${standing.outstanding.expectedPercent} % exp.`;
  if (standing.reporting) return percent(standing.reporting.units, standing.reporting.total, 0);
  return "–";
}

function head(two, standing) {
  const heads = [["State"], ["Electors", "n"], ["Stage"], ...two.map(choice => [shortName(choice.name), "n wide"]),
    ["Margin", "n"], ["In", "n wide"], ["Age", "n wide"], ["Notes", "wide"]];
  return [
    el("caption", { class: "unseen" }, `${standing.name} by state, as of ${standing.asOf}`),
    el("thead", {}, el("tr", {}, heads.map(([text, kind]) => el("th", { scope: "col", class: kind }, text)))),
  ];
}
