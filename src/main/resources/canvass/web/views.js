// Which of the page's views is shown: the count, the official path, or who recognises the outcome. The time line moves them all.

import { byId, el, fill } from "./dom.js";

const VIEWS = { count: "The count", path: "Official path", recognition: "Recognition" };

export const viewNamed = name => (Object.hasOwn(VIEWS, name ?? "") ? name : "count");

export function showViews(current, pick) {
  fill(byId("views"), Object.entries(VIEWS).map(([view, name]) => el("button", {
    type: "button", "data-key": `view-${view}`, "aria-current": view === current ? "page" : null, onclick: () => pick(view),
  }, name)));
  document.body.dataset.view = current;
  byId("path").hidden = current !== "path";
  byId("recognition").hidden = current !== "recognition";
  for (const id of ["stage", "contests", "electors", "popular"]) byId(id).hidden = current !== "count";
}
