import type { SourceEntry, SourceNode } from "../../../source/tree.js";
import type { ShapeContext } from "../context.js";

/** What to change in a tree. */
export type Repairs = Pick<ShapeContext, "meant" | "dropped" | "replaced">;

/** The tree with some of its nodes replaced and some of its entries left out; what has none of them in it is shared with the old tree. */
export function repaired(written: SourceNode, repairs: Repairs): SourceNode {
  if (repairs.meant.size === 0 && repairs.dropped.size === 0 && repairs.replaced.size === 0) return written;
  let node = written;
  for (let next = repairs.replaced.get(node); next !== undefined; next = repairs.replaced.get(node)) node = next;
  switch (node.kind) {
    case "scalar":
      return repairs.meant.get(node) ?? node;
    case "sequence": {
      const items = node.items.map((item) => repaired(item, repairs));
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    case "mapping": {
      const entries = node.entries.filter((entry) => !repairs.dropped.has(entry)).map((entry) => repairedEntry(entry, repairs));
      const same = entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]);
      return same ? node : { ...node, entries };
    }
  }
}

function repairedEntry(entry: SourceEntry, repairs: Repairs): SourceEntry {
  const key = repairs.meant.get(entry.key) ?? entry.key;
  const value = repaired(entry.value, repairs);
  return key === entry.key && value === entry.value ? entry : { key, value };
}
