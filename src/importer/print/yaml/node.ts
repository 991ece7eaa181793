/** What is to be written as YAML, before it is laid out. */
export type Yaml = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly text: string;
  /** `plain`: its text says what it is (`42`, `true`, `null`), and it needs no quotes. `text`: quoted where it would be read as something else. */
  readonly style: "plain" | "text";
  /** Rather in quotes than a reason to give what it stands in lines of its own. */
  readonly quotable?: true | undefined;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly Yaml[];
  /** Never in brackets, unless it is empty. */
  readonly block?: true | undefined;
}

export interface YamlMap {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
  readonly block?: true | undefined;
  /** In braces however much stands inside each other there. */
  readonly dense?: true | undefined;
  /** If one of the mappings in it needs lines of its own, all of them get some. */
  readonly alike?: true | undefined;
}

export interface YamlEntry {
  readonly key: string;
  readonly value: Yaml;
  /** The key is a number or a bool. */
  readonly plain?: boolean | undefined;
  /** Lines for the reader above the entry. */
  readonly comments?: readonly string[] | undefined;
}

/** A text: the author's names and words. */
export function text(value: string): YamlScalar {
  return { kind: "scalar", text: value, style: "text" };
}

/** A number, `true`, `false` or `null`. */
export function plain(value: string | number | boolean): YamlScalar {
  return { kind: "scalar", text: String(value), style: "plain" };
}

/** A list that is written in brackets where it fits. */
export function list(items: readonly Yaml[]): YamlList {
  return { kind: "list", items };
}

/** A list with an item a line. */
export function blockList(items: readonly Yaml[]): YamlList {
  return { kind: "list", items, block: true };
}

/** A key with its value, or nothing where there is no value. */
export type OptionalEntry = readonly [key: string, value: Yaml | undefined];

/** A mapping that is written in braces where it fits; keys without value are left out. */
export function map(entries: readonly OptionalEntry[]): YamlMap {
  return { kind: "map", entries: present(entries) };
}

/** The same, however much stands inside each other. */
export function denseMap(entries: readonly OptionalEntry[]): YamlMap {
  return { kind: "map", entries: present(entries), dense: true };
}

/** A mapping with a key a line. */
export function blockMap(entries: readonly OptionalEntry[]): YamlMap {
  return { kind: "map", entries: present(entries), block: true };
}

function present(entries: readonly OptionalEntry[]): readonly YamlEntry[] {
  const all: YamlEntry[] = [];
  for (const [key, value] of entries) if (value !== undefined) all.push({ key, value });
  return all;
}
