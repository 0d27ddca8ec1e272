// What becomes of each sheet when the next cycle starts, counted for the people who decide.
import type { SheetFate } from '../calls/next-cycle';
import type { Language } from '../messages/text';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { parseRule } from '../timeline/rules';
import type { Bundle } from './what-goes';

/**
 * Every sheet, so that a new one does not compile until somebody has said what a new cycle does with it. 'silent' ones
 * stay and are not spoken of.
 */
const TOLD: Readonly<Record<SheetId, 'told' | 'silent'>> = {
  WG: 'told',
  ORG: 'told',
  MEM: 'told',
  PAR: 'told',
  ISS: 'told',
  COV: 'told',
  SUB: 'told',
  VER: 'told',
  TXT: 'told',
  ASK: 'told',
  OVL: 'told',
  MTG: 'told',
  INV: 'told',
  ACT: 'told',
  CTY: 'told',
  CIT: 'told',
  REC: 'told',
  MAT: 'told',
  PRG: 'told',
  TIM: 'told',
  OBX: 'told',
  CHG: 'silent',
  SET: 'silent',
  TPL: 'silent',
};

const toldSheets = (Object.keys(TOLD) as SheetId[]).filter((sheet) => TOLD[sheet] === 'told');

/** The sheets that a start reads: all whose rows are told of, and Settings. */
export const nextCycleReads: readonly SheetId[] = [...toldSheets, 'SET'];

const isOneOff = ({ rule }: { readonly rule: string }): boolean => parseRule(rule) === undefined;

/** Rows of each sheet that go and stay, in the order of the tabs; empty sheets are left out. */
export function fatesOf(book: Book, bundles: readonly Bundle[], language: Language): readonly SheetFate[] {
  const gone = new Map<SheetId, number>([['TIM', book.rows('TIM').filter(isOneOff).length]]);
  for (const { sheet, kind } of bundles.flat())
    if (kind === 'goes') gone.set(sheet, (gone.get(sheet) ?? 0) + 1);
  return toldSheets
    .map((sheet) => {
      const goes = gone.get(sheet) ?? 0;
      const title = sheetSpec(sheet).title[language];
      return { sheet, title, goes, stays: book.rows(sheet).length - goes };
    })
    .filter(({ goes, stays }) => goes + stays > 0);
}
