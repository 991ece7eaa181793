import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeTenant, missing } from "./support/tenant.js";

const FOLDER = "test/fixtures/compile";
/** A new tenant has no second version of anything, and the server is no 1.3. */
const OTHERS = ["pins.wf.yaml", "newer.wf.yaml"];
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".wf.yaml") && !OTHERS.includes(name))
  .map((name) => join(FOLDER, name));
/** These pin versions that a new tenant does not have, are for a 1.3 server, or have a configuration that counts in their own folder only. */
const NOT_HERE = ["clinic-appointment", "invoice-approval", "sensor-alarm", "shopping-cart", "next-version", "staging-deploy"];
const clean = readdirSync("test/fixtures/clean")
  .filter((name) => !NOT_HERE.includes(name))
  .map((name) => join("test/fixtures/clean", name));
const examples = readdirSync("examples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join("examples", name));

it.skipIf(missing !== undefined).each([...fixtures, ...clean, ...examples])(
  "puts %s on the server, which takes all of it, and sees no difference the second time",
  async (path) => {
    const tenant = await makeTenant();
    try {
      const first = await tenant.wfspec("apply", path);
      expect(first.err).not.toContain(" error ");
      expect(first.code).toBe(0);
      expect(first.out).not.toMatch(/^(refused|skipped|unchanged)/m);
      const second = await tenant.wfspec("apply", path);
      expect(second.out).toBe(first.out.replaceAll(/^created  /gm, "unchanged"));
      expect(second.code).toBe(0);
    } finally {
      tenant.close();
    }
  },
);
