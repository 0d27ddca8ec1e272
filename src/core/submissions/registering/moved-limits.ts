// Word limits follow Settings, at *Check and repair*: where the limit of a kind changed there, what the workbook filled in
// moves, and what somebody typed stays and is named, once.
import { textsToHandIn } from '../../cycle/timeline/text-days';
import { message } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { USUAL_LIMITS, type LimitSetting } from '../../workbook/schema/usual-settings';
import { sheetSpec } from '../../workbook/schema/sheets';
import { settingMeanings } from '../../words/workbook/settings';
import * as registeringText from '../../words/submissions/registering';
import { formOf, KINDS, type Kind } from '../kinds/kinds';
import { keptLimit } from './limits';

/** The setting that keeps what was filled in last, once that is not what is usual: `limit.joint=5000`. */
const FILLED = 'limit.filled';

interface LimitNow {
  readonly setting: LimitSetting;
  /** As it was filled in last, and as Settings have it now; words, 0 for no limit. */
  readonly from: number;
  readonly to: number;
}

/** The limits that rows keep; of what is spoken they keep none. */
function limitsNow(context: Context): readonly LimitNow[] {
  const pairs = context.setting(FILLED).matchAll(/(\S+)=(\d+)/g);
  const filled = new Map([...pairs].map(([, setting = '', words]) => [setting, words]));
  const settings = new Map<LimitSetting, Kind>();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { use, limit } = KINDS[kind];
    if (limit && use !== 'speech') settings.set(limit, kind);
  }
  return [...settings].map(([setting, kind]) => ({
    setting,
    from: Number(filled.get(setting) ?? USUAL_LIMITS[setting]) || 0,
    to: keptLimit(kind, context) ?? 0,
  }));
}

type Text = RowOf<'SUB'>;

/** Texts under way whose limit is not what Settings say any more: those that follow, and those that somebody gave another. */
function movedTexts(book: Book, context: Context) {
  const moving = new Map<LimitSetting | null, LimitNow>(
    limitsNow(context)
      .filter(({ from, to }) => from !== 0 && from !== to)
      .map((limit) => [limit.setting, limit]),
  );
  const dated = textsToHandIn(book).flatMap((row) => {
    const limit = moving.get(formOf(row.kind).limit);
    return limit && row.limit !== null && row.limit !== limit.to ? [{ row, ...limit }] : [];
  });
  const isOurs = ({ row, from }: (typeof dated)[number]): boolean => row.limit === from;
  return { follow: dated.filter(isOurs), stay: dated.filter((one) => !isOurs(one)) };
}

const findingAt = ({ rowNumber, id }: Text) => ({ sheet: 'SUB' as const, rowNumber, id, column: 'limit' });

/** One for each limit that rows follow, and one for each text that keeps its own. */
export function movedLimits(book: Book, context: Context): readonly WorkbookFinding[] {
  const { follow, stay } = movedTexts(book, context);
  const settings = sheetSpec('SET').title;
  const first = new Map([...follow].reverse().map((one) => [one.setting, one]));
  return [
    ...[...first.values()].map(({ row, setting, from, to }): WorkbookFinding => {
      const count = follow.filter((one) => one.setting === setting).length;
      const words = message(registeringText.limitsMoved, { count, from, to });
      return { ...findingAt(row), message: words, mended: true };
    }),
    ...stay.map(({ row, to }): WorkbookFinding => {
      const words = message(registeringText.limitStays, { limit: row.limit ?? 0, to, settings });
      return { ...findingAt(row), message: words, mended: false };
    }),
  ];
}

/** Keeps what rows were filled in with, for the next time. */
function rememberEdits(book: Book, context: Context): readonly Edit[] {
  const limits = limitsNow(context);
  if (limits.every(({ from, to }) => from === to)) return [];
  const value = limits.map(({ setting, to }) => `${setting}=${to}`).join(' ');
  const row = book.rows('SET').find(({ key }) => key === FILLED);
  if (row) return [updateRow('SET', row.id, { value })];
  const meaning = settingMeanings[FILLED][context.bookLanguage];
  return [insertRow('SET', context.newId('SET'), { key: FILLED, value, meaning })];
}

export const followLimits = (book: Book, context: Context): readonly Edit[] => [
  ...movedTexts(book, context).follow.map(({ row, to }) => updateRow('SUB', row.id, { limit: to || null })),
  ...rememberEdits(book, context),
];
