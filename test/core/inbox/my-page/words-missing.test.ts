// What waits for somebody's word: meetings, overlaps, issues that two workgroups lead, mail that did not go out.
import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { linesOf, pageOf } from './fixture';

describe('meetings', () => {
  const invited = (answer: string): Tables => ({
    MTG: [
      {
        id: 'MTG-1',
        title: 'Drafts',
        workgroup: 'WG-W',
        start: '2027-01-11T18:00',
        link: 'https://meet.example.org/a',
        place: 'Town hall',
      },
      { id: 'MTG-2', title: 'Past', workgroup: 'WG-W', start: '2027-01-02T18:00' },
      { id: 'MTG-3', title: 'Off', workgroup: 'WG-W', start: '2027-01-12T18:00', status: 'cancelled' },
    ],
    INV: ['MTG-1', 'MTG-2', 'MTG-3'].map((meeting) => ({
      id: `INV-${meeting}`,
      meeting,
      person: 'MEM-ANA',
      answer,
    })),
  });

  it('wait for an answer, by the person’s own clock', () => {
    const page = pageOf('ana', invited('none'));
    expect(linesOf(page, 'invitations')).toMatchObject([
      {
        title: 'Drafts',
        when: 'Tuesday 12 January 2027, 08:00',
        panel: 'this-row',
        input: { sheet: 'INV', id: 'INV-MTG-1' },
        detail: 'Water · Town hall',
      },
    ]);
    expect(linesOf(page, 'meetings')).toEqual([]);
    expect(page.clock).toBe('Tokyo time');
  });

  it('are told with the address of the call to those who come', () => {
    const page = pageOf('ana', invited('maybe'));
    expect(linesOf(page, 'invitations')).toEqual([]);
    expect(linesOf(page, 'meetings')).toMatchObject([
      { title: 'Drafts', sheet: 'MTG', link: 'https://meet.example.org/a', state: 'soon' },
    ]);
  });

  it('are told quietly to those who said no, who may change their mind, and not to those who are not invited', () => {
    const page = pageOf('ana', invited('no'));
    expect(linesOf(page, 'meetings')).toMatchObject([{ state: 'none', answering: { answer: 'no' } }]);
    expect([page.late, page.soon]).toEqual([0, 0]);
    expect(linesOf(pageOf('dee', invited('yes')), 'meetings')).toEqual([]);
  });

  it('of a workgroup are told to who works in it and was not invited, since they joined later', () => {
    const PAR = (level: string) => [{ id: 'PAR-2', person: 'MEM-DEE', workgroup: 'WG-W', level }];
    const later = pageOf('dee', { ...invited('yes'), PAR: PAR('write') });
    expect(linesOf(later, 'invitations')).toEqual([]);
    expect(linesOf(later, 'meetings')).toMatchObject([
      {
        title: 'Drafts',
        sheet: 'MTG',
        link: 'https://meet.example.org/a',
        detail: expect.stringMatching(/^Water · Town hall · You have no invitation/),
      },
    ]);
    expect(linesOf(pageOf('dee', { ...invited('yes'), PAR: PAR('informed') }), 'meetings')).toEqual([]);
    expect(linesOf(pageOf('bo', invited('yes')), 'meetings')).toHaveLength(1);
    expect(linesOf(pageOf('ana', invited('no')), 'meetings')[0]?.detail).toBe('Water · Town hall');
  });

  it('never carry an address that is none', () => {
    const { MTG = [], ...rest } = invited('yes');
    const more = { ...rest, MTG: MTG.map((row) => ({ ...row, link: 'javascript:alert(1)' })) };
    expect(linesOf(pageOf('ana', more), 'meetings')).toMatchObject([{ link: '' }]);
  });

  it('that is on now is not late', () => {
    const page = pageOf('ana', {
      ...invited('yes'),
      MTG: [{ id: 'MTG-1', title: 'Now', workgroup: 'WG-W', start: '2027-01-10T06:50', length: 60 }],
    });
    expect(linesOf(page, 'meetings')).toMatchObject([{ when: 'today, 20:50', state: 'soon' }]);
  });
});

