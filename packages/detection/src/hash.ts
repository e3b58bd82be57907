// A short, well mixed number for a long key: what sets and sketches hold instead of authors and texts.

/** 32 bits: FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, which spreads keys evenly. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const HASH22_BITS = 22;
export const HASH22_RANGE = 2 ** HASH22_BITS;

/**
 * The upper 22 bits of `hash32`, evenly spread from 0 to below `HASH22_RANGE`: what is kept where hashes are kept by the
 * hundreds. Four million are told apart, so one among a thousand others is taken for one of them once in four thousand times.
 */
export function hash22(text: string): number {
  return hash32(text) >>> (32 - HASH22_BITS);
}
