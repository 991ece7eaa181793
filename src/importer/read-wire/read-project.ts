import type { Project, ProjectDefinition } from "../../graph/project.js";
import type { StructDef } from "../../graph/definitions.js";
import type { Located } from "../../source/span.js";
import type { SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import {
  declareStructDef,
  readExternalEventDef,
  readSchedule,
  readStructFields,
  readTaskDef,
  readUserTaskDef,
  readWorkflowEventDef,
} from "./definitions.js";
import { messageIn, textIn } from "./message/access.js";
import { decodeMessage, type ReportWire, type WireMessage } from "./message/decode.js";
import type { MessageName } from "./message/messages.js";
import { declareWorkflow, type DeclaredWorkflow } from "./workflow/workflow.js";

/** One request, or one stored definition, as a tree. `kind` is the name of LittleHorse's message. */
export interface WireDefinition {
  readonly kind: string;
  readonly root: SourceNode;
}

/** The messages that can be read, and the kind of definition that each is. */
const KINDS = {
  PutStructDefRequest: "StructDef",
  StructDef: "StructDef",
  PutTaskDefRequest: "TaskDef",
  TaskDef: "TaskDef",
  PutExternalEventDefRequest: "ExternalEventDef",
  ExternalEventDef: "ExternalEventDef",
  PutWorkflowEventDefRequest: "WorkflowEventDef",
  WorkflowEventDef: "WorkflowEventDef",
  PutUserTaskDefRequest: "UserTaskDef",
  UserTaskDef: "UserTaskDef",
  PutWfSpecRequest: "WfSpec",
  WfSpec: "WfSpec",
  ScheduleWfRequest: "ScheduledWfRun",
  ScheduledWfRun: "ScheduledWfRun",
} as const satisfies { readonly [T in MessageName]?: ProjectDefinition["kind"] };

type Readable = keyof typeof KINDS;

/** A project, and the definition that was made of each request; none of one whose kind is unknown. */
export interface ReadProject {
  readonly project: Project;
  readonly definitions: readonly (ProjectDefinition | undefined)[];
}

/** Whether a message of this name is a definition that can be read. */
function isReadable(kind: string): kind is Readable {
  return Object.hasOwn(KINDS, kind);
}

/** A request with its name. */
interface Named<T extends Readable = Readable> {
  readonly message: WireMessage<T>;
  readonly name: Located<string>;
}

/**
 * The requests as one project, on top of the definitions of `base`. Names are resolved across all, whatever their order; of two definitions
 * of one name the first is meant. Never throws for what a request says.
 */
export function readProject(requests: readonly WireDefinition[], report: ReportWire, base?: Project): ReadProject {
  const decoded = requests.map(({ kind, root }) => decode(kind, root, report));
  const tables = {
    structDefs: new Table(base?.structDefs),
    taskDefs: new Table(base?.taskDefs),
    externalEventDefs: new Table(base?.externalEventDefs),
    workflowEventDefs: new Table(base?.workflowEventDefs),
    userTaskDefs: new Table(base?.userTaskDefs),
    workflows: new Table(base?.workflows),
    schedules: new Table(base?.schedules),
  };
  const context = {
    structDefs: tables.structDefs.byName,
    taskDefs: tables.taskDefs.byName,
    externalEventDefs: tables.externalEventDefs.byName,
    workflowEventDefs: tables.workflowEventDefs.byName,
    userTaskDefs: tables.userTaskDefs.byName,
    workflows: tables.workflows.byName,
    report,
  };
  const made = new Map<Named, ProjectDefinition>();
  const keep = <T extends ProjectDefinition>(named: Named, table: Table<T>, definition: T): T => {
    made.set(named, definition);
    return table.put(definition);
  };
  const each = <K extends ProjectDefinition["kind"]>(kind: K, read: (named: Named<MessagesOf<K>>) => void): void => {
    for (const named of decoded) if (named !== undefined && KINDS[named.message.type] === kind) read(named as Named<MessagesOf<K>>);
  };

  const growing: { readonly definition: { fields: StructDef["fields"] }; readonly message: Named<MessagesOf<"StructDef">>["message"] }[] =
    [];
  each("StructDef", (named) => {
    const definition = declareStructDef(named.message, named.name);
    growing.push({ definition, message: named.message });
    keep(named, tables.structDefs, definition);
  });
  for (const { definition, message } of growing) definition.fields = readStructFields(message, context);
  each("TaskDef", (named) => keep(named, tables.taskDefs, readTaskDef(named.message, named.name, context)));
  each("ExternalEventDef", (named) => keep(named, tables.externalEventDefs, readExternalEventDef(named.message, named.name, context)));
  each("WorkflowEventDef", (named) => keep(named, tables.workflowEventDefs, readWorkflowEventDef(named.message, named.name, context)));
  each("UserTaskDef", (named) => keep(named, tables.userTaskDefs, readUserTaskDef(named.message, named.name)));
  const workflows: DeclaredWorkflow[] = [];
  each("WfSpec", (named) => {
    const workflow = declareWorkflow(named.message, named.name, context);
    workflows.push(workflow);
    keep(named, tables.workflows, workflow.graph);
  });
  for (const { fill } of workflows) fill();
  each("ScheduledWfRun", (named) => keep(named, tables.schedules, readSchedule(named.message, named.name, context)));

  const definitions = decoded.map((named) => named && made.get(named));
  const { report: _, ...byName } = context;
  const project = { definitions: mapDefined(definitions, (one) => one), ...byName, schedules: tables.schedules.byName, tests: [] };
  return { project, definitions };
}

/** The messages that are definitions of a kind. */
type MessagesOf<K extends ProjectDefinition["kind"]> = { [T in Readable]: (typeof KINDS)[T] extends K ? T : never }[Readable];

function decode(kind: string, root: SourceNode, report: ReportWire): Named | undefined {
  if (!isReadable(kind)) {
    const help = `Give one of ${Object.keys(KINDS)
      .filter((name) => name.startsWith("Put"))
      .join(", ")}.`;
    report({ code: "wire-kind", message: `wfspec reads no ${kind}.`, span: root.span, help });
    return undefined;
  }
  const message = decodeMessage(root, kind, report) as WireMessage<Readable>;
  return { message, name: nameOf(message) };
}

/** A request has a name, and what is stored has it in its id. */
function nameOf(message: WireMessage<Readable>): Located<string> {
  switch (message.type) {
    case "StructDef":
    case "TaskDef":
    case "ExternalEventDef":
    case "WorkflowEventDef":
    case "WfSpec": {
      const id = messageIn(message as WireMessage<"WfSpec">, "id");
      return id === undefined ? { value: "", span: message.span } : textIn(id, "name");
    }
    case "ScheduledWfRun": {
      const id = messageIn(message as WireMessage<"ScheduledWfRun">, "id");
      return id === undefined ? { value: "", span: message.span } : textIn(id, "id");
    }
    case "ScheduleWfRequest":
      return textIn(message as WireMessage<"ScheduleWfRequest">, "id");
    default:
      return textIn(message as WireMessage<"PutWfSpecRequest">, "name");
  }
}

/** Definitions of one kind by name: on top of those of a base, of several of one name the first. */
class Table<T extends { readonly name: string }> {
  readonly byName: Map<string, T>;
  readonly #own = new Set<string>();

  constructor(base: ReadonlyMap<string, T> | undefined) {
    this.byName = new Map(base);
  }

  put(definition: T): T {
    if (!this.#own.has(definition.name)) {
      this.#own.add(definition.name);
      this.byName.set(definition.name, definition);
    }
    return definition;
  }
}
