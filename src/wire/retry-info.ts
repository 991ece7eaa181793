import protobuf from "protobufjs/light.js";
import { invariant } from "../util/invariant.js";

/** The three messages of google.rpc that carry "try again in …"; unknown members of an Any are skipped. */
const DESCRIPTORS: protobuf.INamespace = {
  nested: {
    Status: { fields: { details: { rule: "repeated", type: "Any", id: 3 } } },
    Any: { fields: { typeUrl: { type: "string", id: 1 }, value: { type: "bytes", id: 2 } } },
    RetryInfo: { fields: { retryDelay: { type: "Duration", id: 1 } } },
    Duration: { fields: { seconds: { type: "int64", id: 1 }, nanos: { type: "int32", id: 2 } } },
  },
};

let root: protobuf.Root | undefined;

/** Milliseconds after which the server wants the call again, from `grpc-status-details-bin`; undefined when it does not say. */
export function retryDelay(statusDetails: Uint8Array): number | undefined {
  try {
    for (const detail of read("Status", statusDetails)["details"] as { typeUrl?: string; value?: Uint8Array }[]) {
      if (detail.value === undefined || detail.typeUrl?.endsWith("/google.rpc.RetryInfo") !== true) continue;
      const { retryDelay: delay } = read("RetryInfo", detail.value) as { retryDelay?: { seconds?: number; nanos?: number } };
      return Math.max(0, (delay?.seconds ?? 0) * 1000 + (delay?.nanos ?? 0) / 1e6);
    }
  } catch {
    // Details that cannot be read say nothing.
  }
  return undefined;
}

function read(name: string, bytes: Uint8Array): Record<string, unknown> {
  root ??= protobuf.Root.fromJSON(DESCRIPTORS);
  const type = root.lookup(name);
  invariant(type instanceof protobuf.Type, `${name} is described above`);
  return type.toObject(type.decode(bytes), { longs: Number, defaults: false, arrays: true }) as Record<string, unknown>;
}
