// The mentions that matter, in a saved state: their fields in a fixed order, since the names of those would be a fifth of it.
import { MentionDigest, Type, type Static } from '@sturmwarte/contracts';

const { id, source, publishedAt, excerpt, sentiment, hostility } = MentionDigest.properties;
const text = Type.Union([Type.String(), Type.Null()]);
const count = Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]);

export const SavedDigest = Type.Tuple([
  id,
  source,
  publishedAt,
  excerpt,
  sentiment,
  hostility,
  text,
  text,
  count,
  count,
  Type.Integer({ minimum: 0, maximum: 1 }),
]);
export type SavedDigest = Readonly<Static<typeof SavedDigest>>;

export function saveDigest(mention: MentionDigest): SavedDigest {
  const { id, source, publishedAt, excerpt, sentiment, hostility, url, author, reach, shares, erased, ...rest } =
    mention;
  // Does not compile where a digest has a field that is not saved.
  rest satisfies Record<string, never>;
  return [
    id,
    source,
    publishedAt,
    excerpt,
    sentiment,
    hostility,
    url ?? null,
    author ?? null,
    reach ?? null,
    shares ?? null,
    erased ? 1 : 0,
  ];
}

export function restoreDigest(saved: SavedDigest): MentionDigest {
  const [id, source, publishedAt, excerpt, sentiment, hostility, url, author, reach, shares, erased] = saved;
  return {
    id,
    source,
    publishedAt,
    excerpt,
    sentiment,
    hostility,
    ...(url === null ? {} : { url }),
    ...(author === null ? {} : { author }),
    ...(reach === null ? {} : { reach }),
    ...(shares === null ? {} : { shares }),
    ...(erased ? { erased: true } : {}),
  };
}
