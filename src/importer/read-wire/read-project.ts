import { assemble, type Project, type ProjectDefinition } from "../../graph/project.js";
import type { SourceNode } from "../../source/tree.js";
import { decodeDefinition } from "./decoded.js";
import { draftOf } from "./drafts.js";
import type { ReportWire } from "./message/decode.js";

/** One request, or one stored definition, as a tree. `kind` is the name of LittleHorse's message. */
export interface WireDefinition {
  readonly kind: string;
  readonly root: SourceNode;
}

/** A project, and the definition that was made of each request; none of one whose kind is unknown. */
export interface ReadProject {
  readonly project: Project;
  readonly definitions: readonly (ProjectDefinition | undefined)[];
}

/**
 * The requests as one project, on top of the definitions of `base`. Names are resolved across all, whatever their order; of two definitions
 * of one name the first is meant. Never throws for what a request says.
 */
export function readProject(requests: readonly WireDefinition[], report: ReportWire, base?: Project): ReadProject {
  const decoded = requests.map(({ kind, root }) => decodeDefinition(kind, root, report));
  const lost = new Set<undefined>();
  const { project, made } = assemble((tables) => decoded.map((one) => one && draftOf(one, { tables, lost, report })), base);
  return { project: { tests: [], ...project }, definitions: made };
}
