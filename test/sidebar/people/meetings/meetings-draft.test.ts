// A meeting between the form and the add-in.
import { describe, expect, it } from '@jest/globals';
import {
  meetingDraftOf,
  inviteInputOf,
  newMeetingDraft,
  meetingProblems,
  type MeetingDraft,
} from '../../../../src/sidebar/people/meetings/meetings-draft';
import { meetings } from '../../working-answers';

const filled: MeetingDraft = {
  ...newMeetingDraft(meetings),
  workgroup: 'WG-1',
  title: ' Second reading ',
  start: '2027-03-04T10:00',
};
const [planned] = meetings.upcoming;

describe('the draft of a meeting', () => {
  it('starts in the zone of the workbook, without a workgroup when there are several', () => {
    expect(newMeetingDraft(meetings)).toMatchObject({ workgroup: '', timeZone: 'Africa/Harare', length: 60 });
  });

  it('starts with the only workgroup of a co-chair', () => {
    const only = { ...meetings, workgroups: meetings.workgroups.slice(0, 1) };
    expect(newMeetingDraft(only).workgroup).toBe('WG-1');
  });

  it('is fine with workgroup, title and start', () => {
    expect(meetingProblems(filled)).toEqual({});
  });

  it.each<[string, Partial<MeetingDraft>, string[]]>([
    ['an empty form', { workgroup: '', title: ' ', start: '' }, ['workgroup', 'title', 'start']],
    ['no length', { length: null }, ['length']],
    ['a length of no minute', { length: 0 }, ['length']],
    ['a length of eight days', { length: 8 * 24 * 60 }, ['length']],
    ['a link that is only a name', { link: 'meet.example.org' }, ['link']],
    ['a link that would run a script', { link: 'javascript:alert(1)' }, ['link']],
    ['no time zone', { timeZone: '' }, ['timeZone']],
  ])('is held back with %s', (_, changes, fields) => {
    expect(Object.keys(meetingProblems({ ...filled, ...changes }))).toEqual(fields);
  });

  it('sends what was typed, trimmed, and ticks only when they are set', () => {
    expect(inviteInputOf(filled)).toEqual({
      workgroup: 'WG-1',
      withWorkgroups: [],
      title: 'Second reading',
      kind: 'meeting',
      start: '2027-03-04T10:00',
      length: 60,
      timeZone: 'Africa/Harare',
      place: '',
      link: '',
      agenda: '',
      ...{ accreditedHost: '', coSponsors: [], guests: [], speakers: [] },
    });
    expect(inviteInputOf({ ...filled, includeInformed: true })).toMatchObject({ includeInformed: true });
  });

  it('of a planned meeting sends what was changed and emptied, and what stood there', () => {
    const draft = planned ? meetingDraftOf(planned) : filled;
    expect(inviteInputOf(draft)).toEqual({ id: 'MTG-1', was: {} });
    expect(inviteInputOf({ ...draft, agenda: '', length: 45 })).toEqual({
      ...{ id: 'MTG-1', agenda: '', length: 45 },
      was: { agenda: planned?.agenda, length: 90 },
    });
  });

  it('of a meeting of the whole coalition needs no workgroup, and sends none', () => {
    const draft: MeetingDraft = { ...filled, id: 'MTG-1', workgroup: '' };
    expect(meetingProblems(draft)).toEqual({});
    expect(inviteInputOf(draft)).not.toHaveProperty('workgroup');
  });
});
