import { createServer } from "node:http";
import { writeFileSync, mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Metadata } from "@grpc/grpc-js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/connection/connection.js";
import { RpcError } from "../../src/connection/rpc-error.js";
import { FakeLittleHorse, Refusal } from "./fake-littlehorse.js";

let server: FakeLittleHorse;
beforeEach(async () => {
  server = await new FakeLittleHorse().start(["GetTaskDef", "PutTaskDef", "PollTask"]);
});
afterEach(() => server.stop());

async function failure(promise: Promise<unknown>): Promise<RpcError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RpcError)) throw new Error(`not an RpcError: ${String(error)}`);
  return error;
}

/** `grpc-status-details-bin` with a RetryInfo of so many nanoseconds. */
function retryIn(nanos: number): Metadata {
  const text = "type.googleapis.com/google.rpc.RetryInfo";
  const varint = [(nanos & 0x7f) | 0x80, ((nanos >> 7) & 0x7f) | 0x80, (nanos >> 14) & 0x7f];
  const duration = [0x10, ...varint];
  const info = [0x0a, duration.length, ...duration];
  const any = [0x0a, text.length, ...Buffer.from(text), 0x12, info.length, ...info];
  const metadata = new Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from([0x08, 8, 0x1a, any.length, ...any]));
  return metadata;
}

test("sends the tenant and exchanges proto-JSON", async () => {
  server.on("GetTaskDef", ({ name }) => ({ id: { name: name ?? "" }, inputVars: [{ name: "a", typeDef: { primitiveType: "INT" } }] }));
  const connection = connect(server.configuration({ LHC_TENANT_ID: "acme" }));
  expect(await connection.unary("GetTaskDef", { name: "charge" })).toEqual({
    id: { name: "charge" },
    inputVars: [{ name: "a", typeDef: { primitiveType: "INT" } }],
  });
  expect(server.calls[0]?.metadata.get("tenantid")).toEqual(["acme"]);
  connection.close();
});

test("refuses a request that is not the message before sending it", async () => {
  const connection = connect(server.configuration());
  const error = await failure(connection.unary("PutTaskDef", { name: "x", inputVars: [{ nam: "a" }] }));
  expect(error.code).toBe("INVALID_ARGUMENT");
  expect(error.message).toBe('This is not a PutTaskDefRequest: VariableDef: unknown field: "nam"');
  expect(server.calls).toEqual([]);
  connection.close();
});

test("passes the server's words on, made safe to print", async () => {
  server.on("GetTaskDef", () => Promise.reject(new Refusal("INVALID_ARGUMENT", "bad \u001b[31m name")));
  const connection = connect(server.configuration());
  const error = await failure(connection.unary("GetTaskDef", {}));
  expect(error).toMatchObject({
    code: "INVALID_ARGUMENT",
    message: "bad \\u001b[31m name",
    method: "GetTaskDef",
    address: `127.0.0.1:${server.port}`,
  });
  connection.close();
});

test("tells where no server answers and what to do", async () => {
  const connection = connect({ ...server.configuration(), port: 1 });
  const error = await failure(connection.unary("GetTaskDef", {}));
  expect(error.code).toBe("UNAVAILABLE");
  expect(error.message).toBe(
    "No LittleHorse server answers at 127.0.0.1:1 (ECONNREFUSED). Start one, or say where it is with LHC_API_HOST and LHC_API_PORT.",
  );
  connection.close();
});

test("gives up at the deadline", async () => {
  server.on("GetTaskDef", () => new Promise(() => undefined));
  const connection = connect(server.configuration());
  const error = await failure(connection.unary("GetTaskDef", {}, { deadlineMs: 100 }));
  expect(error.message).toBe(`The LittleHorse server at 127.0.0.1:${server.port} did not answer GetTaskDef within 0.1 s.`);
  connection.close();
});

test("repeats an exhausted call when the server says after which time", async () => {
  let calls = 0;
  server.on("GetTaskDef", () =>
    ++calls < 3 ? Promise.reject(new Refusal("RESOURCE_EXHAUSTED", "quota", retryIn(1_000_000))) : { id: { name: "x" } },
  );
  const connection = connect(server.configuration());
  expect(await connection.unary("GetTaskDef", {})).toEqual({ id: { name: "x" } });
  expect(calls).toBe(3);
  connection.close();
});

