const FIRST_SIZE = 16;

/** Names in the order in which a server goes through a table of them: that of Java's hash maps. */
export function inHashOrder(names: readonly string[]): readonly string[] {
  let size = FIRST_SIZE;
  while (names.length > size * 0.75) size *= 2;
  return names.toSorted((a, b) => bucketOf(a, size) - bucketOf(b, size));
}

function bucketOf(name: string, size: number): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 16)) & (size - 1);
}
