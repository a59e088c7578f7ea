// The page's address names what it shows, so that it can be sent to somebody.

export function readAddress() {
  const query = new URLSearchParams(location.search);
  const asOf = query.get("asOf");
  return {
    contest: query.get("contest"),
    asOf: asOf && !Number.isNaN(Date.parse(asOf)) ? Date.parse(asOf) : null,
    level: query.get("map"),
    view: query.get("view"),
  };
}

export function writeAddress({ contest, asOf, level, view }) {
  const query = new URLSearchParams();
  query.set("contest", contest);
  if (asOf !== null) query.set("asOf", iso(asOf));
  if (level) query.set("map", level);
  if (view) query.set("view", view);
  history.replaceState(null, "", `?${query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":")}`);
}

/** To the second: nobody means a fraction of one. */
export const iso = time => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
