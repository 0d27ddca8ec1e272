// What names a person besides the rows of sheets: tabs that people made, notes on cells, what the script keeps, and one's
// own drafts.
import { excerptAround } from '../../../core/base/text/excerpt';
import type { EraseInput } from '../../../core/people/erasing/erase-person';
import { without, type Identity, type StandIns } from '../../../core/people/erasing/identity';
import type { NotedPlace, NotedText, WhatIsLeft } from '../../../core/people/erasing/what-is-left';
import { cellHash } from '../../../core/workbook/changes/same-cell';
import { cellText, HEADER_ROW, type RawCell } from '../../../core/workbook/records/snapshot';
import { SHEET_IDS } from '../../../core/workbook/schema/sheet-ids';
import type { Environment, Session } from '../../engine/types';

export interface Scene {
  readonly env: Environment;
  readonly session: Session;
  readonly input: EraseInput;
  readonly identity: Identity;
  readonly standing: StandIns;
}

/** A cell of a tab that is none of the sheets, or a heading of one. */
export interface OtherCell {
  readonly tabId: number;
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly words: string;
  readonly after: string;
  /** Fingerprint of what stands there. */
  readonly hash: string;
  /** Left as it is: a formula, a heading or the name of a tab. */
  readonly isFixed: boolean;
}

function cellsIn(scene: Scene, tabId: number, tab: string, cells: readonly (readonly RawCell[])[]) {
  const formulas = scene.env.grid.formulas(tabId);
  return cells.flatMap((line, at) =>
    line.flatMap((cell, column): OtherCell[] => {
      const text = cellText(cell);
      const formula = formulas[at]?.[column] ?? '';
      const { gone, text: after } = without(formula || text, scene.identity, scene.standing);
      const [first] = gone;
      if (first === undefined) return [];
      const words = excerptAround(text, Math.max(0, text.indexOf(first)), first.length);
      const there = { tabId, tab, row: at + 1, column, words, after, hash: cellHash(cell) };
      return [{ ...there, isFixed: formula !== '' }];
    }),
  );
}

const fixedCell = (tabId: number, tab: string, row: number, words: string, column = 0): OtherCell => ({
  ...{ tabId, tab, row, column, words, after: '', hash: '', isFixed: true },
});

/** Tabs that people made, pages of text, and what is drawn; names of tabs and headings of our own, which stay. */
export function otherCells(scene: Scene): readonly OtherCell[] {
  const { env, session, identity, standing } = scene;
  const ours = new Map(SHEET_IDS.map((sheet) => [session.sheets.tabs[sheet], sheet]));
  const names = (text: string): boolean => without(text, identity, standing).gone.length > 0;
  const called = (tabId: number, name: string): readonly OtherCell[] =>
    names(name) ? [fixedCell(tabId, name, 0, name)] : [];
  return env.grid.tabIds().flatMap((tabId): readonly OtherCell[] => {
    const sheet = ours.get(tabId);
    if (!sheet) {
      const tab = env.grid.grid(tabId);
      return tab ? [...called(tabId, tab.name), ...cellsIn(scene, tabId, tab.name, tab.cells)] : [];
    }
    const { title = '', headers = [] } = session.sheets.snapshot[sheet] ?? {};
    const named = headers.flatMap((header, at) =>
      names(header) ? [fixedCell(tabId, title, HEADER_ROW, header, at)] : [],
    );
    return [...called(tabId, title), ...named];
  });
}

const notesNaming = ({ env, identity, standing }: Scene): WhatIsLeft['notes'] =>
  env.grid.tabIds().flatMap((tabId) =>
    env.grid.notes(tabId).flatMap((line, at) =>
      line.flatMap((note, column): NotedPlace[] => {
        const { gone, text } = note === '' ? { gone: [], text: '' } : without(note, identity, standing);
        return gone.length > 0 ? [[tabId, at + 1, column, text, cellHash(note)]] : [];
      }),
    ),
  );

const keptNaming = ({ env, identity, standing }: Scene): WhatIsLeft['kept'] =>
  Object.entries(env.workbook.all()).flatMap(([key, value]): NotedText[] => {
    const { gone, text } = without(value, identity, standing);
    return gone.length > 0 ? [[key, text, cellHash(value)]] : [];
  });

/** Of a draft, all pieces: a half would be none. */
function draftsNaming({ env, identity, standing }: Scene): readonly string[] {
  const all = Object.entries(env.person.all());
  const draftOf = (key: string): string => key.replace(/\d+$/, '');
  const whole = new Map<string, string>();
  for (const [key, value] of all.sort(
    ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
  ))
    whole.set(draftOf(key), (whole.get(draftOf(key)) ?? '') + value.replace(/^\S+ \d+ /, ''));
  return all
    .map(([key]) => key)
    .filter((key) => without(key + (whole.get(draftOf(key)) ?? ''), identity, standing).gone.length > 0);
}

export interface Besides {
  readonly others: readonly OtherCell[];
  readonly notes: WhatIsLeft['notes'];
  readonly kept: WhatIsLeft['kept'];
  /** Keys of one's own drafts. */
  readonly drafts: readonly string[];
}

export const besidesNaming = (scene: Scene): Besides => ({
  others: otherCells(scene),
  notes: notesNaming(scene),
  kept: keptNaming(scene),
  drafts: draftsNaming(scene),
});

/** What of it can be written by whoever comes next: drafts are their owner's alone. */
export const besidesLeft = ({ others, notes, kept }: Besides): Omit<WhatIsLeft, 'sheets'> => ({
  cells: others
    .filter(({ isFixed }) => !isFixed)
    .map(({ tabId, row, column, after, hash }) => [tabId, row, column, after, hash]),
  ...{ notes, kept },
});
