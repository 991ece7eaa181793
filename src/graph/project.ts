import type { ExternalEventDef, ScheduledWfRun, StructDef, TaskDef, UserTaskDef, WorkflowEventDef } from "./definitions.js";
import type { WorkflowTest } from "./tests.js";
import type { WorkflowGraph } from "./workflow.js";

/** One definition of a project. */
export type ProjectDefinition = TaskDef | StructDef | ExternalEventDef | WorkflowEventDef | UserTaskDef | ScheduledWfRun | WorkflowGraph;

/** A set of files read as one: names are references across all of them. */
export interface Project {
  /** In the order of the files, duplicates included. */
  readonly definitions: readonly ProjectDefinition[];
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
  readonly workflowEventDefs: ReadonlyMap<string, WorkflowEventDef>;
  readonly userTaskDefs: ReadonlyMap<string, UserTaskDef>;
  readonly schedules: ReadonlyMap<string, ScheduledWfRun>;
  /** By name; the first of duplicates. */
  readonly workflows: ReadonlyMap<string, WorkflowGraph>;
  /** They are put on no server. */
  readonly tests: readonly WorkflowTest[];
}

declare const checked: unique symbol;

/** A project without errors. Only the validator can make one, so that nothing is compiled unchecked. */
export type CheckedProject = Project & { readonly [checked]: true };

/** The definitions that names can stand for, while a project is put together. */
export type DefinitionTables = Omit<Project, "definitions" | "tests">;

/** The names of definitions that could not be read; undefined stands for any name. */
export type LostNames = ReadonlySet<string | undefined>;

/** What definitions are made with: the tables fill while they are. */
export interface Surroundings {
  readonly tables: DefinitionTables;
  readonly lost: LostNames;
}

/** A definition before it is made, whatever it was written in. */
export interface Draft {
  readonly kind: ProjectDefinition["kind"];
  /** Makes as much of it as others of its kind need to name it. Kinds that it may name come before its own. */
  readonly declare: () => Declared;
}

/** A definition that can be named, and the steps that make the rest: all of a kind take the same step before one takes the next. */
export interface Declared {
  readonly definition: ProjectDefinition;
  readonly then?: readonly (() => void)[] | undefined;
}

/** A project without its tests, and what each draft has become, in their order. */
export interface Assembled {
  readonly project: Omit<Project, "tests">;
  readonly made: readonly (ProjectDefinition | undefined)[];
}

/** Kinds that are named by others before these. */
const ORDER: readonly (readonly ProjectDefinition["kind"][])[] = [
  ["StructDef"],
  ["TaskDef", "ExternalEventDef", "WorkflowEventDef", "UserTaskDef"],
  ["WfSpec"],
  ["ScheduledWfRun"],
];

/**
 * Puts definitions together to a project, on top of those of `base`. Names are resolved across all, whatever their order; of two definitions
 * of one name the first is meant.
 */
export function assemble(drafts: (tables: DefinitionTables) => readonly (Draft | undefined)[], base: Project | undefined): Assembled {
  const tables = new Tables(base);
  const { structDefs, taskDefs, externalEventDefs, workflowEventDefs, userTaskDefs, workflows, schedules } = tables;
  const byName = { structDefs, taskDefs, externalEventDefs, workflowEventDefs, userTaskDefs, workflows, schedules };
  const all = drafts(byName);
  const made: (ProjectDefinition | undefined)[] = all.map(() => undefined);
  for (const kinds of ORDER) {
    const unfinished: (readonly (() => void)[])[] = [];
    for (const [index, draft] of all.entries()) {
      if (draft === undefined || !kinds.includes(draft.kind)) continue;
      const { definition, then } = draft.declare();
      tables.put(definition);
      made[index] = definition;
      if (then !== undefined) unfinished.push(then);
    }
    takeSteps(unfinished);
  }
  const definitions = made.filter((one) => one !== undefined);
  return { project: { definitions, ...byName }, made };
}

function takeSteps(all: readonly (readonly (() => void)[])[]): void {
  const most = all.reduce((longest, { length }) => Math.max(longest, length), 0);
  for (let step = 0; step < most; step++) for (const steps of all) steps[step]?.();
}

/** Definitions by kind and name: on top of those of a base, of several of one name the first. */
class Tables {
  readonly structDefs: DefinitionTables["structDefs"];
  readonly taskDefs: DefinitionTables["taskDefs"];
  readonly externalEventDefs: DefinitionTables["externalEventDefs"];
  readonly workflowEventDefs: DefinitionTables["workflowEventDefs"];
  readonly userTaskDefs: DefinitionTables["userTaskDefs"];
  readonly workflows: DefinitionTables["workflows"];
  readonly schedules: DefinitionTables["schedules"];
  readonly #byKind: { readonly [K in ProjectDefinition["kind"]]: Map<string, Extract<ProjectDefinition, { kind: K }>> };
  readonly #own = new Set<string>();

  constructor(base: Project | undefined) {
    this.#byKind = {
      StructDef: new Map(base?.structDefs),
      TaskDef: new Map(base?.taskDefs),
      ExternalEventDef: new Map(base?.externalEventDefs),
      WorkflowEventDef: new Map(base?.workflowEventDefs),
      UserTaskDef: new Map(base?.userTaskDefs),
      WfSpec: new Map(base?.workflows),
      ScheduledWfRun: new Map(base?.schedules),
    };
    this.structDefs = this.#byKind.StructDef;
    this.taskDefs = this.#byKind.TaskDef;
    this.externalEventDefs = this.#byKind.ExternalEventDef;
    this.workflowEventDefs = this.#byKind.WorkflowEventDef;
    this.userTaskDefs = this.#byKind.UserTaskDef;
    this.workflows = this.#byKind.WfSpec;
    this.schedules = this.#byKind.ScheduledWfRun;
  }

  put(definition: ProjectDefinition): void {
    const key = `${definition.kind} ${definition.name}`;
    if (this.#own.has(key)) return;
    this.#own.add(key);
    (this.#byKind[definition.kind] as Map<string, ProjectDefinition>).set(definition.name, definition);
  }
}
