// The word counts that the sample brings along are those that the add-in counts in its texts.
import { expect, it } from '@jest/globals';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import type { DocumentPreview } from '../../src/core/submissions/documents/document-queries';
import { builtCode, mustDo, openWorkbook } from '../support/workbook';
import { sampleSheets } from './read-sample';

it('the words of each submission of the sample are those of its document', async () => {
  const code = await builtCode();
  const empty = openWorkbook(code).state();
  const book = openWorkbook(code, { ...empty, shared: { ...empty.shared, owner: SAMPLE_COORDINATOR } });
  const maria = book.as(SAMPLE_COORDINATOR);
  for (const { command, request } of sampleSteps(process.cwd()))
    if (command !== 'find-overlaps') mustDo(maria.call(command, request.input ?? {}));
  const counted = book.rowsOf('SUB').map(({ id, title }) => {
    const { result } = mustDo(maria.call('document-preview', { submission: id }));
    return [title, (result as DocumentPreview).words.body];
  });
  const written = sampleSheets().find(({ id }) => id === 'SUB')?.rows ?? [];
  expect(written.map(({ title, words }) => [title, Number(words)])).toEqual(counted);
}, 120_000);
