// The map of the world, coloured by where each country's government stands. What it shows is in the list beside it too.

import { allOutlines } from "./boundaries.js";
import { hint } from "./hint.js";

const LEAST_AREA = 5;
const LETTERED = 130;

export class WorldMap {
  constructor(holder, { pick, tell }) {
    this.pick = pick;
    this.tell = tell;
    this.svg = d3.select(holder).append("svg").attr("viewBox", "0 0 1000 436").attr("role", "group")
      .attr("aria-label", "Map of the world by position; the list beside it says the same");
    this.patterns(this.svg.append("defs"));
    this.shapes = this.svg.append("g");
    this.dots = this.svg.append("g");
    this.mark = this.svg.append("path").attr("class", "mark").attr("aria-hidden", "true");
    this.letters = this.svg.append("g").attr("class", "letters").attr("aria-hidden", "true");
  }

  /** Holding back and disputing are hatched as well, each its own way: never by colour alone. */
  patterns(defs) {
    const hatch = (name, d) => {
      const pattern = defs.append("pattern").attr("id", `hatch-${name}`).attr("width", 6).attr("height", 6).attr("patternUnits", "userSpaceOnUse");
      pattern.append("rect").attr("width", 6).attr("height", 6).attr("class", `ground ${name}`);
      pattern.append("path").attr("d", d).attr("class", "strokes");
    };
    hatch("withholds", "M-1 1l2-2M0 6l6-6M5 7l2-2");
    hatch("disputes", "M0 0l6 6M0 6l6-6");
  }

  async show() {
    if (this.features) return;
    this.features = await allOutlines("world");
    this.enter(this.shapes, "path", this.features).attr("d", f => f.d);
    // Too small to be seen or hit: a dot stands for them.
    this.small = this.features.filter(f => f.area < LEAST_AREA);
    this.enter(this.dots, "circle", this.small).attr("cx", f => f.box[0]).attr("cy", f => f.box[1]).attr("r", 3);
  }

  enter(group, shape, features) {
    return group.selectAll(shape).data(features).join(shape)
      .attr("data-country", f => f.id)
      .on("click", (event, f) => this.pick(f))
      .on("pointermove", (event, f) => hint.show(event, this.tell(f)))
      .on("pointerleave", () => hint.hide())
      .on("focus", (event, f) => this.pick(f))
      .on("keydown", (event, f) => this.key(event, f));
  }

  /** One stop for the keyboard; the arrows go from one country with a position to the next, in the order of the list. */
  key(event, feature) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || this.order.length === 0) return;
    event.preventDefault();
    const next = this.order[(this.order.indexOf(feature.id) + step + this.order.length) % this.order.length];
    this.reach(next);
    this.node(next)?.focus();
  }

  node(country) {
    return this.dots.selectAll("circle").filter(f => f.id === country).node() ?? this.shapes.selectAll("path").filter(f => f.id === country).node();
  }

  reach(country) {
    this.svg.selectAll("[data-country]").attr("tabindex", null);
    d3.select(this.node(country)).attr("tabindex", 0);
  }

  /** Colours it; those of whom the list shows nothing just now are faint. */
  paint(countries, { home, picked, shown, letterOf }) {
    if (!this.features) return;
    this.order = [...countries.keys()].filter(id => this.node(id));
    const classes = f => ["country", countries.get(f.id)?.acceptance ?? "none", f.id && f.id === home ? "home" : "",
      countries.has(f.id) && !shown(countries.get(f.id)) ? "faint" : ""].join(" ");
    const dressed = selection => selection.attr("class", classes).attr("role", f => (countries.has(f.id) ? "button" : null))
      .attr("aria-label", f => this.tell(f))
      .style("fill", f => (["withholds", "disputes"].includes(countries.get(f.id)?.acceptance) ? `url(#hatch-${countries.get(f.id).acceptance})` : null));
    dressed(this.shapes.selectAll("path"));
    dressed(this.dots.selectAll("circle")).attr("display", f => (countries.has(f.id) ? null : "none"));
    // A line of its own above the others: a shape that is moved there would lose the keyboard's focus.
    this.mark.attr("d", this.features.find(f => f.id && f.id === picked)?.d ?? "");
    if (this.order.length > 0 && this.svg.select("[tabindex]").empty()) this.reach(this.order[0]);
    const lettered = this.features.filter(f => f.area > LETTERED && countries.has(f.id) && shown(countries.get(f.id)));
    this.letters.selectAll("text").data(lettered, f => f.id).join("text")
      .attr("class", f => countries.get(f.id).acceptance).attr("x", f => f.label[0]).attr("y", f => f.label[1] + 3).text(f => letterOf(countries.get(f.id)));
  }
}
