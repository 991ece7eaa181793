import type { ProjectDefinition } from "../graph/project.js";

/** A definition that has no versions: its stored request as text. */
export interface StoredText {
  readonly text: string;
}

/** The latest version of a definition whose versions are numbers. */
export interface StoredVersion extends StoredText {
  readonly version: number;
}

export interface StoredStruct extends StoredVersion {
  /** Its fields as they were stored, in text. */
  readonly schema: string;
  readonly fields: ReadonlyMap<string, StoredField>;
}

export interface StoredField {
  /** Whoever makes the struct must give it. */
  readonly required: boolean;
  readonly type: string;
  /** Its type, default and whether it may be null. */
  readonly whole: string;
}

/** What callers rely on: any change of it breaks them. */
export interface WorkflowInterface {
  readonly variables: string;
  readonly output: string;
  /** The definitions that say of what type the output is, which may have been deleted since. */
  readonly sources: readonly OutputSource[];
}

export interface OutputSource {
  readonly kind: "TaskDef" | "ExternalEventDef";
  readonly name: string;
}

export interface StoredWorkflow extends StoredText, WorkflowInterface {
  readonly major: number;
  readonly revision: number;
  /** The variables whose types may not change any more, with their whole declarations. */
  readonly frozen: ReadonlyMap<string, StoredVariable>;
}

export interface StoredVariable {
  readonly type: string;
  readonly whole: string;
}

/** What is stored of each kind. */
export interface StoredKinds {
  readonly StructDef: StoredStruct;
  readonly TaskDef: StoredText;
  readonly ExternalEventDef: StoredText;
  readonly WorkflowEventDef: StoredText;
  readonly UserTaskDef: StoredVersion;
  readonly WfSpec: StoredWorkflow;
  readonly ScheduledWfRun: StoredText;
}

type Kind = ProjectDefinition["kind"];

/** The definitions that a server holds, by kind and name: of each the latest version. */
export class Registry {
  readonly #stored: Map<string, StoredKinds[Kind]>;

  constructor(below?: Registry) {
    this.#stored = new Map(below === undefined ? [] : below.#stored);
  }

  get<K extends Kind>(kind: K, name: string): StoredKinds[K] | undefined {
    return this.#stored.get(`${kind} ${name}`) as StoredKinds[K] | undefined;
  }

  set<K extends Kind>(kind: K, name: string, stored: StoredKinds[K]): void {
    this.#stored.set(`${kind} ${name}`, stored);
  }

  delete(kind: Kind, name: string): void {
    this.#stored.delete(`${kind} ${name}`);
  }
}
