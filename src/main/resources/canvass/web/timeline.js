// The line under the page: when reports came, when polls closed, who led; and a handle that moves the whole page.

import { clockOf, dayOf, localOf, momentOf } from "./format.js";
import { nightScale, ticks } from "./scale.js";

const HEIGHT = 92;
const LINES = [14, 46];
const BARS = [48, 70];
const PAD = 14;
const MINUTE = 60e3;

export class TimeLine {
  constructor(holder, { move }) {
    this.holder = holder;
    this.move = move;
    this.svg = d3.select(holder).append("svg").attr("height", HEIGHT);
    for (const layer of ["bars", "events", "closings", "goal", "leads", "ticks"]) this[layer] = this.svg.append("g").attr("class", layer).attr("aria-hidden", "true");
    this.live = this.svg.append("path").attr("class", "live-mark").attr("d", "M-5 0h10l-5 7z");
    this.handle = this.svg.append("g").attr("class", "handle").attr("role", "slider").attr("tabindex", 0)
      .attr("aria-label", "Moment of the count").attr("id", "handle");
    this.handle.append("line").attr("y1", 2).attr("y2", BARS[1]);
    this.handle.append("circle").attr("cy", BARS[1]).attr("r", 8);
    this.listen();
    new ResizeObserver(() => this.draw()).observe(holder);
  }

  /** Shows a time line's answer, within the replay's bounds where there is one. */
  show(data, bounds, tones) {
    this.data = data;
    this.tones = tones;
    this.scale = nightScale(+new Date(bounds?.begin ?? data.begin), Math.max(+new Date(bounds?.end ?? data.end), +new Date(data.end)));
    this.handle.attr("aria-valuemin", this.scale.begin / 1000).attr("aria-valuemax", this.scale.end / 1000);
    this.draw();
  }

  x(time) {
    return PAD + this.scale.to(time) * (this.width - 2 * PAD);
  }

  at(moment, live) {
    this.moment = moment;
    this.liveAt = live;
    if (!this.scale) return;
    const date = new Date(moment);
    this.handle.attr("transform", `translate(${this.x(moment)},0)`)
      .attr("aria-valuenow", Math.round(moment / 1000)).attr("aria-valuetext", momentOf(date));
    this.live.attr("transform", `translate(${live ? this.x(live) : -50},0)`);
  }

  draw() {
    this.width = this.holder.clientWidth;
    if (!this.scale || this.width === 0) return;
    this.svg.attr("width", this.width).attr("viewBox", `0 0 ${this.width} ${HEIGHT}`);
    this.drawBars();
    this.drawEvents();
    this.drawClosings();
    this.drawLeads();
    this.drawTicks();
    if (this.moment) this.at(this.moment, this.liveAt);
  }

  drawBars() {
    const bins = new Map();
    for (const [at, reports] of this.data.activity) {
      const time = +new Date(at);
      if (time > this.scale.end) continue;
      const bin = Math.round(this.x(time) / 4) * 4;
      bins.set(bin, (bins.get(bin) ?? 0) + reports);
    }
    const most = d3.max(bins.values()) ?? 1;
    const height = count => Math.max(1, Math.sqrt(count / most) * (BARS[1] - BARS[0]));
    this.bars.selectAll("rect").data([...bins]).join("rect")
      .attr("x", ([x]) => x - 1.5).attr("width", 3)
      .attr("y", ([, n]) => BARS[1] - height(n)).attr("height", ([, n]) => height(n));
  }

  /** Calls, acts and statements, each kind on a row of its own under the bars; many at one time are one mark. */
  drawEvents() {
    const rows = { call: 0, act: 1, statement: 2 };
    const marks = new Map();
    for (const event of this.data.events) {
      const time = +new Date(event.at);
      if (time >= this.scale.begin && time <= this.scale.end) marks.set(`${event.kind} ${Math.round(this.x(time) / 2)}`, { ...event, time });
    }
    this.events.selectAll("rect").data([...marks.values()]).join("rect").attr("class", event => event.kind)
      .attr("x", event => this.x(event.time) - 1).attr("y", event => BARS[1] + 1 + rows[event.kind] * 2.5).attr("width", 2).attr("height", 2);
  }

