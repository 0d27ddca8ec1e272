// The one next step of a text, by how it stands, for those who may work on it; for others there is none but to read.
import { message, render, type Language, type Text } from '../../base/messages/text';
import { step } from '../../workbook/places/define';
import type { Step } from '../../workbook/places/thing';
import type { PanelName } from '../../workbook/menu/panels';
import type { BoardLine, BoardState } from '../deadline-board/lines';
import * as t from '../../words/submissions/submissions-place';

interface Next {
  readonly label: Text;
  readonly why: Text;
  readonly panel: PanelName;
}

/** What is with the UN and has its receipt needs nothing. */
const NEXT: Readonly<Record<Exclude<BoardState, 'done'>, Next>> = {
  'no-text': { label: t.bringInDraft, why: t.bringInDraftWhy, panel: 'take-in-text' },
  blocked: { label: t.putRight, why: t.putRightWhy, panel: 'check-before-upload' },
  open: { label: t.haveItRead, why: t.haveItReadWhy, panel: 'review' },
  ready: { label: t.handIn, why: t.handInWhy, panel: 'check-before-upload' },
  unchecked: { label: t.checkNow, why: t.checkNowWhy, panel: 'check-before-upload' },
  unproven: { label: t.typeReceipt, why: t.typeReceiptWhy, panel: 'check-before-upload' },
};

/** Null where nothing is to be done, or not by the reader. */
export function nextStepOfText(
  { state, id, blocks }: Pick<BoardLine, 'state' | 'id' | 'blocks'>,
  mayWork: boolean,
  language: Language,
): Step | null {
  if (!mayWork || state === 'done') return null;
  const { label, why, panel } = NEXT[state];
  const reason = render(message(why, { block: blocks[0] ?? '' }), language);
  return step(label[language], panel, { submission: id }, reason);
}
