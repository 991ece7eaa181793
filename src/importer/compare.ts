/** The threads of a workflow that are not the same in two requests; and whether something else is not the same. */
export interface Difference {
  readonly threads: readonly string[];
  /** Threads that only the first has. */
  readonly missing: readonly string[];
  readonly elsewhere: boolean;
}

/** How two `PutWfSpecRequest`s differ. The order of keys does not count, nor how JSON inside a text is laid out. */
export function differenceOf(wanted: unknown, had: unknown): Difference {
  const [want, have] = [threadsOf(wanted), threadsOf(had)];
  const missing = Object.keys(want).filter((name) => !Object.hasOwn(have, name));
  const threads = Object.keys(want).filter((name) => Object.hasOwn(have, name) && !isSame(want[name], have[name]));
  const added = Object.keys(have).filter((name) => !Object.hasOwn(want, name));
  return { threads, missing, elsewhere: added.length > 0 || !isSame(withoutThreads(wanted), withoutThreads(had)) };
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function threadsOf(request: unknown): Readonly<Record<string, unknown>> {
  const threads = isObject(request) ? request["threadSpecs"] : undefined;
  return isObject(threads) ? threads : {};
}

function withoutThreads(request: unknown): unknown {
  return isObject(request) ? { ...request, threadSpecs: undefined } : request;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys in order, and JSON inside texts as what it stands for. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, key === "jsonObj" || key === "jsonArr" ? jsonOf(value[key]) : canonical(value[key])]));
}

function jsonOf(text: unknown): unknown {
  try {
    return canonical(JSON.parse(String(text)));
  } catch {
    return text;
  }
}
