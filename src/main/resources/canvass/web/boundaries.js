// Outlines of units, already projected: { viewBox, features: [{ id, name, d }] }.

const loaded = new Map();

/** The outlines of one level that an election has; none where the file or the units are missing. */
export async function outlines(level, units) {
  return (await allOutlines(level)).filter(feature => units.has(feature.id));
}

/** All outlines of a level. */
export function allOutlines(level) {
  if (!loaded.has(level)) loaded.set(level, read(level));
  return loaded.get(level);
}

async function read(level) {
  const answer = await fetch(`/assets/boundaries-${level}.json`);
  if (!answer.ok) return [];
  const json = await answer.json();
  return json.features.map(feature => ({ id: feature.id, name: feature.name, d: feature.d, ...shape(feature.d) }));
}

/** The box around all rings, and the middle of the largest: where a label goes. */
function shape(d) {
  const rings = ringsOf(d);
  const points = rings.flat();
  const largest = d3.greatest(rings, ring => Math.abs(d3.polygonArea(ring)));
  return {
    box: [d3.min(points, p => p[0]), d3.min(points, p => p[1]), d3.max(points, p => p[0]), d3.max(points, p => p[1])],
    label: d3.polygonCentroid(largest),
    area: Math.abs(d3.polygonArea(largest)),
  };
}

/** Reads "M x y l dx dy dx dy … z", which is all that the outlines use. */
function ringsOf(d) {
  return d.split("M").slice(1).map(text => {
    const numbers = text.match(/-?\d*\.?\d+/g).map(Number);
    let [x, y] = numbers;
    const ring = [[x, y]];
    for (let i = 2; i + 1 < numbers.length; i += 2) ring.push([(x += numbers[i]), (y += numbers[i + 1])]);
    return ring;
  });
}
