// What the simulated public says: the latent truth of a mention (is it criticism?), and what a judge that errs makes of it.
import type { Evidence } from '@sturmwarte/contracts';
import type { Random } from '../random.ts';

export interface Utterance {
  readonly at: number;
  /** When Sturmwarte gets to see it; `at` unless it comes late. */
  readonly receivedAt?: number;
  readonly author: string;
  readonly source: string;
  readonly kind: Evidence['kind'];
  readonly language: string;
  /** What its author meant. */
  readonly critical: boolean;
  /** 0 … 1, of a critical utterance. */
  readonly hostility: number;
  readonly links: readonly string[];
  /** Beginning of the text, where it matters that texts are alike. */
  readonly text?: string;
  readonly outlet?: string;
  readonly reach: number;
  readonly shares?: number;
  readonly own?: boolean;
  readonly history?: boolean;
  /** Set where it is spoken of again. */
  readonly id?: string;
  /** The news that the utterance of this id was deleted. */
  readonly deleted?: boolean;
}

/** How far the judgement of texts can be trusted; measured shares of the shipped judge on public posts. */
export interface Ear {
  /** Share of critical texts heard as critical. */
  readonly recall: number;
  /** Share of other texts heard as critical all the same. */
  readonly mishears: number;
}

/** The evidence a score stage would make of it. `number` is its place in the world and its position on the bus. */
export function toEvidence(utterance: Utterance, number: number, ear: Ear, random: Random): Evidence {
  const { at, receivedAt = at, author, source, kind, language, links, outlet, reach, shares } = utterance;
  const critical = random.next() < (utterance.critical ? ear.recall : ear.mishears);
  const hostility = critical && utterance.critical ? utterance.hostility : 0.1;
  return {
    watchId: 'world',
    mention: {
      id: `${source}:${utterance.id ?? number}`,
      source,
      publishedAt: at,
      excerpt: utterance.text ?? `utterance ${number} of ${author}`,
      sentiment: critical ? -0.6 : 0.1,
      hostility,
      author,
      reach,
      ...(shares === undefined ? {} : { shares }),
    },
    kind,
    receivedAt,
    language,
    critical: (critical || utterance.deleted === true) && !utterance.own,
    ...(utterance.deleted ? { vanished: true } : {}),
    own: utterance.own ?? false,
    history: utterance.history ?? false,
    drill: false,
    links: [...links],
    terms: [],
    origin: { partition: 0, offset: number },
    ...(outlet === undefined ? {} : { outlet }),
  };
}
