// Organizations named in a form: known ones are found however they are written, others become new rows.
import { nameKey } from '../../base/text/name-key';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { type Edit, insertRow } from '../../workbook/records/edits';
import * as registeringText from '../../words/submissions/registering';

interface NamedOrganizations {
  /** In the order given, each once. */
  readonly ids: readonly string[];
  /** Rows for the names that nobody has used before. */
  readonly inserts: readonly Edit[];
  readonly newNames: readonly string[];
}

interface OrganizationReader {
  read(typed: readonly string[]): Outcome<NamedOrganizations>;
}

function knownKeys(book: Book): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { id, name, acronym, aliases } of book.rows('ORG')) {
    for (const known of [name, acronym, ...aliases]) {
      if (known.trim() === '') continue;
      const key = nameKey(known);
      keys.set(key, (keys.get(key) ?? new Set()).add(id));
    }
  }
  return keys;
}

/** Reads names of organizations for one command; a new name that is given twice makes one row. */
export function organizationReader(book: Book, newId: () => string): OrganizationReader {
  const known = knownKeys(book);
  const idsOf = (typed: string): readonly string[] => {
    const found = book.resolve(['ORG'], typed);
    if (found.kind === 'one') return [found.id];
    return found.kind === 'several' ? found.ids : [...(known.get(nameKey(typed)) ?? [])];
  };
  return {
    read(typed) {
      const ids = new Set<string>();
      const inserts: Edit[] = [];
      const newNames: string[] = [];
      for (const name of typed.map((one) => one.replace(/\s+/g, ' ').trim())) {
        if (name === '') continue;
        const found = idsOf(name);
        if (found.length > 1) return failure(message(registeringText.severalNames, { name }));
        const id = found[0] ?? newId();
        if (found.length === 0) {
          inserts.push(insertRow('ORG', id, { name }));
          newNames.push(name);
          known.set(nameKey(name), new Set([id]));
        }
        ids.add(id);
      }
      return success({ ids: [...ids], inserts, newNames });
    },
  };
}
