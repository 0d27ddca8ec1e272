// A letter while somebody writes it.
import type { WriteFormResult } from '../../../core/people/group-letters/plan-group-letters-form';
import type { WriteToGroupInput } from '../../../core/people/group-letters/plan-write';
import type { Text } from '../../../core/base/messages/text';
import { unfilled } from '../../kit/form';

export interface GroupLetterDraft {
  readonly groups: readonly string[];
  readonly levels: readonly string[];
  readonly way: string;
  readonly subject: string;
  readonly text: string;
}

/** To the reader's only workgroup, where there is one, and to the levels that receive letters. */
export function newGroupLetterDraft({ groups, levels }: WriteFormResult, group: string): GroupLetterDraft {
  const [only, another] = groups;
  const wanted = groups.find(({ id }) => id === group) ?? (another ? undefined : only);
  return {
    groups: wanted ? [wanted.id] : [],
    levels: levels.flatMap(({ id, usual }) => (usual ? [id] : [])),
    ...{ way: 'each', subject: '', text: '' },
  };
}

export const writeToGroupInputOf = ({
  groups,
  levels,
  way,
  subject,
  text,
}: GroupLetterDraft): WriteToGroupInput => ({
  groups: [...groups],
  levels: [...levels] as WriteToGroupInput['levels'],
  way: way === 'list' ? 'list' : 'each',
  subject: subject.trim(),
  text: text.trim(),
});

export const groupLetterProblems = (draft: GroupLetterDraft): Readonly<Record<string, Text>> =>
  unfilled([
    ...(draft.groups.length === 0 ? ['groups'] : []),
    ...(draft.way === 'each' && draft.levels.length === 0 ? ['levels'] : []),
    ...(draft.subject.trim() === '' ? ['subject'] : []),
    ...(draft.text.trim() === '' ? ['text'] : []),
  ]);
