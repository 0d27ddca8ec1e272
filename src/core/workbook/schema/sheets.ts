// All sheets of the workbook, in the order of their tabs.
import { workgroups } from './workgroups';
import { organizations } from './organizations';
import { people } from './people';
import { participation } from './participation';
import { issues } from './issues';
import { coverage } from './coverage';
import { submissions } from './submissions';
import { versions } from './versions';
import { texts } from './texts';
import { asks } from './asks';
import { citations } from './citations';
import { overlaps } from './overlaps';
import { meetings } from './meetings';
import { invitations } from './invitations';
import { toDo } from './to-do';
import { countries } from './countries';
import { recommendations } from './recommendations';
import { matches } from './matches';
import { progress } from './progress';
import { timeline } from './timeline';
import { outbox } from './outbox';
import { changes } from './changes';
import { settings } from './settings';
import { templates } from './templates';
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
  ASK: asks,
  OVL: overlaps,
  MTG: meetings,
  INV: invitations,
  ACT: toDo,
  CTY: countries,
  CIT: citations,
  REC: recommendations,
  MAT: matches,
  PRG: progress,
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
