// What the comparison of submissions remembers from one run to the next, where the script stays loaded.
import { createCoverageMemory, type CoverageMemory } from '../../core/coverage/comparison';

interface Kept {
  coverage?: CoverageMemory;
}

/**
 * The local workbook hands every run the same object under this name, so that only what changed is read again.
 * Google has nothing of the kind: there each run starts with an empty memory.
 */
const kept: Kept = (globalThis as { readonly keptBetweenRuns?: Kept }).keptBetweenRuns ?? {};

/** Made when it is first needed: reading the lexicon takes a moment. */
export const coverageMemory = (): CoverageMemory => (kept.coverage ??= createCoverageMemory());
