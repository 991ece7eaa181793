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
const examples = readdirSync("examples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join("examples", name));

it.skipIf(missing !== undefined).each([...fixtures, ...examples])(
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
