// A list, pasted or from a file: which one it is, it says itself where it can; looked at first, with what is asked about it,
// then taken in at once.
import { useState } from 'preact/hooks';
import type { BringInListResult } from '../../../core/inbox/bring-in-list/plan-bring-in-list';
import type { ListKind } from '../../../core/inbox/bring-in-list/lists';
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import type { BringInRecommendationsResult } from '../../../core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import type { NamedRow } from '../../../core/workbook/records/rows';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { Paste } from '../../kit/bring-in/paste';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { People } from '../../people/bring-in-people/preview';
import { Recommendations } from '../../un-documents/bring-in-recommendations/preview';
import { Rows } from './rows';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

/** What a look at the list gave, by what it is; `times` makes each look a new one. */
type Looked = { readonly times: number } & (
  | { readonly kind: 'MEM'; readonly shown: BringInPeopleResult }
  | { readonly kind: 'REC'; readonly shown: BringInRecommendationsResult }
  | { readonly kind: 'rows'; readonly shown: BringInListResult & { readonly kind: ListKind } }
  | { readonly kind: ''; readonly shown: null }
);
type LookedAt = Looked extends infer One ? (One extends unknown ? Omit<One, 'times'> : never) : never;

/** Looks at a list without writing. The add-in says which it is; people and recommendations have a reading of their own. */
function useLooking() {
  const list = useRun('bring-in-list');
  const people = useRun('bring-in-people');
  const recommendations = useRun('bring-in-recommendations');
  const trial = { dryRun: true, saying: translate(kitWords.looking) } as const;
  const lookAs = async (
    kind: ListKind | '',
    text: string,
    seen?: BringInListResult,
  ): Promise<LookedAt | undefined> => {
    if (kind === '') return { kind, shown: null };
    if (kind === 'MEM') {
      const answer = await people.run({ text }, trial);
      return answer && { kind, shown: answer.result };
    }
    if (kind === 'REC') {
      const answer = await recommendations.run({ text }, trial);
      return answer && { kind, shown: answer.result };
    }
    const shown = seen ?? (await list.run({ text, kind }, trial))?.result;
    return shown && { kind: 'rows', shown: { ...shown, kind } };
  };
  return {
    isBusy: [list, people, recommendations].some((one) => one.isBusy),
    error: list.errors['text'] ?? people.errors['text'] ?? recommendations.errors['text'],
    lookAs,
    first: (text: string) => list.run({ text }, trial),
  };
}

interface KindProps {
  readonly kinds: readonly NamedRow[];
  readonly looked: Looked;
  /** Whether it may be of missions rather than of people. */
  readonly mayBeMissions: boolean;
  onChange(kind: ListKind | ''): void;
}

/** Which list it is, for who knows better. */
const Kind = ({ kinds, looked, mayBeMissions, onChange }: KindProps) => (
  <>
    {looked.kind === '' && mayBeMissions && <p>{translate(words.whose)}</p>}
    <div class="questions">
      <SelectField
        label={translate(words.tab)}
        options={kinds}
        {...(looked.kind === '' && { empty: translate(words.choose) })}
        value={looked.kind === 'rows' ? looked.shown.kind : looked.kind}
        onChange={(id) => onChange(id as ListKind | '')}
      />
    </div>
  </>
);

function BringInList() {
  const [text, setText] = useState('');
  const [which, setWhich] = useState({ kinds: [] as readonly NamedRow[], mayBeMissions: false });
  const [looked, setLooked] = useState<Looked | null>(null);
  const [answer, setAnswer] = useState<Success<unknown> | null>(null);
  const { isBusy, error, first, lookAs } = useLooking();
  const show = (seen: LookedAt | undefined): void => {
    if (seen) setLooked({ ...seen, times: (looked?.times ?? 0) + 1 } as Looked);
  };
  const look = async (): Promise<void> => {
    const seen = await first(text);
    if (!seen) return;
    setWhich(seen.result);
    show(await lookAs(seen.result.kind, text, seen.result));
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(kitWords.close), onPress: closeDialog }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (!looked) {
    const help = translate(words.listHelp);
    return <Paste {...{ help, text, setText, isBusy, error }} onLook={() => void look()} />;
  }
  const kind = <Kind {...which} looked={looked} onChange={(id) => void lookAs(id, text).then(show)} />;
  const onBack = (): void => setLooked(null);
  const shared = { key: looked.times, text, kind, onBack, onDone: setAnswer };
  if (looked.kind === 'MEM') return <People {...shared} shown={looked.shown} />;
  if (looked.kind === 'REC') return <Recommendations {...shared} first={looked.shown} />;
  if (looked.kind === 'rows') return <Rows {...shared} first={looked.shown} />;
  return <Frame secondary={{ label: translate(kitWords.back), onPress: onBack }}>{kind}</Frame>;
}

export const view = viewOf(BringInList, DIALOGS['bring-in-list'].title);
