// The sample coalition in a workbook in memory, without its overlaps, which take long to find.
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import { madeOnce } from './run';
import { builtCode, mustDo, openWorkbook, type TestWorkbook } from './workbook';

/** One of its members. */
export const NGOZI = 'ngozi.adeyemi@example.org';

/** As it stands in June of its year; made once for all test files of a run. */
export async function sampleWorkbook(): Promise<TestWorkbook> {
  const code = await builtCode();
  const state = madeOnce('sample', () => {
    const empty = openWorkbook(code).state();
    const editors = [...(empty.shared.editors ?? []), NGOZI];
    const book = openWorkbook(code, {
      ...empty,
      shared: { ...empty.shared, owner: SAMPLE_COORDINATOR, editors },
    });
    book.clock = Date.parse('2027-06-01T14:00:00.000Z');
    for (const { command, request } of sampleSteps(process.cwd()))
      if (command !== 'find-overlaps') mustDo(book.as(SAMPLE_COORDINATOR).call(command, request.input ?? {}));
    return book.state();
  });
  return openWorkbook(code, state);
}
