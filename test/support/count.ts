// A figure's number in made-up answers of the add-in, where there are no rows to count.
import type { Count } from '../../src/core/base/charts/count';

export const asCount = (count: number): Count => count as Count;
