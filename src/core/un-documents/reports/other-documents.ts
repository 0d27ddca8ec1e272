// What is said when a text holds more than one document.
import type { Language, Message } from '../../base/messages/text';
import { message, render } from '../../base/messages/text';
import type { OtherDocument } from '../reading/report-types';
import * as t from '../../words/un-documents/reports';

/** Nothing when there are no others. `source` is the symbol of the one that was read, '' when it prints none. */
export function otherDocumentsMessage(
  source: string,
  others: readonly OtherDocument[],
  language: Language,
): readonly Message[] {
  if (others.length === 0) return [];
  const names = others.map(({ symbol, lineNumber }) =>
    symbol === '' ? render(message(t.fromLine, { line: lineNumber }), language) : symbol,
  );
  return [
    message(t.otherDocuments, {
      read: source === '' ? t.theFirst[language] : source,
      list: names.join(', '),
    }),
  ];
}
