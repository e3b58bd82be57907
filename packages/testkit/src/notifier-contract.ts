// What every notifier owes the people it pages, whatever the channel. A channel's own tests add only what is special to it.
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Contact, Delivery, Incident } from '@sturmwarte/contracts';
import { aDelivery, aDigest, anIncident, aReading, MONDAY_MORNING } from './builders.ts';

export type ContractReceipt = Readonly<Record<string, string>>;

export type ContractOutcome =
  | { readonly kind: 'sent'; readonly receipt?: ContractReceipt }
  | { readonly kind: 'retry'; readonly error: string; readonly retryAfterMs?: number }
  | { readonly kind: 'failed'; readonly error: string };

/** A notifier as the outbox sees it; `N` is what it is given to say. */
export interface ContractNotifier<N> {
  notify(
    notice: N,
    options: unknown,
    previous: ContractReceipt | undefined,
    signal: AbortSignal,
    leaving?: () => Promise<void>,
  ): Promise<ContractOutcome>;
  close(): Promise<void>;
}

/** What the far side holds of one message. */
export interface ContractMessage {
  /** What the receiver can tell a repeated delivery by. */
  readonly identity: string;
  /** The first line a person sees. */
  readonly subject: string;
  /** All a person can read, and the addresses behind the links. */
  readonly text: string;
  /** As it came over the wire, decoded from transfer encodings only. */
  readonly markup: string;
}

/** A notifier and a real far side it speaks to. */
export interface ContractWorld<N> {
  readonly notifier: ContractNotifier<N>;
  /** Of a contact method that reaches the far side. */
  readonly options: unknown;
  readonly secrets: readonly string[];
  /** What the far side shows now, oldest first; a message edited in place is one message. */
  messages(): readonly ContractMessage[];
  /** The far side is in trouble that passes, or refuses for good, or works again. */
  readonly temporary: () => void;
  readonly permanent?: () => void;
  readonly recover: () => void;
  /** The far side takes the next message and never answers; resolves once it has it. */
  readonly hang?: () => Promise<unknown>;
  close(): Promise<void>;
}

/** What there is to say; the input of `composeNotice`. */
export interface ContractInput {
  readonly incident: Incident;
  readonly delivery: Delivery;
  readonly contact: Contact;
  readonly links: { readonly console: string; readonly acknowledge: string };
  readonly next: { readonly names: readonly string[]; readonly at: number };
  readonly names: Readonly<Record<string, string>>;
  readonly now: number;
}

export interface NotifierHarness<N> {
  readonly descriptor: { readonly kind: string; readonly edits: boolean };
  readonly open: () => Promise<ContractWorld<N>>;
  readonly compose: (input: ContractInput) => N;
  /** Troubles this channel cannot have; all others its world must be able to cause. */
  readonly lacks?: readonly ('permanent' | 'hang')[];
  /** What a hostile excerpt must not become in the channel's markup (`<script`, `<!channel>`). */
  readonly forbidden: readonly string[];
}

/** Strangers' words at their worst: markup, mentions of everybody, a link, a line break with a header, reversed text. */
const HOSTILE =
  'Pfui <script>alert(1)</script> <!channel> @here \u202Egnp.exe\r\nBcc: all@evil.example https://evil.example/login';
const ACKNOWLEDGE = 'https://sturmwarte.example/ack/abc.def';
const CONSOLE = 'https://sturmwarte.example/#/incidents/1';

