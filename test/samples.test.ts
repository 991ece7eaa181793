import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile, type JsonObject } from "../src/index.js";
import { canonicalRequest } from "./support/canonical-request.js";
import { definitionsDocument, type RecordedDefinitions } from "./support/definitions-document.js";

// Recorded requests of the official Java SDK, and the workflows that must compile to them. They lie beside the repository where it is developed.
const SHARED = "../shared";
const SAMPLES = join(SHARED, "design/samples");
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith(".wf.yaml")) : [];

interface RecordedCase {
  readonly defs: RecordedDefinitions;
  readonly request: JsonObject;
}

it.skipIf(samples.length > 0)(`compiles the recorded workflows of the Java SDK (skipped: there is no ${SAMPLES})`, () => {
  expect(samples).toEqual([]);
});

it.each(samples)("compiles %s to what the Java SDK sent, or says what it cannot compile yet", (name) => {
  const text = readFileSync(join(SAMPLES, name), "utf8");
  const recorded = JSON.parse(readFileSync(join(SHARED, `conformance/${lineOf(text, "conformance")}.json`), "utf8")) as RecordedCase;
  const pairs = lineOf(text, "set").split(/\s+/).filter(Boolean);
  const placeholders = Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string]));
  const files = [
    { path: name, text },
    { path: "definitions.wf.json", text: definitionsDocument(recorded.defs) },
  ];
  const { definitions } = compile(files, { placeholders, force: true });
  const compiled = definitions.find(({ kind }) => kind === "PutWfSpecRequest");
  expect(canonicalRequest("PutWfSpecRequest", compiled?.request ?? {})).toEqual(canonicalRequest("PutWfSpecRequest", recorded.request));
});

function lineOf(text: string, key: string): string {
  return new RegExp(`^# ${key}: (.*)$`, "m").exec(text)?.[1] ?? "";
}