describe('what waits for a word', () => {
  const OVL = [{ id: 'OVL-1', first: 'SUB-1', second: 'SUB-2', level: 'same-asks', since: '2027-01-02' }];

  it('is told to both co-chairs with the day, and to coordinators once it is over', () => {
    const settings = { 'due.overlaps': '2027-01-12' };
    expect(linesOf(pageOf('dee', { OVL }, { settings }), 'overlaps')).toMatchObject([
      {
        title: '“Clean wells” and “Cells”',
        when: 'by Tuesday 12 January 2027',
        state: 'soon',
        detail: 'Same asks',
        panel: 'overlaps',
        input: { submission: 'SUB-1' },
      },
    ]);
    expect(linesOf(pageOf('cora', { OVL }, { settings }), 'overlaps')).toEqual([]);
    const over = { settings: { 'due.overlaps': '2027-01-05' } };
    expect(linesOf(pageOf('cora', { OVL }, over), 'overlaps')).toMatchObject([
      { when: 'late: Saturday 9 January 2027', state: 'late' },
    ]);
  });

  it('names both texts, however long their titles', () => {
    const long = 'Clean wells and healthy rivers for all who live there';
    const SUB = ['1', '2'].map((one) => ({ id: `SUB-${one}`, title: `${long} (${one})`, workgroup: 'WG-W' }));
    expect(linesOf(pageOf('bo', { OVL, SUB }), 'overlaps')).toMatchObject([
      {
        title: '“Clean wells and healthy rivers for all …” and “Clean wells and healthy rivers for all …”',
      },
    ]);
  });

  it('waits although its day is far, and names what was proposed', () => {
    const proposed = [
      {
        id: 'OVL-1',
        first: 'SUB-1',
        second: 'SUB-2',
        level: 'copied',
        decidedByFirst: 'MEM-BO',
        reason: 'merge: one river',
      },
    ];
    const page = pageOf('dee', { OVL: proposed }, { settings: { 'due.overlaps': '2027-12-01' } });
    expect(linesOf(page, 'overlaps')).toMatchObject([
      { state: 'soon', detail: 'Copied text. Proposed: merge' },
    ]);
    expect(linesOf(pageOf('bo', { OVL: proposed }), 'overlaps')).toEqual([]);
  });

  it('is an issue that one’s workgroup and another lead', () => {
    const COV = ['WG-W', 'WG-P'].map((workgroup) => ({
      id: `COV-${workgroup}`,
      issue: 'ISS-W',
      workgroup,
      part: 'leads',
    }));
    const page = pageOf('bo', { COV }, { language: 'es' });
    expect(linesOf(page, 'clashes')).toMatchObject([
      {
        title: 'Agua',
        id: 'COV-WG-W',
        detail: 'Lo dirige Water, y también Prisons.',
        panel: 'who-covers-what',
        input: { issue: 'ISS-W' },
      },
    ]);
    expect(pageOf('ana', { COV }).sections).toEqual([]);
  });

  it('is mail that did not go out, for coordinators', () => {
    const mail = (id: string, state: string, problem = '') => ({
      id,
      key: id,
      to: 'MEM-ANA',
      template: 'invitation',
      state,
      problem,
    });
    const OBX = [
      mail('OBX-1', 'failed', 'No such address.'),
      mail('OBX-2', 'sent'),
      mail('OBX-3', 'uncertain'),
      mail('OBX-4', 'waiting'),
    ];
    expect(
      linesOf(pageOf('cora', { OBX }), 'mail').map(({ id, title, detail }) => [id, title, detail]),
    ).toEqual([
      ['OBX-3', 'invitation: Ana', 'uncertain'],
      ['OBX-1', 'invitation: Ana', 'No such address.'],
    ]);
    expect(linesOf(pageOf('bo', { OBX }), 'mail')).toEqual([]);
  });
});
