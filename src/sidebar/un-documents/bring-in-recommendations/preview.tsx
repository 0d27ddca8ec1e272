// A list of recommendations that was looked at: what it is, what is asked about it, and the press that takes it in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BringInRecommendationsResult } from '../../../core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut } from '../../kit/bring-in/listed';
import { Questions } from '../../kit/bring-in/questions';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { isAnswered, ListIs, type ListDetails } from './list-is';
import { RecommendationsTable } from './bring-in-recommendations-table';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/un-documents/bring-in-recommendations';

type Result = BringInRecommendationsResult;

interface PreviewProps {
  readonly shown: Result;
  readonly kind: ComponentChildren;
  readonly said: ListDetails;
  readonly isBusy: boolean;
  onSaid(said: ListDetails): void;
  onBack(): void;
  onBringIn(decisions: Readonly<Record<string, string>>): void;
}

function Preview({ shown, kind, said, isBusy, onSaid, onBack, onBringIn }: PreviewProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { added, known, again, asked, unread, leftOut } = shown;
  const bringIn = () => onBringIn(decisionsOf(asked, chosen));
  return (
    <Frame
      {...(isAnswered(shown) && {
        primary: { label: translate(kitWords.bringIn), isBusy, onPress: bringIn },
      })}
      secondary={{ label: translate(kitWords.back), onPress: onBack }}
    >
      {kind}
      <ListIs shown={shown} said={said} onSaid={onSaid} />
      {isAnswered(shown) && <p class="counts">{translate(words.counts, { added, known, again })}</p>}
      <Questions
        asked={asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => translate(words.question, { typed, count })}
      />
      <LeftOut names={leftOut} />
      {unread.length > 0 && (
        <p class="help">
          {translate(words.unread, { rows: unread.map(({ row, text }) => `${row} (${text})`).join('; ') })}
        </p>
      )}
      <RecommendationsTable shown={shown} />
    </Frame>
  );
}

interface RecommendationsProps {
  readonly text: string;
  /** As it was looked at first. */
  readonly first: Result;
  /** What the list is, above all else. */
  readonly kind: ComponentChildren;
  onBack(): void;
  onDone(answer: Success<Result>): void;
}

export function Recommendations({ text, first, kind, onBack, onDone }: RecommendationsProps) {
  const [said, setSaid] = useState<ListDetails>({});
  const [shown, setShown] = useState<Result>(first);
  const { isBusy, run } = useRun('bring-in-recommendations');
  const look = async (about: ListDetails): Promise<void> => {
    setSaid(about);
    const seen = await run({ text, ...about }, { dryRun: true, saying: translate(kitWords.looking) });
    if (seen) setShown(seen.result);
  };
  const bringIn = async (decisions: Readonly<Record<string, string>>): Promise<void> => {
    const done = await run({ text, ...said, decisions: { ...decisions } });
    if (done) onDone(done);
  };
  return (
    <Preview
      {...{ shown, kind, said, isBusy, onBack }}
      onSaid={(about) => void look(about)}
      onBringIn={(decisions) => void bringIn(decisions)}
    />
  );
}
