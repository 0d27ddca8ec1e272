// What nobody sets by form without the check: that a submission is uploaded.
import { message, type Message } from '../../base/messages/text';
import type { RowChange } from '../../workbook/command/types';
import * as checkText from '../../words/submissions/upload-check';

const WITH_THE_UN: readonly unknown[] = ['uploaded', 'received'];

/** Refuses the status unless the row says why, or the check has marked it; names the way. */
export function uploadedRefusal({ sheet, row, changes }: RowChange): Message | undefined {
  const isSet = sheet === 'SUB' && WITH_THE_UN.includes(changes['status']);
  if (!isSet || WITH_THE_UN.includes(row['status'])) return undefined;
  const { uploadedAt, uploadReason } = { ...row, ...changes } as Readonly<Record<string, unknown>>;
  return [uploadedAt, uploadReason].some((value) => typeof value === 'string' && value.trim() !== '')
    ? undefined
    : message(checkText.goThroughCheck);
}
