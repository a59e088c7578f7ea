// A night is busy and the weeks after it are not. On this scale an hour of the night is as wide as a day of the second week.

const KNEE = 4 * 3600e3;

/** Maps milliseconds between begin and end to 0…1 and back. */
export function nightScale(begin, end) {
  const whole = Math.log1p((end - begin) / KNEE);
  const to = time => Math.log1p(Math.max(0, Math.min(end, time) - begin) / KNEE) / whole;
  const from = part => begin + Math.expm1(Math.max(0, Math.min(1, part)) * whole) * KNEE;
  return { begin, end, to, from };
}

/** Round moments that fit: days first, then the hours between them. */
export function ticks(scale, least) {
  const steps = [24, 12, 6, 3, 1].map(hours => hours * 3600e3);
  const chosen = [];
  for (const step of steps) {
    for (let at = Math.ceil(scale.begin / step) * step; at <= scale.end; at += step) {
      const x = scale.to(at);
      if (x > least * 0.4 && x < 1 - least * 0.4 && chosen.every(other => Math.abs(scale.to(other) - x) >= least)) chosen.push(at);
    }
  }
  return chosen.sort((a, b) => a - b);
}
