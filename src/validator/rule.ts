import type { Report } from "../diagnostics/collector.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { Assignment } from "../graph/assignment.js";
import type { TypeUse } from "../graph/definitions.js";
import type { Project, ProjectDefinition } from "../graph/project.js";
import type { GraphNode } from "../graph/nodes.js";
import type { Edge, Handler, Mutation, Thread, Variable, WorkflowGraph } from "../graph/workflow.js";
import type { WorkflowTest } from "../graph/tests.js";
import type { Refusal } from "./server/seen.js";

/** What a rule finds; code, severity and who refuses come from the rule, unless it says otherwise for this one. */
export type Finding = Omit<Report, "code">;

export interface RuleContext {
  readonly project: Project;
  readonly report: (finding: Finding) => void;
}

/** Where in a project a thread's element stands. */
export interface Place {
  readonly workflow: WorkflowGraph;
  readonly thread: Thread;
}

/** Where a value stands, as far as it matters what is right there; a part of another value is a `part`. */
export type Position = "argument" | "assignment" | "condition" | "return" | "default" | "elsewhere" | "part";

/** A value of a workflow or a part of one, and where it stands. */
export interface Sight {
  readonly value: Assignment;
  readonly position: Position;
}

type NodeOf<K extends GraphNode["kind"]> = Extract<GraphNode, { readonly kind: K }>;
type AssignmentOf<K extends Assignment["kind"]> = Extract<Assignment, { readonly kind: K }>;
type SightOf<K extends Assignment["kind"]> = Sight & { readonly value: AssignmentOf<K> };

export type OnNode<Node extends GraphNode = GraphNode> = (node: Node, place: Place, context: RuleContext) => void;
export type OnAssignment<Value extends Assignment = Assignment> = (value: Value, context: RuleContext) => void;
export type OnSight<Seen extends Sight = Sight> = (sight: Seen, context: RuleContext) => void;

/**
 * What a rule can listen to. One walk over the project calls all rules: definitions in file order, then threads, their variables, nodes,
 * edges, mutations, handlers; `assignment` is called for every value and every part of it, the whole before its parts, and `sight` for
 * those of workflows, told where they stand, and `cast` for those of them that have one; `test` for each WfTest, after all definitions, with `assignment` for its values; `typeUse` for every type that is written, casts included. Of nodes and values a rule can name the kinds that it has to see; it should.
 */
export interface Listeners {
  readonly project: (project: Project, context: RuleContext) => void;
  readonly definition: (definition: ProjectDefinition, context: RuleContext) => void;
  readonly workflow: (workflow: WorkflowGraph, context: RuleContext) => void;
  readonly thread: (thread: Thread, place: Place, context: RuleContext) => void;
  readonly variable: (variable: Variable, place: Place, context: RuleContext) => void;
  readonly node: OnNode<GraphNode> | { readonly [K in GraphNode["kind"]]?: OnNode<NodeOf<K>> };
  readonly edge: (edge: Edge, node: GraphNode, place: Place, context: RuleContext) => void;
  readonly mutation: (mutation: Mutation, place: Place, context: RuleContext) => void;
  readonly handler: (handler: Handler, node: GraphNode, place: Place, context: RuleContext) => void;
  readonly assignment: OnAssignment<Assignment> | { readonly [K in Assignment["kind"]]?: OnAssignment<AssignmentOf<K>> };
  readonly sight: OnSight<Sight> | { readonly [K in Assignment["kind"]]?: OnSight<SightOf<K>> };
  readonly test: (test: WorkflowTest, context: RuleContext) => void;
  readonly cast: OnSight;
  readonly typeUse: (use: TypeUse, context: RuleContext) => void;
  /** What a server refuses of a workflow's values, and no rule has found. */
  readonly refusal: (refusal: Refusal, context: RuleContext) => void;
}

/**
 * One rule, one file, one line in the registry, one folder of fixtures. The name is the code of its findings, and the page under docs/rules
 * is made from `summary`, `why` and the fixtures.
 */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** Whether a LittleHorse server would refuse the definition as well. */
  readonly refusedBy: "server" | "wfspec";
  /** No server refuses some of what it finds, although `refusedBy` is "server". */
  readonly alsoOurs?: true;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** What the server would do with it, or what would happen at run time. */
  readonly why: string;
  readonly on: Partial<Listeners>;
  /** What it finds is wrong with values: of those in workflows the server's own verdict says whether it refuses them. */
  readonly ofValues?: true;
  /** What it finds is missing in one place, however often it is used: findings of one message in one definition are one finding. */
  readonly once?: true;
}