  drawClosings() {
    const times = [...new Set(this.data.pollsClose.map(closing => +new Date(closing.at)))];
    const marks = this.closings.selectAll("line").data(times).join("line");
    marks.attr("x1", t => this.x(t)).attr("x2", t => this.x(t)).attr("y1", BARS[1]).attr("y2", BARS[1] + 6);
    marks.selectAll("title").data(t => [t]).join("title").text(t => `Polls close ${momentOf(new Date(t))}`);
  }

  /** Electors where there are some, else shares of the two choices with most votes in the end. */
  drawLeads() {
    const points = this.data.points.filter(p => p.votes.length > 0 && +new Date(p.at) <= this.scale.end);
    const last = points.at(-1);
    const any = last && (d3.sum(last.votes) > 0 || d3.sum(last.electors) > 0);
    this.leads.attr("display", any ? null : "none");
    this.goal.attr("display", any ? null : "none");
    if (!any) return;
    const electors = last.electors.length > 0;
    const two = d3.range(last.votes.length).sort((a, b) => last.votes[b] - last.votes[a]).slice(0, 2);
    const all = electors ? d3.sum(last.electors) : 1;
    const value = (p, c) => (electors ? p.electors[c] : p.votes[c] / Math.max(1, d3.sum(p.votes)));
    const most = electors ? Math.max(all / 2, d3.max(points, p => d3.max(two, c => value(p, c)))) : 1;
    const y = v => LINES[1] - (v / most) * (LINES[1] - LINES[0]);
    const line = c => d3.line().curve(d3.curveStepAfter).x(p => this.x(+new Date(p.at))).y(p => y(value(p, c)))(points);
    this.leads.selectAll("path").data(two).join("path").attr("class", c => `tone-${this.tones.get(this.data.choices[c])}`).attr("d", line);
    const goal = electors ? Math.floor(all / 2) + 1 : 0.5;
    this.goal.selectAll("line").data([goal]).join("line").attr("x1", PAD).attr("x2", this.width - PAD).attr("y1", y(goal)).attr("y2", y(goal));
    this.goal.selectAll("text").data([goal]).join("text").attr("x", PAD).attr("y", y(goal) - 3).text(electors ? `${goal} electors` : "half");
  }

  drawTicks() {
    const times = ticks(this.scale, 62 / this.width);
    const marks = this.ticks.selectAll("text").data(times).join("text");
    marks.attr("x", t => this.x(t)).attr("y", HEIGHT - 3)
      .classed("day", t => t % 864e5 === 0).text(t => (t % 864e5 === 0 ? dayOf(t) : clockOf(t)));
    marks.selectAll("title").data(t => [t]).join("title").text(t => `${momentOf(t)}; ${localOf(t)}`);
  }

  listen() {
    const node = this.svg.node();
    const to = event => {
      const part = (event.clientX - node.getBoundingClientRect().left - PAD) / (this.width - 2 * PAD);
      this.move(this.scale.from(part));
    };
    this.svg.on("pointerdown", event => {
      if (!this.scale || event.button !== 0) return;
      node.setPointerCapture(event.pointerId);
      this.handle.node().focus({ preventScroll: true });
      to(event);
      this.svg.on("pointermove", to);
    }).on("pointerup pointercancel", () => this.svg.on("pointermove", null));
    this.handle.on("keydown", event => this.key(event));
  }

  key(event) {
    const parts = { ArrowRight: 0.004, ArrowUp: 0.004, ArrowLeft: -0.004, ArrowDown: -0.004, PageUp: 0.05, PageDown: -0.05 };
    const here = this.scale.to(this.moment);
    const part = event.key === "Home" ? 0 : event.key === "End" ? 1 : here + (parts[event.key] ?? NaN);
    if (Number.isNaN(part)) return;
    event.preventDefault();
    this.move(this.within(Math.sign(part - here) * MINUTE, this.scale.from(part)));
  }

  /** A step of a key is a whole number of minutes, and one at least. */
  within(least, time) {
    const far = Math.abs(time - this.moment) < MINUTE ? this.moment + least : time;
    return Math.max(this.scale.begin, Math.min(this.scale.end, Math.round(far / MINUTE) * MINUTE));
  }
}
