// Reads which suggestions of a recommendation somebody accepts or leaves.
import type { LeaveSuggestionsInput } from './calls';
import { foldText } from '../../base/text/fold';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import { readSuggestion, type CellSuggestion } from './suggestion-texts';

export interface Chosen {
  /** In the order of the cell. */
  readonly chosen: readonly CellSuggestion[];
  /** Entries of the cell that are not meant, as they stand there. */
  readonly others: readonly string[];
}

/** Parts what stands in the cell of suggestions. Those that were left out are meant only where they are named. */
export function chooseFrom(
  { suggested }: Recommendation,
  { what, only }: Pick<LeaveSuggestionsInput, 'what' | 'only'>,
): Chosen {
  const wanted = only && new Set(only.map(foldText));
  const isMeant = ({ kind, value, isLeftOut }: CellSuggestion): boolean =>
    (what === undefined || what.includes(kind)) && (wanted ? wanted.has(foldText(value)) : !isLeftOut);
  const read = suggested.map((entry) => ({ entry, suggestion: readSuggestion(entry) }));
  return {
    chosen: read.flatMap(({ suggestion }) => (suggestion && isMeant(suggestion) ? [suggestion] : [])),
    others: read.filter(({ suggestion }) => !suggestion || !isMeant(suggestion)).map(({ entry }) => entry),
  };
}
