// Weights of emoji and emoticons, the same in every language.
import type { Token } from '../analysis.ts';
import { emojiWeights } from '../lexicons/emoji.ts';
import { remembering } from '../memory.ts';

/** A picture says how the words are meant, so it weighs more than one of them. */
const PICTURE = 1.5;

/** Skin tones, presentation selectors, and all that follows a joiner: 🤦🏽‍♀️ weighs as 🤦. */
const VARIANT = /[\u{FE0F}\u{FE0E}\u{1F3FB}-\u{1F3FF}]|\u{200D}.*/gu;
/** `:)))))` weighs as `:))`. */
const REPEATED = /([()])\1{2,}$/;

const weights: ReadonlyMap<string, number> = new Map(
  emojiWeights
    .trim()
    .split('\n')
    .map((line) => {
      const [picture = '', weight] = line.split(' ');
      return [picture, Number(weight)];
    }),
);

/** Weight of an emoji or emoticon; 0 for those that say nothing and for every other token. */
export function pictureWeight({ kind, raw }: Token): number {
  return kind === 'emoji' || kind === 'emoticon' ? PICTURE * weightOf(raw) : 0;
}

const weightOf = remembering(
  (raw) => weights.get(raw) ?? weights.get(raw.replace(VARIANT, '')) ?? weights.get(raw.replace(REPEATED, '$1$1')) ?? 0,
);

const DOUBTS = new Set(['🙄', '🤦', '🤡', '😒', '🖕', '👎', '🤮', '😤', '😑']);

/** Pictures beside which praise is not meant. */
export function doubtsPraise({ kind, raw }: Token): boolean {
  return kind === 'emoji' && doubts(raw);
}

const doubts = remembering((raw) => DOUBTS.has(raw) || DOUBTS.has(raw.replace(VARIANT, '')));
