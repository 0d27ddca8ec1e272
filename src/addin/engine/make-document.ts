// Making a Word file and the Google Doc of it, and putting its address into the rows that it belongs to.
import type { Effect, MadeDocument } from '../../core/workbook/command/types';
import type { CellProblem } from '../../core/workbook/records/book';
import { addressKey } from '../../core/base/text/fold';
import { message, type Language, type Message } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import { templateBytes } from '../../core/workbook/check/template-bytes';
import { renderDocument } from '../commands/documents';
import { commitEdits } from './commit';
import { keepDocument, keptDocument } from './made-documents';
import { readSheets } from './read-sheets';
import { reasonOf } from '../../core/base/reason-of';
import { lockedSession, withLock } from './locked';
import { keysProblem } from './verify-writes';
import type { Environment, Session } from './types';
import * as engineText from '../../core/words/addin/engine';

type DocumentEffect = Extract<Effect, { kind: 'make-document' }>;

/** Who made the same before; nobody where that was oneself, or somebody who is not in the coalition any more. */
function makerOf(env: Environment, by: string): string {
  if (addressKey(by) === addressKey(env.email)) return '';
  const people = makeBook(readSheets(env, ['MEM']).snapshot).rows('MEM');
  return (
    people.find(({ email, status }) => status !== 'left' && addressKey(email) === addressKey(by))?.name ?? ''
  );
}

interface Built {
  readonly made: MadeDocument;
  readonly messages: readonly Message[];
}

/** A colleague's document that says the same, since this script cannot see it and would make a second one. */
function madeBefore(env: Environment, { keys, fileName }: DocumentEffect): Built | undefined {
  const kept = keptDocument(env, keys);
  const name = kept ? makerOf(env, kept.by) : '';
  if (!kept || name === '') return undefined;
  const { docLink, docxLink } = kept;
  return {
    made: { name: fileName, docLink, docxLink, maker: name },
    messages: [message(engineText.documentOfOther, { name })],
  };
}

function build(env: Environment, effect: DocumentEffect): Built {
  const before = madeBefore(env, effect);
  if (before) return before;
  const { template, keys, fileName, data, readers = [] } = effect;
  const book = makeBook(readSheets(env, ['TPL']).snapshot);
  const content = renderDocument(templateBytes(book.rows('TPL'), template), data);
  const { notShared, ...links } = env.drive.makeDocument({ keys, name: fileName, content, readers });
  keepDocument(env, keys, links);
  const emails = notShared.join(', ');
  return {
    made: { name: fileName, ...links },
    messages: notShared.length > 0 ? [message(engineText.documentNotShared, { emails })] : [],
  };
}

/** Sheets in which no row can be found, because the key of their ids is gone. */
const withoutIds = ({ sheets }: Session, links: DocumentEffect['links']): CellProblem[] =>
  [...new Set(links.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const read = sheets.snapshot[sheet];
    return read && !read.columns.includes('id') ? [keysProblem(read)] : [];
  });

/** Whether the row still says what it did when the document was asked for; one that is gone says nothing else. */
function isStill(
  { book }: Session,
  { sheet, id, while: wanted = {} }: DocumentEffect['links'][number],
): boolean {
  const row = book.find(sheet, id) as Readonly<Record<string, unknown>> | undefined;
  return row === undefined || Object.entries(wanted).every(([key, value]) => row[key] === value);
}

/** Rows that are gone by now, because somebody took the command back meanwhile, are passed over. */
function recordLinks(
  env: Environment,
  { links }: DocumentEffect,
  { docLink, docxLink, maker: colleague }: MadeDocument,
  command: string,
  language: Language,
): readonly CellProblem[] {
  if (links.length === 0) return [];
  return withLock(env, () => {
    const session = lockedSession(env, [...new Set(links.map(({ sheet }) => sheet))], language);
    if (!links.every((link) => isStill(session, link))) return [];
    const edits = links
      .filter(({ sheet, id }) => session.book.find(sheet, id))
      .map(({ sheet, id, column, maker }) => {
        const isOwn = maker !== undefined && colleague === undefined;
        const person = session.context.actor.person;
        const values = { [column]: docLink || docxLink, ...(isOwn && { [maker]: person }) };
        return { kind: 'update', sheet, id, values } as const;
      });
    return [...withoutIds(session, links), ...commitEdits(env, session, edits, { command }).problems];
  });
}

export interface DocumentsOutcome {
  readonly documents: readonly MadeDocument[];
  readonly messages: readonly Message[];
  /** Cells of its address that were left, and why. */
  readonly problems: readonly CellProblem[];
}

/** Builds the document and records its address; a failure is told and can be repeated, since the file is looked up first. */
export function makeDocument(
  env: Environment,
  effect: DocumentEffect,
  command: string,
  language: Language,
): DocumentsOutcome {
  try {
    const { made, messages } = build(env, effect);
    const problems = recordLinks(env, effect, made, command, language);
    return { documents: [made], messages, problems };
  } catch (error) {
    const messages = [message(engineText.documentFailed, { reason: reasonOf(error) })];
    return { documents: [], messages, problems: [] };
  }
}
