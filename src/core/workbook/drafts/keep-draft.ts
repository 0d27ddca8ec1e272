// What somebody typed into a form and has not sent yet: kept for them alone, in no sheet, until it is sent or thrown away.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import { PANELS, type PanelName } from '../menu/panels';
import { MOST_KEPT } from './pieces';
import * as draftsText from '../../words/workbook/drafts';

const LONGEST_ABOUT = 300;

export const keepDraftInput = z.object({
  panel: z.enum(Object.keys(PANELS) as [PanelName, ...PanelName[]]),
  /** What of the panel it is about, such as the id of a row; '' where there is but one form. */
  about: z.string().check(z.maxLength(LONGEST_ABOUT)),
  /** As the panel reads it again; '' when it was sent or thrown away. */
  draft: z.string().check(z.maxLength(MOST_KEPT)),
});
export type KeepDraftInput = z.infer<typeof keepDraftInput>;

/** `kept` is false where the person's store is full. */
export const keepDraft = defineShellCommand<{ readonly kept: boolean }>()({
  name: 'keep-draft',
  title: draftsText.keepTitle,
  audience: 'anyone',
  pace: 'query',
  input: keepDraftInput,
});
