// Proposing a share: what is proposed is marked in the table, and said with what each rests on, before anything is saved.
import { useState } from 'preact/hooks';
import type { ProposedPair, ProposeShareResult } from '../../../core/advocacy/whom-to-ask/plan-share';
import type { WhomToAskResult } from '../../../core/advocacy/whom-to-ask/table';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, Notice, PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import { withShare, type WhomToAskDraft } from './whom-to-ask-draft';
import * as words from '../../../core/words/panels/advocacy/whom-to-ask';

interface ProposeProps {
  readonly table: WhomToAskResult;
  readonly draft: WhomToAskDraft;
  /** By what the draft is by the time the answer comes. */
  change(next: (was: WhomToAskDraft) => WhomToAskDraft): void;
}

const Proposed = ({ country, ask, reasons }: ProposedPair) => (
  <>
    <span>{translate(words.proposedFor, { country: country.name, ask: ask.name })}</span>
    <Detail>{reasons[0] ?? translate(words.onNothing)}</Detail>
  </>
);

export function Propose({ table, draft, change }: ProposeProps) {
  const { run, isBusy } = useRun('propose-share');
  const [share, setShare] = useState<Success<ProposeShareResult> | null>(null);
  const propose = async (): Promise<void> => {
    const { id: workgroup } = table.workgroup;
    const issue = table.issue.id;
    const { plan, drop } = draft;
    const answer = await run({ workgroup, plan: [...plan], drop: [...drop], ...(issue !== '' && { issue }) });
    if (!answer) return;
    setShare(answer);
    const { pairs } = answer.result;
    if (pairs.length > 0) change((was) => withShare(was, pairs));
  };
  return (
    <>
      <Button label={translate(words.propose)} isBusy={isBusy} onPress={() => void propose()} />
      {share && <Notice tone="info" lines={share.summary} />}
      {share && share.result.pairs.length > 0 && (
        <Fold summary={translate(words.whyThese)}>
          <PlainList items={share.result.pairs}>{(one) => <Proposed {...one} />}</PlainList>
        </Fold>
      )}
    </>
  );
}
