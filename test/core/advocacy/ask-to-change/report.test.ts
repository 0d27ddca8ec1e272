import { describe, expect, it } from '@jest/globals';
import { funnelOf, waysOf } from '../../../../src/core/advocacy/ask-to-change/funnel';
import { buildAskToChangeReport } from '../../../../src/core/advocacy/ask-to-change/plan-report';
import { STEPS } from '../../../../src/core/advocacy/ask-to-change/steps';
import { bookReading, contextFor, refused } from '../fixture';
import { reviewed } from '../reviewed';

const tables = { ...reviewed, TPL: [{ id: 'TPL-1', name: 'sections', part: 1, bytes: 'UEsDBA==' }] };
const book = (over = {}) => bookReading(buildAskToChangeReport.reads, { ...tables, ...over });
const run = (over = {}) => buildAskToChangeReport.plan(book(over), {}, contextFor('bo'));

describe('build-ask-to-change-report', () => {
  const outcome = run();
  const [effect] = outcome.ok ? outcome.value.effects : [];
  const text = JSON.stringify(effect?.kind === 'make-document' ? effect.data : '');

  it('draws the numbers that the page From ask to change shows', () => {
    const funnel = funnelOf(waysOf(book(), contextFor('bo')));
    const values = [funnel.all, ...STEPS.map((step) => funnel[step])];
    expect(text).toContain(`"values":${JSON.stringify(values)}`);
  });

  it('has a row for each ask, and says that it is for inside', () => {
    expect(text).toContain(
      '"Provide clean drinking water to all villages","Water","supported, at least in part","Chile, Kenya"',
    );
    expect(text).toContain('For the coalition only');
  });

  it('says what is missing', () => {
    expect(refused(run({ ASK: [], ATC: [] }))).toContain('Nothing was asked for yet');
    expect(refused(run({ TPL: [] }))).toContain('Check and repair');
  });
});
