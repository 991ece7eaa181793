import type { TestProject } from "vitest/node";
import { requirements, start, status, stop } from "../../../scripts/littlehorse/index.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the server is, or what this machine lacks for it. */
    readonly littlehorse: { readonly host: string; readonly port: number } | { readonly missing: string };
  }
}

/**
 * Starts the development server, or uses the running one and leaves it running. Where Java or Maven are missing the tests are skipped with
 * a message that says so; in CI that is a failure.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { missing } = requirements();
  if (missing.length > 0) {
    const message = missing.join(" ");
    if (process.env["CI"]) throw new Error(`The tests on a real server must run in CI. ${message}`);
    console.error(`The tests on a real server are skipped. ${message}`);
    project.provide("littlehorse", { missing: message });
    return undefined;
  }
  const found = await status();
  const address = await start({ log: (text) => console.error(text) });
  project.provide("littlehorse", { host: address.host, port: address.port });
  return found === undefined ? () => stop() : undefined;
}
