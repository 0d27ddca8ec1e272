// All that waits for a person, by kind: the kinds with something late first, at most five lines of each.
import type { MyPageKind, MyPageLine, MyPageSection } from './page';
import { digestItems } from '../weekly-summary/items';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { DueState } from '../../cycle/timeline/due';
import { invitationLines, meetingLines } from './meetings';
import type { Reading } from './reading';
import { milestoneLines, nextStepLines, staleLines, toDoLines } from './tasks';
import { submissionLines } from './texts';
import { clashLines, mailLines, overlapLines } from './words-missing';
import { kindText } from '../../words/inbox/my-page';

const MOST_LINES = 5;
const URGENCY: readonly DueState[] = ['late', 'soon', 'later', 'none'];
const urgencyOf = ({ state }: Pick<MyPageLine, 'state'>): number => URGENCY.indexOf(state);

type Kind = readonly [MyPageKind, SheetId, readonly MyPageLine[]];

/** In the order in which kinds that are equally urgent stand: first where others wait for a word. */
function kindsOf(reading: Reading): readonly Kind[] {
  const items = digestItems(reading.book, reading.person.person, reading.context);
  return [
    ['invitations', 'INV', invitationLines(items, reading)],
    ['overlaps', 'OVL', overlapLines(items, reading)],
    ['clashes', 'COV', clashLines(items, reading)],
    ['mail', 'OBX', mailLines(reading)],
    ['submissions', 'SUB', submissionLines(reading)],
    ['next-steps', 'REC', nextStepLines(reading)],
    ['to-dos', 'ACT', toDoLines(reading)],
    ['meetings', 'MTG', meetingLines(items, reading)],
    ['milestones', 'TIM', milestoneLines(reading)],
    ['stale', 'REC', staleLines(reading)],
  ];
}

function sectionOf([kind, sheet, lines]: Kind, { language, context }: Reading): MyPageSection {
  return {
    kind,
    title: kindText[kind].title[language],
    action: kindText[kind].action[language],
    // Lines come in the order of their days; what is late stays first where a kind has another order.
    lines: [...lines].sort((x, y) => urgencyOf(x) - urgencyOf(y)).slice(0, MOST_LINES),
    more: Math.max(0, lines.length - MOST_LINES),
    sheet,
    tab: sheetSpec(sheet).title[context.bookLanguage],
  };
}

export interface Waiting {
  readonly sections: readonly MyPageSection[];
  /** Of all lines, also those that are not shown. */
  readonly late: number;
  readonly soon: number;
}

/** What waits for the person; nothing for somebody who is not in the list of people. */
export function waitingFor(reading: Reading): Waiting {
  if (reading.person.person === '') return { sections: [], late: 0, soon: 0 };
  const kinds = kindsOf(reading).filter(([, , lines]) => lines.length > 0);
  const all = kinds.flatMap(([, , lines]) => lines);
  const count = (state: DueState): number => all.filter((line) => line.state === state).length;
  return {
    sections: kinds
      .map((kind) => ({ kind, rank: Math.min(...kind[2].map(urgencyOf)) }))
      .sort((x, y) => x.rank - y.rank)
      .map(({ kind }) => sectionOf(kind, reading)),
    late: count('late'),
    soon: count('soon'),
  };
}
