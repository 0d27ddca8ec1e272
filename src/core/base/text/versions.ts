// Versions of releases, such as 0.2.0.

const numbers = (version: string): readonly number[] => version.split(/[.+-]/).slice(0, 3).map(Number);

/** Whether the first version comes after the second, by its three numbers. */
export function isLater(one: string, other: string): boolean {
  const [a, b] = [numbers(one), numbers(other)];
  const place = a.findIndex((number, at) => number !== b[at]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}
