// The link that takes charge of an incident without a login. It says who was paged, so that the acknowledgement has a
// name; opening it changes nothing, because mail scanners open every link they see.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { check, Instant, Type, type Static } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime';

export interface AckClaim {
  readonly incidentId: string;
  readonly watchId: string;
  readonly contactId: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export type AckVerdict =
  | { readonly kind: 'valid'; readonly claim: AckClaim }
  /** The signature is ours, but its time is over: the page may still say which incident it was about. */
  | { readonly kind: 'expired'; readonly claim: AckClaim }
  | { readonly kind: 'forged' };

export interface AckLinks {
  /** `PUBLIC_URL/ack/TOKEN`; the same claim is the same link. */
  link(claim: AckClaim): string;
  /** `token` as it stood in the address; `now` in milliseconds since 1970. */
  verify(token: string, now: number): AckVerdict;
}

const Payload = Type.Tuple([Type.String(), Type.String(), Type.String(), Instant]);

/** Keeps signatures made for links from being good for anything else signed with the same secret. */
const PURPOSE = 'sturmwarte-ack-1.';
const MIN_SECRET = 16;
const MAX_TOKEN = 2_000;

/** @throws CONFIG_INVALID where the secret is too short to keep anything. */
export function createAckLinks(secret: string, publicUrl: string): AckLinks {
  if (secret.length < MIN_SECRET) {
    throw new CodedError('CONFIG_INVALID', `the secret of acknowledge links needs ${MIN_SECRET} characters or more`);
  }
  const sign = (payload: string) =>
    createHmac('sha256', secret)
      .update(PURPOSE + payload)
      .digest();
  const base = publicUrl.replace(/\/+$/, '');
  return {
    link({ incidentId, watchId, contactId, expires }) {
      const claim: Static<typeof Payload> = [incidentId, watchId, contactId, expires];
      const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
      return `${base}/ack/${payload}.${sign(payload).toString('base64url')}`;
    },
    verify(token, now) {
      const [payload, signature, ...rest] = token.length <= MAX_TOKEN ? token.split('.') : [];
      if (payload === undefined || signature === undefined || rest.length > 0) return { kind: 'forged' };
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'forged' };
      const claim = parse(payload);
      if (!claim) return { kind: 'forged' };
      return { kind: now < claim.expires ? 'valid' : 'expired', claim };
    },
  };
}

function parse(payload: string): AckClaim | undefined {
  const checked = check(Payload, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (!checked.ok) return undefined;
  const [incidentId, watchId, contactId, expires] = checked.value;
  return { incidentId, watchId, contactId, expires };
}
