// What changed between two versions of a document, member by member, for people who ask who changed what.

export interface Difference {
  /** JSON pointer. */
  readonly path: string;
  /** Absent where the member is new. */
  readonly before?: unknown;
  /** Absent where the member is gone. */
  readonly after?: unknown;
}

/** The smallest members that differ, in the order of the documents; lists are compared place by place. */
export function diff(before: unknown, after: unknown, path = ''): readonly Difference[] {
  if (Object.is(before, after)) return [];
  const inner = membersOf(before, after);
  if (!inner) {
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  }
  const [left, right] = inner;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) => diff(left[name], right[name], `${path}/${escape(name)}`));
}

type Members = Readonly<Record<string, unknown>>;

/** Both sides' members where both are lists or both are objects. */
function membersOf(before: unknown, after: unknown): readonly [Members, Members] | undefined {
  if (Array.isArray(before) !== Array.isArray(after)) return undefined;
  return isObject(before) && isObject(after) ? [before, after] : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

/** RFC 6901, section 3. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
