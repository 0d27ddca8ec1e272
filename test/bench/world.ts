// A workbook in memory on which commands are counted: the built script, the emulated services, no browser.
import { join } from 'node:path';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import { functionName } from '../../src/core/base/function-name';
import { createMemoryGrid, type MemoryGrid } from '../support/grid/memory-grid';
import { readScriptFiles } from '../../src/local/server/script-files';
import { loadBundle } from '../../src/local/script/run-bundle';
import { estimate, type Estimate } from '../../src/local/time/estimate';
import { createServices } from '../../src/local/services/index';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const COORDINATOR = 'ana@example.org';

export interface World {
  run(command: string, input?: unknown): CallResponse;
  /** Service calls of the last run, by `Service.method`. */
  counts(): Readonly<Record<string, number>>;
  /** What the last run would take on Google. */
  estimate(): Estimate;
  readonly loadTime: number;
  readonly grid: MemoryGrid;
}

/** `UPR_DIST` names another folder, such as that of an earlier version. */
const DIST = process.env['UPR_DIST'] ?? join(ROOT, 'dist');

export const builtFiles = (): ReturnType<typeof readScriptFiles> => readScriptFiles(DIST);

export const builtCode = (): string => builtFiles().code;

export function openWorld(): World {
  const grid = createMemoryGrid();
  const { code, panels: files } = readScriptFiles(DIST);
  const services = createServices({ backend: grid, user: COORDINATOR, files });
  const bundle = loadBundle(code, services);
  return {
    run: (command, input = {}) => {
      const request: CallRequest = { input };
      const answer = bundle.call(functionName(command), request) as CallResponse;
      if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
      return answer;
    },
    counts: () => services.gate.counts(),
    estimate: () => estimate(services.gate.log(), services.gate.sizes(), code.length),
    loadTime: bundle.loadTime,
    grid,
  };
}
