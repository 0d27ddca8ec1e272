// The sample workbook that comes with the sources is that of the rows beside it.
import { expect, it } from '@jest/globals';
import { ownSample } from '../../scripts/upr/own-sample';
import { sampleSteps } from '../../scripts/upr/sample';

const steps = sampleSteps(process.cwd());

it('is that of these rows, steps and layouts', () => {
  expect(ownSample(process.cwd(), steps) ? '' : 'The kept sample is stale: run npm run sample.').toBe('');
});

it('is not taken for other rows, another person, or another language', () => {
  const other = steps.map((step) => (step.command === 'start-cycle' ? { ...step, request: {} } : step));
  expect(ownSample(process.cwd(), other)).toBeNull();
  for (const wish of [{ as: 'ana@example.org' }, { locale: 'es_ES' }, { language: 'fr' }])
    expect(
      ownSample(process.cwd(), steps, { as: 'maria.coordinator@example.org', locale: 'en_US', ...wish }),
    ).toBeNull();
});
