// Numbers and times as people read them.

const whole = new Intl.NumberFormat("en-US");
const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", hour: "2-digit", minute: "2-digit" });
const full = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
});
const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

export const number = value => whole.format(value);
export const percent = (part, all, digits = 1) => (all > 0 ? `${((part / all) * 100).toFixed(digits)} %` : "–");
export const dayOf = date => day.format(date);
export const clockOf = date => clock.format(date);
export const momentOf = date => `${full.format(date)} UTC`;
export const localOf = date => `${local.format(date)} where you are`;

/** "3 min", "5 h", "2 d": how old a figure is. */
export function age(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172800) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86400)} d`;
}

export const plural = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

const PARTICLES = new Set(["de", "la", "del", "der", "di", "van", "von"]);

/** The name people use in a table: the last one, without a running mate. */
export function shortName(name) {
  const words = name.split(/ and | \/ /)[0].replace(/,? (Jr|Sr|II|III)\.?$/, "").trim().split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1].toLowerCase())) first--;
  return words.slice(first).join(" ");
}

const calendarDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });

/** A day as a law or a source has it: "24 Nov". */
export const shortDay = iso => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

export const fullDay = iso => calendarDay.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** When something was, as finely as its source tells: a minute, a day, or some time within days. */
export function whenOf(when) {
  if (when.includes("T")) return momentOf(new Date(when));
  const [first, last] = when.split("/");
  return last ? `between ${fullDay(first)} and ${fullDay(last)}` : fullDay(first);
}

/** The same in a table. */
export function shortWhen(when) {
  const [first, last] = when.split("/");
  return last ? `${shortDay(first)} – ${shortDay(last)}` : shortDay(first);
}

export const listed = names => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
