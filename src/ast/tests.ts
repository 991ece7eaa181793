import type { Located, Span } from "../source/span.js";
import type { DefinitionBase } from "./documents.js";
import type { ValueNode } from "./values.js";

/** A `WfTest` document: scenarios of one workflow. Its `name` is the workflow's, for a test is put on no server. */
export interface WfTestNode extends DefinitionBase {
  readonly kind: "WfTest";
  readonly workflow: Located<string>;
  /** What every scenario has that doesn't say otherwise. */
  readonly defaults: ScenarioNode;
  readonly scenarios: readonly ScenarioNode[];
}

export interface NamedValueNode {
  readonly name: Located<string>;
  readonly value: ValueNode;
}

export interface ScenarioNode {
  readonly span: Span;
  readonly name?: Located<string> | undefined;
  readonly input: readonly NamedValueNode[];
  readonly tasks: readonly ActionsNode[];
  readonly workflows: readonly ActionsNode[];
  readonly events: readonly PostNode[];
  readonly userTasks: readonly AnswersNode[];
  /** The virtual start. */
  readonly startAt?: ValueNode | undefined;
  /** How long to run, in milliseconds. */
  readonly runUntil?: Located<number> | undefined;
  readonly expect?: ExpectNode | undefined;
}

/** What a task or a child workflow does: one action an attempt, the last one for all that follow. */
export interface ActionsNode {
  readonly name: Located<string>;
  readonly actions: readonly ActionNode[];
}

export interface ActionNode {
  readonly span: Span;
  readonly keySpan: Span;
  readonly result:
    | { readonly kind: "returns"; readonly value: ValueNode }
    | {
        readonly kind: "throws";
        readonly name: Located<string>;
        readonly content?: ValueNode | undefined;
        readonly message?: Located<string> | undefined;
      }
    | { readonly kind: "fails"; readonly message: Located<string> }
    | { readonly kind: "times-out" };
  /** Virtual milliseconds. */
  readonly takes?: Located<number> | undefined;
  /** The arguments that it is for. */
  readonly when?: readonly NamedValueNode[] | undefined;
}

/** An event that is posted some time after the start. */
export interface PostNode {
  readonly span: Span;
  readonly event: Located<string>;
  readonly at: Located<number>;
  readonly content?: ValueNode | undefined;
  /** Makes it a correlated event. */
  readonly key?: Located<string> | undefined;
}

export interface AnswersNode {
  readonly form: Located<string>;
  readonly answers: readonly AnswerNode[];
}

/** What becomes of a user task some time after it has arrived. */
export interface AnswerNode {
  readonly span: Span;
  readonly result: { readonly kind: "complete"; readonly fields: readonly NamedValueNode[] } | { readonly kind: "cancel" };
  readonly at?: Located<number> | undefined;
  readonly by?: Located<string> | undefined;
}

export interface ExpectNode {
  readonly span: Span;
  readonly status?: Located<string> | undefined;
  readonly failure?:
    | {
        readonly name?: Located<string> | undefined;
        readonly content?: ValueNode | undefined;
        readonly message?: Located<string> | undefined;
      }
    | undefined;
  readonly output?: ValueNode | undefined;
  readonly variables: readonly NamedValueNode[];
  /** Virtual milliseconds. */
  readonly duration?: Located<number> | undefined;
  readonly path?: readonly Located<string>[] | undefined;
  readonly calls: readonly { readonly task: Located<string>; readonly count: Located<number> }[];
  readonly thrown?: readonly { readonly event: Located<string>; readonly content?: ValueNode | undefined }[] | undefined;
  readonly waiting?: readonly Located<string>[] | undefined;
}
