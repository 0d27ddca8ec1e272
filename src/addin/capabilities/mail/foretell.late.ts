// A dry run with the first of its mails: the sheets that its text is made from are read besides.
import { foretoldMail, foretoldReads } from '../../../core/inbox/mail/foretell';
import type { ForetoldMail } from '../../../core/workbook/command/types';
import type { Edit } from '../../../core/workbook/records/edits';
import { readSheets } from '../../engine/read-sheets';
import { openSession } from '../../engine/session';
import type { HookCall, Sheets } from '../../engine/types';

export function foretold(
  { env, language }: HookCall,
  sheets: Sheets,
  edits: readonly Edit[],
): ForetoldMail | undefined {
  const { book, context } = openSession(env, sheets, language);
  const wanted = foretoldReads(book, edits, context).filter((sheet) => !sheets.snapshot[sheet]);
  if (wanted.length === 0) return foretoldMail(book, edits, context);
  const more = readSheets(env, wanted, 'glance');
  const all = {
    snapshot: { ...more.snapshot, ...sheets.snapshot },
    tabs: { ...more.tabs, ...sheets.tabs },
  };
  const session = openSession(env, all, language);
  return foretoldMail(session.book, edits, session.context);
}
