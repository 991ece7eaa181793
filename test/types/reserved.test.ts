import { expect, test } from "vitest";
import { ERROR_NAMES, NODE_FAILURES, errorCovers, isErrorName, nodeCanRaise, type FailingNodeKind } from "../../src/types/reserved.js";

test("catches each failure by its own name and by its group's", () => {
  const covers = ERROR_NAMES.map((handler) => [handler, ERROR_NAMES.filter((raised) => errorCovers(handler, raised))]);
  expect(Object.fromEntries(covers)).toEqual({
    CHILD_FAILURE: ["CHILD_FAILURE"],
    VAR_SUB_ERROR: ["VAR_SUB_ERROR"],
    VAR_MUTATION_ERROR: ["VAR_MUTATION_ERROR"],
    USER_TASK_CANCELLED: ["USER_TASK_CANCELLED"],
    TIMEOUT: ["TIMEOUT"],
    TASK_FAILURE: ["TASK_FAILURE"],
    VAR_ERROR: ["VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "VAR_ERROR"],
    TASK_ERROR: ["TIMEOUT", "TASK_FAILURE", "TASK_ERROR"],
    INTERNAL_ERROR: ["INTERNAL_ERROR"],
  });
});

test("catches exceptions by their own name only", () => {
  expect(errorCovers("out-of-stock", "out-of-stock")).toBe(true);
  expect(errorCovers("TASK_ERROR", "out-of-stock")).toBe(false);
  expect(isErrorName("out-of-stock")).toBe(false);
  expect(isErrorName("TIMEOUT")).toBe(true);
});

test("knows which handlers can ever catch something at a node", () => {
  const useful = (kind: FailingNodeKind) => ERROR_NAMES.filter((handler) => nodeCanRaise(kind, handler));
  expect(useful("task")).toEqual(["VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "TIMEOUT", "TASK_FAILURE", "VAR_ERROR", "TASK_ERROR"]);
  expect(useful("external-event")).toEqual(["VAR_SUB_ERROR", "TIMEOUT", "VAR_ERROR", "TASK_ERROR"]);
  expect(useful("sleep")).toEqual(["VAR_SUB_ERROR", "VAR_ERROR"]);
  expect(useful("user-task")).toEqual(["VAR_SUB_ERROR", "USER_TASK_CANCELLED", "VAR_ERROR", "TASK_ERROR"]);
  expect(useful("wait-for-threads")).toEqual(["CHILD_FAILURE", "VAR_SUB_ERROR", "VAR_ERROR"]);
  expect(useful("start-thread")).toEqual(["VAR_SUB_ERROR", "VAR_ERROR", "INTERNAL_ERROR"]);
});

test("knows which nodes pass exceptions on", () => {
  const kinds = Object.keys(NODE_FAILURES) as FailingNodeKind[];
  expect(kinds.filter((kind) => nodeCanRaise(kind, "out-of-stock"))).toEqual([
    "exit",
    "task",
    "user-task",
    "wait-for-threads",
    "wait-for-child-wf",
  ]);
});
