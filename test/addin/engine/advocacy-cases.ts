// Planning whom to ask, logging a contact and bringing in what others were asked, each where it has something to write.
import { COORDINATOR, mustDo, openWorkbook, type BookState } from '../../support/workbook';
import { CO_CHAIR } from '../../support/coalition';
import { once, type Case } from './matrix';

const OTHERS = `Report of the Working Group on the Universal Periodic Review
Malta

40. The following recommendations have been examined by Malta and enjoy the support of Malta:
40.1 Test wells along rivers (Chile, Kenya);
40.2 House two people in a cell (Chile).`;
const [WELLS, CELLS] = ['Test the wells along all rivers', 'House two people in each cell'];
const QUESTION = 'Why are the wells along rivers not tested?';

/** Two asks, one of them planned for a country, and a contact that somebody typed. */
function asked(code: string, base: BookState): BookState {
  const book = openWorkbook(code, base);
  book.typeRow('CTY', { iso3: 'CHL', name: 'Chile' });
  book.typeRow('CTY', { iso3: 'KEN', name: 'Kenya' });
  for (const text of [WELLS, CELLS]) book.typeRow('ASK', { workgroup: 'Water', text });
  mustDo(book.as(CO_CHAIR).call('plan-asks', { plan: [{ country: 'Chile', ask: WELLS }] }));
  const issue = String(book.rowsOf('ISS')[0]?.['name'] ?? '');
  mustDo(book.as(CO_CHAIR).call('add-question', { text: QUESTION, issue }));
  book.typeRow('CON', { date: '2027-01-04', country: 'Chile', asks: WELLS, response: 'considering' });
  return book.state();
}

export function advocacyCases(code: string, base: BookState): Case[] {
  const start = once(() => asked(code, base));
  return [
    {
      command: 'plan-asks',
      as: CO_CHAIR,
      start,
      input: () => ({
        plan: [
          { country: 'Kenya', ask: WELLS },
          { country: 'Kenya', ask: CELLS },
        ],
        contacts: [{ country: 'Kenya', contactPerson: 'Bo Lind' }],
      }),
    },
    {
      command: 'log-contact',
      as: CO_CHAIR,
      start,
      input: () => ({ country: 'Kenya', asks: [CELLS], response: 'will-raise', promise: '=1+1' }),
    },
    {
      command: 'prepare-what-was-said',
      as: CO_CHAIR,
      start,
      input: () => ({ speakers: '1. Kenya\n2. Chile\n3. Peru\n4. Atlantis' }),
    },
    { command: 'import-made-to-others', as: COORDINATOR, start, input: () => ({ text: OTHERS }) },
    {
      command: 'import-questions',
      as: CO_CHAIR,
      start,
      input: () => ({ text: 'CHILE\nWhy are wells along rivers not tested?' }),
    },
  ];
}
