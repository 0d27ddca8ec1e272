// The sample coalition: invented rows, brought into a new workbook through the add-in's own commands.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import { endorsementNames } from '../../src/core/base/vocabulary/words';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { readCsv } from './csv';

/** In this order links find the rows they mean. */
const ORDER: readonly SheetId[] = [
  'ORG',
  'MEM',
  'WG',
  'PAR',
  'COV',
  'SUB',
  'TXT',
  'ASK',
  'MTG',
  'ACT',
  'CTY',
  'OTH',
  'ATC',
  'CON',
  'QUE',
  'DEL',
  'HRD',
  'OUT',
  'LIB',
];

export const SAMPLE_COORDINATOR = 'maria.coordinator@example.org';

const FACTS = {
  coalition: 'Riverside Coalition for Human Rights',
  country: 'USA',
  session: 57,
  reviewDate: '2027-11-10',
  timeZone: 'America/New_York',
};

export interface Step {
  readonly command: string;
  readonly request: CallRequest;
}

/** Each signs on the word of the person who said so, as a coordinator would note it. */
function endorsements(file: string): Step[] {
  return readCsv(readFileSync(file, 'utf8')).map(({ signedBy, shown, logo, ...row }) => {
    const given = Object.entries(row).filter(([, value]) => value !== '');
    const input = {
      ...Object.fromEntries(given),
      shown: endorsementNames.find(({ text }) => text.en === shown)?.key,
      logo: logo === 'TRUE',
      ...(signedBy !== '' && { for: signedBy }),
    };
    return { command: 'endorse', request: { input } };
  });
}

/** The commands that make the sample workbook: the sheets, the cycle, the coalition, its endorsements and overlaps. */
export function sampleSteps(root: string): Step[] {
  const setUp: Step = { command: 'set-up-workbook', request: {} };
  const folder = join(root, 'sheets-templates', 'sample');
  const files = ORDER.map((sheet) => ({ sheet, file: join(folder, `${sheet}.csv`) }));
  return [
    setUp,
    { command: 'start-cycle', request: { input: FACTS } },
    ...files
      .filter(({ file }) => existsSync(file))
      .map(({ sheet, file }) => ({
        command: 'import-rows',
        request: { input: { sheet, rows: readCsv(readFileSync(file, 'utf8')) } },
      })),
    ...endorsements(join(folder, 'END.csv')),
    { command: 'find-overlaps', request: {} },
    // It also counts what no formula can, for Home and Charts.
    { command: 'check-workbook', request: { input: {} } },
  ];
}

/** Runs the steps; throws at the first that is refused. */
export async function runSteps(
  steps: readonly Step[],
  run: (command: string, request: CallRequest) => Promise<CallResponse>,
): Promise<void> {
  for (const { command, request } of steps) {
    const answer = await run(command, request);
    if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
  }
}
