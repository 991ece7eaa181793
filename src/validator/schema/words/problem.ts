import type { ShapeCode } from "../codes.js";

/** What is wrong with a scalar. */
export interface Problem {
  readonly code: ShapeCode;
  readonly message: string;
  readonly help: string;
  /** What was meant, if that is plain enough to go on with. */
  readonly meant?: string;
  /** Whether nobody could have understood anything but what was meant. */
  readonly safe?: true;
}
