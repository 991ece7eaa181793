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

/** The variable that a name means in a scope: its own, else the one that every parent sees under the name. */
export function lookUp(name: string, scope: Scope, path: readonly Scope[] = []): Variable | undefined {
  const own = scope.variables.get(name);
  if (own !== undefined) return own;
  let found: Variable | undefined;
  for (const parent of scope.parents) {
    if (path.includes(parent)) continue;
    const seen = lookUp(name, parent, [...path, scope]);
    if (seen === undefined || (found !== undefined && found !== seen)) return undefined;
    found = seen;
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
function isUnread(scope: Scope, path: readonly Scope[] = []): boolean {
  if (scope.thread.variablesUnread) return true;
  return [...scope.parents].some((parent) => !path.includes(parent) && isUnread(parent, [...path, scope]));
}

function visibleNames(scope: Scope): Set<string> {
  const names = new Set<string>();
  const seen = new Set<Scope>();
  const visit = (current: Scope): void => {
    if (seen.has(current)) return;
    seen.add(current);
    for (const name of current.variables.keys()) names.add(name);
    for (const parent of current.parents) visit(parent);
  };
  visit(scope);
  return names;
}
