// What the map's signs mean.

import { el, fill } from "./dom.js";

export function showLegend(holder, choices, tones) {
  const sign = (classes, text) => el("span", { class: "sign" }, el("i", { class: `box ${classes}` }), text);
  fill(holder,
    choices.map(choice => sign(`tone-${tones.get(choice.id)} tint-2 counting`, `${choice.letter}  ${choice.short} leads, counting`)),
    choices.map(choice => sign(`tone-${tones.get(choice.id)} tint-2 projected`, `${choice.short} leads, projected by a named caller`)),
    choices.map(choice => sign(`tone-${tones.get(choice.id)} certified`, `${choice.short} leads, certified`)),
    sign("empty", "nothing yet"),
    sign("suspect", "disputed, or a suspect figure"));
}
