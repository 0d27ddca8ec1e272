// The word counts that the sample brings along are those that the add-in counts in its texts.
import { expect, it } from '@jest/globals';
import { SAMPLE_COORDINATOR } from '../../scripts/upr/sample';
import type { DocumentPreview } from '../../src/core/submissions/documents/document-queries';
import { sampleWorkbook } from '../support/sample';
import { mustDo } from '../support/workbook';
import { sampleSheets } from './read-sample';

it('the words of each submission of the sample are those of its document', async () => {
  const book = await sampleWorkbook();
  const maria = book.as(SAMPLE_COORDINATOR);
  const counted = book.rowsOf('SUB').map(({ id, title }) => {
    const { result } = mustDo(maria.call('document-preview', { submission: id }));
    return [title, (result as DocumentPreview).words.body];
  });
  const written = sampleSheets().find(({ id }) => id === 'SUB')?.rows ?? [];
  expect(written.map(({ title, words }) => [title, Number(words)])).toEqual(counted);
}, 120_000);
