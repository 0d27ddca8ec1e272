// What stands in the form for a resource or something told in public, and what is sent of it.
import type { OutreachResult } from '../../../core/advocacy/outreach/plan-outreach-list';
import type { ShareInput } from '../../../core/advocacy/outreach/plan-share';

export interface ShareDraft {
  /** 'resource' or 'told' */
  readonly kind: string;
  readonly title: string;
  readonly link: string;
  readonly workgroups: readonly string[];
  readonly issues: readonly string[];
  readonly language: string;
  readonly date: string;
  readonly channel: string;
  readonly place: string;
  readonly embargo: string;
}

/** How the form begins: a resource of the reader's own workgroups, or something told today at home. */
export const startShareDraft = ({ own, today }: OutreachResult): ShareDraft => ({
  ...{ kind: 'resource', title: '', link: '', workgroups: own, issues: [], language: '' },
  ...{ date: today, channel: '', place: 'home', embargo: '' },
});

/** Fields that have to be filled in and are not. */
export const missingShareFields = ({ kind, title, link }: ShareDraft): readonly string[] => [
  ...(title.trim() === '' ? ['title'] : []),
  ...(kind === 'resource' && link.trim() === '' ? ['link'] : []),
];

export function shareInputOf(draft: ShareDraft): ShareInput {
  const { kind, title, link, language, date, channel, place, embargo } = draft;
  const common = { title, link, workgroups: [...draft.workgroups], issues: [...draft.issues] };
  const input =
    kind === 'resource'
      ? { kind, ...common, language }
      : { kind: 'told', ...common, date, channel, place, embargo };
  return input as ShareInput;
}
