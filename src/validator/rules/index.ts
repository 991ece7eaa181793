import type { Rule } from "../rule.js";
import { ambiguousHandle } from "./ambiguous-handle.js";
import { argumentTypeMismatch } from "./argument-type-mismatch.js";
import { assignmentTypeMismatch } from "./assignment-type-mismatch.js";
import { blockedInterrupt } from "./blocked-interrupt.js";
import { childHandlerInput } from "./child-handler-input.js";
import { comparisonTypeMismatch } from "./comparison-type-mismatch.js";
import { conditionTypeMismatch } from "./condition-type-mismatch.js";
import { contentTypeMismatch } from "./content-type-mismatch.js";
import { correlationKeyTypeMismatch } from "./correlation-key-type-mismatch.js";
import { defaultTypeMismatch } from "./default-type-mismatch.js";
import { duplicateDefinition } from "./duplicate-definition.js";
import { duplicateHandler } from "./duplicate-handler.js";
import { duplicateScenario } from "./duplicate-scenario.js";
import { duplicateStepId } from "./duplicate-step-id.js";
import { duplicateThread } from "./duplicate-thread.js";
import { duplicateVariable } from "./duplicate-variable.js";
import { durationTypeMismatch } from "./duration-type-mismatch.js";
import { elementTypeMismatch } from "./element-type-mismatch.js";
import { endlessLoop } from "./endless-loop.js";
import { formFieldType } from "./form-field-type.js";
import { formatNumbers } from "./format-numbers.js";
import { ignoredDeadline } from "./ignored-deadline.js";
import { ignoredMutation } from "./ignored-mutation.js";
import { inheritedVariable } from "./inherited-variable.js";
import { inputInErrorHandler } from "./input-in-error-handler.js";
import { inputTypeMismatch } from "./input-type-mismatch.js";
import { interruptConflict } from "./interrupt-conflict.js";
import { interruptVariable } from "./interrupt-variable.js";
import { invalidAssignee } from "./invalid-assignee.js";
import { invalidBackoff } from "./invalid-backoff.js";
import { invalidCast } from "./invalid-cast.js";
import { invalidCron } from "./invalid-cron.js";
import { invalidEdge } from "./invalid-edge.js";
import { invalidIndex } from "./invalid-index.js";
import { invalidTarget } from "./invalid-target.js";
import { invalidValue } from "./invalid-value.js";
import { jsonInStruct } from "./json-in-struct.js";
import { jsonPath } from "./json-path.js";
import { jsonType } from "./json-type.js";
import { maskedFlow } from "./masked-flow.js";
import { missingArgument } from "./missing-argument.js";
import { missingContent } from "./missing-content.js";
import { missingCorrelation } from "./missing-correlation.js";
import { missingEdge } from "./missing-edge.js";
import { missingEntrypoint } from "./missing-entrypoint.js";
import { missingField } from "./missing-field.js";
import { missingInput } from "./missing-input.js";
import { missingOutput } from "./missing-output.js";
import { missingTestInput } from "./missing-test-input.js";
import { missingWaitTimeout } from "./missing-wait-timeout.js";
import { newerTarget } from "./newer-target.js";
import { nullableCondition } from "./nullable-condition.js";
import { opaquePart } from "./opaque-part.js";
import { operandTypeMismatch } from "./operand-type-mismatch.js";
import { outOfScopeVariable } from "./out-of-scope-variable.js";
import { outputAfterFailure } from "./output-after-failure.js";
import { parentCycle } from "./parent-cycle.js";
import { refusedValue } from "./refused-value.js";
import { requiredWithDefault } from "./required-with-default.js";
import { returnFromVoid } from "./return-from-void.js";
import { returnTypeMismatch } from "./return-type-mismatch.js";
import { runCycle } from "./run-cycle.js";
import { selfSpawn } from "./self-spawn.js";
import { skippedSet } from "./skipped-set.js";
import { spawnInLoop } from "./spawn-in-loop.js";
import { structCycle } from "./struct-cycle.js";
import { structLiteralUnpinned } from "./struct-literal-unpinned.js";
import { textTypeMismatch } from "./text-type-mismatch.js";
import { threadNumberTypeMismatch } from "./thread-number-type-mismatch.js";
import { uncertainHandle } from "./uncertain-handle.js";
import { undeclaredException } from "./undeclared-exception.js";
import { unexpectedArgument } from "./unexpected-argument.js";
import { unexpectedInput } from "./unexpected-input.js";
import { unhandledCancellation } from "./unhandled-cancellation.js";
import { unhandledException } from "./unhandled-exception.js";
import { unknownEvent } from "./unknown-event.js";
import { unknownField } from "./unknown-field.js";
import { unknownForm } from "./unknown-form.js";
import { unknownHandle } from "./unknown-handle.js";
import { unknownInTest } from "./unknown-in-test.js";
import { unknownNode } from "./unknown-node.js";
import { unknownPart } from "./unknown-part.js";
import { unknownStruct } from "./unknown-struct.js";
import { unknownTask } from "./unknown-task.js";
import { unknownThread } from "./unknown-thread.js";
import { unknownVariable } from "./unknown-variable.js";
import { unknownWorkflow } from "./unknown-workflow.js";
import { unreachableEdge } from "./unreachable-edge.js";
import { unreachableHandler } from "./unreachable-handler.js";
import { unreachableStep } from "./unreachable-step.js";
import { unsetVariable } from "./unset-variable.js";
import { unsettablePart } from "./unsettable-part.js";
import { untypedEvent } from "./untyped-event.js";
import { unusedReturn } from "./unused-return.js";
import { unusedThread } from "./unused-thread.js";
import { unusedVariable } from "./unused-variable.js";
import { zeroTimeout } from "./zero-timeout.js";

