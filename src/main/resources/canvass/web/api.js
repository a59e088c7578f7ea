// The server's answers. Only the newest question of a kind is of interest, so an older one is given up.

const open = new Map();

/** Asks for a resource; a newer question with the same slot cancels this one, which then answers null. */
export async function ask(path, parameters = {}, slot = path) {
  open.get(slot)?.abort();
  const control = new AbortController();
  open.set(slot, control);
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  try {
    const answer = await fetch(`/api/v1/${path}?${query}`, { signal: control.signal, headers: { Accept: "application/json" } });
    const json = await answer.json();
    if (!answer.ok) throw new Error(json.text);
    return json;
  } catch (error) {
    if (error.name === "AbortError") return null;
    throw error;
  } finally {
    if (open.get(slot) === control) open.delete(slot);
  }
}

/** Moves the replay's levers. */
export async function lever(election, levers) {
  const answer = await fetch(`/api/v1/replay/${election}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(levers),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.text);
  return json;
}

/** Listens to what changes. The browser itself resumes after a lost connection, by the last event's id. */
export function listen(election, { change, moment, reset }) {
  const events = new EventSource(`/api/v1/events?election=${encodeURIComponent(election)}`);
  events.addEventListener("change", event => change(JSON.parse(event.data)));
  events.addEventListener("moment", event => moment(JSON.parse(event.data)));
  events.addEventListener("reset", reset);
  return () => events.close();
}
