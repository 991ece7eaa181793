import type { ThreadNode } from "../../../ast/documents.js";
import type { VariableReference } from "../../../graph/assignment.js";
import type { Variable } from "../../../graph/workflow.js";
import type { Located } from "../../../source/span.js";
import { closest } from "../../../util/did-you-mean.js";
import { mapDefined } from "../../../util/lists.js";

/** The variables of a thread, and the threads that start it: it sees what all of those see. */
export interface Scope {
  readonly thread: ThreadNode;
  readonly variables: Map<string, Variable>;
  readonly parents: Set<Scope>;
}

/** The variable that a name means in a scope: its own, else the one that all see that start it. Threads may start each other. */
export function lookUp(name: string, scope: Scope): Variable | undefined {
  let found = scope.variables.get(name);
  if (found !== undefined) return found;
  const seen = new Set<Scope>([scope]);
  // A set that grows is walked to its end.
  for (const { variables, parents } of seen) {
    const own = variables.get(name);
    if (own === undefined) {
      if (parents.size === 0) return undefined;
      for (const parent of parents) seen.add(parent);
    } else if (found !== undefined && found !== own) return undefined;
    else found = own;
  }
  return found;
}

/** Resolves a name; one that no scope of the workflow has is read as the nearest that is visible. In a thread whose variables could not be read any name is taken. */
export function referToVariable(name: Located<string>, scope: Scope, all: Iterable<Scope>): VariableReference {
  const exact = lookUp(name.value, scope);
  if (exact !== undefined) return { name: name.value, span: name.span, target: exact, exact: true };
  const elsewhere = mapDefined(all, (other) => other.variables.get(name.value))[0];
  if (elsewhere !== undefined) return { name: name.value, span: name.span, elsewhere, exact: false };
  if (isUnread(scope)) return { name: name.value, span: name.span, exact: true };
  const near = closest(name.value, visibleNames(scope));
  const target = near === undefined ? undefined : lookUp(near, scope);
  return { name: name.value, span: name.span, ...(target && { target }), exact: false };
}

/** Whether the variables of the thread, or of one that starts it, could not be read: then a name may be right. */
function isUnread(scope: Scope): boolean {
  for (const { thread } of ancestry(scope)) if (thread.variablesUnread) return true;
  return false;
}

/** A scope, then all that start it. */
function ancestry(scope: Scope): ReadonlySet<Scope> {
  const seen = new Set<Scope>([scope]);
  for (const { parents } of seen) for (const parent of parents) seen.add(parent);
  return seen;
}

function visibleNames(scope: Scope): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { variables } of ancestry(scope)) for (const name of variables.keys()) names.add(name);
  return names;
}
