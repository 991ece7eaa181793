import type { FailureNode } from "../../../ast/steps.js";

/**
 * The names of threads and of hidden variables. The language gives plain names to what has none of its own; node names are unique only within
 * a thread, so the later of two such names has its thread's name in it.
 */
export class ThreadNames {
  readonly #threads = new Set<string>();
  readonly #variables = new Set<string>();
  /** The last number behind each name that several would have. */
  readonly #counts = new Map<string, number>();

  /** A name that the author gave. Two threads of one name are for a rule to say. */
  takeThread(name: string): void {
    this.#threads.add(name);
  }

  takeVariable(name: string): void {
    this.#variables.add(name);
  }

  /** For the steps of an item of `catch`. */
  handler(node: string, thread: string, failure: FailureNode): string {
    return this.#handler("exn", node, thread, failureText(failure));
  }

  /** For the steps of an item of `catch-each`. */
  childHandler(node: string, thread: string, failure: FailureNode): string {
    switch (failure.kind) {
      case "exception":
        return this.#handler("exn", node, thread, failure.name.value);
      case "any-exception":
        return this.#handler("exn", node, thread, "FAILURE_TYPE_EXCEPTION");
      case "error":
        return this.#handler("error", node, thread, failure.name.value);
      case "any-error":
        return this.#handler("error", node, thread, "FAILURE_TYPE_ERROR");
      case "any":
        return this.#handler("failure", node, thread, "ANY_FAILURE");
    }
  }

  /** For the steps of an interrupt. */
  interrupt(event: string, thread: string): string {
    return this.#free(this.#threads, `interrupt-${event}`, `interrupt-${thread}-${event}`);
  }

  /** For the hidden variable of a node that starts threads. */
  hidden(node: string, thread: string): string {
    return this.#free(this.#variables, node, `${thread}-${node}`);
  }

  #handler(what: string, node: string, thread: string, failure: string): string {
    return this.#free(this.#threads, `${what}-handler-${node}-${failure}`, `${what}-handler-${thread}-${node}-${failure}`);
  }

  /** The plain name, else the full one, else the full one with a number; it is taken from then on. */
  #free(taken: Set<string>, plain: string, full: string): string {
    let free = taken.has(plain) ? full : plain;
    let count = this.#counts.get(full) ?? 1;
    while (taken.has(free)) free = `${full}-${++count}`;
    this.#counts.set(full, count);
    taken.add(free);
    return free;
  }
}

/** The failure's part in the name of a `catch` handler's thread. */
function failureText(failure: FailureNode): string {
  switch (failure.kind) {
    case "exception":
    case "error":
      return failure.name.value;
    case "any-error":
      return "FAILURE_TYPE_ERROR";
    case "any-exception":
      return "null";
    case "any":
      return "any-failure";
  }
}
