import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT"];

/** The fast tests. Those on a real server have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**"],
    testTimeout: 30_000,
    slowTestThreshold: 2_000,
    ...(report !== undefined && { reporters: ["default", ["json", { outputFile: report }]] }),
  },
});
