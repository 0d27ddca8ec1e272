// The meaning of a text in one vector: the weighted mean of those of its words, by the table of meaning.
import { createSpace, type Space } from '../meaning/space';
import type { MeaningTable } from '../meaning/table';
import type { OpenReading, Reader } from '../reading/reading';

export interface MeaningReader {
  readonly table: MeaningTable;
  /** Of length 1, or all zeros where no word is known. */
  vectorOf(reading: OpenReading): Float32Array;
}

/** Of length 1. */
export function scaled(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

export const sumOf = (vectors: readonly Float32Array[]): Float32Array =>
  (vectors[0] ?? new Float32Array(0)).map((_first, k) =>
    vectors.reduce((sum, vector) => sum + (vector[k] ?? 0), 0),
  );

function meanOf(space: Space, reading: OpenReading): Float32Array {
  const { dims } = space;
  const sum = new Float32Array(dims);
  const { ids } = space.bagOf(reading);
  const vectors = space.vectors();
  for (let i = 0; i < ids.length; i++) {
    const weight = space.weightOf(ids[i] ?? 0);
    const start = (ids[i] ?? 0) * dims;
    for (let k = 0; k < dims; k++) sum[k] = (sum[k] ?? 0) + weight * (vectors[start + k] ?? 0);
  }
  return scaled(sum);
}

/** Reads meanings of what one reader reads. */
export function createMeaningReader(table: MeaningTable, reader: Reader): MeaningReader {
  const space = createSpace(table, reader);
  return { table, vectorOf: (reading) => meanOf(space, reading) };
}
