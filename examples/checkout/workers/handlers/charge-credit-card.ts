import { CardDeclined, type ChargeCreditCardHandler } from "../generated/tasks/charge-credit-card.js";

/** Charges the card. A declined one is no failure but an answer: the workflow catches the exception and decides. */
export const handler: ChargeCreditCardHandler = ({ customerId, price }, context) => {
  if (customerId === "customer-without-funds") throw new CardDeclined("The bank declined the card.", "insufficient-funds");
  // A real bank would be given context.idempotencyKey too, so that a second attempt does not charge twice.
  context.log(`Charged ${price} cents to ${customerId}`);
  return `receipt-${customerId}-${price}`;
};
