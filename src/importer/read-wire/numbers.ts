import { intIn, isUnread, spanIn, type Holding } from "./message/access.js";
import type { WireMessage } from "./message/decode.js";
import type { MessageName } from "./message/messages.js";
import type { WireContext } from "./symbols.js";

/** A 64-bit integer as a number, or undefined where it is absent. One that a double doesn't hold exactly is reported, and brought near. */
export function wholeNumber<T extends MessageName>(
  message: WireMessage<T>,
  field: Holding<T, "int64">,
  { report }: Pick<WireContext, "report">,
): number | undefined {
  const value = intIn(message, field as never);
  if (value === undefined) return undefined;
  const near = Number(value);
  if (!Number.isSafeInteger(near)) {
    report({
      code: "wire-unsupported",
      message: `${value} is more than wfspec can count.`,
      span: spanIn(message, field),
      help: "Write a smaller number.",
    });
  }
  return near;
}

/** The seconds of a policy that is given; without a number they are the wire's zero. */
export function secondsIn<T extends MessageName>(
  message: WireMessage<T>,
  field: Holding<T, "int64">,
  context: Pick<WireContext, "report">,
): number | undefined {
  return wholeNumber(message, field, context) ?? (isUnread(message, field) ? undefined : 0);
}
