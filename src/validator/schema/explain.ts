import type { SourceNode, SourceScalar } from "../../source/tree.js";
import { capital, disregard, isEmpty, isNull, readAs, replacement, shown, spotOf, type ShapeContext } from "./context.js";
import { SHAPES, type DefName, type ScalarName } from "./generated/shapes.js";
import { judgeScalar } from "./words/judge.js";
import { WORDING } from "./words/wording.js";

/** The place of a node: the key that it stands after, if it has one, and whether that key must be there. */
export interface Place {
  readonly key?: string;
  readonly required?: boolean;
}

/** Reports what is wrong with a scalar, if anything is, and goes on with what was meant. */
export function explainScalar(name: ScalarName, scalar: SourceScalar, place: Place, context: ShapeContext): void {
  if (scalar.incomplete === true || context.meant.has(scalar) || explainNothing(name, scalar, place, context)) return;
  const problem = judgeScalar(name, scalar);
  if (problem === undefined) return;
  const { code, message, help, meant, safe } = problem;
  context.report({ code, message, help, span: scalar.span, ...(meant !== undefined && { fixes: replacement(scalar.span, meant, safe) }) });
  // A name that is misspelt so that it is none may be any of those that are defined elsewhere; only where it defines one is it taken.
  if (meant === undefined || (code === "invalid-name" && place.key !== "name")) disregard(scalar, context);
  else readAs(scalar, meant, context, "plain");
}

/** Reports a node that is not what its place needs: a mapping where a text belongs, a text where a list belongs, nothing at all. */
export function explainNode(name: DefName, node: SourceNode, place: Place, context: ShapeContext): void {
  if (node.kind === "scalar" && (node.incomplete === true || explainNothing(name, node, place, context))) return;
  const { what, help } = WORDING[name];
  const found = foundAt(node);
  const message =
    place.key === undefined ? `${capital(found)} stands where ${what} belongs.` : `"${shown(place.key)}" takes ${what}, not ${found}.`;
  context.report({ code: "wrong-type", message, span: spotOf(node), help: slip(name, node) ?? help });
}

/** Reports an empty place or a null; false if it is neither. */
export function explainNothing(name: DefName, node: SourceNode, place: Place, context: ShapeContext): boolean {
  const empty = isEmpty(node);
  if (!empty && !isNull(node)) return false;
  const subject = place.key === undefined ? capital(WORDING[name].what) : `"${shown(place.key)}"`;
  const message = empty ? `There is nothing after ${place.key === undefined ? "the dash" : subject}.` : `${subject} can't be null.`;
  context.report({ code: empty ? "empty-value" : "unexpected-null", message, span: node.span, help: nothingHelp(name, place) });
  if (node.kind === "scalar" && place.key !== undefined && name !== "default") disregard(node, context);
  return true;
}

function nothingHelp(name: DefName, place: Place): string {
  const { help } = WORDING[name];
  if (place.key === undefined || place.required === true || name === "value" || name === "default") return help;
  return `Leave "${shown(place.key)}" out, or say more. ${help}`;
}

function foundAt(node: SourceNode): string {
  if (node.kind === "mapping") return "a mapping";
  if (node.kind === "sequence") return "a list";
  return `the text "${shown(node.text)}"`;
}

/** The help for what YAML makes of a slip of the pen. */
function slip(name: DefName, node: SourceNode): string | undefined {
  if (node.kind === "mapping") {
    const first = node.entries[0];
    if (SHAPES[name].kind === "scalar" && first?.value.kind === "scalar" && node.entries.length === 1) {
      return `A colon with a blank after it makes a mapping. Put the text in quotes: "${shown(`${first.key.text}: ${first.value.text}`)}".`;
    }
    return undefined;
  }
  if (node.kind !== "scalar") return undefined;
  const colon = /^([a-z-]+):\S/.exec(node.text)?.[1];
  if (colon !== undefined && node.style === "plain") return `A blank is missing after the colon: "${colon}: …".`;
  if (name !== "step") return undefined;
  if (node.text === "complete" || node.text === "nop") return `Write "${node.text}: true".`;
  return /^[A-Za-z0-9-]+$/.test(node.text) ? `Write "task: ${shown(node.text)}".` : undefined;
}
