// Comparing a partition of any size in bounded memory: its ids fall into classes, and each class is compared in a reading
// of the partition of its own.

/** Expected records held at a time, some 200 bytes each. */
const COMPARED_AT_ONCE = 200_000;

/** Says of each class which ids are in it. */
export function idClasses(records: number): readonly ((id: string) => boolean)[] {
  const classes = Math.max(1, Math.ceil(records / COMPARED_AT_ONCE));
  if (classes === 1) return [() => true];
  return Array.from({ length: classes }, (_, number) => (id: string) => hash(id) % classes === number);
}

/** FNV-1a. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
