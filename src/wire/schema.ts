import protobuf from "protobufjs/light.js";
import descriptors from "../../schema/littlehorse-1.3.0.json" with { type: "json" };
import { invariant } from "../util/invariant.js";

/** The package of LittleHorse's messages and of its one service. */
export const PACKAGE = "littlehorse";

let root: protobuf.Root | undefined;

/** LittleHorse's contract. Built on first use: about 50 ms that only commands talking to a server pay. */
export function schema(): protobuf.Root {
  if (root === undefined) {
    root = protobuf.Root.fromJSON(descriptors as protobuf.INamespace);
    root.resolveAll();
  }
  return root;
}

const types = new Map<string, protobuf.Type>();

/** The message of this name: LittleHorse's own by its short name, others (`google.protobuf.Empty`) by the full one. */
export function messageType(name: string): protobuf.Type {
  let type = types.get(name);
  if (type === undefined) {
    const found = schema().lookup(name.includes(".") ? name : `${PACKAGE}.${name}`);
    invariant(found instanceof protobuf.Type, `the contract has a message ${name}`);
    type = found;
    types.set(name, type);
  }
  return type;
}
