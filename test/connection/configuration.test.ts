import { inspect } from "node:util";
import { expect, test } from "vitest";
import { readConfiguration, type ConfigurationSources } from "../../src/connection/configuration.js";
import { mayConnect } from "../../src/connection/hosts.js";

function read(sources: Partial<ConfigurationSources>) {
  const result = readConfiguration({ environment: {}, ...sources });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.configuration;
}

function problems(environment: Readonly<Record<string, string>>): readonly string[] {
  const result = readConfiguration({ environment });
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

test("uses lhctl's defaults when nothing is set", () => {
  expect(read({})).toEqual({
    host: "localhost",
    port: 2023,
    protocol: "PLAINTEXT",
    tenant: "default",
    keepAliveMs: 45_000,
    keepAliveTimeoutMs: 5000,
    retryResourceExhausted: true,
  });
});

const ENVIRONMENT = { LHC_API_HOST: "from-environment", LHC_TENANT_ID: "env-tenant" };
test.each<[string, Partial<ConfigurationSources>, string, string]>([
  ["takes the environment when there is no file", { environment: ENVIRONMENT }, "from-environment", "env-tenant"],
  [
    "does not look at the environment when there is a file",
    { environment: ENVIRONMENT, propertiesText: "LHC_API_HOST=from-file" },
    "from-file",
    "default",
  ],
  ["does not look at the environment when the file is empty", { environment: ENVIRONMENT, propertiesText: "" }, "localhost", "default"],
  [
    "lets overrides win over the file",
    { propertiesText: "LHC_API_HOST=from-file\nLHC_TENANT_ID=f", overrides: { LHC_API_HOST: "given" } },
    "given",
    "f",
  ],
  [
    "lets overrides win over the environment",
    { environment: ENVIRONMENT, overrides: { LHC_TENANT_ID: "given" } },
    "from-environment",
    "given",
  ],
  [
    "reads an undefined override as none",
    { environment: ENVIRONMENT, overrides: { LHC_TENANT_ID: undefined } },
    "from-environment",
    "env-tenant",
  ],
  ["reads an empty value as none", { environment: { LHC_API_HOST: "", LHC_TENANT_ID: " " } }, "localhost", "default"],
  [
    "fills in the file's own keys and the environment",
    { environment: { STAGE: "test" }, propertiesText: "name=lh\nLHC_API_HOST=${name}.${STAGE}${MISSING}" },
    "lh.test",
    "default",
  ],
])("%s", (_, sources, host, tenant) => {
  expect(read(sources)).toMatchObject({ host, tenant });
});

test.each([
  ["LHC_API_PORT", "70000", 'LHC_API_PORT must be a whole number from 1 to 65535, not "70000"'],
  ["LHC_API_PORT", "0x7e7", 'LHC_API_PORT must be a whole number from 1 to 65535, not "0x7e7"'],
  ["LHC_API_PROTOCOL", "tls", 'LHC_API_PROTOCOL must be PLAINTEXT or TLS, not "tls". Did you mean "TLS"?'],
  ["LHC_API_HOST", "http://x", 'LHC_API_HOST must be a host name without scheme, port or path, not "http://x"'],
  ["LHC_GRPC_RESOURCE_EXHAUSTED_RETRY", "yes", 'LHC_GRPC_RESOURCE_EXHAUSTED_RETRY must be true or false, not "yes"'],
  ["LHC_CLIENT_KEY", "key.pem", "LHC_CLIENT_CERT is missing: LHC_CLIENT_KEY is set, and the two belong together"],
])("refuses %s=%s by its name", (key, value, message) => {
  expect(problems({ [key]: value })).toEqual([message]);
});

test("tells all problems at once", () => {
  expect(problems({ LHC_API_PORT: "x", LHC_OAUTH_CLIENT_ID: "id" })).toHaveLength(3);
});

test("tells the line of a properties file that cannot be read", () => {
  const result = readConfiguration({ environment: {}, propertiesText: "# fine\nLHC_API_HOST=\\u12" });
  expect(result).toMatchObject({ ok: false, problems: [{ message: "line 2 of the properties file: \\u needs four hexadecimal digits" }] });
});

test("refuses references in a circle", () => {
  const result = readConfiguration({ environment: {}, propertiesText: "a=x${b}\nb=${a}\nLHC_API_HOST=${a}" });
  expect(result).toMatchObject({ ok: false, problems: [{ key: "LHC_API_HOST" }] });
});

const OAUTH = {
  LHC_OAUTH_CLIENT_ID: "me",
  LHC_OAUTH_CLIENT_SECRET: "canary",
  LHC_OAUTH_ACCESS_TOKEN_URL: "https://id.example.com/token",
  LHC_API_PROTOCOL: "TLS",
  LHC_API_HOST: "a.example.com",
};

test("never shows the client secret", () => {
  const configuration = read({ environment: OAUTH });
  expect(
    `${JSON.stringify(configuration)}${inspect(configuration, { depth: 9 })}${String(configuration.oauth?.clientSecret)}`,
  ).not.toContain("canary");
  expect(configuration.oauth?.clientSecret.reveal()).toBe("canary");
});

test("refuses to send credentials where they can be read", () => {
  expect(problems({ ...OAUTH, LHC_API_PROTOCOL: "PLAINTEXT" })).toEqual([
    "LHC_API_PROTOCOL must be TLS when OAuth is configured: a.example.com would get the token in plain text",
  ]);
  expect(problems({ ...OAUTH, LHC_OAUTH_ACCESS_TOKEN_URL: "http://id.example.com" })).toEqual([
    "LHC_OAUTH_ACCESS_TOKEN_URL must be an https URL: the client secret is sent there",
  ]);
  expect(
    problems({ ...OAUTH, LHC_API_PROTOCOL: "PLAINTEXT", LHC_API_HOST: "localhost", LHC_OAUTH_ACCESS_TOKEN_URL: "http://127.0.0.1:9" }),
  ).toEqual([]);
});

test("lets a server send the worker elsewhere only when no token goes along", () => {
  const configuration = read({ environment: OAUTH });
  expect(
    ["a.example.com", "b.example.com", "evil.com", "evil-example.com", "localhost"].map((host) => mayConnect(configuration, host)),
  ).toEqual([true, true, false, false, false]);
  expect(mayConnect(read({}), "anywhere.example.org")).toBe(true);
});
