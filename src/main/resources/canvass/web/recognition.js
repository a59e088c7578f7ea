// Who recognises the outcome: the map of the world, and beside it every position on file, in words.

import { byId, el, fill } from "./dom.js";
import { sourced } from "./facts.js";
import { plural, shortWhen, whenOf } from "./format.js";
import { WorldMap } from "./world.js";

export const ACCEPTANCES = {
  congratulates: "congratulates", recognises: "recognises, without congratulating", withholds: "holds back", disputes: "rejects or disputes",
};
const STANCES = { "refuses-to-concede": "does not concede to", "claims-victory": "claims victory for", observes: "observes", retracts: "takes back what was said on",
  withholds: "holds back on", recognises: "recognises", congratulates: "congratulates", disputes: "disputes", rejects: "rejects", concedes: "concedes:" };
const STEPS = { "official-result": "an official result", certification: "the states’ certificates", "litigation-ended": "the end of the lawsuits",
  "electors-vote": "the electors’ vote", "congress-count": "the count in Congress", concession: "a concession", inauguration: "the inauguration" };
const NOTE = [
  "Borders are Natural Earth’s (public domain), which draws who holds a territory and not who claims it: Crimea is drawn with Russia, the Golan Heights with ",
  "Israel, most of Western Sahara with Morocco, Kashmir along the line of control; Taiwan, Palestine, Kosovo, Northern Cyprus and Somaliland by themselves. ",
  "Canvass takes no position on any border. A country is coloured by the newest word on file of its head of state or government; a territory with a code of its ",
  "own only by its own. Nothing on file means only that: nothing on file here.",
].join("");

export class RecognitionView {
  constructor() {
    this.only = null;
    this.picked = null;
    this.map = new WorldMap(byId("world"), { pick: feature => this.pick(feature), tell: feature => this.tell(feature) });
    byId("world-note").textContent = NOTE;
  }

  async show(answer, { choices }) {
    this.last = [answer, { choices }];
    this.choices = new Map(choices.map(choice => [choice.id, choice]));
    this.home = answer.home;
    this.countries = new Map(answer.countries.map(country => [country.country, country]));
    this.byFact = new Map(answer.positions.map(position => [position.fact, position]));
    await this.map.show();
    if (this.last[0] !== answer) return;
    this.filters(answer.countryCounts);
    this.map.paint(this.countries, { home: answer.home, picked: this.picked, shown: country => !this.only || country.acceptance === this.only,
      letterOf: country => this.choices.get(country.toward)?.letter ?? "" });
    this.list(answer);
  }

  filters(counts) {
    const one = (acceptance, text, count) => el("button", { type: "button", class: `acceptance ${acceptance ?? "all"}`, "data-key": `only-${acceptance}`,
      "aria-pressed": String(this.only === acceptance), onclick: () => this.filter(acceptance) },
      acceptance ? el("i", { class: `box ${acceptance}` }) : null, el("strong", {}, String(count)), ` ${text}`);
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    fill(byId("acceptances"), one(null, `${all === 1 ? "country" : "countries"} on file`, all),
      Object.entries(ACCEPTANCES).map(([acceptance, text]) => one(acceptance, text, counts[acceptance] ?? 0)),
      el("span", { class: "sign quiet" }, el("i", { class: "box none" }), "none on file"),
      this.home ? el("span", { class: "sign quiet" }, el("i", { class: "box home" }), "the country that votes") : null);
  }

  filter(acceptance) {
    this.only = acceptance === this.only ? null : acceptance;
    this.show(...this.last);
  }

  pick(feature) {
    this.picked = feature.id;
    byId("world-says").textContent = this.tell(feature);
    this.show(...this.last);
    const item = feature.id ? document.querySelector(`#positions [data-country="${feature.id}"]`) : null;
    if (item) byId("positions").scrollTop = item.offsetTop - byId("positions").offsetTop - 46;
  }

  tell(feature) {
    const country = this.countries?.get(feature.id);
    if (!country) return `${feature.name}: ${feature.id && feature.id === this.home ? "the country that votes" : "none on file"}`;
    const position = this.byFact.get(country.fact);
    return `${country.name}: ${position.actor} ${this.doing(position)}, since ${shortWhen(country.since)}${country.divided ? "; others there say otherwise" : ""}`;
  }

  doing(position) {
    const toward = this.choices.get(position.toward)?.short ?? position.toward;
    return `${STANCES[position.stance] ?? position.stance.replaceAll("-", " ")}${toward ? ` ${toward}` : ""}`;
  }

  list(answer) {
    const shown = answer.positions.filter(position => !this.only || position.acceptance === this.only);
    const governments = shown.filter(p => p.country && p.country !== answer.home && ["head-of-state", "government"].includes(p.actorType));
    const atHome = shown.filter(p => p.country && p.country === answer.home);
    const others = shown.filter(p => !governments.includes(p) && !atHome.includes(p));
    const newest = (a, b) => b.sinceAt.localeCompare(a.sinceAt) || a.countryName.localeCompare(b.countryName) || a.actor.localeCompare(b.actor);
    const group = (title, positions) => (positions.length === 0 ? null : el("section", {}, el("h3", {}, `${title} (${positions.length})`),
      el("ul", {}, positions.sort(newest).map(position => this.item(position)))));
    fill(byId("positions"),
      shown.length === 0 ? el("p", { class: "quiet invite" }, "No position is on file for this moment.") : null,
      group("Heads of state and governments", governments),
      group("In the country that votes", atHome),
      group("Organisations, observers and others", others));
  }

  item(position) {
    const country = this.countries.get(position.country);
    const own = country?.fact === position.fact;
    const since = position.since >= position.when ? whenOf(position.when) : `since ${whenOf(position.since)}; last said ${whenOf(position.when)}`;
    return el("li", { class: `position ${position.acceptance}${own && position.country === this.picked ? " picked" : ""}`, "data-country": own ? position.country : null },
      el("p", {}, el("i", { class: `box ${position.acceptance}` }), el("strong", {}, position.countryName || position.onBehalfOf || position.actor), " ",
        sourced(this.doing(position), [position.fact], `${position.actor}, position`)),
      el("p", { class: "quiet" }, [position.countryName ? position.actor : null, position.role, since].filter(Boolean).join(", ")),
      position.quote ? el("p", { class: "words" }, `“${position.quote}”`) : null,
      position.conditions.map(kept => el("p", { class: "waits" }, waiting(kept, kept.fact === position.fact))),
      position.supersedes.length > 0 ? el("p", { class: "quiet" }, "Before: ", position.supersedes.map((earlier, i) => [i > 0 ? "; " : "",
        sourced(`${this.doing(earlier)} (${shortWhen(earlier.when)})`, [earlier.fact], `${earlier.actor}, before`)]).flat()) : null);
  }
}

/** What a position was said to wait for, and what became of that; it may have been given up before. */
function waiting(kept, isInForce) {
  const until = `Waits until ${kept.condition}`;
  if (!kept.metAt && !isInForce) return `Earlier it was said to wait until ${kept.condition}, which had not come.`;
  if (!kept.metAt) return `${until}. Not met yet: ${STEPS[kept.step] ?? kept.step}.`;
  const met = `Met by ${shortWhen(kept.metAt)}: ${STEPS[kept.step] ?? kept.step}`;
  if (!kept.then) return `${until}. ${met}; nothing said since.`;
  return `${until.replace("Waits", "Waited")}. ${met}; then ${kept.then.replaceAll("-", " ")}${kept.daysLater === null ? "" : kept.daysLater === 0 ? ", within a day" : `, ${plural(kept.daysLater, "day")} later`}.`;
}