/** All rules, in alphabetical order. */
export const RULES: readonly Rule[] = [
  ambiguousHandle,
  argumentTypeMismatch,
  assignmentTypeMismatch,
  blockedInterrupt,
  childHandlerInput,
  comparisonTypeMismatch,
  conditionTypeMismatch,
  contentTypeMismatch,
  correlationKeyTypeMismatch,
  defaultTypeMismatch,
  duplicateDefinition,
  duplicateHandler,
  duplicateScenario,
  duplicateStepId,
  duplicateThread,
  duplicateVariable,
  durationTypeMismatch,
  elementTypeMismatch,
  endlessLoop,
  formFieldType,
  formatNumbers,
  ignoredDeadline,
  ignoredMutation,
  inheritedVariable,
  inputInErrorHandler,
  inputTypeMismatch,
  interruptConflict,
  interruptVariable,
  invalidAssignee,
  invalidBackoff,
  invalidCast,
  invalidCron,
  invalidEdge,
  invalidIndex,
  invalidTarget,
  invalidValue,
  jsonInStruct,
  jsonPath,
  jsonType,
  maskedFlow,
  missingArgument,
  missingContent,
  missingCorrelation,
  missingEdge,
  missingEntrypoint,
  missingField,
  missingInput,
  missingOutput,
  missingTestInput,
  missingWaitTimeout,
  newerTarget,
  nullableCondition,
  opaquePart,
  operandTypeMismatch,
  outOfScopeVariable,
  outputAfterFailure,
  parentCycle,
  refusedValue,
  requiredWithDefault,
  returnFromVoid,
  returnTypeMismatch,
  runCycle,
  selfSpawn,
  skippedSet,
  spawnInLoop,
  structCycle,
  structLiteralUnpinned,
  textTypeMismatch,
  threadNumberTypeMismatch,
  uncertainHandle,
  undeclaredException,
  unexpectedArgument,
  unexpectedInput,
  unhandledCancellation,
  unhandledException,
  unknownEvent,
  unknownField,
  unknownForm,
  unknownHandle,
  unknownInTest,
  unknownNode,
  unknownPart,
  unknownStruct,
  unknownTask,
  unknownThread,
  unknownVariable,
  unknownWorkflow,
  unreachableEdge,
  unreachableHandler,
  unreachableStep,
  unsetVariable,
  unsettablePart,
  untypedEvent,
  unusedReturn,
  unusedThread,
  unusedVariable,
  zeroTimeout,
];
