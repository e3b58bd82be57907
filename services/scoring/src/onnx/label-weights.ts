// What the labels of a brought model mean, as numbers: the only thing its makers name as they like.
import type { Label } from '@sturmwarte/contracts';

const weightOf: Readonly<Record<Label, number>> = { negative: -1, neutral: 0, positive: 1 };

/** Names whose meaning is plain, in small letters; numbered labels and stars are not, their order differs by model. */
const plain: Readonly<Record<string, Label>> = {
  negative: 'negative',
  neg: 'negative',
  negativ: 'negative',
  neutral: 'neutral',
  neu: 'neutral',
  positive: 'positive',
  pos: 'positive',
  positiv: 'positive',
};

/** By output of the model, −1, 0 or 1; or a sentence that says what is missing. */
export type Weights =
  | { readonly ok: true; readonly weights: readonly number[] }
  | { readonly ok: false; readonly reason: string };

/** `labels` in the order of the model's outputs; `meanings` by label, where the names do not say it. */
export function weightsOf(labels: readonly string[], meanings: Readonly<Record<string, Label>>): Weights {
  const strange = Object.keys(meanings).filter((label) => !labels.includes(label));
  if (strange.length > 0) return refused(`it has no label ${listOf(strange)}; its labels are ${listOf(labels)}`);
  const found = labels.map((label) => meanings[label] ?? plain[label.toLowerCase()]);
  const unknown = labels.filter((_, output) => found[output] === undefined);
  if (unknown.length > 0) {
    return refused(
      `what ${listOf(unknown)} mean${unknown.length === 1 ? 's' : ''} is not known: ` +
        `name negative, neutral or positive for each under labels`,
    );
  }
  const weights = found.flatMap((meaning) => (meaning === undefined ? [] : weightOf[meaning]));
  if (!weights.includes(-1) || !weights.includes(1))
    return refused(`it must tell negative from positive; its labels are ${listOf(labels)}`);
  return { ok: true, weights };
}

function refused(reason: string): Weights {
  return { ok: false, reason };
}

function listOf(labels: readonly string[]): string {
  return labels.map((label) => `"${label}"`).join(', ');
}
