// How the tabs that people work in look: how high their rows are, what stays in view, and which words and days are coloured.
// The words and days alone say the same.
import type { SheetId } from '../schema/sheet-ids';
import type { Sheets } from '../schema/sheets';

/** The colours of chips: fill, and text that is read on it. */
export const TONES = {
  grey: { background: '#eceff1', color: '#3c4043', bold: false },
  blue: { background: '#d9e7fb', color: '#174ea6', bold: false },
  violet: { background: '#eadcf6', color: '#5b2482', bold: false },
  green: { background: '#ddf1e1', color: '#0d5b2a', bold: false },
  deep: { background: '#0b6b4b', color: '#ffffff', bold: false },
  amber: { background: '#fff1d6', color: '#6b3d00', bold: false },
  orange: { background: '#fde3d3', color: '#7a3300', bold: false },
  red: { background: '#fbdcd5', color: '#8c1d18', bold: true },
} as const;
export type Tone = keyof typeof TONES;

/** Pixels: one line of text, two, three. */
export const ROW_HEIGHTS = { one: 28, two: 44, three: 56 } as const;

type Columns<Id extends SheetId> = Sheets[Id]['columns'];
type Key<Id extends SheetId> = keyof Columns<Id> & string;
type WordOf<Column> = Column extends { readonly words: readonly { readonly key: infer Word }[] }
  ? Word & string
  : never;

interface Dated<Column extends string> {
  readonly at: Column;
  /** The column whose words say that the day no longer matters. */
  readonly closed?: readonly [Column, readonly string[]];
}

/** A colour by what a row says: a day past or near while open, a number over another, a cell left empty. */
export type Mark<Column extends string = string> =
  | ({ readonly kind: 'due' } & Dated<Column>)
  | ({ readonly kind: 'soon' } & Dated<Column>)
  | { readonly kind: 'over'; readonly at: Column; readonly limit: Column }
  | { readonly kind: 'empty'; readonly at: Column; readonly beside: Column };

interface LookOf<Id extends SheetId> {
  readonly lines: keyof typeof ROW_HEIGHTS;
  /** The last column that stays in view; left out, the first that is not rare. */
  readonly frozenTo?: Key<Id>;
  readonly chips?: { readonly [K in Key<Id>]?: Readonly<Partial<Record<WordOf<Columns<Id>[K]>, Tone>>> };
  readonly marks?: readonly Mark<Key<Id>>[];
}

const DONE = { open: 'blue', done: 'green', dropped: 'grey' } as const;

const LOOKS: { readonly [Id in SheetId]?: LookOf<Id> } = {
  WG: {
    lines: 'two',
    chips: { status: { active: 'green', paused: 'amber', closed: 'grey' } },
    marks: [
      { kind: 'empty', at: 'coChair1', beside: 'name' },
      { kind: 'empty', at: 'coChair2', beside: 'name' },
    ],
  },
  ORG: { lines: 'two' },
  MEM: {
    lines: 'one',
    chips: {
      status: { active: 'green', left: 'grey' },
      experience: { new: 'amber', much: 'blue' },
      mail: { none: 'grey', coordinator: 'violet' },
    },
  },
  SUB: {
    lines: 'two',
    chips: {
      status: {
        ...({ idea: 'grey', outline: 'grey', draft: 'blue', review: 'violet' } as const),
        ...({ final: 'green', uploaded: 'deep', received: 'deep', withdrawn: 'grey' } as const),
      },
    },
    marks: [
      { kind: 'over', at: 'words', limit: 'limit' },
      { kind: 'due', at: 'internalDue', closed: ['status', ['final', 'uploaded', 'received', 'withdrawn']] },
    ],
  },
  ASK: { lines: 'three' },
  OVL: {
    lines: 'three',
    frozenTo: 'second',
    chips: {
      level: {
        ...({ copied: 'red', reworded: 'red' } as const),
        ...({ 'same-asks': 'amber', perhaps: 'grey', 'same-issue': 'grey', related: 'grey' } as const),
      },
      priority: { now: 'amber', overdue: 'red', changed: 'blue', later: 'grey', settled: 'green' },
      decision: { open: 'blue' },
      contradict: { yes: 'red' },
    },
  },
  MTG: {
    lines: 'three',
    chips: { status: { planned: 'blue', held: 'green', cancelled: 'grey' } },
    marks: [{ kind: 'soon', at: 'start', closed: ['status', ['cancelled', 'held']] }],
  },
  ACT: {
    lines: 'two',
    chips: { status: DONE },
    marks: [{ kind: 'due', at: 'due', closed: ['status', ['done', 'dropped']] }],
  },
  CIT: { lines: 'three' },
  ATC: { lines: 'two' },
  CON: { lines: 'two' },
  QUE: { lines: 'two' },
  HRD: { lines: 'two' },
  REC: {
    lines: 'three',
    frozenTo: 'text',
    chips: { answer: { supported: 'green', 'in-part': 'amber', noted: 'orange', pending: 'grey' } },
    marks: [
      { kind: 'empty', at: 'workgroup', beside: 'text' },
      { kind: 'due', at: 'due' },
    ],
  },
  OTH: { lines: 'three' },
  MAT: {
    lines: 'three',
    chips: { decision: { open: 'blue', 'taken-up': 'green', 'not-same': 'grey' } },
  },
  PRG: { lines: 'three' },
  RPT: { lines: 'three' },
  TIM: {
    lines: 'one',
    frozenTo: 'milestone',
    chips: {
      phase: { before: 'blue', during: 'violet', after: 'green' },
      status: { ...DONE, waiting: 'grey', passed: 'grey' },
    },
    marks: [{ kind: 'due', at: 'due', closed: ['status', ['done', 'dropped', 'waiting', 'passed']] }],
  },
};

/** What any sheet may say of its look, under plain keys. */
export interface SheetLook {
  readonly lines: keyof typeof ROW_HEIGHTS;
  readonly frozenTo?: string;
  readonly chips?: Readonly<Record<string, Readonly<Record<string, Tone>>>>;
  readonly marks?: readonly Mark[];
}

/** How the tab of a sheet looks. */
export const lookOf = (sheet: SheetId): SheetLook =>
  (LOOKS[sheet] as SheetLook | undefined) ?? { lines: 'one' };
