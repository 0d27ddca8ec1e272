// Numbers on My page, each with the place where it is worked on: of the whole coalition for who coordinates, of each of
// their workgroups for co-chairs.
import { labelled } from '../../base/messages/labelled';
import { participationLevels } from '../../base/vocabulary/words';
import type { Text } from '../../base/messages/text';
import { closed, invitationsTo } from '../../people/close-meeting/ended';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';
import { isReady } from '../../submissions/registering/counted-texts';
import { textsForTheUn } from '../../submissions/deadline-board/groups';
import { countOf } from '../../workbook/figures/figure';
import type { RowOf } from '../../workbook/records/rows';
import * as myPageText from '../../words/inbox/my-page';
import { momentInWords } from '../../base/dates/due';
import { FIGURES } from '../home/figures';
import { openToDos } from '../late/open-to-dos';
import { NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';

const { whole, health } = myPageText;

const MEETINGS_COUNTED = 3;

type Opens = Pick<MyPageLine, 'panel' | 'dialog'>;

/** What waits in the coalition, by the figures of the tab Numbers; what stops others comes first. */
const WAITS: readonly (readonly [figure: string, words: Text, opens: Opens])[] = [
  ['settle', whole.settle, { panel: 'overlaps' }],
  ['recsNone', whole.recsNone, { panel: 'progress', dialog: 'division' }],
  ['matchesOpen', whole.matchesOpen, { panel: 'uptake' }],
  ['noLead', whole.noLead, { panel: 'who-covers-what', dialog: 'divide-issues' }],
  ['severalLead', whole.severalLead, { panel: 'who-covers-what' }],
  ['tooLong', whole.tooLong, { panel: 'deadline-board' }],
];

const blank = { sheet: 'WG', id: '', detail: '', link: '', input: {}, ...NO_DAY } as const;

/** For coordinators: how much of each kind waits in the whole coalition. Nothing where there is none of it. */
export function coalitionFigureLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, person } = reading;
  if (!person.isCoordinator) return [];
  return WAITS.flatMap(([key, words, opens]) => {
    const figure = FIGURES.find((one) => one.key === key);
    const count = figure ? countOf(figure, book, context) : 0;
    return count === 0 ? [] : [{ ...blank, ...opens, title: translateFor(reading, words, { count }) }];
  });
}

/** How many people of a workgroup take part at each level, in words. */
function levelsOf(group: string, { book, language }: MyPageContext): string {
  const levels = book
    .rows('PAR')
    .flatMap((row) => (row.workgroup === group && row.status !== 'left' ? [row.level] : []));
  return participationLevels
    .map(({ key, text }) => ({ count: levels.filter((level) => level === key).length, text: text[language] }))
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => labelled(text, count, language))
    .join(' · ');
}

function peopleLine(group: RowOf<'WG'>, reading: MyPageContext): MyPageLine {
  const levels = levelsOf(group.id, reading);
  return {
    ...blank,
    ...onItsRow('WG', group.id),
    title: levels === '' ? translateFor(reading, health.nobody) : levels,
  };
}

function meetingLine({ id }: RowOf<'WG'>, reading: MyPageContext): MyPageLine {
  const { book, context, zone, language } = reading;
  const [next] = allMeetingsAhead(book, context).filter(
    ({ row }) => row.workgroup === id || row.withWorkgroups.includes(id),
  );
  const when = next ? momentInWords(next.times.start, context.now, zone, language) : '';
  return {
    ...blank,
    panel: 'meetings',
    title: next ? translateFor(reading, health.meeting, { when }) : translateFor(reading, health.noMeeting),
    detail: next?.row.title ?? '',
  };
}

/** Of the last closed meetings of the workgroup, how many of those invited were there. */
function attendanceLine({ id }: RowOf<'WG'>, reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, person, zone, language } = reading;
  const [last, ...earlier] = closed(book, person, context)
    .filter(({ row }) => row.workgroup === id)
    .slice(0, MEETINGS_COUNTED);
  if (!last) return [];
  const counted = (meeting: string): string => {
    const rows = invitationsTo(book, meeting);
    const came = rows.filter(({ attended }) => attended).length;
    return translateFor(reading, health.cameOf, { came, invited: rows.length });
  };
  const before = earlier.map(({ row }) => counted(row.id)).join(', ');
  return [
    {
      ...blank,
      panel: 'close-meeting',
      title: translateFor(reading, health.came, { counted: counted(last.row.id) }),
      when: momentInWords(last.times.start, context.now, zone, language),
      detail: before === '' ? '' : translateFor(reading, health.cameBefore, { counted: before }),
    },
  ];
}

function textsLine({ id }: RowOf<'WG'>, reading: MyPageContext): MyPageLine {
  const texts = textsForTheUn(reading.book).filter(
    (row) => row.workgroup === id || row.withWorkgroups.includes(id),
  );
  const ready = texts.filter(isReady).length;
  const title = translateFor(reading, texts.length === 0 ? health.noText : health.texts, {
    ready,
    all: texts.length,
  });
  return { ...blank, panel: 'deadline-board', title };
}

function tasksLine({ id }: RowOf<'WG'>, reading: MyPageContext): readonly MyPageLine[] {
  const open = openToDos(reading.book).filter((row) => row.workgroup === id);
  const late = open.filter(({ due }) => due !== '' && due < reading.today).length;
  const [first] = open;
  const title = translateFor(reading, health.tasks, { count: open.length, late });
  return first ? [{ ...blank, ...onItsRow('ACT', first.id), title }] : [];
}

/** For a co-chair: how a workgroup does, each line with where it is mended. */
export const healthLines = (group: RowOf<'WG'>, reading: MyPageContext): readonly MyPageLine[] => [
  peopleLine(group, reading),
  meetingLine(group, reading),
  ...attendanceLine(group, reading),
  textsLine(group, reading),
  ...tasksLine(group, reading),
];
