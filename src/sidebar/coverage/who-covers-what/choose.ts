// What a workgroup can still do on an issue.
import type { ClaimIssueInput } from '../../../core/coverage/who-covers-what/plan-claim';
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart, CoveragePart } from '../../../core/coverage/who-covers-what/parts';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';
import type { Option } from '../../kit/fields/inputs';

interface Fields {
  readonly workgroup: string;
  readonly part: CoveragePart | '';
  readonly angle: string;
  readonly person: string;
}

export type PartDraft = EditedDraft<Fields>;

/** What stands for a workgroup on the issue; a part is proposed where nothing stands: the lead where nobody has it. */
export function partDraftFor(issue: ShownIssue, workgroup: string): PartDraft {
  const present = issue.parts.find((part) => part.workgroup.id === workgroup);
  if (present)
    return openedWith({
      workgroup,
      part: present.part,
      angle: present.angle,
      person: present.person.id,
    });
  const part = issue.state === 'gap' ? 'leads' : 'contributes';
  return { workgroup, part, angle: '', person: '', opened: null };
}

/** The input of 'claim-issue'. In a new part nobody to ask means: whoever is usual. */
export function claimIssueInputOf(issue: ShownIssue, { opened, ...fields }: PartDraft): ClaimIssueInput {
  const whole = wholeInput(issue, fields);
  if (!opened) return whole;
  const { changes, was } = changedFields(whole, wholeInput(issue, opened));
  const { workgroup, part } = whole;
  const held = { part: wholeInput(issue, opened).part, ...was };
  return { ...changes, issue: issue.id, ...(workgroup !== undefined && { workgroup }), part, was: held };
}

function wholeInput(issue: ShownIssue, { workgroup, part, angle, person }: Fields): ClaimIssueInput {
  const isNew = issue.parts.every((one) => one.workgroup.id !== workgroup);
  return {
    issue: issue.id,
    workgroup,
    part: part === '' ? 'contributes' : part,
    angle,
    ...((person !== '' || !isNew) && { person }),
  };
}

/** The workgroups for which one may act that have no part in the issue yet. */
export const newHere = (issue: ShownIssue, actsIn: WhoCoversWhatResult['actsIn']): readonly Option[] =>
  actsIn.filter(({ id }) => !issue.parts.some(({ workgroup }) => workgroup.id === id));

/** Which words say why one can act for no workgroup: coordinators act for all, so there is none. */
export const whyNoAct = (isCoordinator: boolean): 'noWorkgroups' | 'notYours' =>
  isCoordinator ? 'noWorkgroups' : 'notYours';

/** Which words say the gap that a workgroup leaves when it does only `left` from now on; undefined where it leaves none. */
export function leftBy(
  issue: ShownIssue,
  own: ShownPart,
  left: string,
): 'leavesGap' | 'leavesNobody' | undefined {
  const others = issue.parts.filter(({ workgroup }) => workgroup.id !== own.workgroup.id);
  if (left === 'none' && others.length === 0) return 'leavesNobody';
  return own.part === 'leads' && others.every(({ part }) => part !== 'leads') ? 'leavesGap' : undefined;
}
