// The table of meaning as commands get it: read from its page when it is first needed, and kept while the script is loaded.
import { readMeaningTable, type MeaningTable } from './table';

const PAGE = 'meaning';

/** What of a command's context is needed to read the table. */
export interface TableSource {
  page(name: string): string;
  kept<Value>(one: { readonly name: string; create(): Value }): Value;
}

/**
 * The table of meaning; undefined where its page cannot be read, as in an installation that lacks the file. Texts are
 * compared by their words then, and whoever shows the answer says so.
 */
export function meaningTable({ page, kept }: TableSource): MeaningTable | undefined {
  return kept({
    name: 'table of meaning',
    create: () => {
      try {
        return readMeaningTable(page(PAGE).trimEnd());
      } catch {
        return undefined;
      }
    },
  });
}
