import { remembered } from "../graph/remembered.js";
import type { Listeners, OnAssignment, OnNode, OnSight, Rule } from "./rule.js";

/** A rule's listener, and the place of the rule in its registry. */
export interface Subscription<Call> {
  readonly call: Call;
  readonly rule: number;
}

/** The listeners to one kind of a thing. */
export type ByKind<Call> = (kind: string) => readonly Subscription<Call>[];

/** The things of which a rule can listen to some kinds only. */
interface Kinds {
  readonly node: ByKind<OnNode>;
  readonly assignment: ByKind<OnAssignment>;
  readonly sight: ByKind<OnSight>;
}

/** Who listens to what. */
export type Subscriptions = Kinds & { readonly [E in Exclude<keyof Listeners, keyof Kinds>]: readonly Subscription<Listeners[E]>[] };

/** The subscriptions of a registry of rules. */
export const subscriptionsOf = remembered((rules: readonly Rule[]): Subscriptions => {
  const to = <E extends keyof Listeners>(event: E): Subscription<NonNullable<Rule["on"][E]>>[] => {
    const found: Subscription<NonNullable<Rule["on"][E]>>[] = [];
    for (const [rule, { on }] of rules.entries()) {
      const call = on[event];
      if (call !== undefined) found.push({ call, rule });
    }
    return found;
  };
  return {
    project: to("project"),
    definition: to("definition"),
    workflow: to("workflow"),
    thread: to("thread"),
    variable: to("variable"),
    node: byKind<OnNode>(to("node")),
    edge: to("edge"),
    mutation: to("mutation"),
    handler: to("handler"),
    assignment: byKind<OnAssignment>(to("assignment")),
    sight: byKind<OnSight>(to("sight")),
    test: to("test"),
    cast: to("cast"),
    typeUse: to("typeUse"),
    refusal: to("refusal"),
  };
});

/**
 * Listeners sorted by the kinds that they name; who names none hears of all. That a listener is called for its own kinds only is what
 * makes the types right.
 */
function byKind<Call>(listeners: readonly Subscription<unknown>[]): ByKind<Call> {
  const lists = new Map<string, Subscription<Call>[]>();
  return (kind) => {
    let list = lists.get(kind);
    if (list === undefined) {
      list = [];
      for (const { call, rule } of listeners) {
        const own = typeof call === "function" ? call : (call as Readonly<Record<string, unknown>>)[kind];
        if (own !== undefined) list.push({ call: own as Call, rule });
      }
      lists.set(kind, list);
    }
    return list;
  };
}
