// What has to come with an action that is to be taken back: later actions that changed what it wrote or name what it
// added, those that build on these, and so on.
import type { Inverse } from '../../core/workbook/changes/journal';
import type { ChangedSince } from '../../core/workbook/changes/rollback';
import type { UndoFormResult } from '../../core/workbook/changes/undo-commands';
import type { Language } from '../../core/base/messages/text';
import {
  chooseEntry,
  listedActions,
  listedEntries,
  mayUndo,
  planEntry,
  readJournalWhole,
  wholeInverse,
} from './undo.late';
import type { Environment, Journal, JournalEntry, Session } from './types';

interface Later {
  readonly entry: JournalEntry;
  readonly inverse: Inverse;
}

/** Those that are done and stand after the action; what was edited away in the journal cannot be told any more. */
const laterThan = (env: Environment, { at }: JournalEntry, journal: Journal): readonly Later[] =>
  listedEntries(env, journal)
    .filter((one) => one.state === 'done' && one.at > at)
    .flatMap((entry) => {
      try {
        return [{ entry, inverse: wholeInverse(entry, journal) }];
      } catch {
        return [];
      }
    });

/** Whether the action wrote the cell, or made, deleted or changed the row where no cell is meant. */
const touches = ({ inverse }: Later, { sheet, id, column }: ChangedSince): boolean =>
  inverse.some(
    (one) =>
      one.sheet === sheet &&
      (one.changed.some(([row, key]) => row === id && (column === '' ? key !== 'updated' : key === column)) ||
        (column === '' && one.inserted.some(([row]) => row === id)) ||
        one.deleted.some((row) => row.id === id)),
  );

interface Built {
  readonly later: readonly JournalEntry[];
  readonly byHand: number;
}

/** All that builds on the action, newest first; `sinceOf` tells what is not as an action left it. */
function builtOn(
  env: Environment,
  entry: JournalEntry,
  journal: Journal,
  sinceOf: (entry: JournalEntry) => readonly ChangedSince[],
): Built {
  const all = laterThan(env, entry, journal);
  const found = new Set<JournalEntry>();
  const byHand = new Set<string>();
  const look = (one: JournalEntry): void => {
    for (const place of sinceOf(one)) {
      const those = all.filter((each) => each.entry.at > one.at && touches(each, place));
      if (those.length === 0) byHand.add(Object.values(place).join(' '));
      for (const each of those.map((that) => that.entry).filter((that) => !found.has(that))) {
        found.add(each);
        look(each);
      }
    }
  };
  look(entry);
  const later = [...found].sort((one, other) => other.at.localeCompare(one.at));
  return { later, byHand: byHand.size };
}

/** For the reader who is about to take an action back. */
export function undoForm(
  env: Environment,
  change: string,
  session: Session,
  language: Language,
): UndoFormResult {
  const journal = readJournalWhole(env, session.sheets);
  const entry = chooseEntry(env, journal, { change }, session);
  const { later, byHand } = builtOn(
    env,
    entry,
    journal,
    (one) => planEntry(env, one, journal, language).since,
  );
  const told = (entries: readonly JournalEntry[]) => listedActions(env, entries, session, language);
  return {
    later: told(later.filter((one) => mayUndo(one, session))),
    others: told(later.filter((one) => !mayUndo(one, session))),
    byHand,
  };
}
