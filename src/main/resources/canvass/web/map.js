// The map: an outline says that counting goes on, a light tint and a letter say who leads.

import { STAGES } from "./answer.js";
import { outlines } from "./boundaries.js";
import { number, percent } from "./format.js";
import { hint } from "./hint.js";

const MARGINS = [0.02, 0.1];
const SMALLEST_LABELLED = 240;
const TONES = ["blue", "red", "gold", "green", "grey"];
const OFFICIAL = ["CERTIFIED", "FINAL"];

export class CountMap {
  constructor(holder, { pick }) {
    this.pick = pick;
    this.svg = d3.select(holder).append("svg").attr("role", "group").attr("aria-label", "Map");
    this.hatches(this.svg.append("defs"));
    this.shapes = this.svg.append("g");
    this.borders = this.svg.append("g").attr("class", "borders").attr("aria-hidden", "true");
    this.letters = this.svg.append("g").attr("class", "letters").attr("aria-hidden", "true");
  }

  /** A projection's hatch, for each tone and step of margin. */
  hatches(defs) {
    for (const tone of TONES) {
      for (const step of [1, 2, 3]) {
        const pattern = defs.append("pattern").attr("id", `hatch-${tone}-${step}`).attr("width", 7).attr("height", 7).attr("patternUnits", "userSpaceOnUse");
        pattern.append("rect").attr("width", 7).attr("height", 7).attr("class", `ground hatched tone-${tone} tint-${step}`);
        pattern.append("path").attr("d", "M-1 1l2-2M0 7l7-7M6 8l2-2").attr("class", "strokes hatched");
      }
    }
  }

  /** Draws the outlines of a level; answers whether there are any. */
  async show(level, units) {
    const features = await outlines(level, units);
    const states = level === "counties" ? await outlines("states", units) : [];
    this.level = level;
    this.svg.attr("viewBox", viewBox(features)).classed("counties", level === "counties");
    this.shapes.selectAll("path").data(features, f => `${level}:${f.id}`).join(enter => this.entered(enter));
    this.borders.selectAll("path").data(states, f => f.id).join("path").attr("d", f => f.d);
    const labelled = level === "states" ? features.filter(f => f.area > SMALLEST_LABELLED) : [];
    this.letters.selectAll("text").data(labelled, f => f.id).join("text").attr("x", f => f.label[0]).attr("y", f => f.label[1] + 4);
    return features.length > 0;
  }

  entered(enter) {
    return enter.append("path")
      .attr("d", f => f.d)
      .attr("data-unit", f => f.id)
      .attr("tabindex", () => (this.level === "states" ? 0 : null))
      .attr("role", "button")
      .on("click", (event, f) => this.pick(f.id))
      .on("keydown", (event, f) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        this.pick(f.id);
      })
      .on("pointermove", (event, f) => hint.show(event, this.tell(f)))
      .on("pointerleave", () => hint.hide());
  }

  /** Colours it by the rows of the map's answer. */
  paint(rows, { tones, choices, contests, selected }) {
    this.rows = rows;
    this.choices = choices;
    this.contests = contests;
    this.shapes.selectAll("path")
      .attr("class", f => classesOf(f, rows.get(f.id), { tones, choices, contests }))
      .style("fill", f => hatchOf(f, rows.get(f.id), { tones, choices, contests }))
      .classed("picked", f => f.id === selected)
      .attr("aria-label", f => this.tell(f));
    this.letters.selectAll("text").text(f => letter(f, rows.get(f.id), choices))
      .attr("class", f => `tone-${tones.get(choices[rows.get(f.id)?.leader]?.id) ?? "none"} ${OFFICIAL.includes(contests.get(f.id)?.stage) ? "solid" : ""}`);
    const focused = document.activeElement;
    this.shapes.selectAll("path.suspect, path.disputed").raise();
    this.shapes.selectAll("path.picked").raise();
    // What is moved above the others loses the keyboard's focus.
    if (this.shapes.node().contains(focused)) focused.focus({ preventScroll: true });
  }

  tell(feature) {
    const row = this.rows?.get(feature.id);
    if (!row || row.total === 0) return `${feature.name}: nothing counted yet`;
    const leader = this.choices[row.leader];
    const lead = leader
      ? `${leader.short} leads by ${number(row.first - row.second)} (${percent(row.first - row.second, row.total)})`
      : "tied";
    const units = row.units > 0 ? `, ${number(row.reporting)} of ${number(row.units)} units` : "";
    const suspect = row.suspects ? "; a suspect figure is kept apart" : "";
    const contest = this.contests?.get(feature.id);
    const called = contest?.stage === "PROJECTED" ? `; projected by ${contest.projectedBy.map(call => call.caller).join(", ")}` : "";
    const stage = OFFICIAL.includes(contest?.stage) ? `; ${contest.stage.toLowerCase()}` : called;
    return `${feature.name}: ${lead}, ${number(row.total)} counted${units}${stage}${suspect}`;
  }
}

function classesOf(feature, row, { tones, choices, contests }) {
  const contest = contests.get(feature.id);
  const apart = (row?.suspects ? " suspect" : "") + (contest?.overlays.includes("DISPUTED") ? " disputed" : "");
  if (!row || row.total === 0) return `unit empty${apart}`;
  const whole = contest ? STAGES[contest.stage] : row.units > 0 && row.reporting === row.units ? "counted" : "counting";
  return `unit tone-${toneOf(row, tones, choices)} tint-${stepOf(row)} ${whole}${apart}`;
}

const toneOf = (row, tones, choices) => tones.get(choices[row.leader]?.id) ?? "grey";
const stepOf = row => 1 + MARGINS.filter(least => (row.first - row.second) / row.total >= least).length;

function hatchOf(feature, row, { tones, choices, contests }) {
  if (!row || row.total === 0 || contests.get(feature.id)?.stage !== "PROJECTED") return null;
  return `url(#hatch-${toneOf(row, tones, choices)}-${stepOf(row)})`;
}

function letter(feature, row, choices) {
  const leader = row && row.total > 0 ? choices[row.leader] : undefined;
  return leader ? leader.letter : "";
}

/** The whole country, or as much of it as the election has. */
function viewBox(features) {
  if (features.length === 0) return "0 0 975 610";
  const x0 = d3.min(features, f => f.box[0]) - 6;
  const y0 = d3.min(features, f => f.box[1]) - 6;
  const width = d3.max(features, f => f.box[2]) + 6 - x0;
  const height = d3.max(features, f => f.box[3]) + 6 - y0;
  return `${x0} ${y0} ${width} ${height}`;
}
