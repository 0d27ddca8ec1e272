// All sheets of the workbook, in the order of their tabs.
import { workgroups, organizations, people, participation } from './people';
import { issues, coverage } from './issues';
import { submissions, versions, texts, asks, overlaps } from './submissions';
import { endorsements, signedTexts } from './endorsements';
import { reviews } from './reviews';
import {
  citations,
  countries,
  countryReports,
  recommendations,
  madeToOthers,
  matches,
  progress,
} from './review';
import { meetings, invitations, toDo, timeline, outbox } from './meetings';
import { approaches, contacts, questions, delegates, said, outreach, library } from './advocacy';
import { changes, settings, templates } from './keeping';
import type { SheetId } from './sheet-ids';
import type { SheetSpec } from './types';

export const SHEETS = {
  WG: workgroups,
  ORG: organizations,
  MEM: people,
  PAR: participation,
  ISS: issues,
  COV: coverage,
  SUB: submissions,
  VER: versions,
  TXT: texts,
  REV: reviews,
  ASK: asks,
  END: endorsements,
  SGT: signedTexts,
  OVL: overlaps,
  MTG: meetings,
  INV: invitations,
  ACT: toDo,
  CTY: countries,
  ATC: approaches,
  CON: contacts,
  QUE: questions,
  DEL: delegates,
  HRD: said,
  CIT: citations,
  REC: recommendations,
  OTH: madeToOthers,
  MAT: matches,
  PRG: progress,
  RPT: countryReports,
  OUT: outreach,
  LIB: library,
  TIM: timeline,
  OBX: outbox,
  CHG: changes,
  SET: settings,
  TPL: templates,
} as const;

export type Sheets = typeof SHEETS;

/** The description of a sheet, with its columns under their plain keys. */
export const sheetSpec = (id: SheetId): SheetSpec => SHEETS[id];

/** The key of a column in the whole workbook, as row 1 of a sheet holds it: `SUB.title`. */
export const columnKey = (sheet: SheetId, column: string): string => `${sheet}.${column}`;
