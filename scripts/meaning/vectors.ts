// The arithmetic of word vectors: lengths, main components, drawing words together, and codes of a few bytes. Nothing is
// random, so that the same sources make the same table.

export type Vector = Float64Array;

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) sum += (one[k] ?? 0) * (other[k] ?? 0);
  return sum;
}

/** Makes a vector one long, in place. */
export function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length;
  return vector;
}

/** Adds `times` of another vector, in place. */
export function add(vector: Vector, other: Vector, times = 1): void {
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) + times * (other[k] ?? 0);
}

const POWER_TURNS = 150;

function covariance(rows: readonly Vector[], size: number): Vector[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) add(sums[i] ?? row, row, (row[i] ?? 0) / rows.length);
  return sums;
}

/** The first main components, by power iteration from fixed beginnings. */
export function mainComponents(rows: readonly Vector[], count: number): Vector[] {
  const size = rows[0]?.length ?? 0;
  const matrix = covariance(rows, size);
  const times = (vector: Vector): Vector => Float64Array.from(matrix, (line) => dot(line, vector));
  return Array.from({ length: count }, (_, place) => {
    let found = unit(Float64Array.from({ length: size }, (_value, i) => Math.sin(i * 7 + place + 1)));
    for (let turn = 0; turn < POWER_TURNS; turn++) found = unit(times(found));
    const strength = dot(found, times(found));
    matrix.forEach((line, i) => add(line, found, -strength * (found[i] ?? 0)));
    return found;
  });
}

/** Centres vectors and takes out the components that tell little but how frequent a word is, in place. */
export function withoutFrequency(rows: readonly Vector[], components: number): void {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) add(mean, row, 1 / rows.length);
  for (const row of rows) add(row, mean, -1);
  for (const component of mainComponents(rows, components))
    for (const row of rows) add(row, component, -dot(row, component));
  rows.forEach(unit);
}

/** For each word, the words that it is drawn to, with how strongly. */
export type Neighbours = Map<number, Map<number, number>>;

/** Makes words neighbours of each other; of two bonds the stronger counts. */
export function bind(neighbours: Neighbours, one: number, other: number, strength: number): void {
  if (one === other) return;
  const near = neighbours.get(one) ?? new Map<number, number>();
  near.set(other, Math.max(near.get(other) ?? 0, strength));
  neighbours.set(one, near);
}

export interface Pull {
  readonly neighbours: Neighbours;
  /** How much the mean of the neighbours counts beside the word's own vector, which counts 1. */
  readonly weight: number;
}

const RETROFIT_TURNS = 8;

/** Draws neighbours together, in place (retrofitting: Faruqui and others 2015). */
export function retrofit(rows: Vector[], pulls: readonly Pull[]): void {
  const own = rows.map((row) => row.slice());
  for (let turn = 0; turn < RETROFIT_TURNS; turn++)
    rows.forEach((row, i) => {
      const sum = own[i]?.slice() ?? row;
      for (const { neighbours, weight } of pulls) {
        const near = [...(neighbours.get(i) ?? [])];
        const total = near.reduce((all, [, strength]) => all + strength, 0);
        const share = weight * Math.min(1, total);
        for (const [other, strength] of near) add(sum, rows[other] ?? row, (share * strength) / total);
      }
      rows[i] = unit(sum);
    });
}

/** The same vectors in fewer numbers: what the main components keep of them. */
export function reduced(rows: readonly Vector[], size: number): Vector[] {
  const basis = mainComponents(rows, size);
  return rows.map((row) => unit(Float64Array.from(basis, (component) => dot(component, row))));
}
