import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render, type Language } from '../../../../src/core/base/messages/text';
import { joinForm } from '../../../../src/core/people/joining/plan-join-form';
import { whoAmI } from '../../../../src/core/people/joining/plan-who-am-i';
import { bookReading } from '../../coverage/overlaps/fixture';
import { contextOf } from '../../../support/book';
import { ANA, CO_CHAIR, COORDINATOR, newcomer, rows } from './fixture';

const form = (actor: Actor, input: { for?: string } = {}, language: Language = 'en') => {
  const plan = joinForm.plan(bookReading(joinForm.reads, rows), input, contextOf({ actor, language }));
  return plan.ok ? plan.value.result : render(plan.problem, language);
};

describe('the form to join', () => {
  it('offers open workgroups with their co-chairs and people', () => {
    expect(form(newcomer('x@example.org'))).toMatchObject({
      email: 'x@example.org',
      answers: null,
      mayActForOthers: false,
      people: [],
      workgroups: [
        { id: 'WG-P', name: 'Prisons', coChairs: ['Ana Ruiz'], members: 0 },
        { id: 'WG-W', name: 'Water', scope: 'Rivers and wells', coChairs: [], members: 1 },
      ],
      organizations: [{ id: 'ORG-1', name: 'The Riverside Alliance', acronym: 'RSA' }],
    });
  });

  it('names co-chairs who did not agree to be listed to members only', () => {
    expect(form(ANA)).toMatchObject({ workgroups: [{ coChairs: ['Ana Ruiz'] }, { coChairs: ['Bo'] }] });
  });

  it('shows one’s own answers', () => {
    expect(form(ANA)).toMatchObject({
      answers: {
        person: 'MEM-ANA',
        name: 'Ana Ruiz',
        organizationName: 'The Riverside Alliance',
        workgroups: [{ workgroup: 'WG-W', level: 'meetings', main: true }],
        mail: 'each',
      },
    });
  });

  it('shows the answers of others to coordinators and co-chairs only', () => {
    expect(form(CO_CHAIR, { for: 'Ana Ruiz' })).toMatchObject({
      answers: { person: 'MEM-ANA' },
      actsIn: ['WG-W'],
    });
    expect(form(COORDINATOR)).toMatchObject({ actsIn: ['WG-P', 'WG-W'] });
    expect(form(newcomer('x@example.org'), { for: 'Ana Ruiz' })).toContain('Only coordinators and co-chairs');
  });

  it('tells who may enter others to use a code name, and sends nobody who may to a coordinator', () => {
    const saidTo = (actor: Actor): string => {
      const shown = form(actor);
      return typeof shown === 'string' ? shown : shown.whoCanRead.join(' ');
    };
    for (const actor of [CO_CHAIR, COORDINATOR]) {
      expect(saidTo(actor)).toContain('enter them under a code name');
      expect(saidTo(actor)).not.toContain('do not fill in this form');
    }
    expect(saidTo(newcomer('x@example.org'))).toContain('do not fill in this form: ask a coordinator');
  });

  it.each<[Language, string, string]>([
    ['en', 'writes', 'code name'],
    ['es', 'escribe', 'nombre en clave'],
    ['fr', 'rédige', 'nom de code'],
  ])('speaks the reader’s language (%s)', (language, level, warning) => {
    const shown = form(ANA, {}, language);
    expect(shown).toMatchObject({
      levels: expect.arrayContaining([expect.objectContaining({ id: 'write', name: level })]) as unknown,
    });
    expect(JSON.stringify(shown)).toContain(warning);
  });
});

describe('who one is', () => {
  const who = (actor: Actor) => {
    const settings = { coalition: 'All Rights', country: 'arm', 'review.date': '2027-11-04' };
    const book = bookReading(whoAmI.reads, rows);
    const plan = whoAmI.plan(book, {}, contextOf({ actor, settings }));
    return plan.ok && plan.value.result;
  };

  it('tells a co-chair the workgroups by name', () => {
    expect(who(CO_CHAIR)).toEqual({
      email: 'bo@example.org',
      person: 'MEM-BO',
      name: 'Bo',
      isCoordinator: false,
      coChairs: ['Water'],
      language: 'en',
      speaks: [],
      bookLanguage: 'en',
      coalition: 'All Rights',
      country: 'Armenia',
      menu: 'co-chair  2027-11-04 2027-11-11',
      reviewDate: '2027-11-04',
    });
  });

  it('tells a newcomer that the list does not know them', () => {
    expect(who(newcomer('x@example.org'))).toMatchObject({ person: '', name: '', coChairs: [] });
  });
});
