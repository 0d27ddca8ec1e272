import { describe, expect, it } from '@jest/globals';
import {
  type MarkMailInput,
  markMail,
  listMail,
  showMail,
} from '../../../../src/core/inbox/mail/plan-mail-list';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const states = ['sent', 'sending', 'waiting', 'uncertain', 'failed', 'by-hand'] as const;
const book = bookOf({
  WG: [
    { id: 'WG-1', name: 'Housing', coChair1: 'MEM-1' },
    { id: 'WG-2', name: 'Water' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana', email: 'ana@example.org' },
    { id: 'MEM-2', name: 'Ben', email: 'ben@example.org' },
  ],
  MTG: [
    { id: 'MTG-1', title: 'Drafts', workgroup: 'WG-1', start: '2027-02-01T15:00', timeZone: 'UTC' },
    { id: 'MTG-2', title: 'Wells', workgroup: 'WG-2', start: '2027-02-01T15:00', timeZone: 'UTC' },
  ],
  INV: [],
  OBX: [
    ...states.map((state) => ({
      id: state,
      key: state,
      to: 'MEM-2',
      template: 'invitation',
      record: 'MTG-1',
      state,
    })),
    { id: 'other', key: 'other', to: 'MEM-1', template: 'update', record: 'MTG-2' },
  ],
});

const actor = { email: 'ana@example.org', person: 'MEM-1', isCoordinator: false, coChairs: ['WG-1'] };
const coChair = contextOf({ actor });
const coordinator = contextOf({ actor: { ...actor, isCoordinator: true } });
const member = contextOf({ actor: { ...actor, coChairs: [] } });

const list = (context = coordinator, input = {}) => {
  const outcome = listMail.plan(book, input, context);
  if (!outcome.ok) throw new Error('The list was refused.');
  return outcome.value.result;
};

describe('the list of mails', () => {
  it('shows a coordinator all, the newest first', () => {
    const { mails, counts } = list();
    expect(mails.map(({ id }) => id)).toEqual(['other', ...[...states].reverse()]);
    expect(mails[1]).toMatchObject({
      person: { id: 'MEM-2', name: 'Ben' },
      about: 'Drafts',
      stateText: 'sent by hand',
    });
    expect(counts).toEqual({ waiting: 2, sending: 1, sent: 1, uncertain: 1, failed: 1, 'by-hand': 1 });
  });

  it('says of a mail that waits when it cannot be read for whom it is', () => {
    const lost = bookOf({
      ...{ WG: [], MTG: [], INV: [], MEM: [{ id: 'MEM-1', name: 'Ana' }] },
      OBX: ['waiting', 'sent'].map((state) => ({ id: state, to: 'Denise', template: 'digest', state })),
    });
    const outcome = listMail.plan(lost, {}, coordinator);
    const problems = outcome.ok ? (outcome.value.problems ?? []) : [];
    expect(problems.map(({ rowNumber, message }) => `${rowNumber} ${render(message, 'en')}`)).toEqual([
      expect.stringMatching(/^3 “Denise” .* Denise may be missing because of it\.$/),
    ]);
  });

  it('shows others the mail about meetings of their workgroups, without marking', () => {
    const { mails } = list(coChair);
    expect(mails.map(({ id }) => id)).not.toContain('other');
    expect(mails.flatMap(({ mayMark }) => mayMark)).toEqual([]);
    expect(list(member).mails).toEqual([]);
  });

  it('narrows by state, by meeting and by number', () => {
    expect(list(coordinator, { state: 'waiting' }).mails.map(({ id }) => id)).toEqual(['other', 'waiting']);
    expect(list(coordinator, { record: 'MTG-2' }).mails.map(({ id }) => id)).toEqual(['other']);
    expect(list(coordinator, { most: 2 }).mails).toHaveLength(2);
  });
});

describe('reading one mail', () => {
  it('shows it as it would go out', () => {
    const outcome = showMail.plan(book, { id: 'waiting' }, coChair);
    expect(outcome.ok && outcome.value.result.mail?.subject).toBe(
      'Invitation: Drafts, Monday 1 February 2027, 15:00 (UTC)',
    );
  });

  it.each([
    ['unknown', 'There is no mail'],
    ['other', 'Only co-chairs'],
  ])('refuses %s', (id, words) => {
    const outcome = showMail.plan(book, { id }, coChair);
    expect(outcome.ok ? '' : render(outcome.problem, 'en')).toContain(words);
  });
});

describe('marking mails', () => {
  const mark = (input: MarkMailInput) => markMail.plan(book, input, coordinator);

  it.each<[MarkMailInput['as'], readonly string[]]>([
    ['waiting', ['uncertain', 'failed']],
    ['by-hand', ['waiting', 'uncertain', 'failed']],
  ])('as %s takes only %j', (as, expected) => {
    const outcome = mark({ ids: [...states], as });
    expect(outcome.ok && outcome.value.result.marked).toEqual(expected);
    expect(outcome.ok && outcome.value.effects.length).toBe(as === 'waiting' ? 1 : 0);
  });

  it('says when none may be marked so', () => {
    const outcome = mark({ ids: ['sent'], as: 'waiting' });
    expect(outcome.ok ? '' : render(outcome.problem, 'en')).toContain('None of these mails');
  });

  it('changes nothing for mails that are marked so already', () => {
    const outcome = mark({ ids: ['by-hand'], as: 'by-hand' });
    expect(outcome.ok && outcome.value.edits).toEqual([]);
  });

  it('refuses a mail that does not exist', () => {
    const outcome = mark({ ids: ['uncertain', 'x'], as: 'waiting' });
    expect(outcome.ok ? '' : render(outcome.problem, 'en')).toContain('no mail “x”');
  });
});
