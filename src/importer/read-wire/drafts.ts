import type { Declared, Draft, ProjectDefinition } from "../../graph/project.js";
import { KINDS, type DecodedDefinition, type MessagesOf } from "./decoded.js";
import {
  declareStructDef,
  readExternalEventDef,
  readSchedule,
  readStructFields,
  readTaskDef,
  readUserTaskDef,
  readWorkflowEventDef,
} from "./definitions.js";
import type { WireContext } from "./symbols.js";
import { declareWorkflow } from "./workflow/workflow.js";

type Kind = ProjectDefinition["kind"];
type Declare<K extends Kind> = (decoded: DecodedDefinition<MessagesOf<K>>, context: WireContext) => Declared;

const DECLARE: { readonly [K in Kind]: Declare<K> } = {
  StructDef: ({ message, name }, context) => {
    const definition = declareStructDef(message, name);
    const earlier = context.tables.structDefs.get(name.value);
    const own = earlier?.versions === undefined ? context : { ...context, earlier };
    return { definition, then: [() => void (definition.fields = readStructFields(message, own))] };
  },
  TaskDef: ({ message, name }, context) => ({ definition: readTaskDef(message, name, context) }),
  ExternalEventDef: ({ message, name }, context) => ({ definition: readExternalEventDef(message, name, context) }),
  WorkflowEventDef: ({ message, name }, context) => ({ definition: readWorkflowEventDef(message, name, context) }),
  UserTaskDef: ({ message, name }) => ({ definition: readUserTaskDef(message, name) }),
  WfSpec: ({ message, name }, context) => {
    const earlier = context.tables.workflows.get(name.value);
    const own = earlier?.majors === undefined ? context : { ...context, earlier };
    const { graph, findParent, fill } = declareWorkflow(message, name, own);
    return { definition: graph, then: [findParent, fill] };
  },
  ScheduledWfRun: ({ message, name }, context) => ({ definition: readSchedule(message, name, context) }),
};

/** A request as a definition that is to be made. */
export function draftOf(decoded: DecodedDefinition, context: WireContext): Draft {
  const kind = KINDS[decoded.message.type];
  return { kind, declare: () => (DECLARE[kind] as Declare<Kind>)(decoded as DecodedDefinition<never>, context) };
}