/** Runs the suite; call it once for each notifier in its test file. */
export function notifierContract<N>({ descriptor, open, compose, forbidden, lacks = [] }: NotifierHarness<N>): void {
  describe(`notifier ${descriptor.kind}`, () => {
    let world: ContractWorld<N>;
    let controller: AbortController;

    beforeEach(async () => {
      world = await open();
      controller = new AbortController();
    });
    afterEach(async () => {
      await world.notifier.close();
      await world.close();
    });

    const say = (incident: Incident, delivery: Partial<Delivery> = {}, language: 'de' | 'en' = 'de') =>
      compose({
        incident,
        delivery: aDelivery({ id: `${incident.id}/${delivery.purpose ?? 'page'}/0/0/officer/0`, ...delivery }),
        contact: { id: 'officer', name: 'Anna Petersen', language, methods: [{ notifier: descriptor.kind }] },
        links: { console: CONSOLE, acknowledge: ACKNOWLEDGE },
        next: { names: ['Leitung Kommunikation'], at: MONDAY_MORNING + 15 * 60_000 },
        names: { officer: 'Anna Petersen' },
        now: MONDAY_MORNING,
      });
    const notify = (notice: N, previous?: ContractReceipt) =>
      world.notifier.notify(notice, world.options, previous, controller.signal);
    const last = () => {
      const message = world.messages().at(-1);
      if (!message) throw new Error('nothing arrived');
      return message;
    };

    it('delivers a page that says how strong, why, and where to take charge', async () => {
      expect(await notify(say(aStorm()))).toMatchObject({ kind: 'sent' });

      const { subject, text } = last();
      expect(subject).toContain(
        'Nordlicht Kaffee – Windstärke 4 (Starker Wind), 63 kritische Erwähnungen in 30 min (üblich 2)',
      );
      expect(text).toContain('48 verschiedene Kritiker');
      expect(text).toContain('schmeckt nach Spülmittel');
      expect(text).toContain('https://norden.example/@mia/1');
      expect(text).toContain('Leitung Kommunikation');
      expect(text).toContain(ACKNOWLEDGE);
      expect(text).toContain(CONSOLE);
    });

    it('speaks English to contacts who do', async () => {
      await notify(say(aStorm(), {}, 'en'));

      expect(last().subject).toContain('storm force 4 (strong wind), 63 critical mentions in 30 min (usually 2)');
      expect(last().text).toContain('48 distinct critics');
    });

    it('marks a drill before anything else, in both languages', async () => {
      await notify(say(aStorm({ drill: true })));
      expect(last().subject).toMatch(/^ÜBUNG/);

      await notify(say(aStorm({ drill: true }), { id: 'another' }, 'en'));
      expect(last().subject).toMatch(/^DRILL/);
    });

    it('says that a page leaves before anything has arrived, and keeps it where it must not', async () => {
      const notice = say(aStorm());
      const arrived: number[] = [];
      const leaving = async () => {
        await turn();
        arrived.push(world.messages().length);
      };
      await world.notifier.notify(notice, world.options, undefined, controller.signal, leaving);
      expect(arrived).toEqual([0]);
      expect(world.messages()).toHaveLength(1);

      const withdraw = () => Promise.reject(new Error('not wanted any more'));
      const outcome = await world.notifier.notify(notice, world.options, undefined, controller.signal, withdraw);
      expect(outcome).toMatchObject({ kind: 'retry', error: expect.stringContaining('not wanted any more') });
      expect(world.messages()).toHaveLength(1);
    });

    it('lets a repeated delivery be recognised', async () => {
      const first = say(aStorm());
      await notify(first);
      const { identity } = last();
      await notify(first);
      expect(last().identity).toBe(identity);

      await notify(say(aStorm(), { id: 'another' }));
      expect(last().identity).not.toBe(identity);
    });

    it('keeps a hostile excerpt from becoming anything but text', async () => {
      await notify(say(aStorm({}, HOSTILE)));

      const { text, markup } = last();
      expect(text).toContain('Pfui');
      for (const evil of ['\u202E', 'https://evil.example', '\nBcc:', ...forbidden]) expect(markup).not.toContain(evil);
    });

    it('says who took charge, and when it is over', async () => {
      const sent = await notify(say(aStorm()));
      const receipt = sent.kind === 'sent' ? sent.receipt : undefined;
      const before = world.messages().length;
      const taken = { state: 'acknowledged', acknowledgedBy: 'officer', acknowledgedAt: MONDAY_MORNING } as const;

      expect(await notify(say(aStorm(taken), { purpose: 'update' }), receipt)).toMatchObject({ kind: 'sent' });
      expect(last().text).toContain('Übernommen von Anna Petersen um 10:00 Uhr');
      expect(last().text).not.toContain(ACKNOWLEDGE);
      expect(world.messages()).toHaveLength(descriptor.edits ? before : before + 1);

      const over = { ...taken, state: 'resolved', resolvedBy: 'officer', resolvedAt: MONDAY_MORNING + 60_000 } as const;
      expect(await notify(say(aStorm(over), { purpose: 'end' }), receipt)).toMatchObject({ kind: 'sent' });
      expect(last().subject).toContain('Entwarnung');
      expect(last().text).toContain('Beendet von Anna Petersen um 10:01 Uhr');
    });

    it('fails for good, naming the option, where the contact method is wrong', async () => {
      const outcome = await world.notifier.notify(say(aStorm()), { wrong: 1 }, undefined, controller.signal);

      expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('wrong') });
      expect(world.messages()).toHaveLength(0);
    });

    it('asks to be tried again in passing trouble, and then delivers the same', async () => {
      const notice = say(aStorm());
      world.temporary();
      expect(await notify(notice)).toMatchObject({ kind: 'retry' });

      world.recover();
      expect(await notify(notice)).toMatchObject({ kind: 'sent' });
    });

    if (!lacks.includes('permanent')) {
      it('fails for good where the far side refuses', async () => {
        world.permanent?.();

        expect(await notify(say(aStorm()))).toMatchObject({ kind: 'failed' });
      });
    }

    if (!lacks.includes('hang')) {
      it('gives up the moment it is told to, and asks to be tried again', async () => {
        const reached = world.hang?.();
        const outcome = notify(say(aStorm()));
        await reached;
        controller.abort();

        expect(await outcome).toMatchObject({ kind: 'retry' });
      });
    }

    it('does not begin what is already called off', async () => {
      controller.abort();

      expect(await notify(say(aStorm()))).toMatchObject({ kind: 'retry' });
      expect(world.messages()).toHaveLength(0);
    });

    it('leaks no secret in errors', async () => {
      const outcomes: ContractOutcome[] = [];
      for (const trouble of [world.temporary, world.permanent]) {
        trouble?.();
        outcomes.push(await notify(say(aStorm())));
      }
      await world.close();
      outcomes.push(await notify(say(aStorm())));

      for (const secret of world.secrets) expect(JSON.stringify(outcomes)).not.toContain(secret);
    });
  });
}

/** Force 4 over Nordlicht Kaffee, with all a page can say. */
function aStorm(overrides: Partial<Incident> = {}, excerpt?: string): Incident {
  return anIncident({
    ...overrides,
    reading: aReading({
      force: 4,
      social: 4,
      page: true,
      windowMinutes: 30,
      mentions: 90,
      expectedMentions: 12,
      critical: 63,
      expectedCritical: 2,
      critics: 48,
      negativeShare: 0.7,
      sources: [
        { source: 'mastodon', critical: 41, expected: 1 },
        { source: 'reddit', critical: 22, expected: 1 },
      ],
      topTerms: ['spülmittel', 'rückruf'],
      topMentions: [
        aDigest({ url: 'https://norden.example/@mia/1', shares: 120, ...(excerpt === undefined ? {} : { excerpt }) }),
        aDigest({ id: 'reddit:2', excerpt: 'Nie wieder. Wer haftet dafür?' }),
      ],
      reasons: [
        { kind: 'critics', de: '48 verschiedene Kritiker', en: '48 distinct critics', observed: 48, expected: 2 },
      ],
    }),
  });
}
