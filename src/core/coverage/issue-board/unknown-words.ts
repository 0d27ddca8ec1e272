// Words in the board's cells that are no part: they are left as they are, and told to those who can put them right.
import type { Actor } from '../../workbook/records/people-roles';
import { cellHash } from '../../workbook/changes/same-cell';
import { mayActFor } from '../who-covers-what/show';
import { joinTexts, message, type Message } from '../../base/messages/text';
import { coverageParts } from '../../base/vocabulary/words';
import { groupsOf, textIn, type BoardRow, type BoardSheet } from './board-sheet';
import { partOfWord } from './coverage-rows';
import * as boardText from '../../words/coverage/issue-board';

/** Something on the board that needs a person. */
export interface BoardProblem {
  /** Name of the tab as it is now. */
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The header above the cell. */
  readonly column: string;
  readonly workgroup: string;
  readonly message: Message;
}

/** Cells with a word that is no part. */
export function unknownParts(board: BoardSheet, rows: ReadonlyMap<string, BoardRow>): BoardProblem[] {
  const words = joinTexts(coverageParts.map(({ text }) => text));
  return [...rows.values()].flatMap((row) =>
    groupsOf(board).flatMap(({ at, workgroup }) => {
      const value = textIn(row, at);
      if (partOfWord(value) !== undefined) return [];
      return [
        {
          sheet: board.title,
          row: row.rowNumber,
          column: board.headers[at] ?? '',
          workgroup,
          message: message(boardText.unknownPart, { value, words }),
        },
      ];
    }),
  );
}

/** Those that the actor may put right: coordinators all, co-chairs those of their workgroups. */
export const theirsToMend = (problems: readonly BoardProblem[], actor: Actor): readonly BoardProblem[] =>
  problems.filter(({ workgroup }) => mayActFor(actor, workgroup));

/** Stands for these problems on this day: who was told them is told again when they change, or the next day. */
export const toldMark = (problems: readonly BoardProblem[], now: string): string =>
  `${now.slice(0, 10)} ${cellHash(
    JSON.stringify(problems.map(({ row, column, message: { values } }) => [row, column, values?.['value']])),
  )}`;
