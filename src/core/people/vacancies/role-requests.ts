// When somebody was asked to co-chair a workgroup: from the mails, by their keys. Nobody is asked twice within two weeks.
import type { Book } from '../../workbook/records/book';

export const DAYS_BETWEEN = 14;

/** Begins the keys of these mails; with the day, so that somebody may be asked again later. */
export const askKey = (workgroup: string, day: string): string => `ask-role:${workgroup}:${day}`;

/** The day (`YYYY-MM-DD`) on which they were asked last, '' for never. */
export const roleRequestedOn = (book: Book, workgroup: string, person: string): string =>
  book
    .rows('OBX')
    .filter(({ template, to, state }) => template === 'ask-role' && to === person && state !== 'failed')
    .flatMap(({ key }) => {
      const [, group, day = ''] = key.split(':');
      return group === workgroup ? [day] : [];
    })
    .sort()
    .at(-1) ?? '';
