// The texts of one area, by keys that may hold groups.

/** Words by key; a key may also hold a group of words. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every text of a tree with the way to it: `['columns', 'title', 'label']`. */
export const textsOf = (
  tree: Tree,
  above: readonly string[] = [],
): readonly (readonly [readonly string[], string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...above, key], value] as const] : textsOf(value, [...above, key]),
  );
