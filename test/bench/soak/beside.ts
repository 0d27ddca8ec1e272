// What became of all that is not the text of a cell: ids, the journal, mails, and documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Ledger } from './ledger';
import { savedRows, type SavedRow } from './saved-book';

const of = (rows: readonly SavedRow[], sheet: string) => rows.filter((row) => row.sheet === sheet);
const text = ({ texts }: SavedRow, key: string): string => texts.get(key) ?? '';

function repeated(all: readonly string[]): string[] {
  return [...new Set(all.filter((one, at) => all.indexOf(one) < at))];
}

/** One id stands on one row, and a row that somebody typed keeps the one that it got. */
function idsWrong(rows: readonly SavedRow[], { idsSeen }: Ledger): string[] {
  const ids = rows.map((row) => text(row, 'id')).filter((id) => id !== '' && !id.startsWith('CHG-'));
  const now = new Map(of(rows, 'ACT').map((row) => [text(row, 'what'), text(row, 'id')]));
  const changed = [...idsSeen].flatMap(([word, seen]) => {
    const all = [...seen, ...(now.has(word) ? [now.get(word) ?? ''] : [])];
    // While ids are filled in, a hand that sorts may give one to another row, until it is put right.
    const settled = all.findIndex((id, at) => at > 0 && id === all[at - 1]);
    return settled > 0 && all.slice(settled).some((id) => id !== all[settled])
      ? [`the id beside ${word} changed: ${[...new Set(all)].join(', ')}`]
      : [];
  });
  const doubled = repeated(ids).filter((id) => !isIssueOnBoard(id));
  return [...doubled.map((id) => `${id} stands on two rows`), ...changed];
}

/** The board shows issues by the ids that they have on their own sheet. */
const isIssueOnBoard = (id: string): boolean => id.startsWith('ISS-');

/** Commands that send mail send what waits with it, under a name of its own. */
const OF_OTHERS = 'send-waiting-mail';

const pressOf = ({ email, command }: Pick<Action, 'email' | 'command'>): string => `${command} by ${email}`;

function tally(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** States as the sample's cells say them. */
const [UNDER_WAY, ROLLED_BACK] = ['under way', 'rolled back'];

/** Every change that was acknowledged has its entry, none is still under way, and none is there that nobody pressed. */
function journalWrong(rows: readonly SavedRow[], { actions, began }: Ledger): string[] {
  const entries = of(rows, 'CHG').filter((row) => Number(text(row, 'part')) <= 1);
  const ids = new Set(entries.map((row) => text(row, 'id')));
  const missing = actions.filter(({ change }) => change !== undefined && !ids.has(change));
  const open = entries.filter((row) => text(row, 'state') === UNDER_WAY);
  const kept = entries.filter((row) => text(row, 'at') > began && text(row, 'state') !== ROLLED_BACK);
  const written = tally(
    kept.map((row) => pressOf({ email: text(row, 'actor'), command: text(row, 'command') })),
  );
  const pressed = tally(actions.filter(({ state }) => state !== 'refused').map(pressOf));
  const own = new Set(actions.map(({ command }) => command).filter((command) => command !== OF_OTHERS));
  const tooMany = [...written].filter(
    ([press, count]) =>
      own.has(press.split(' ')[0] ?? '') && !press.includes(' after ') && count > (pressed.get(press) ?? 0),
  );
  return [
    ...missing.map((action) => `the journal has no ${action.change} of ${pressOf(action)}`),
    ...open.map((row) => `${text(row, 'id')} ${text(row, 'command')} is still under way`),
    ...tooMany.map(([press, count]) => `${press}: ${count} entries, ${pressed.get(press) ?? 0} presses`),
  ];
}

const folderOf = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path) : []);

/** Nobody gets a mail twice, and as many are in the mailbox as the workbook says. */
function mailsWrong(rows: readonly SavedRow[], file: string): string[] {
  const box = of(rows, 'OBX');
  const inState = (words: RegExp): number => box.filter((row) => words.test(text(row, 'state'))).length;
  const arrived = folderOf(`${file}.mail`).filter((name) => name.endsWith('.eml')).length;
  const [sent, maybe] = [inState(/^sent$/), inState(/^(sent|uncertain|being sent)$/)];
  const isCounted = arrived >= sent && arrived <= maybe;
  return [
    ...repeated(box.map((row) => text(row, 'key'))).map((key) => `the mail ${key} is written twice`),
    ...(isCounted ? [] : [`${arrived} mails arrived, ${sent} are called sent, ${maybe - sent} uncertain`]),
  ];
}

interface Card {
  readonly id: string;
  readonly content: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

const LINK = /\/d\/([\w-]+)/;

/** Every document is whole, none is made twice, and every link of a cell leads to one. */
function documentsWrong(rows: readonly SavedRow[], file: string): string[] {
  const folder = `${file}.documents`;
  const names = folderOf(folder);
  const cards = names
    .filter((name) => name.endsWith('.card.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Card);
  const keys = cards.map(({ appProperties }) => JSON.stringify(appProperties)).filter((key) => key !== '{}');
  const ids = new Set(cards.map(({ id }) => id));
  const linked = of(rows, 'VER').flatMap((row) => LINK.exec(text(row, 'document'))?.[1] ?? []);
  return [
    ...repeated(keys).map((key) => `two documents are ${key}`),
    ...cards.filter(({ content }) => !names.includes(content)).map(({ content }) => `${content} is missing`),
    ...linked.filter((id) => !ids.has(id)).map((id) => `a version links to ${id}, which is not there`),
  ];
}

export interface Beside {
  readonly mails: number;
  readonly documents: number;
  readonly wrong: readonly string[];
}

/** What is wrong beside the texts of cells, a line each, read from the files themselves. */
export function besideCells(file: string, ledger: Ledger): Beside {
  const rows = savedRows(file);
  return {
    mails: folderOf(`${file}.mail`).length,
    documents: folderOf(`${file}.documents`).filter((name) => name.endsWith('.card.json')).length,
    wrong: [
      ...idsWrong(rows, ledger),
      ...journalWrong(rows, ledger),
      ...mailsWrong(rows, file),
      ...documentsWrong(rows, file),
    ],
  };
}
