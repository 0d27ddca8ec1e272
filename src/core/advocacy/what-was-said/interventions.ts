// Rows of What was said as people leave them: prepared, heard, noted.
import { figureOf, type Figure, type FigureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import * as t from '../../words/advocacy/what-was-said';

export type Intervention = RowOf<'HRD'>;

/** Nobody noted anything in it. */
export const isUnused = ({ heard, words }: Pick<Intervention, 'heard' | 'words'>): boolean =>
  heard === '' && words.trim() === '';

/** Whether the ask was raised in the room, at least in part. */
export const wasHeard = ({ heard }: Pick<Intervention, 'heard'>): boolean =>
  heard === 'yes' || heard === 'partly';

/** Rows that name a country. Reads HRD. */
export const interventionRows = (book: Book): readonly Intervention[] =>
  book.rows('HRD').filter(({ country }) => country !== '');

/** Ids of the countries of which something was noted: they spoke. Reads HRD. */
export const countriesNoted = (book: Book): ReadonlySet<string> =>
  new Set(SAID_FIGURES.noted.rows(interventionRows(book)));

const countriesOf = (rows: readonly Intervention[]): readonly string[] => [
  ...new Set(rows.map(({ country }) => country)),
];

const heardFigure = (key: HeardState, name: string = key): FigureOf<Intervention> =>
  figureOf(`heard.${name}`, 'HRD', t.figureRules.heard, (row) => row.ask !== '' && row.heard === key);

/** What is counted of the session, of rows that name a country. */
export const SAID_FIGURES = {
  speakers: { key: 'speakers', sheet: 'HRD', rule: t.figureRules.speakers, rows: countriesOf },
  noted: {
    ...{ key: 'speakers.noted', sheet: 'HRD', rule: t.figureRules.noted },
    rows: (rows: readonly Intervention[]) => countriesOf(rows.filter((row) => !isUnused(row))),
  },
  yes: heardFigure('yes'),
  partly: heardFigure('partly'),
  no: heardFigure('no'),
  open: heardFigure('', 'open'),
} as const satisfies Readonly<Record<string, Figure<[readonly Intervention[]]>>>;

const BEST = ['yes', 'partly', 'no'] as const;
export type HeardState = (typeof BEST)[number] | '';

/** The best that was noted of an ask; '' where nobody noted whether it was heard. */
export const bestHeard = (notes: readonly Pick<Intervention, 'heard'>[]): HeardState =>
  BEST.find((one) => notes.some(({ heard }) => heard === one)) ?? '';
