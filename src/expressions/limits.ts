/**
 * How deep operators, methods and functions may nest. The server silently drops a request whose messages nest too deep
 * (47 expressions on an edge); 32 keeps clear of it in every place.
 */
export const MAX_NESTING = 32;

/** How deep the parser follows: for each level a pair of parentheses, and two more for a literal call in a list at the bottom. */
export const MAX_RECURSION = 2 * MAX_NESTING + 2;
