// People who are named somewhere and stand no more in the list of people, and workgroups without their two co-chairs.
import type { CellProblem } from '../../workbook/records/book';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { coChairGap, type CoChairGap } from '../../workbook/check/co-chairs';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { mayInvite } from '../../people/joining/memberships';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';
import { NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import * as myPageText from '../../words/inbox/my-page';

const { namedAs } = myPageText;

/** What somebody is in a row: in words, and for which workgroup, '' for none. */
interface Part {
  readonly words: (typeof namedAs)[keyof typeof namedAs];
  readonly what: string;
  readonly workgroup: string;
}

type PartIn = (reading: MyPageContext, id: string, column: string) => Part | undefined;

const inSubmission: PartIn = ({ book }, id, column) => {
  const row = book.find('SUB', id);
  if (!row || row.cycle !== '') return undefined;
  const words =
    column === 'authors' ? namedAs.author : column === 'reviewers' ? namedAs.reviewer : namedAs.uploader;
  return { words, what: row.title, workgroup: row.workgroup };
};

const inInvitation: PartIn = ({ book, context }, id) => {
  const meeting = book.find('INV', id)?.meeting ?? '';
  const facts = allMeetingsAhead(book, context).find(({ row }) => row.id === meeting);
  return facts && { words: namedAs.invited, what: facts.row.title, workgroup: facts.row.workgroup };
};

const inToDo: PartIn = ({ book }, id) => {
  const row = book.find('ACT', id);
  const isOpen = row && (row.status || 'open') === 'open';
  return isOpen ? { words: namedAs.owner, what: row.what, workgroup: row.workgroup } : undefined;
};

const inTimeline: PartIn = ({ book, language }, id) => {
  const row = book.find('TIM', id);
  const isOpen = row && (row.status || 'open') === 'open';
  return isOpen
    ? { words: namedAs.owner, what: milestoneInWords(row.milestone, language), workgroup: '' }
    : undefined;
};

const inParticipation: PartIn = ({ book }, id) => {
  const row = book.find('PAR', id);
  if (!row || row.status === 'left') return undefined;
  return { words: namedAs.participant, what: book.labelOf('WG', row.workgroup), workgroup: row.workgroup };
};

/** What weighs most comes first. */
const PARTS: Partial<Record<SheetId, PartIn>> = {
  WG: ({ book }, id) => ({ words: namedAs.coChair, what: book.labelOf('WG', id), workgroup: id }),
  SUB: inSubmission,
  ACT: inToDo,
  TIM: inTimeline,
  INV: inInvitation,
  PAR: inParticipation,
};

const isLinkToPerson = ({ sheet, column }: CellProblem): boolean =>
  sheetSpec(sheet).columns[column]?.to?.includes('MEM') === true;

interface Lost {
  /** As it is typed. */
  readonly name: string;
  readonly sheet: SheetId;
  readonly id: string;
  readonly part: Part;
}

function lostIn(problem: CellProblem, reading: MyPageContext): Lost[] {
  const { sheet, id, column, message } = problem;
  if (message.code !== 'no such row' || !isLinkToPerson(problem)) return [];
  const part = PARTS[sheet]?.(reading, id, column);
  return part ? [{ sheet, id, part, name: String(message.values?.['value'] ?? '') }] : [];
}

const MOST_PARTS = 4;

function lineFor(all: readonly Lost[], reading: MyPageContext): MyPageLine[] {
  const [first] = all;
  if (!first) return [];
  const parts = all
    .slice(0, MOST_PARTS)
    .map(({ part: { words, what } }) => translateFor(reading, words, { what }));
  const left = all.length - parts.length;
  const more = left > 0 ? [translateFor(reading, namedAs.more, { count: left })] : [];
  const title = translateFor(reading, myPageText.notInList, { name: first.name });
  const detail = [...parts, ...more].join('; ');
  return [{ ...onItsRow(first.sheet, first.id), ...NO_DAY, state: 'soon', title, detail }];
}

/** For coordinators all who are named and not in the list, for co-chairs those of their workgroups; each name once. */
export function lostLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, person, coChairs } = reading;
  if (!person.isCoordinator && coChairs.length === 0) return [];
  const lost = Object.keys(PARTS)
    .flatMap((sheet) => book.problems.filter((problem) => problem.sheet === sheet))
    .flatMap((problem) => lostIn(problem, reading))
    .filter(({ part }) => person.isCoordinator || coChairs.includes(part.workgroup));
  return [...rowsByKey(lost, ({ name }) => name).values()].flatMap((all) => lineFor(all, reading));
}

const GAPS = {
  none: myPageText.noCoChair,
  one: myPageText.oneCoChair,
  twice: myPageText.coChairTwice,
} as const;

/** For coordinators and co-chairs; who only works in a workgroup hears of it where there is more to it than an empty seat. */
const isTheirs = (group: string, gap: CoChairGap, { person, coChairs, workgroups }: MyPageContext): boolean =>
  person.isCoordinator || (gap === 'one' ? coChairs : workgroups).includes(group);

/** An empty seat is filled in its panel by those who may, the rest is mended on the row. */
const whereToFill = (id: string, gap: CoChairGap, { person }: MyPageContext) =>
  gap !== 'twice' && mayInvite(person, id)
    ? ({ ...onItsRow('WG', id), panel: 'vacancies', input: { workgroup: id } } as const)
    : onItsRow('WG', id);

/** Workgroups without two co-chairs. */
export const coChairLines = (reading: MyPageContext): readonly MyPageLine[] =>
  reading.book.rows('WG').flatMap((group): MyPageLine[] => {
    const gap = coChairGap(group);
    if (!gap || !isTheirs(group.id, gap, reading)) return [];
    const title = reading.book.labelOf('WG', group.id);
    const line = {
      ...whereToFill(group.id, gap, reading),
      ...NO_DAY,
      title,
      detail: translateFor(reading, GAPS[gap]),
    };
    return [gap === 'one' ? line : { ...line, state: 'soon' }];
  });
