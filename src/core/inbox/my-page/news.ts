// What others did lately on what one works on: reviews, signatures, new versions, decisions. It needs no answer.
import { addDays } from '../../base/dates/dates';
import { dateInWords } from '../../base/dates/words';
import { overlapDecisions, reviewDecisions, wordText } from '../../base/vocabulary/words';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import type { RowOf } from '../../workbook/records/rows';
import * as myPageText from '../../words/inbox/my-page';
import { NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import { isOnIt } from './texts';

const { news } = myPageText;

/** Days for which something is new. */
const NEW_FOR = 14;

interface News {
  /** YYYY-MM-DD or later in the day. */
  readonly at: string;
  readonly line: MyPageLine;
}

const line = (
  more: Pick<MyPageLine, 'sheet' | 'id' | 'title' | 'detail' | 'panel' | 'input'>,
): MyPageLine => ({
  ...{ link: '', ...NO_DAY },
  ...more,
});

const isOthers = (id: string, { person }: MyPageContext): boolean => id !== '' && id !== person.person;

function reviewed({ id, title }: RowOf<'SUB'>, reading: MyPageContext): News[] {
  const { book, language } = reading;
  return book
    .rows('REV')
    .filter(({ submission, reviewer }) => submission === id && isOthers(reviewer, reading))
    .map((row) => {
      const name = book.labelOf('MEM', row.reviewer);
      const decision = wordText(reviewDecisions, row.decision || 'pending')[language];
      const said = translateFor(reading, news.reviewed, { name, decision });
      const shown = { sheet: 'REV', id: row.id, title, detail: said } as const;
      return { at: row.at, line: line({ ...shown, panel: 'review', input: { submission: id } }) };
    });
}

/** All signatures of a text in one line, with the day of the last. */
function signed(
  { id, title }: RowOf<'SUB'>,
  { since, reading }: { since: string; reading: MyPageContext },
): News[] {
  const rows = reading.book
    .rows('END')
    .filter((row) => row.submission === id && row.status === 'signed' && row.at >= since)
    .filter(({ signedBy }) => signedBy !== reading.person.person)
    .sort((one, other) => other.at.localeCompare(one.at));
  const [last] = rows;
  if (!last) return [];
  const detail = translateFor(reading, news.signed, { count: rows.length });
  return [
    {
      at: last.at,
      line: line({ sheet: 'END', id: last.id, title, detail, panel: 'endorse', input: { submission: id } }),
    },
  ];
}

function written({ id, title }: RowOf<'SUB'>, reading: MyPageContext): News[] {
  const { book } = reading;
  const rows = book.rows('VER').filter((row) => row.submission === id && isOthers(row.builtBy, reading));
  return rows.map((row) => {
    const detail = translateFor(reading, news.version, {
      version: row.version ?? 0,
      name: book.labelOf('MEM', row.builtBy),
    });
    const input = { submission: id };
    return {
      at: row.updated,
      line: line({ sheet: 'VER', id: row.id, title, detail, panel: 'build-document', input }),
    };
  });
}

function settled(own: ReadonlySet<string>, { book, language }: MyPageContext): News[] {
  return book
    .rows('OVL')
    .filter(({ first, second, priority }) => priority === 'settled' && (own.has(first) || own.has(second)))
    .map((row) => {
      const [first, second] = [book.labelOf('SUB', row.first), book.labelOf('SUB', row.second)];
      const shown = {
        ...({ sheet: 'OVL', id: row.id, title: `${first} · ${second}` } as const),
        detail: wordText(overlapDecisions, row.decision)[language],
      };
      return {
        at: row.updated,
        line: line({ ...shown, panel: 'overlaps', input: { submission: row.first } }),
      };
    });
}

/** What was decided in meetings of the person's workgroups. */
const decided = ({ book, workgroups }: MyPageContext): News[] =>
  book
    .rows('MTG')
    .filter(({ workgroup, withWorkgroups }) =>
      [workgroup, ...withWorkgroups].some((id) => workgroups.includes(id)),
    )
    .filter(({ status, decisions }) => status === 'held' && decisions.trim() !== '')
    .map((row) => ({
      at: row.updated || row.start,
      line: { ...line({ ...onItsRow('MTG', row.id), title: row.title, detail: row.decisions.trim() }) },
    }));

/** The latest first, each with its day. Where one submission has much of a kind, the latest of it. */
export function newsLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, today, language } = reading;
  const since = addDays(today, -NEW_FOR);
  const own = book.rows('SUB').filter((row) => row.cycle === '' && isOnIt(row, reading));
  const all = [
    ...own.flatMap((row) => [
      ...reviewed(row, reading),
      ...signed(row, { since, reading }),
      ...written(row, reading),
    ]),
    ...settled(new Set(own.map(({ id }) => id)), reading),
    ...decided(reading),
  ]
    .filter(({ at }) => at !== '' && at >= since)
    .sort((one, other) => other.at.localeCompare(one.at));
  const latest = rowsByKey(all, ({ line: { sheet, title } }) => `${sheet} ${title}`);
  return [...latest.values()].flatMap(([first]) =>
    first ? [{ ...first.line, when: dateInWords(first.at.slice(0, 10), language) }] : [],
  );
}
