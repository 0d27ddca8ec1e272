// Making the Word file and the Google Doc of a version, and linking them in the row.
import type { Effect } from '../../core/calls/types';
import { message, type Language, type Message } from '../../core/messages/text';
import type { Book } from '../../core/records/book';
import { updateRow } from '../../core/records/edits';
import { SUBMISSION_TEMPLATE, templateBytes } from '../../core/documents/template-bytes';
import { renderDocument } from '../commands/documents';
import { commitEdits } from './commit';
import { engineText } from './messages';
import type { Environment } from './ports';
import { readSheets } from './read-sheets';
import { lockedSession, withLock } from './locked';
import { ALWAYS_READ, openSession } from './session';

type DocumentEffect = Extract<Effect, { kind: 'make-document' }>;

const versionOf = (book: Book, { submission, version }: DocumentEffect) =>
  book.rows('VER').find((row) => row.submission === submission && String(row.version) === version);

function build(env: Environment, effect: DocumentEffect): { docLink: string; docxLink: string } {
  const sheets = readSheets(env, [...ALWAYS_READ, 'TPL', 'VER', 'SUB']);
  const { book } = openSession(env, sheets, 'en');
  const content = renderDocument(templateBytes(book.rows('TPL'), SUBMISSION_TEMPLATE), effect.data);
  return env.drive.makeDocument({
    submission: effect.submission,
    version: effect.version,
    hash: versionOf(book, effect)?.hash ?? '',
    name: effect.fileName,
    content,
  });
}

/** The links of a built document stand in the submission and in its version. */
function recordLinks(env: Environment, effect: DocumentEffect, docLink: string, language: Language): void {
  withLock(env, () => {
    const session = lockedSession(env, ['SUB', 'VER'], language);
    const version = versionOf(session.book, effect);
    const edits = [
      ...(session.book.find('SUB', effect.submission)
        ? [updateRow('SUB', effect.submission, { document: docLink })]
        : []),
      ...(version ? [updateRow('VER', version.id, { document: docLink })] : []),
    ];
    commitEdits(env, session, edits, { command: 'build-document' });
  });
}

/** Builds the document and records its links; a failure is told and can be repeated, since the file is looked up by version first. */
export function makeDocument(
  env: Environment,
  effect: DocumentEffect,
  language: Language,
): readonly Message[] {
  try {
    const { docLink, docxLink } = build(env, effect);
    recordLinks(env, effect, docLink || docxLink, language);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [message(engineText.documentFailed, { reason })];
  }
}
