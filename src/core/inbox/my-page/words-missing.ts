// What waits for the person's own word: overlaps, issues that two workgroups lead, and mail that did not go out.
import { shortText } from '../../base/text/short-text';
import { dueOn, NO_DAY, translateFor, type MyPageLine, type MyPageContext } from './page';
import type { Clash, DigestItems, WaitingPair } from '../weekly-summary/items';
import { pairDue } from '../../coverage/overlaps/decision/pending-decisions';
import { issueName } from '../../workbook/records/issue-name';
import {
  mailStates,
  mailTemplates,
  overlapDecisions,
  overlapLevels,
  wordText,
} from '../../base/vocabulary/words';
import * as myPageText from '../../words/inbox/my-page';

/** So that both titles of a pair stand in a narrow line. */
const MOST_OF_TITLE = 42;

function pairLine(pair: WaitingPair, reading: MyPageContext): MyPageLine {
  const { row, first, second, proposed, isOverdue } = pair;
  const { language, context } = reading;
  const due = dueOn(pairDue(row, context), reading);
  const level = wordText(overlapLevels, row.level)[language];
  const decision = wordText(overlapDecisions, proposed)[language];
  return {
    sheet: 'OVL',
    id: row.id,
    title: translateFor(reading, myPageText.pair, {
      first: shortText(first.title, MOST_OF_TITLE),
      second: shortText(second.title, MOST_OF_TITLE),
    }),
    when: due.when,
    // Somebody waits for the answer, however far the day is.
    state: isOverdue ? 'late' : 'soon',
    detail: proposed === '' ? level : `${level}. ${translateFor(reading, myPageText.proposed, { decision })}`,
    link: '',
    panel: 'overlaps',
    input: { submission: first.id },
  };
}

/** Pairs that wait for a workgroup of the person, and for coordinators those past their date; each once. */
export function overlapLines({ pairs, overdue }: DigestItems, reading: MyPageContext): readonly MyPageLine[] {
  const all = new Map([...overdue, ...pairs].map((pair) => [pair.row.id, pair]));
  return [...all.values()].map((pair) => pairLine(pair, reading));
}

function clashLine({ issue, own, others }: Clash, reading: MyPageContext): MyPageLine {
  const { book, language } = reading;
  const named = (workgroup: string): string => book.labelOf('WG', workgroup);
  return {
    sheet: 'COV',
    id: own.rows[0]?.id ?? '',
    title: issueName(book.find('ISS', issue), language) || issue,
    ...NO_DAY,
    state: 'soon',
    detail: translateFor(reading, myPageText.alsoLeads, {
      own: named(own.workgroup),
      others: others.map(({ workgroup }) => named(workgroup)).join(', '),
    }),
    link: '',
    panel: 'who-covers-what',
    input: { issue },
  };
}

/** The issues of the person's workgroups that another workgroup leads too. */
export const clashLines = ({ clashes }: DigestItems, reading: MyPageContext): readonly MyPageLine[] =>
  clashes.map((clash) => clashLine(clash, reading));

/** Mails that failed or may not have arrived, those added last first; coordinators see to them. */
export function mailLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, language, person } = reading;
  if (!person.isCoordinator) return [];
  return book
    .rows('OBX')
    .filter(({ state }) => state === 'failed' || state === 'uncertain')
    .sort((x, y) => y.rowNumber - x.rowNumber)
    .map(({ id, to, template, state, problem }) => ({
      sheet: 'OBX',
      id,
      title: translateFor(reading, myPageText.mailTo, {
        kind: wordText(mailTemplates, template)[language],
        name: to === '' ? '?' : book.labelOf('MEM', to),
      }),
      when: '',
      state: 'soon',
      detail: problem || wordText(mailStates, state)[language],
      link: '',
      panel: 'mail',
      input: {},
    }));
}
