// Marking as uploaded: over a failing check only with a reason, which is kept; and no way around it by form.
import { describe, expect, it } from '@jest/globals';
import { render, sameText } from '../../../../src/core/base/messages/text';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { contentHash } from '../../../../src/core/submissions/documents/versions';
import { registerInput } from '../../../../src/core/submissions/registering/register-input';
import { registerSubmission } from '../../../../src/core/submissions/registering/plan-register';
import { markUploaded } from '../../../../src/core/submissions/upload-check/plan-mark';
import { ruleRefusal } from '../../../../src/core/workbook/command/row-rules';
import { bookOf, coalition as rows, contextOf } from '../documents/fixture';

const coalition = {
  ...rows,
  MEM: [
    { id: 'MEM-ANA1', name: 'Ana Ruiz', listed: true },
    { id: 'MEM-BO', name: 'Bo Lind', listed: true },
  ],
};
const context = contextOf();
const mark = (tables: Parameters<typeof bookOf>[0], input: object = {}) =>
  markUploaded.plan(bookOf(tables), { submission: 'SUB-JNT1', ...input }, context);

/** Nothing is left to be written, all have agreed, and the document is the newest. */
function ready(): Parameters<typeof bookOf>[0] {
  const settings = { 'upload.prompts': 'off' };
  const ORG = coalition.ORG.map((row) => ({ ...row, listed: true }));
  const book = bookOf({ ...coalition, ORG });
  const model = submissionDocument(book, 'SUB-JNT1', contextOf({ settings }));
  if (!model.ok) throw new Error('no document');
  const VER = [{ id: 'VER-1', submission: 'SUB-JNT1', version: 1, hash: contentHash(model.value) }];
  return { ...coalition, ORG, VER };
}

describe('mark-uploaded', () => {
  it('refuses over a failing check, and names what fails', () => {
    const outcome = mark({ ...coalition, END: [] });
    const said = outcome.ok ? '' : render(outcome.problem, 'en');
    expect(said).toContain('Submitters named, with their consent');
    expect(said).toContain('Nothing left to be written');
  });

  it('keeps the reason, the receipt, who and when', () => {
    const outcome = mark(coalition, { reason: 'The UN gave us an extension.', receipt: 'No. 4711' });
    expect(outcome.ok && outcome.value.edits).toEqual([
      {
        kind: 'update',
        sheet: 'SUB',
        id: 'SUB-JNT1',
        values: {
          status: 'uploaded',
          uploader: 'MEM-ANA1',
          receipt: 'No. 4711',
          uploadReason: 'The UN gave us an extension.',
          uploadedAt: '2026-04-01T00:30',
        },
      },
    ]);
  });

  it('needs no reason where nothing fails, and asks for the receipt later', () => {
    const settings = { 'upload.prompts': 'off' };
    const outcome = markUploaded.plan(bookOf(ready()), { submission: 'SUB-JNT1' }, contextOf({ settings }));
    expect(outcome.ok && outcome.value.result).toEqual({ id: 'SUB-JNT1', failed: 0, hasReceipt: false });
    expect(outcome.ok && outcome.value.summary.map((one) => render(one, 'en')).join(' ')).toContain(
      'Add the receipt',
    );
  });

  it('adds a receipt later without touching status and day', () => {
    const SUB = [
      {
        id: 'SUB-JNT1',
        ...coalition.SUB[0],
        status: 'received',
        uploader: 'MEM-BO',
        uploadedAt: '2026-03-30T10:00',
        uploadReason: 'x',
      },
    ];
    const outcome = mark({ ...coalition, SUB }, { receipt: 'mail of 31 March' });
    expect(outcome.ok && outcome.value.edits).toEqual([
      { kind: 'update', sheet: 'SUB', id: 'SUB-JNT1', values: { receipt: 'mail of 31 March' } },
    ]);
  });
});

describe('"uploaded" by form', () => {
  const by = (status: string, more: object = {}) =>
    ruleRefusal(
      bookOf(coalition),
      {
        sheet: 'SUB',
        row: { status: 'final', uploadedAt: '', uploadReason: '', ...more },
        changes: { status },
      },
      context,
    );

  it('is refused with the way to the check, unless there is a reason', () => {
    expect(render(by('uploaded') ?? { text: sameText('') }, 'en')).toContain('Check before upload');
    expect(by('received')).toBeDefined();
    expect(by('uploaded', { uploadReason: 'Sent by mail.' })).toBeUndefined();
    expect(by('received', { status: 'uploaded' })).toBeUndefined();
    expect(by('final')).toBeUndefined();
  });

  it('is refused by Register, too', () => {
    const input = { id: 'SUB-JNT1', status: 'uploaded' as const };
    const outcome = registerSubmission.plan(bookOf(coalition), input, context);
    expect(outcome.ok ? '' : render(outcome.problem, 'en')).toContain('Check before upload');
  });

  it('is taken by Register with a reason, which stays on the row', () => {
    const input = { id: 'SUB-JNT1', status: 'received' as const, uploadReason: ' Sent by mail. ' };
    const sent = registerInput.parse(input);
    const outcome = registerSubmission.plan(bookOf(coalition), sent, context);
    const values = { status: 'received', uploadReason: 'Sent by mail.' };
    expect(outcome.ok && outcome.value.edits).toMatchObject([{ sheet: 'SUB', id: 'SUB-JNT1', values }]);
  });
});
