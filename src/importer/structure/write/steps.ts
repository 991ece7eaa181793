import type { ThreadNode } from "../../../ast/documents.js";
import type { StepNode } from "../../../ast/steps.js";
import { invariant } from "../../../util/invariant.js";
import { mapDefined } from "../../../util/lists.js";
import { expressionOf } from "../values/expressions.js";
import type { BranchesPiece, MutationsPiece, Piece } from "../find/pieces.js";
import { splitMutations } from "../find/save.js";
import type { NodeWriting } from "./call.js";
import { mutationSteps, saveOf } from "./mutations.js";
import { stepOf, waitOf } from "./nodes.js";

/** Finds the thread of a branch, to be written inside its `parallel` step. */
type BranchFinder = (name: string) => ThreadNode | undefined;

/** Pieces as steps. The mutations after a node are its `save` as far as they can be, and steps of their own for the rest. */
export function writeSteps(pieces: readonly Piece[], writing: NodeWriting, branch: BranchFinder): readonly StepNode[] {
  const steps: StepNode[] = [];
  for (const [index, piece] of pieces.entries()) {
    switch (piece.kind) {
      case "node": {
        invariant(piece.node.kind !== "entrypoint", "an entrypoint is no step");
        const next = pieces[index + 1];
        steps.push(withSave(stepOf(piece.node, writing), next?.kind === "mutations" ? next : undefined, writing));
        break;
      }
      case "mutations":
        steps.push(...mutationSteps(splitMutations(piece).others, writing));
        break;
      case "branches":
        steps.push(writeBranches(piece, writing, branch));
        break;
      case "while":
      case "repeat":
        steps.push(writeLoop(piece, writing, branch));
        break;
      case "parallel":
        steps.push(writeParallel(piece, writing, branch));
    }
  }
  return steps;
}

function withSave(step: StepNode, next: MutationsPiece | undefined, writing: NodeWriting): StepNode {
  if (next?.after === undefined) return step;
  const save = saveOf(splitMutations(next).saved, next.after, writing);
  return save === undefined ? step : ({ ...step, save } as StepNode);
}

function writeBranches({ branches, otherwise }: BranchesPiece, writing: NodeWriting, branch: BranchFinder): StepNode {
  const { at } = writing;
  const written = branches.map(({ condition, pieces }) => ({
    span: at,
    condition: expressionOf(condition, writing),
    then: writeSteps(pieces, writing, branch),
  }));
  const rest = otherwise && writeSteps(otherwise, writing, branch);
  const [only, other] = written;
  if (only === undefined || other !== undefined) return { kind: "switch", span: at, keySpan: at, branches: written, else: rest };
  return { kind: "if", span: at, keySpan: at, condition: only.condition, then: only.then, else: rest };
}

function writeLoop(piece: Extract<Piece, { kind: "while" | "repeat" }>, writing: NodeWriting, branch: BranchFinder): StepNode {
  const { at } = writing;
  const steps = writeSteps(piece.pieces, writing, branch);
  const condition = expressionOf(piece.condition, writing);
  if (piece.kind === "while") return { kind: "while", span: at, keySpan: at, condition, steps };
  return { kind: "repeat", span: at, keySpan: at, steps, until: condition };
}

function writeParallel({ spawns, wait }: Extract<Piece, { kind: "parallel" }>, writing: NodeWriting, branch: BranchFinder): StepNode {
  const { at } = writing;
  return {
    kind: "parallel",
    span: at,
    keySpan: at,
    branches: mapDefined(spawns, ({ thread }) => branch(thread.target?.name ?? thread.name)),
    ...waitOf(wait, writing),
    catch: writing.handlers(wait, wait.handlers, false),
  };
}