test("does not repeat an exhausted call without a time, or when that is switched off", async () => {
  let metadata = new Metadata();
  server.on("GetTaskDef", () => Promise.reject(new Refusal("RESOURCE_EXHAUSTED", "quota", metadata)));
  const connection = connect(server.configuration());
  expect((await failure(connection.unary("GetTaskDef", {}))).code).toBe("RESOURCE_EXHAUSTED");
  metadata = retryIn(1_000_000);
  const strict = connect(server.configuration({ LHC_GRPC_RESOURCE_EXHAUSTED_RETRY: "false" }));
  expect((await failure(strict.unary("GetTaskDef", {}))).code).toBe("RESOURCE_EXHAUSTED");
  expect(server.calls).toHaveLength(2);
  connection.close();
  strict.close();
});

test("exchanges messages on a stream and tells its end", async () => {
  server.onPoll((stream) => {
    stream.on("data", () => stream.write({ result: { attemptNumber: 7 } }));
    stream.on("end", () => stream.end());
  });
  const connection = connect(server.configuration()).withAddress("127.0.0.1", server.port);
  const stream = await connection.stream("PollTask");
  const messages: unknown[] = [];
  const error = await new Promise((resolve) => {
    stream.listen({
      message: (message) => {
        messages.push(message);
        stream.finish();
      },
      ended: resolve,
    });
    stream.send({ clientId: "me" });
  });
  expect(messages).toEqual([{ result: { attemptNumber: 7 } }]);
  expect(error).toBeUndefined();
  connection.close();
});

test("uses one access token until it expires", async () => {
  const asked: string[] = [];
  const issuer = createServer((request, response) => {
    asked.push(request.headers.authorization ?? "");
    response.end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: 3600 }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`;
  server.on("GetTaskDef", () => ({}));
  const connection = connect(
    server.configuration({ LHC_OAUTH_CLIENT_ID: "a:b", LHC_OAUTH_CLIENT_SECRET: "s", LHC_OAUTH_ACCESS_TOKEN_URL: url }),
  );
  await Promise.all([connection.unary("GetTaskDef", {}), connection.unary("GetTaskDef", {})]);
  await connection.withAddress("127.0.0.1", server.port).unary("GetTaskDef", {});
  expect(asked).toEqual([`Basic ${Buffer.from("a%3Ab:s").toString("base64")}`]);
  expect(server.calls.map(({ metadata }) => metadata.get("authorization")[0])).toEqual([
    "Bearer token-1",
    "Bearer token-1",
    "Bearer token-1",
  ]);
  connection.close();
  issuer.close();
});

test("says that a token was not to be had, without the secret", async () => {
  const issuer = createServer((_, response) => {
    response.statusCode = 401;
    response.end("canary");
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`;
  const connection = connect(
    server.configuration({ LHC_OAUTH_CLIENT_ID: "a", LHC_OAUTH_CLIENT_SECRET: "canary", LHC_OAUTH_ACCESS_TOKEN_URL: url }),
  );
  const error = await failure(connection.unary("GetTaskDef", {}));
  expect(error.code).toBe("UNAUTHENTICATED");
  expect(error.message).toBe(`No access token from ${url}: it answered 401. Check LHC_OAUTH_CLIENT_ID and LHC_OAUTH_CLIENT_SECRET.`);
  connection.close();
  issuer.close();
});

test("names the setting of a certificate that cannot be used", () => {
  const configuration = server.configuration({ LHC_API_PROTOCOL: "TLS", LHC_CA_CERT: "/no/such.pem" });
  expect(() => connect(configuration)).toThrow("LHC_CA_CERT names the file /no/such.pem, which cannot be read (ENOENT).");
  const path = join(mkdtempSync(join(tmpdir(), "wfspec-")), "ca.pem");
  writeFileSync(path, "nonsense");
  expect(() => connect({ ...configuration, caCertificate: path })).toThrow(
    `LHC_CA_CERT names the file ${path}, which is not in PEM format.`,
  );
});
