import type { Report } from "../diagnostics/collector.js";
import type { REGISTRY_CODES } from "./codes.js";

/** Why a server refuses a definition that is right by itself. */
export type Refusal = Report & { readonly code: keyof typeof REGISTRY_CODES; readonly refusedBy: "server" };

/** What a server answers to a definition that is right by itself: it has versions to compare it with. */
export type Answer =
  | { readonly status: "created" | "updated" | "unchanged"; readonly version?: { readonly major?: number; readonly revision?: number } }
  | {
      readonly status: "refused";
      readonly code: "INVALID_ARGUMENT" | "ALREADY_EXISTS" | "FAILED_PRECONDITION" | "INTERNAL";
      readonly because: Refusal;
    };
