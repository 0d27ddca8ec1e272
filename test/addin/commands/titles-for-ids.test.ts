// On the command line and in forms, a row goes by its title as well as by its id.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { mustDo, COORDINATOR, type TestWorkbook } from '../../support/workbook';
import { MEMBER, testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
beforeAll(async () => {
  book = await testWorkbook();
}, 60_000);

const idOf = (title: string) => book.rowsOf('SUB').find((row) => row['title'] === title)?.['id'];

describe('a submission named by its title', () => {
  it.each([
    ['build-document', { submission: 'clean wells' }],
    ['document-preview', { submission: 'Clean wells' }],
  ] as const)('%s takes it', (command, input) => {
    expect(mustDo(book.as(MEMBER).call(command, input)).result).toMatchObject({
      submission: idOf('Clean wells'),
    });
  });

  it('is changed by it, and only it', () => {
    const count = book.rowsOf('SUB').length;
    const input = { id: 'Clean wells', summary: 'Wells dry up.' };
    const done = mustDo(book.as(MEMBER).call('register-submission', input));
    expect(done.result).toMatchObject({ id: idOf('Clean wells') });
    expect(book.rowsOf('SUB')).toHaveLength(count);
  });

  it('is shown and changed in This row by it', () => {
    const form = mustDo(book.as(COORDINATOR).call('row-form', { sheet: 'SUB', id: 'Clean wells' }));
    expect(form.result).toMatchObject({ id: idOf('Clean wells') });
    const input = { sheet: 'SUB', id: 'Clean wells', values: { limit: 900 } };
    expect(mustDo(book.as(COORDINATOR).call('edit-row', input)).result).toMatchObject({ changed: ['limit'] });
  });

  it('is refused where none has that title', () => {
    const answer = book.as(MEMBER).call('build-document', { submission: 'Dirty wells' });
    expect(answer).toMatchObject({ ok: false });
  });
});
