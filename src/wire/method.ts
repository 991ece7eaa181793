import protobuf from "protobufjs/light.js";
import { invariant } from "../util/invariant.js";
import { PACKAGE, schema } from "./schema.js";

/** One remote procedure of LittleHorse's service. `request` and `response` are names that `encode` and `decode` know. */
export interface Method {
  readonly name: string;
  readonly path: string;
  readonly request: string;
  readonly response: string;
  readonly streams: boolean;
}

/** The procedure of this name, as `PutWfSpec`. */
export function method(name: string): Method {
  const service = schema().lookupService(`${PACKAGE}.LittleHorse`);
  const found = service.methods[name];
  invariant(found instanceof protobuf.Method, `the service has a method ${name}`);
  return {
    name,
    path: `/${PACKAGE}.LittleHorse/${name}`,
    request: shortName(found.requestType),
    response: shortName(found.responseType),
    streams: found.requestStream === true || found.responseStream === true,
  };
}

function shortName(type: string): string {
  return type.replace(/^\./, "").replace(/^littlehorse\./, "");
}
