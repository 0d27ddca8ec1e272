// What is pointed out while somebody types into the form to join.
import { describe, expect, it } from '@jest/globals';
import {
  alreadyListed,
  type AlreadyListedInput,
} from '../../../../src/core/people/joining/plan-already-listed';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { contextOf } from '../../../support/book';
import { bookReading } from '../../coverage/overlaps/fixture';
import { ANA, CO_CHAIR, newcomer, rows } from './fixture';

function ask(input: Partial<AlreadyListedInput>, actor: Actor) {
  const typed = { name: '', organization: '', ...input };
  const plan = alreadyListed.plan(bookReading(alreadyListed.reads, rows), typed, contextOf({ actor }));
  if (!plan.ok) throw new Error('It was refused.');
  return plan.value.result;
}

describe('what may be on the list already', () => {
  it('names nobody to newcomers who did not agree to be named', () => {
    expect(ask({ name: 'Elise Roy', organization: 'RSA' }, newcomer('e@example.org')).people).toEqual([]);
    expect(ask({ name: 'Bo', email: 'bo@example.org' }, newcomer('e@example.org')).people).toEqual([]);
    const [ana] = ask({ name: 'Ana Ruíz' }, newcomer('e@example.org')).people;
    expect(ana).toMatchObject({ id: 'MEM-ANA', detail: 'The Riverside Alliance', reasons: 'same name' });
  });

  it('finds who is entered by others, by name or address', () => {
    expect(ask({ name: 'Elyse Roy', organization: 'RSA' }, CO_CHAIR).people).toMatchObject([
      { id: 'MEM-ELI' },
    ]);
    const byAddress = ask({ name: 'A. Ruiz', email: 'ana@example.org' }, CO_CHAIR).people;
    expect(byAddress).toMatchObject([{ id: 'MEM-ANA', reasons: 'initials for a name, same email address' }]);
  });

  it('does not find oneself', () => {
    expect(ask({ name: 'Ana Ruiz' }, ANA).people).toEqual([]);
  });

  it('finds the organization that a new name may mean', () => {
    const { organizations } = ask({ organization: 'Riverside Alliance Ltd.' }, newcomer('e@example.org'));
    expect(organizations).toEqual([
      {
        id: 'ORG-1',
        name: 'The Riverside Alliance',
        detail: 'RSA',
        reasons: 'same name but for the legal form',
      },
    ]);
    expect(ask({ organization: 'ORG-1' }, ANA).organizations).toEqual([]);
    expect(ask({ organization: 'Riverbank Alliance' }, ANA).organizations).toEqual([]);
  });
});
