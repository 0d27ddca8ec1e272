// A workbook for the command line: the running server's when one has the file, else the file itself.
import { readScriptFiles } from '../../src/local/server/script-files';
import { openHeadless, openWorkbookFile } from '../../src/local/server/headless';
import type { GridBackend } from '../../src/local/grid/backend';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import type { Estimate } from '../../src/local/time/estimate';
import { functionName } from '../../src/core/base/function-name';

export interface OpenWorkbook {
  /** As whoever opened it, or as somebody else. */
  run(command: string, request: CallRequest, as?: string): Promise<CallResponse>;
  /** Calls of Google's services that the last run made, `Service.method` to how often. */
  calls(): Readonly<Record<string, number>>;
  /** What the last run would take on Google; undefined when a server ran it. */
  estimate(): Estimate | undefined;
  /** The grid itself; only when no server has the file. */
  readonly grid: GridBackend | undefined;
  close(): void;
}

export interface OpenOptions {
  readonly file: string;
  readonly as: string;
  readonly bundleDir: string;
  readonly locale?: string;
}

async function post(url: string, token: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { result?: unknown; problem?: string | { message: string } };
  const { problem } = answer;
  if (problem) throw new Error(typeof problem === 'string' ? problem : problem.message);
  return answer.result;
}

function served(url: string, token: string, opener: string): OpenWorkbook {
  return {
    run: async (command, request, as = opener) =>
      (await post(url, token, { function: functionName(command), args: [request], as })) as CallResponse,
    calls: () => ({}),
    estimate: () => undefined,
    grid: undefined,
    close: () => undefined,
  };
}

/** Opens the workbook file, or speaks to the server that has it. */
export function openWorkbook({ file, as, bundleDir, locale }: OpenOptions): OpenWorkbook {
  const state = openWorkbookFile(file);
  if (state.state === 'served') return served(state.url, state.token, as);
  if (state.state === 'ours') state.lock.release();
  const { code, panels } = readScriptFiles(bundleDir);
  const book = openHeadless(file, { as, bundleCode: code, panels, ...(locale ? { locale } : {}) });
  if (book.warning) console.error(book.warning);
  return {
    run: async (command, request, actor = as) =>
      book.callAs(actor, functionName(command), request) as CallResponse,
    calls: () => book.counts(),
    estimate: () => book.estimate(),
    grid: book.backend,
    close: () => book.close(),
  };
}
