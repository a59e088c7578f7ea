// One contest in full: choices, units, corrections, what is kept apart, stated totals.

import { el, fill } from "./dom.js";
import { callsOf } from "./calls.js";
import { sourced, time } from "./facts.js";
import { age, number, percent, plural, shortName } from "./format.js";
import { leads, reporting } from "./table.js";

const FIRST_ROWS = 12;

export class Panel {
  constructor(holder, { close }) {
    this.holder = holder;
    this.close = close;
    this.all = false;
  }

  hide(any) {
    fill(this.holder, el("h2", { id: "panel-title", class: "unseen" }, "A state in full"),
      el("p", { class: "quiet invite" }, any ? "Pick a state on the map or in the table to see its counties, corrections and sources."
        : "No count of this election is on file here; its official path and who recognised it are."));
  }

  show(standing, { tones, closable, calls }) {
    this.last = [standing, { tones, closable, calls }];
    const names = new Map(standing.choices.map(choice => [choice.id, shortName(choice.name)]));
    fill(this.holder,
      el("div", { class: "bar" },
        el("h2", { id: "panel-title" }, standing.name.replace(/^[^:]*: /, "")),
        closable ? el("button", { type: "button", "data-key": "close", onclick: this.close, "aria-label": "Close this state" }, "Close") : null),
      el("p", { class: "facts-line" }, leads(standing, tones), ` ${summary(standing)}`),
      choices(standing, tones),
      calls ? callsOf(standing, calls, names) : null,
      this.units(standing),
      setAside(standing, "suspects", "Kept apart: suspect", names),
      corrections(standing, names),
      setAside(standing, "tests", "Before the polls closed: tests", names),
      stated(standing));
  }

  units(standing) {
    const parts = (standing.units ?? []).filter(unit => unit.unit !== standing.unit && unit.totalVotes > 0)
      .sort((a, b) => b.totalVotes - a.totalVotes);
    if (parts.length === 0) return null;
    const two = [...standing.choices].sort((a, b) => b.votes - a.votes).slice(0, 2);
    const shown = this.all ? parts : parts.slice(0, FIRST_ROWS);
    const more = parts.length > FIRST_ROWS
      ? el("button", { type: "button", "data-key": "more", onclick: () => {
        this.all = !this.all;
        this.show(...this.last);
      } }, this.all ? "Show the largest only" : `Show all ${parts.length}`)
      : null;
    return section("Counties and other units", "units", standing,
      table(["Unit", ...two.map(c => [shortName(c.name), "n"]), ["In", "n"], ["At", "n"]],
        shown.map(unit => [
          [unit.name],
          ...two.map(c => [sourced(number(unit.choices.find(u => u.id === c.id).votes), unit.facts, `${unit.name}, ${shortName(c.name)}`), "n"]),
          [reporting(unit), "n"],
          [unit.newestAt ? el("time", { datetime: unit.newestAt, title: unit.newestAt }, since(standing, unit)) : "–", "n"],
        ])),
      more);
  }
}

const since = (standing, unit) => age((new Date(standing.asOf) - new Date(unit.newestAt)) / 1000);

function summary(standing) {
  const parts = [`${plural(standing.totalVotes, "vote")} counted`];
  if (standing.leader) parts.push(`margin ${number(standing.marginVotes)} (${percent(standing.marginVotes, standing.totalVotes, 2)})`);
  if (standing.reporting) parts.push(`${number(standing.reporting.units)} of ${number(standing.reporting.total)} units`);
  if (standing.outstanding) {
    const left = standing.outstanding.ballots;
    parts.push(`${standing.outstanding.expectedPercent} % of the expected vote${left ? `, about ${number(left)} ballots out` : ""}`);
  }
  if (standing.ageSeconds !== null) parts.push(`newest figure ${age(standing.ageSeconds)} old`);
  return parts.join(" · ");
}

function choices(standing, tones) {
  const ranked = standing.choices.filter(choice => choice.votes > 0 || choice.stated > 0).sort((a, b) => b.votes - a.votes);
  if (ranked.length === 0) return el("p", { class: "quiet" }, "Nothing is counted yet.");
  return section("Choices", "choices", standing,
    table(["Choice", "Party", ["Votes", "n"], ["Share", "n"]], ranked.map(choice => [
      [el("span", { class: `swatch tone-${tones.get(choice.id)}` }, choice.name)],
      [choice.party || "–"],
      [sourced(number(choice.votes), standing.facts, choice.name), "n"],
      [percent(choice.votes, standing.totalVotes, 2), "n"],
    ])));
}

function corrections(standing, names) {
  if (standing.corrections.length === 0) return null;
  const rows = standing.corrections.toReversed().flatMap(c => c.changes.map(change => [
    [c.name],
    [names.get(change.choice) ?? change.choice],
    [sourced(number(change.before), [c.corrected], `${c.name} before`), "n"],
    [sourced(number(change.after), [c.fact], `${c.name} after`), "n"],
    [time(c.at)],
  ]));
  return section(plural(standing.corrections.length, "correction"), "corrections", standing,
    table(["Unit", "Choice", ["Before", "n"], ["After", "n"], "When"], rows));
}

function setAside(standing, list, title, names) {
  const found = standing[list];
  if (found.length === 0) return null;
  const items = found.slice(0, 40).map(s => el("li", { class: list === "suspects" ? "suspect" : null },
    el("p", {}, el("strong", {}, s.name), " · ", time(s.at), s.supersededAt ? " · replaced since" : " · still stated"),
    el("p", {}, s.reason),
    el("p", { class: "quiet" }, sourced(votesOf(s, names), [s.fact], s.name))));
  return section(`${title} (${found.length})`, list, standing, el("ul", { class: "apart" }, items));
}

const votesOf = (s, names) => Object.entries(s.votes).map(([id, v]) => `${names.get(id) ?? id} ${number(v)}`).join(", ")
  || "a total only";

function stated(standing) {
  const differing = standing.statedTotals.filter(s => s.difference !== 0);
  if (differing.length === 0) return null;
  return section("Totals that sources state, beside our sum", "stated", standing,
    table(["Unit", "Source", ["Stated", "n"], ["Sum", "n"], ["Difference", "n"]], differing.slice(0, 40).map(s => [
      [s.unit.split("/").pop()], [s.source], [sourced(number(s.stated), [s.fact], s.unit), "n"],
      [number(s.sum), "n"], [(s.difference > 0 ? "+" : "") + number(s.difference), "n"],
    ])));
}

function section(title, csv, standing, ...content) {
  const query = new URLSearchParams({ contest: standing.contest, asOf: standing.asOf, format: "csv", table: csv });
  return el("section", {},
    el("h3", {}, title, " ", el("a", { class: "csv", href: `/api/v1/standing?${query}`, "aria-label": `${title} as CSV`, "data-key": `csv-${csv}` }, "CSV")),
    ...content);
}

function table(heads, rows) {
  const cell = (name, value) => (Array.isArray(value) ? el(name, { class: value[1], scope: name === "th" ? "col" : null }, value[0])
    : el(name, { scope: "col" }, value));
  return el("div", { class: "scroll" }, el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, heads.map(head => cell("th", head)))),
    el("tbody", {}, rows.map(row => el("tr", {}, row.map(value => cell("td", value)))))));
}
