// A workbook in memory on which commands are counted: the built script, the emulated services, no browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import { functionName } from '../../src/core/base/function-name';
import { createMemoryGrid, type MemoryGrid } from '../../src/local/grid/memory-grid';
import { loadBundle } from '../../src/local/script/run-bundle';
import { createServices } from '../../src/local/services/index';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const COORDINATOR = 'ana@example.org';

export interface World {
  run(command: string, input?: unknown): CallResponse;
  /** Service calls of the last run, by `Service.method`. */
  counts(): Readonly<Record<string, number>>;
  readonly loadTime: number;
  readonly grid: MemoryGrid;
}

export const builtCode = (): string => readFileSync(join(ROOT, 'dist', 'Code.js'), 'utf8');

export function openWorld(): World {
  const grid = createMemoryGrid();
  const services = createServices({ backend: grid, user: COORDINATOR });
  const bundle = loadBundle(builtCode(), services);
  return {
    run: (command, input = {}) => {
      const request: CallRequest = { input };
      const answer = bundle.call(functionName(command), request) as CallResponse;
      if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
      return answer;
    },
    counts: () => services.gate.counts(),
    loadTime: bundle.loadTime,
    grid,
  };
}
