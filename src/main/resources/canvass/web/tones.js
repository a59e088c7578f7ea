// Which colour and letter a choice has. By party where it is one whose colour people expect, else by rank.

const PARTIES = [
  [/^(d$|dem|dfl)/i, "blue"],
  [/^(r$|rep|gop)/i, "red"],
  [/^(l$|lib)/i, "gold"],
  [/^(g$|gp|green)/i, "green"],
];
const BY_RANK = ["blue", "red", "gold", "green"];

/** Tone by choice id. Colours are never the only sign: each choice has a letter as well. */
export function tonesOf(choices) {
  const tones = new Map();
  const known = choices.filter(choice => partyTone(choice.party));
  const useParties = known.length >= 2;
  choices.forEach((choice, rank) => {
    const tone = useParties ? partyTone(choice.party) : BY_RANK[rank];
    const taken = [...tones.values()].includes(tone);
    tones.set(choice.id, tone && !taken ? tone : "grey");
  });
  return tones;
}

function partyTone(party) {
  return PARTIES.find(([pattern]) => pattern.test(party))?.[1];
}
