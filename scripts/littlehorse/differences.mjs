/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isContainer = (value) => typeof value === "object" && value !== null;

/** @param {unknown} value */
const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value));

/**
 * Where two JSON values differ, one line for each place, for people to read.
 * @param {unknown} left
 * @param {unknown} right
 * @param {{ left: string, right: string }} names what the two sides are called
 * @param {string} [path]
 * @returns {string[]} empty when the values are equal; the order of an object's members does not count
 */
export function differences(left, right, names, path = "") {
  if (isContainer(left) && isContainer(right) && Array.isArray(left) === Array.isArray(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(left[key], right[key], names, `${path}/${key}`));
  }
  if (left === right) return [];
  return [`${path || "/"}: ${names.left} ${show(left)}, ${names.right} ${show(right)}`];
}
