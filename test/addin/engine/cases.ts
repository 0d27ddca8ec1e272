// The one table of cases: every command that writes, each on a workbook where it has something to write. All matrices, and
// the faults at random, go over it; every-command.test.ts tells a command without a case.
import { COORDINATOR, lean, openWorkbook, type BookState } from '../../support/workbook';
import { MEMBER, testStates } from '../../support/coalition';
import { advocacyCases } from './advocacy-cases';
import { besideCases } from './beside-cases';
import { bringInCases } from './bring-in-cases';
import { addingCases, callingCases } from './calling-cases';
import { citationsCases } from './citations-cases';
import { divideCases } from './divide-cases';
import { endorsingCases } from './endorsing-cases';
import { firstCases } from './first-cases';
import { followUpCases } from './follow-up-cases';
import { groupCases } from './group-cases';
import { mailCases } from './mail-cases';
import { after, once, type Case } from './matrix';
import { meetingCases } from './meeting-cases';
import { nextCycleCases } from './next-cycle-cases';
import { reportCases } from './report-cases';
import { textCases } from './text-cases';
import { uptakeCases } from './uptake-cases';
import { writingCases } from './writing-cases';

const AREAS = [
  ...[firstCases, uptakeCases, citationsCases, textCases, endorsingCases, nextCycleCases, divideCases],
  ...[advocacyCases, besideCases, meetingCases, callingCases, groupCases, addingCases, bringInCases],
  ...[followUpCases, mailCases, reportCases, writingCases],
];

const lightCases = (code: string, base: BookState, empty: BookState): readonly Case[] =>
  AREAS.flatMap((cases) => cases(code, base, empty));

/** Where look and layout count: much slower to copy. */
function wholeCases(code: string, base: BookState): readonly Case[] {
  const broken = once(() =>
    after(code, base, (book) => {
      book.typeRow('ORG', { name: 'Typed by hand' });
      const water = book.rowsOf('WG').find(({ name }) => name === 'Water');
      book.type('WG', water?.rowNumber ?? 0, 'name', 'Rivers');
    }),
  );
  return [
    {
      command: 'set-up-workbook',
      as: COORDINATOR,
      start: once(() => openWorkbook(code).state()),
      input: () => ({}),
    },
    { command: 'check-workbook', as: MEMBER, start: broken, input: () => ({}) },
  ];
}

/** What a case is called: its command, and what is special about it. */
export const nameOf = ({ command, how = '' }: Case): string => `${command} ${how}`.trim();

/** The names are needed before a workbook is made, and no case touches its workbook before it starts. */
const NOT_MADE = {} as BookState;
export const LIGHT: readonly string[] = lightCases('', NOT_MADE, NOT_MADE).map(nameOf);
export const WHOLE: readonly string[] = wholeCases('', NOT_MADE).map(nameOf);

export interface Cases {
  readonly code: string;
  readonly whole: readonly Case[];
  readonly light: readonly Case[];
}

export function caseOf({ light, whole }: Cases, name: string): Case {
  const found = [...light, ...whole].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`There is no case ${name}.`);
  return found;
}

/** All cases; the built script goes with them. */
export async function allCases(): Promise<Cases> {
  const { code, empty, coalition } = await testStates();
  const base = lean(coalition);
  return { code, whole: wholeCases(code, base), light: lightCases(code, base, empty) };
}
