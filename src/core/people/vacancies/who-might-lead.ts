// Who of a workgroup might take on the role of a co-chair: who said so first, then by how much they do there.
import { participationLevels } from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { firstRowByKey } from '../../workbook/records/rows-by-key';
import { coChairsOf, participantOf } from '../joining/memberships';

export interface LeadCandidate {
  /** Id of People. */
  readonly person: string;
  readonly level: string;
  /** Whether they ticked co-chairing. */
  readonly says: boolean;
  /** Keys of what else they help with. */
  readonly helpsWith: readonly string[];
  readonly experience: string;
}

const levelRank = (level: string): number => {
  const at = participationLevels.findIndex(({ key }) => key === level);
  return at < 0 ? participationLevels.length : at;
};

/** Rows of Participation in the workgroup, of people who are there. */
export const partsIn = (book: Book, workgroup: string): readonly RowOf<'PAR'>[] =>
  book
    .rows('PAR')
    .filter((row) => row.workgroup === workgroup && row.status !== 'left')
    .filter((row) => (book.find('MEM', participantOf(row))?.status ?? 'left') !== 'left');

/** All who take part in the workgroup and do not co-chair it, the most willing first. */
export function whoMightLead(book: Book, workgroup: string): readonly LeadCandidate[] {
  const coChairs = coChairsOf(book.find('WG', workgroup));
  return [...firstRowByKey(partsIn(book, workgroup), participantOf)]
    .filter(([person]) => !coChairs.includes(person))
    .map(([person, { level, helpsWith }]) => ({
      ...{ person, level, helpsWith, says: helpsWith.includes('co-chairing') },
      experience: book.find('MEM', person)?.experience ?? '',
    }))
    .sort(
      (one, other) =>
        Number(other.says) - Number(one.says) ||
        levelRank(one.level) - levelRank(other.level) ||
        Number(other.experience === 'much') - Number(one.experience === 'much') ||
        book.labelOf('MEM', one.person).localeCompare(book.labelOf('MEM', other.person)),
    );
}
