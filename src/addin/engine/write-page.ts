// Writing a page of text that a command composes anew at each run, such as a report.
import type { Effect, MadeDocument } from '../../core/workbook/command/types';
import { keepBeside } from '../../core/workbook/changes/page-lines';
import { labelled } from '../../core/base/messages/labelled';
import { LANGUAGES, message, type Language, type Message } from '../../core/base/messages/text';
import { reasonOf } from '../../core/base/reason-of';
import { withLock } from './locked';
import type { Environment } from './types';
import * as engineText from '../../core/words/addin/engine';

type PageEffect = Extract<Effect, { kind: 'write-page' }>;

const linkLine =
  (language: Language) =>
  ({ name, docLink, docxLink }: MadeDocument) => ({
    style: 'text',
    text: labelled(name, docLink || docxLink, language),
  });

/** Writes the page under the lock, so that two runs at once do not mix; `documents` were made earlier in the same run. */
export function writePage(
  env: Environment,
  { title, language, lines }: PageEffect,
  documents: readonly MadeDocument[],
): readonly Message[] {
  try {
    const filled = lines.flatMap((line) =>
      line.style === 'documents' ? documents.map(linkLine(language)) : [line],
    );
    const names = LANGUAGES.map((one) => title[one]);
    const page = [{ style: 'title', text: title[language] }, ...filled];
    withLock(env, () =>
      env.pages.rewrite(title[language], names, keepBeside(env.pages.present(names), page, language)),
    );
    return [];
  } catch (error) {
    return [message(engineText.pageFailed, { sheet: title, reason: reasonOf(error) })];
  }
}
