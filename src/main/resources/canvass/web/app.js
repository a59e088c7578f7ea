// Brings the parts together: one election, one moment, one contest in full.

import { ask, listen } from "./api.js";
import { iso, readAddress, writeAddress } from "./address.js";
import { showAnswer } from "./answer.js";
import { byId, el, fill } from "./dom.js";
import { localOf, momentOf, shortName } from "./format.js";
import { showLegend } from "./legend.js";
import { CountMap } from "./map.js";
import { Panel } from "./panel.js";
import { PathView } from "./path.js";
import { Player } from "./player.js";
import { RecognitionView } from "./recognition.js";
import { ContestTable } from "./table.js";
import { TimeLine } from "./timeline.js";
import { tonesOf } from "./tones.js";
import { showViews, viewNamed } from "./views.js";

const LINE_REDRAWN = 30e3;

const page = { selected: null, level: null, view: "count", stop: () => {} };
const pick = contest => choose(contest);
const map = new CountMap(byId("map"), { pick: unit => choose(contestOf(unit)) });
const table = new ContestTable(byId("contests"), { pick });
const path = new PathView(byId("path"));
const recognition = new RecognitionView();
const panel = new Panel(byId("panel"), { close: () => choose(null) });
const player = new Player({ moved: () => refresh(), failed: trouble });
const line = new TimeLine(byId("line"), { move: moment => player.take(moment) });

start().catch(trouble);

async function start() {
  const { elections } = await ask("elections");
  if (elections.length === 0) throw new Error("There is no election here yet. Begin with ./canvass replay us-2020.");
  const address = readAddress();
  page.view = viewNamed(address.view);
  showViews(page.view, look);
  const named = elections.find(e => address.contest && (address.contest === e.id || address.contest.startsWith(`${e.id}/`)));
  const first = named ?? elections.find(e => e.replay) ?? elections[0];
  const select = byId("election");
  select.append(...elections.map(e => el("option", { value: e.id }, e.name)));
  select.value = first.id;
  select.addEventListener("change", () => open(select.value, { contest: null, asOf: null, level: null }).catch(trouble));
  await open(first.id, address);
}

/** Shows an election from its beginning. */
async function open(id, address) {
  page.stop();
  page.election = await ask(`elections/${id}`);
  page.contests = new Map(page.election.contests.map(contest => [contest.id, contest]));
  page.top = page.election.contests[0];
  page.choices = page.top.choices.map(choice => ({ ...choice, short: shortName(choice.name), letter: shortName(choice.name)[0] }));
  page.tones = tonesOf(page.top.choices);
  page.electorsOf = new Map((page.top.rule.allocations ?? []).map(a => [a.contest, a.electors]));
  page.units = new Map(page.election.units.map(unit => [unit.id, unit]));
  page.selected = address.contest !== page.top.id && page.contests.has(address.contest) ? address.contest : null;
  page.stop = () => {};
  await showLevels(address.level);
  showLegend(byId("legend"), page.choices.slice(0, 2), page.tones);
  player.moment = Date.parse(page.election.now);
  player.end = Date.parse(page.election.replay?.end ?? page.election.now);
  player.begin(id, page.election.replay, address.asOf);
  page.stop = listen(id, { change: changed, moment: state => player.told(state), reset: () => refresh() });
  const drawn = drawLine(id);
  refresh();
  await drawn;
}

function look(view) {
  page.view = view;
  showViews(view, look);
  refresh();
}

/** A change after the moment that is shown changes nothing here but the line. */
function changed(change) {
  if (Date.parse(change.from) <= player.moment) refresh();
  if (!page.election.replay && Date.now() - page.lineDrawn > LINE_REDRAWN) drawLine(page.election.id).catch(trouble);
}

async function drawLine(id) {
  page.lineDrawn = Date.now();
  const data = await ask("timeline", { contest: page.top.id });
  const story = data ? await ask(`elections/${id}/timeline`, { asOf: data.end }) : null;
  if (!story || page.election.id !== id) return;
  line.show({ ...data, events: story.events }, page.election.replay, page.tones);
  player.end = line.scale.end;
  if (!page.election.replay && player.following && player.moment > player.end) player.moment = player.end;
  line.at(player.moment, liveMoment());
}

async function showLevels(wanted) {
  const levels = { states: "States", counties: "Counties" };
  const states = page.election.units.filter(unit => unit.type === "state");
  const possible = states.length > 1 ? ["states", "counties"] : ["counties"];
  page.level = possible.includes(wanted) ? wanted : possible[0];
  fill(byId("levels"), possible.map(level => el("label", {},
    el("input", { type: "radio", name: "level", value: level, checked: level === page.level, onchange: () => setLevel(level) }),
    el("span", {}, levels[level]))));
  const any = await map.show(page.level, page.units);
  document.body.classList.toggle("no-map", !any);
}

