// The library groups with `Object.groupBy`, which Node 20 lacks.
type Grouping = {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => object;
};

const groupBy: NonNullable<Grouping['groupBy']> = (items, keyOf) => {
  const groups = Object.create(null) as Record<PropertyKey, unknown[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

(Object as unknown as Grouping).groupBy ??= groupBy;
