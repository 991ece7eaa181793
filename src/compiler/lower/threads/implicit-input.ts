import type { InterruptNode, ThreadNode, ThrowsNode, TypeNode, WfSpecNode } from "../../../ast/documents.js";
import type { CatchNode, StepNode } from "../../../ast/steps.js";
import type { SpawnEachStep } from "../../../ast/threads.js";
import { mentionsInput } from "../../../ast/walk.js";
import type { TypeUse } from "../../../graph/definitions.js";
import type { InputOrigin, Variable } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { sameType } from "../../../types/lh-type.js";
import { INPUT_VARIABLE } from "../../../types/reserved.js";
import { refer, useType, type Symbols } from "../symbols.js";

/** A place that starts a thread and has something to give it. */
export type Mention =
  | { readonly kind: "handler"; readonly item: CatchNode; readonly step: StepNode }
  | { readonly kind: "interrupt"; readonly item: InterruptNode }
  | { readonly kind: "element"; readonly step: SpawnEachStep };

/** What a place gives: a type, `broken` if that could not be told and has been reported, nothing if nobody says. */
type Given = TypeUse | "broken" | undefined;

interface Answer {
  readonly span: Span;
  readonly given: Given;
  readonly fromError: boolean;
}

/** The variable `INPUT` where the language declares it and not the author. The type of an element is known when its `spawn-each` is lowered. */
export class ImplicitInput {
  readonly variable: Variable;
  readonly #answers: Answer[] = [];

  constructor(mentions: readonly Mention[], workflow: WfSpecNode, symbols: Symbols) {
    const [first] = mentions;
    const span = first === undefined ? workflow.span : (statedIn(first)?.span ?? spanOf(first));
    this.variable = {
      name: INPUT_VARIABLE,
      span,
      type: { span, structs: [] },
      required: false,
      searchable: false,
      searchableOn: [],
      access: "private",
      default: undefined,
      input: { kind: "known" },
    };
    for (const mention of mentions) if (mention.kind !== "element") this.#answers.push(answerOf(mention, workflow, symbols));
    this.#settle();
  }

  /** Notes what the elements are that a `spawn-each` step gives. */
  giveElement(span: Span, given: Given): void {
    this.#answers.push({ span, given, fromError: false });
    this.#settle();
  }

  #settle(): void {
    const [type, input] = agreed(this.#answers);
    const growing = this.variable as { type: TypeUse; input: InputOrigin };
    growing.type = type ?? { span: this.variable.span, structs: [] };
    growing.input = input;
  }
}

/** `INPUT` of a thread, if the language declares it: the body mentions it, or an item says what its content is. */
export function implicitInput(
  node: ThreadNode,
  mentions: readonly Mention[],
  workflow: WfSpecNode,
  symbols: Symbols,
): ImplicitInput | undefined {
  if (mentions.length === 0 || node.variables.some((variable) => variable.name.value === INPUT_VARIABLE)) return undefined;
  const isStated = mentions.some((mention) => statedIn(mention) !== undefined);
  return isStated || mentionsInput(node) ? new ImplicitInput(mentions, workflow, symbols) : undefined;
}

function statedIn(mention: Mention): TypeNode | undefined {
  return mention.kind === "element" ? undefined : mention.item.content;
}

function spanOf(mention: Mention): Span {
  switch (mention.kind) {
    case "handler":
      return mention.item.keySpan;
    case "interrupt":
      return mention.item.event.span;
    case "element":
      return mention.step.keySpan;
  }
}

/** The one type that all places give. */
function agreed(answers: readonly Answer[]): readonly [TypeUse | undefined, InputOrigin] {
  let found: TypeUse | undefined;
  for (const { span, given, fromError } of answers) {
    if (fromError) return [undefined, { kind: "error-handler", handler: span }];
    if (given === "broken") continue;
    if (given?.type === undefined) return [undefined, { kind: "unknown", handler: span }];
    if (found?.type !== undefined && !sameType(found.type, given.type)) {
      return [undefined, { kind: "conflicting", handlers: answers.map((answer) => answer.span) }];
    }
    found ??= given;
  }
  return [found, { kind: "known" }];
}

function answerOf(mention: Exclude<Mention, { kind: "element" }>, workflow: WfSpecNode, symbols: Symbols): Answer {
  const span = spanOf(mention);
  if (mention.kind === "interrupt") return { span, given: contentOfEvent(mention.item, symbols), fromError: false };
  const { kind } = mention.item.failure;
  // What a cancelled user task raises carries nothing, be it an exception or an error.
  if ((kind !== "exception" && kind !== "any-exception") || mention.step.kind === "user-task")
    return { span, given: undefined, fromError: true };
  return { span, given: contentOfException(mention.item, mention.step, workflow, symbols), fromError: false };
}

function contentOfEvent({ content, event }: InterruptNode, symbols: Symbols): Given {
  if (content !== undefined) return stated([useType(content, symbols)]);
  const definition = refer(event, symbols.externalEventDefs, symbols.lost).target;
  if (definition === undefined) return "broken";
  return definition.content === "void" || definition.content === undefined ? undefined : stated([definition.content]);
}

/**
 * What a handled exception carries: as the item says, else the TaskDef's `throws`, else the WfSpec's. `broken`: somebody says it, but that is
 * no type, or the TaskDef is unknown; either has been reported.
 */
function contentOfException({ content, failure }: CatchNode, step: StepNode, workflow: WfSpecNode, symbols: Symbols): Given {
  if (content !== undefined) return stated([useType(content, symbols)]);
  const name = failure.kind === "exception" ? failure.name.value : undefined;
  const named = step.kind === "task" && step.computed === undefined;
  const task = named ? refer(step.task, symbols.taskDefs, symbols.lost).target : undefined;
  const thrown = (task?.throws ?? []).filter((exception) => name === undefined || exception.name === name);
  if (thrown.length > 0) return stated(thrown.map((exception) => exception.content));
  const declared = (workflow.throws ?? []).filter((exception: ThrowsNode) => name === undefined || exception.name.value === name);
  const type = stated(declared.map((exception) => exception.content && useType(exception.content, symbols)));
  return named && task === undefined ? (type ?? "broken") : type;
}

/** The one type that all say. */
function stated(types: readonly (TypeUse | undefined)[]): Given {
  if (types.some((use) => use !== undefined && use.type === undefined)) return "broken";
  const [first] = types;
  if (first?.type === undefined) return undefined;
  const type = first.type;
  return types.every((other) => other?.type !== undefined && sameType(other.type, type)) ? first : undefined;
}
