// True names, addresses and telephones of a companion file that stand in the workbook by mistake. Runs in the panel: what
// is looked for is not told to the script.
import { addressKey } from '../../base/text/fold';
import { excerptAround } from '../../base/text/excerpt';
import { mailsIn, numbersIn, phonesIn } from '../../language/names/contact-details';
import { peopleIn, peopleIndex } from '../../language/names/people-in-text';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { KnownLine } from './compare';
import type { TabTexts } from './workbook-texts';

export interface TrueNameInWorkbook {
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  readonly column: string;
  /** Left out where the row cannot be shown. */
  readonly at?: { readonly sheet: SheetId; readonly id: string };
  /** Code name of whom it tells of. */
  readonly codeName: string;
  /** With what stands around it. */
  readonly words: string;
  /** A surname alone, or a name of one word, may be something else. */
  readonly sure: boolean;
}

interface Spot {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly sure: boolean;
}

/** A text without such a run has none, which is seen faster than by each telephone. */
const MAY_BE_NUMBER = /\d[\d ().\u00a0/-]{5,}\d/;

const isOneWord = (name: string): boolean => !/\s/.test(name.trim());

/** What finds the people of these lines in a text. */
function spotter(lines: readonly KnownLine[]): (text: string) => readonly Spot[] {
  const names = peopleIndex(
    lines.flatMap(({ trueName }, at) => (trueName === '' ? [] : [[String(at), trueName] as const])),
  );
  const mails = new Map(
    lines.flatMap(({ email }, at) => mailsIn(email).map(({ written }) => [addressKey(written), at] as const)),
  );
  const phones = lines.flatMap(({ phone }, at) => (phone === '' ? [] : [{ phone, at }]));
  return (text) => [
    ...peopleIn(text, names).map(({ id, sure, start, length }) => ({
      ...{ line: Number(id), start, length },
      sure: sure && !isOneWord(lines[Number(id)]?.trueName ?? ''),
    })),
    ...mailsIn(text).flatMap(({ written, start }) => {
      const line = mails.get(addressKey(written));
      return line === undefined ? [] : [{ line, start, length: written.length, sure: true }];
    }),
    ...(MAY_BE_NUMBER.test(text) ? phones : []).flatMap(({ phone, at }) =>
      numbersIn(text, [phone]).map(({ written, start }) => ({
        ...{ line: at, start, length: written.length, sure: phonesIn(written).length > 0 },
      })),
    ),
  ];
}

/**
 * What finds in a tab what the lines tell of people. A code name that is also a part of a true name is no mistake where
 * it is the person's name in the workbook.
 */
export function standingFinder(
  lines: readonly KnownLine[],
): (texts: TabTexts) => readonly TrueNameInWorkbook[] {
  const spots = spotter(lines);
  return ({ tab, sheet, cells }) =>
    cells.flatMap(([row, column, text, id]) =>
      spots(text).flatMap(({ line, start, length, sure }): readonly TrueNameInWorkbook[] => {
        const person = lines[line]?.person;
        if (!person || (!sure && text === person.name)) return [];
        return [
          {
            ...{ tab, row, column, sure, codeName: person.name, words: excerptAround(text, start, length) },
            ...(sheet && id !== '' && { at: { sheet, id } }),
          },
        ];
      }),
    );
}