async function setLevel(level) {
  page.level = level;
  await map.show(level, page.units);
  paint();
  address();
}

/** The contest that a unit is counted in. */
function contestOf(unit) {
  for (let at = unit; at; at = page.units.get(at)?.parent) {
    const own = page.election.contests.find(contest => contest.unit === at && contest.id !== page.top.id);
    if (own) return own.id;
  }
  return null;
}

function choose(contest) {
  page.selected = contest;
  panel.all = false;
  refresh();
  if (contest && window.matchMedia("(max-width: 900px)").matches) byId("panel").scrollIntoView({ block: "start" });
}

// One round of questions at a time; what was asked for meanwhile is one more round, with the newest moment.
let asking = false;
let again = false;

async function refresh() {
  line.at(player.moment, liveMoment());
  showMoment();
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      await round();
    } while (again);
  } catch (error) {
    trouble(error);
  } finally {
    asking = false;
  }
}

async function round() {
  const top = page.top;
  const asOf = iso(player.moment);
  const standing = ask("standing", { contest: top.id, asOf });
  const done = await { count: roundOfCount, path: roundOfPath, recognition: roundOfRecognition }[page.view](top, asOf, standing);
  if (!done || top !== page.top) return;
  showAnswer(page.standing, page);
  document.title = `${byId("headline").textContent} · Canvass`;
  document.body.dataset.asOf = page.standing.asOf;
  byId("trouble").hidden = true;
  showDownloads(asOf);
  address();
}

async function roundOfCount(top, asOf, asked) {
  const plain = top.rule.kind === "plurality";
  const shown = page.selected ?? (plain ? top.id : null);
  const [standing, rows, full, calls] = await Promise.all([
    asked,
    ask("map", { contest: top.id, asOf }),
    shown ? ask("standing", { contest: shown, asOf, units: "true" }, "full") : null,
    shown ? ask(`elections/${page.election.id}/calls`, { asOf }) : null,
  ]);
  if (!standing || !rows || top !== page.top) return false;
  page.standing = standing;
  page.rows = rowsOf(rows);
  paint();
  if (standing.contests) table.show(standing, page);
  else fill(byId("contests"));
  if (full) panel.show(full, { tones: page.tones, closable: !plain, calls });
  else panel.hide(Boolean(standing.contests) || top.rule.allocations?.length > 0);
  return true;
}

async function roundOfPath(top, asOf, asked) {
  const [standing, answer] = await Promise.all([asked, ask(`elections/${page.election.id}/path`, { asOf })]);
  if (!standing || !answer || top !== page.top) return false;
  page.standing = standing;
  path.show(answer, page);
  return true;
}

async function roundOfRecognition(top, asOf, asked) {
  const [standing, answer] = await Promise.all([asked, ask(`elections/${page.election.id}/recognition`, { asOf })]);
  if (!standing || !answer || top !== page.top) return false;
  page.standing = standing;
  await recognition.show(answer, page);
  return true;
}

function rowsOf({ columns, rows }) {
  return new Map(rows.map(row => [row[0], Object.fromEntries(columns.map((column, i) => [column, row[i]]))]));
}

function paint() {
  if (!page.rows) return;
  const contests = new Map((page.standing.contests ?? []).map(contest => [contest.unit, contest]));
  const selected = page.selected ? page.contests.get(page.selected)?.unit : null;
  map.paint(page.rows, { tones: page.tones, choices: page.choices, contests, selected });
}

const liveMoment = () => (player.replay ? Date.parse(player.replay.moment) : null);

function showMoment() {
  const date = new Date(player.moment);
  byId("moment").textContent = momentOf(date);
  byId("moment").title = localOf(date);
  byId("clock").textContent = player.following ? (player.replay ? "following the replay" : "as of now") : "a moment you chose";
}

function address() {
  writeAddress({
    contest: page.selected ?? page.top.id,
    asOf: player.following ? null : player.moment,
    level: page.level === "counties" && page.top.rule.kind !== "plurality" && !document.body.classList.contains("no-map") ? "counties" : null,
    view: page.view === "count" ? null : page.view,
  });
}

function showDownloads(asOf) {
  const link = (name, path, query) => el("a", { href: `/api/v1/${path}?${new URLSearchParams({ ...query, format: "csv" })}` }, name);
  fill(byId("downloads"), "As CSV: ", link("all contests", "standings", { election: page.election.id, asOf }), ", ",
    link("all units", "map", { contest: page.top.id, asOf }), ", ", link("the time line", "timeline", { contest: page.top.id }), ", ",
    ["calls", "path", "recognition"].flatMap((name, i) => [i > 0 ? ", " : "", link(name === "path" ? "the official path" : name, `elections/${page.election.id}/${name}`, { asOf })]),
    ". ", el("a", { href: "/api/v1/openapi.json" }, "The API"), ".");
}

function trouble(error) {
  const box = byId("trouble");
  box.textContent = error.message;
  box.hidden = false;
}
