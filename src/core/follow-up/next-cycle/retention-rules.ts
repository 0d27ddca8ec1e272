// Retention rules: what a new cycle does with each sheet. A new sheet does not compile until it has one.
import { SHEET_IDS, type SheetId } from '../../workbook/schema/sheet-ids';

/**
 * goes: all its rows belong to the finished cycle. partly: a rule of its own decides, row by row. stays: all rows stay.
 * silent: stays, and nobody needs to be told.
 */
type Retention = 'goes' | 'partly' | 'stays' | 'silent';

const RETENTION: Readonly<Record<SheetId, Retention>> = {
  WG: 'stays',
  ORG: 'stays',
  MEM: 'stays',
  PAR: 'stays',
  ISS: 'stays',
  COV: 'partly',
  SUB: 'partly',
  VER: 'goes',
  TXT: 'partly',
  REV: 'goes',
  ASK: 'goes',
  END: 'goes',
  SGT: 'goes',
  OVL: 'goes',
  MTG: 'goes',
  INV: 'goes',
  ACT: 'goes',
  CTY: 'stays',
  ATC: 'goes',
  CON: 'stays',
  QUE: 'goes',
  DEL: 'goes',
  HRD: 'goes',
  CIT: 'goes',
  REC: 'partly',
  OTH: 'stays',
  MAT: 'goes',
  PRG: 'stays',
  RPT: 'goes',
  OUT: 'goes',
  LIB: 'stays',
  TIM: 'partly',
  OBX: 'partly',
  CHG: 'silent',
  SET: 'silent',
  TPL: 'silent',
};

/** Sheets whose rows all go; what links to a row stands on a later sheet, and so goes first. */
export const SHEETS_THAT_GO: readonly SheetId[] = [...SHEET_IDS]
  .reverse()
  .filter((sheet) => RETENTION[sheet] === 'goes');

/** Sheets that people are told about, in the order of the tabs. */
export const SHEETS_TOLD: readonly SheetId[] = SHEET_IDS.filter((sheet) => RETENTION[sheet] !== 'silent');

/** The sheets that a start reads: all whose rows are told of, and Settings. */
export const nextCycleReads: readonly SheetId[] = [...SHEETS_TOLD, 'SET'];
