import { describe, expect, it } from '@jest/globals';
import { changedFields, comeBack, openedWith } from '../../../src/sidebar/kit/changed-fields';

describe('what was typed earlier, laid over what the form would show now', () => {
  it('of something new is there again; what the form no longer has is not', () => {
    const start = { title: '', length: 60 as number | null, issues: [] as string[] };
    const typed = { title: 'Wells', length: null, issues: 'ISS-1', gone: true };
    expect(comeBack(start, typed)).toEqual({ title: 'Wells', length: null, issues: [] });
  });

  it('of a row keeps what stood there when it was typed; the other fields show what stands there now', () => {
    const then = openedWith({ start: '12:00', agenda: 'Old', place: 'Here' });
    const now = openedWith({ start: '15:00', agenda: 'New', place: 'There' });
    const back = comeBack(now, { ...then, agenda: 'Mine' });
    expect(back).toMatchObject({ start: '15:00', agenda: 'Mine', place: 'There' });
    const { opened, ...fields } = back;
    expect(changedFields(fields, opened ?? fields)).toEqual({
      changes: { agenda: 'Mine' },
      was: { agenda: 'Old' },
    });
  });

  it('typed before there was a row counts as changed', () => {
    const now = openedWith({ name: 'Ana', mail: 'each' });
    const back = comeBack(now, { name: 'Ana Ruiz', mail: 'each', opened: null });
    expect(back).toMatchObject({ name: 'Ana Ruiz', opened: { name: 'Ana' } });
  });
});
