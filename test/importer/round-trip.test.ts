import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emitDefinition } from "../../src/compiler/compile.js";
import { isComplete } from "../../src/compiler/complete.js";
import { checkDefinitions, type Definition, type JsonObject } from "../../src/index.js";
import type { PutRequest } from "../../src/wire/definition.js";
import { canonicalRequest } from "../support/canonical-request.js";
import { RICH, STRUCTS } from "./rich-request.js";

it("writes out a request that has almost everything as it was", () => {
  const { project } = checkDefinitions([...STRUCTS, { kind: "PutWfSpecRequest", request: RICH }]);
  const workflow = project.definitions.find(({ kind }) => kind === "WfSpec");
  expect(workflow && canonicalRequest("PutWfSpecRequest", emitDefinition(workflow).request)).toEqual(
    canonicalRequest("PutWfSpecRequest", RICH),
  );
});

/** Recorded requests, where the project is developed. */
const RECORDED = "../shared/conformance";
const DEFINITIONS = {
  structDefs: "PutStructDefRequest",
  externalEventDefs: "PutExternalEventDefRequest",
  workflowEventDefs: "PutWorkflowEventDefRequest",
  userTaskDefs: "PutUserTaskDefRequest",
  taskDefs: "PutTaskDefRequest",
  wfSpecs: "PutWfSpecRequest",
} as const satisfies Readonly<Record<string, PutRequest>>;

interface Recorded {
  readonly sdk: string;
  readonly defs?: Readonly<Partial<Record<keyof typeof DEFINITIONS, readonly JsonObject[]>>>;
  readonly request: JsonObject;
}

function recordedIn(folder: string): readonly string[] {
  const path = join(RECORDED, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}

describe.skipIf(!existsSync(RECORDED))("what has been read is written out as the same request", () => {
  it.each(["examples", "e2e", "sdk"])("%s", (folder) => {
    const differing: string[] = [];
    for (const path of recordedIn(folder)) {
      const { sdk, defs = {}, request } = JSON.parse(readFileSync(path, "utf8")) as Recorded;
      if (sdk === "1.3") continue;
      const definitions: Definition[] = Object.entries(DEFINITIONS).flatMap(([key, kind]) =>
        (defs[key as keyof typeof DEFINITIONS] ?? []).map((one) => ({ kind, request: one })),
      );
      definitions.push({ kind: "PutWfSpecRequest", request });
      const { project } = checkDefinitions(definitions);
      for (const [index, definition] of project.definitions.entries()) {
        const put = definitions[index];
        if (put === undefined || !isComplete(definition)) differing.push(`${path}: ${definition.name} is not complete`);
        // A return type that is empty says as much as none.
        else if (JSON.stringify(sorted(emitDefinition(definition))) !== JSON.stringify(sorted(put)))
          differing.push(`${path}: ${definition.name}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

function sorted({ kind, request }: Definition): unknown {
  const whole = kind === "PutTaskDefRequest" ? { returnType: {}, ...request } : request;
  return inOrder(canonicalRequest(kind, whole));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
