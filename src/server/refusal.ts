/** A server's message, taken apart. Names are those of the request: threads and nodes as compiled. */
export interface Refusal {
  readonly threadName?: string;
  readonly nodeName?: string;
  /** The node at the other end of the edge that is wrong. */
  readonly edgeTo?: string;
  /** The variable that is wrong, or whose mutation is. */
  readonly variableName?: string;
  /** The field of a StructDef. */
  readonly fieldName?: string;
  /** What is left of the message: what is wrong. */
  readonly detail: string;
}

/** The prefixes that the server nests, outermost first. */
const PREFIXES: readonly { readonly pattern: RegExp; readonly names: keyof Refusal }[] = [
  { pattern: /^ThreadSpec (.*?) invalid: /s, names: "threadName" },
  { pattern: /^Node (.*?) invalid: /s, names: "nodeName" },
  { pattern: /^Edge with sink node (.*?) invalid: /s, names: "edgeTo" },
  { pattern: /^Mutation of variable (.*?) invalid: /s, names: "variableName" },
  { pattern: /^StructDef field (?:name )?'(.*?)' invalid: /s, names: "fieldName" },
];

/** Messages without prefix that still say where. Their whole text stays the detail. */
const SENTENCES: readonly { readonly pattern: RegExp; readonly names: readonly (keyof Refusal)[] }[] = [
  { pattern: /^Thread (.+?) refers to missing var (.*)$/s, names: ["threadName", "variableName"] },
  { pattern: /^Var name (.*?) defined in threads (.+?) and .+ and duplicates not allowed$/s, names: ["variableName", "threadName"] },
  { pattern: /^Var name (.*?) defined in thread (.+?) (?:refers to|has invalid)/s, names: ["variableName", "threadName"] },
  { pattern: /^Variable (.*?) must be of type /s, names: ["variableName"] },
  { pattern: /^(?:INHERITED|Inherited) variable (.*?) (?:does not exist|is defined)/s, names: ["variableName"] },
  {
    pattern: /^Only child workflows are allowed to access INHERITED variables, but variable (.*?) is INHERITED$/s,
    names: ["variableName"],
  },
  { pattern: /^Incompatible StructDef evolution on field\(s\): \[([^,\]]+)/s, names: ["fieldName"] },
];

/**
 * Takes the server's refusal of a definition apart, so that it can be shown at its place in the source. A message of unknown shape
 * is all detail. The server names the source node where the end of an edge should be when a comparison is wrong; then no `edgeTo` is told.
 */
export function parseRefusal(message: string): Refusal {
  let rest = message.replace(/^[A-Z_]+: /, "").replace(/^(?:PutWfSpecRequest is invalid|StructDef validation failed): /, "");
  const found: Partial<Record<keyof Refusal, string>> = {};
  for (const { pattern, names } of PREFIXES) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    found[names] = match[1] ?? "";
    rest = rest.slice(match[0].length);
  }
  if (found.edgeTo === found.nodeName) delete found.edgeTo;
  if (Object.keys(found).length === 0) readSentence(rest, found);
  return { ...found, detail: rest };
}

function readSentence(text: string, found: Partial<Record<keyof Refusal, string>>): void {
  for (const { pattern, names } of SENTENCES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    for (const [index, name] of names.entries()) found[name] = match[index + 1] ?? "";
    return;
  }
}
