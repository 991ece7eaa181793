import type { StructDef } from "../graph/definitions.js";
import type { Project, ProjectDefinition } from "../graph/project.js";
import type { MajorVersion, WorkflowGraph } from "../graph/workflow.js";
import type { Answer } from "./answer.js";

type Version = NonNullable<Exclude<Answer, { status: "refused" }>["version"]>;

/** A project in which a definition that was put knows its versions; `before` is the project without it. */
export function withVersions(project: Project, before: Project | undefined, definition: ProjectDefinition, answer: Answer): Project {
  if (answer.status === "refused" || answer.version === undefined) return project;
  const { name } = definition;
  const { major = 0 } = answer.version;
  switch (definition.kind) {
    case "StructDef":
      return { ...project, structDefs: replaced(project.structDefs, name, versioned(definition, before?.structDefs.get(name), major)) };
    case "UserTaskDef":
      return { ...project, userTaskDefs: replaced(project.userTaskDefs, name, { ...definition, version: major }) };
    case "WfSpec":
      return {
        ...project,
        workflows: replaced(project.workflows, name, withMajors(definition, before?.workflows.get(name), answer.version)),
      };
    default:
      return project;
  }
}

function versioned(definition: StructDef, latest: StructDef | undefined, version: number): StructDef {
  const earlier = latest?.versions ?? [];
  if (version < earlier.length) return latest ?? definition;
  const versions: StructDef[] = [...earlier];
  const known: StructDef = { ...definition, versions };
  versions.push(known);
  return known;
}

function withMajors(definition: WorkflowGraph, latest: WorkflowGraph | undefined, { major = 0, revision = 0 }: Version): WorkflowGraph {
  const majors: MajorVersion[] = [...(latest?.majors ?? [])];
  if (major >= majors.length || revision > 0) {
    const known: WorkflowGraph = { ...definition, majors };
    majors[major] = { first: majors[major]?.first ?? known, newest: known };
    return known;
  }
  return latest ?? definition;
}

function replaced<T>(table: ReadonlyMap<string, T>, name: string, definition: T): ReadonlyMap<string, T> {
  return new Map(table).set(name, definition);
}
