// Service calls that each command makes, and how long set-up and an import take.
import { performance } from 'node:perf_hooks';
import { openWorld, type World } from './world';

const FACTS = {
  coalition: 'Riverside Coalition',
  country: 'USA',
  session: 57,
  reviewDate: '2027-11-10',
  timeZone: 'America/New_York',
};
const MEETING = {
  workgroup: 'Housing',
  title: 'Who writes what',
  start: '2027-03-01T18:00',
  length: 60,
  timeZone: 'America/New_York',
};

/** A report of `count` recommendations in the usual shape, made for this measurement. */
export function generatedReport(count: number): string {
  const countries = ['France', 'Ghana', 'Peru', 'Japan', 'Norway', 'Kenya'];
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `95.${index + 1}. Adopt measure number ${index + 1} on safe water in homes (${countries[index % countries.length]});`,
  );
  return [
    'II. Conclusions and/or recommendations',
    '95. The following recommendations will be examined by the country, which will provide responses in due time:',
    ...lines,
    '96. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s).',
  ].join('\n');
}

const STEPS: readonly (readonly [string, string, unknown])[] = [
  ['set-up-workbook', 'set-up-workbook, first', {}],
  ['set-up-workbook', 'set-up-workbook, again', {}],
  ['start-cycle', 'start-cycle', FACTS],
  ['import-rows', 'import-rows, 1 workgroup', { sheet: 'WG', rows: [{ name: 'Housing', coChair1: 'Ana' }] }],
  ['join', 'join', { name: 'Ana', workgroups: [{ workgroup: 'Housing', level: 'write' }], listed: true }],
  [
    'register-submission',
    'register-submission',
    {
      title: 'Water',
      kind: 'joint',
      workgroup: 'Housing',
      summary: 'Water in homes.',
      asks: ['Test the water.'],
    },
  ],
  ['find-overlaps', 'find-overlaps', {}],
  ['list-overlaps', 'list-overlaps', {}],
  ['allow-shared-text', 'allow-shared-text', { text: 'We submit this text together.' }],
  ['import-recommendations', 'import-recommendations, 228', { text: generatedReport(228), cycle: 4 }],
  ['import-recommendations', 'import-recommendations, again', { text: generatedReport(228), cycle: 4 }],
  ['invite-to-meeting', 'invite-to-meeting, 1 mail', MEETING],
  ['my-page', 'my-page', {}],
  ['check-workbook', 'check-workbook', {}],
  ['check-workbook', 'check-workbook, again', {}],
  ['undo', 'undo', {}],
];

function measure(world: World, what: string, command: string, input: unknown) {
  const start = performance.now();
  world.run(command, input);
  const ms = Math.round(performance.now() - start);
  const { calls, trips, low, high } = world.estimate();
  return {
    command: what,
    calls,
    trips,
    'low, s': Number(low.toFixed(1)),
    'high, s': Number(high.toFixed(1)),
    ms,
  };
}

export function run(): void {
  const world = openWorld();
  const rows = STEPS.map(([command, what, input]) => measure(world, what, command, input));
  console.log(
    '\nService calls of each command, trips that carry out what waits, and seconds on Google as src/local/time estimates them',
  );
  console.table(rows);
}
