import type { Rule } from "../rule.js";
import { ambiguousHandle } from "./ambiguous-handle.js";
import { argumentTypeMismatch } from "./argument-type-mismatch.js";
import { assignmentTypeMismatch } from "./assignment-type-mismatch.js";
import { comparisonTypeMismatch } from "./comparison-type-mismatch.js";
import { conditionTypeMismatch } from "./condition-type-mismatch.js";
import { contentTypeMismatch } from "./content-type-mismatch.js";
import { correlationKeyTypeMismatch } from "./correlation-key-type-mismatch.js";
import { duplicateDefinition } from "./duplicate-definition.js";
import { duplicateHandler } from "./duplicate-handler.js";
import { duplicateStepId } from "./duplicate-step-id.js";
import { duplicateThread } from "./duplicate-thread.js";
import { duplicateVariable } from "./duplicate-variable.js";
import { durationTypeMismatch } from "./duration-type-mismatch.js";
import { formatNumbers } from "./format-numbers.js";
import { inputInErrorHandler } from "./input-in-error-handler.js";
import { invalidBackoff } from "./invalid-backoff.js";
import { invalidCast } from "./invalid-cast.js";
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
import { missingField } from "./missing-field.js";
import { missingOutput } from "./missing-output.js";
import { missingWaitTimeout } from "./missing-wait-timeout.js";
import { nullableCondition } from "./nullable-condition.js";
import { operandTypeMismatch } from "./operand-type-mismatch.js";
import { outOfScopeVariable } from "./out-of-scope-variable.js";
import { requiredWithDefault } from "./required-with-default.js";
import { returnTypeMismatch } from "./return-type-mismatch.js";
import { structLiteralUnpinned } from "./struct-literal-unpinned.js";
import { uncertainHandle } from "./uncertain-handle.js";
import { undeclaredException } from "./undeclared-exception.js";
import { unexpectedArgument } from "./unexpected-argument.js";
import { unhandledException } from "./unhandled-exception.js";
import { unknownEvent } from "./unknown-event.js";
import { unknownField } from "./unknown-field.js";
import { unknownHandle } from "./unknown-handle.js";
import { unknownPart } from "./unknown-part.js";
import { unknownStruct } from "./unknown-struct.js";
import { unknownTask } from "./unknown-task.js";
import { unknownThread } from "./unknown-thread.js";
import { unknownVariable } from "./unknown-variable.js";
import { unreachableHandler } from "./unreachable-handler.js";
import { unreachableStep } from "./unreachable-step.js";
import { unsetVariable } from "./unset-variable.js";
import { unsettablePart } from "./unsettable-part.js";
import { unsupportedStep } from "./unsupported-step.js";
import { untypedEvent } from "./untyped-event.js";
import { unusedThread } from "./unused-thread.js";
import { unusedVariable } from "./unused-variable.js";
import { zeroTimeout } from "./zero-timeout.js";

/** All rules, in alphabetical order. */
export const RULES: readonly Rule[] = [
  ambiguousHandle,
  argumentTypeMismatch,
  assignmentTypeMismatch,
  comparisonTypeMismatch,
  conditionTypeMismatch,
  contentTypeMismatch,
  correlationKeyTypeMismatch,
  duplicateDefinition,
  duplicateHandler,
  duplicateStepId,
  duplicateThread,
  duplicateVariable,
  durationTypeMismatch,
  formatNumbers,
  inputInErrorHandler,
  invalidBackoff,
  invalidCast,
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
  missingField,
  missingOutput,
  missingWaitTimeout,
  nullableCondition,
  operandTypeMismatch,
  outOfScopeVariable,
  requiredWithDefault,
  returnTypeMismatch,
  structLiteralUnpinned,
  uncertainHandle,
  undeclaredException,
  unexpectedArgument,
  unhandledException,
  unknownEvent,
  unknownField,
  unknownHandle,
  unknownPart,
  unknownStruct,
  unknownTask,
  unknownThread,
  unknownVariable,
  unreachableHandler,
  unreachableStep,
  unsetVariable,
  unsettablePart,
  unsupportedStep,
  untypedEvent,
  unusedThread,
  unusedVariable,
  zeroTimeout,
];
