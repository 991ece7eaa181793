import type { CalculatePriceHandler } from "../generated/tasks/calculate-price.js";

/** What there is to buy, and its price in cents. */
const prices: ReadonlyMap<string, bigint> = new Map([
  ["lightsaber", 129_900n],
  ["blue-milk", 450n],
  ["droid", 899_900n],
]);

/** The price of an item. An unknown one is a mistake of whoever started the run: the task fails, and the run ends with ERROR. */
export const handler: CalculatePriceHandler = ({ itemId }) => {
  const price = prices.get(itemId);
  if (price === undefined) throw new Error(`There is no item "${itemId}". There are: ${[...prices.keys()].join(", ")}.`);
  return price;
};
