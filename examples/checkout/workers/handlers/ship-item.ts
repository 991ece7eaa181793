import type { ShipItemHandler } from "../generated/tasks/ship-item.js";

/** Sends the item, and returns the number under which it can be tracked. */
export const handler: ShipItemHandler = ({ customerId, itemId }, context) => {
  context.log(`Shipped ${itemId} to ${customerId}`);
  return `shipment-${customerId}-${itemId}`;
};
