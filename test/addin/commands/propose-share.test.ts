// From reports of others to a proposed share and planned asks, by the built script.
import { expect, it } from '@jest/globals';
import type { ProposeShareResult } from '../../../src/core/advocacy/whom-to-ask/plan-share';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo } from '../../support/workbook';

const REPORT = `Report of the Working Group on the Universal Periodic Review
Malta

40. The following recommendations have been examined by Malta and enjoy the support of Malta:
40.1 Test the wells along all rivers (Chile);`;

it('proposes a share of what is asked, which is planned with its reasons', async () => {
  const book = await testWorkbook();
  book.typeRow('CTY', { iso3: 'CHL', name: 'Chile' });
  book.typeRow('ASK', { workgroup: 'Water', text: 'Test the wells along all rivers' });
  mustDo(book.as(COORDINATOR).call('import-made-to-others', { text: REPORT }));
  const share = mustDo(book.as(CO_CHAIR).call('propose-share', { workgroup: 'Water' }));
  const { pairs } = share.result as ProposeShareResult;
  const pair = pairs.find(({ ask }) => ask.name.startsWith('Test the wells'));
  expect(pair).toMatchObject({ country: { name: 'Chile' }, ground: 'same' });
  const plan = [{ country: pair?.country.id ?? '', ask: pair?.ask.id ?? '' }];
  mustDo(book.as(CO_CHAIR).call('plan-asks', { plan }));
  const [planned] = book.rowsOf('ATC');
  expect(planned?.['reasons']).toContain('Malta 40.1');
}, 60_000);
