// Lists, form answers and UN answers brought in, words added to a list, and a value put right in many rows.
import { COORDINATOR, mustDo, type BookState, type OpenBook } from '../../support/workbook';
import { MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const REPORT = `A/HRC/90/1
40. The following recommendations will be examined by Norway:
40.1 Test wells (Chile);
40.2 Count fish (Malta).`;
const ADDENDUM = `A/HRC/90/1/Add.1

The Government of Norway accepts 40.1. The wells are tested.

The Government of Norway notes 40.2.`;
const PEOPLE = `Name\tEmail\tOrganisation\tWorking group\tRole
Noor Haddad\tnoor@example.org\tHousing Nwo\tWater\tWrites
Sam Osei\tsam@example.org\tLake Clinics\tWater; Prisons\t
Ana Ruiz\t\tHousing Now\tPrisons\t`;
const GROUPS = 'Grupo de trabajo;Mandato;Copresidencia\nPuertos;Pesca;Ana Ruiz / Iva Novak\nWater;Ríos;';
const FORM = `Timestamp\tEmail Address\tYour name\tOrganization\tWhich workgroups?\tHow do you take part?\tMay you be named in lists that leave the workbook?
11/20/2026 9:12:05\tnoor@example.org\tNoor Haddad\tLake Clinics\tWater, Prisons\twrites\tYes
11/20/2026 10:00:00\t\tSwallow\t\tWater\tkeep me informed\tNo`;
const RECOMMENDATIONS = `No.\tRecommendation\tRecommending State\tResponse\tTheme\tWorking group
140.1\tBuild homes for all who live in the street\tMalta; Chile\tAccepted\tDunes\tWater
140.2\tRatify the Optional Protocol without delay\tChile\tNoted\t\tWater`;

function misspell(book: OpenBook): void {
  for (const name of ['Cy Moss', 'Di Lake']) book.typeRow('MEM', { name, organization: 'Housing Nwo' });
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
}

export function bringInCases(code: string, base: BookState): Case[] {
  const then = (from: () => BookState, act: (book: OpenBook) => void) => once(() => after(code, from(), act));
  const call = (command: string, input: object) => (book: OpenBook) =>
    void mustDo(book.as(COORDINATOR).call(command, input));
  const start = () => base;
  const reported = then(start, call('import-recommendations', { text: REPORT, cycle: 4 }));
  const answered = then(reported, call('import-answers', { text: ADDENDUM, cycle: 4 }));
  const taking = (command: string, from: () => BookState, input: object): Case => ({
    ...{ command, as: COORDINATOR, start: from },
    input: () => input,
  });
  return [
    taking('import-answers', reported, { text: ADDENDUM, cycle: 4 }),
    { ...taking('annotated-answers', answered, { cycle: 4 }), as: MEMBER },
    { ...taking('bring-in-list', start, { text: PEOPLE }), how: 'people' },
    taking('bring-in-list', start, { text: GROUPS }),
    taking('bring-in-form-answers', start, { tables: [{ name: 'Join', text: FORM }] }),
    {
      ...taking('bring-in-list', start, {
        text: RECOMMENDATIONS,
        table: { answers: { 'ISS dunes': 'new' } },
      }),
      how: 'recommendations',
    },
    taking('add-words', start, { list: 'languages', words: ['Slovenian', 'Sámi'] }),
    taking('correct-value', then(start, misspell), {
      ...{ sheet: 'MEM', column: 'organization', value: 'Housing Nwo', to: 'Housing Now' },
    }),
  ];
}
