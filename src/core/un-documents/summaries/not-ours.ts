// The entries of the UN's lists that a coordinator marked as not the coalition's: a setting keeps them, so that
// nobody is asked again.
import type { Context } from '../../workbook/command/types';
import { foldText } from '../../base/text/fold';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { settingMeanings } from '../../words/workbook/settings';
import type { Answers } from './listed';

const KEY = 'citations.notOurs';

type Line = Pick<Answers[number], 'code' | 'printed'>;

/** A code means somebody else in the next summary, so it is kept with the summary that it is from. */
const written = ({ code, printed }: Line, source: string): string =>
  (printed === '' ? `${code} (${source})` : printed).replace(/[;\s]+/g, ' ').trim();

const listOf = (value: string): string[] =>
  value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What was said before, as answers; those of today come after and count more. */
export function keptAnswers({ setting }: Pick<Context, 'setting'>, source: string): Answers {
  const ending = ` (${source})`;
  return listOf(setting(KEY)).map((one) =>
    one.endsWith(ending)
      ? { code: one.slice(0, -ending.length), printed: '', is: '' }
      : { code: '', printed: one, is: '' },
  );
}

/** Keeps what is said to be none of ours now, and forgets what turned out to be. */
export function keepNotOurs(book: Book, answers: Answers, source: string, context: Context): Edit[] {
  const before = listOf(context.setting(KEY));
  const answered = new Set(answers.map((one) => foldText(written(one, source))));
  const kept = before.filter((one) => !answered.has(foldText(one)));
  const none = answers.filter(({ is }) => is === '').map((one) => written(one, source));
  const value = [...new Set([...kept, ...none])].join('; ');
  if (value === before.join('; ')) return [];
  const row = book.rows('SET').find((one) => one.key === KEY);
  if (row) return [updateRow('SET', row.id, { value })];
  const meaning = settingMeanings[KEY][context.bookLanguage];
  return [
    insertRow('SET', context.newId('SET'), { key: KEY, value, meaning, date: context.now.slice(0, 10) }),
  ];
}
