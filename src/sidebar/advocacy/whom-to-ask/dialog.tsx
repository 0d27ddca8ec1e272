// Whom to ask: a table of countries and asks, with the reasons for each, to plan who is asked for what.
import { useState } from 'preact/hooks';
import type { WhomToAskInput } from '../../../core/advocacy/whom-to-ask/plan-whom-to-ask-list';
import type { WhomToAskResult } from '../../../core/advocacy/whom-to-ask/table';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { Button } from '../../kit/buttons';
import { ClashChoices, type ClashChoice } from '../../kit/clashes';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { UndoButton } from '../../kit/outcome';
import { Pages } from '../../kit/pages';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { changesIn, EMPTY_PLAN, planAsksInputOf, settled, type WhomToAskDraft } from './whom-to-ask-draft';
import { Propose } from './propose';
import { AskTable } from './whom-to-ask-table';
import { Why, type Place } from './why';
import * as words from '../../../core/words/panels/advocacy/whom-to-ask';

/** As many asks as the add-in shows at once. */
const COLUMNS = 10;
const ALL_COUNTRIES = 300;

interface FilterProps {
  readonly table: WhomToAskResult;
  readonly wanted: WhomToAskInput;
  want(changes: Partial<WhomToAskInput>): void;
}

function Filter({ table, want }: Omit<FilterProps, 'wanted'>) {
  const ways = [
    { id: 'asks', name: translate(words.byAsks) },
    { id: 'issues', name: translate(words.byIssues) },
  ];
  return (
    <div class="filter">
      <SelectField
        label={translate(words.across)}
        options={ways}
        value={table.by}
        onChange={(by) => want({ by: by === 'issues' ? 'issues' : 'asks', from: 0 })}
      />
      <SelectField
        label={translate(words.workgroup)}
        options={table.workgroups}
        empty={translate(words.allWorkgroups)}
        value={table.workgroup.id}
        onChange={(workgroup) => want({ workgroup, from: 0 })}
      />
      <SelectField
        label={translate(words.issue)}
        options={table.issues}
        empty={translate(words.allIssues)}
        value={table.issue.id}
        onChange={(issue) => want({ issue: issue === '' ? undefined : issue, from: 0 })}
      />
      <Pages
        from={table.from}
        size={COLUMNS}
        total={table.all}
        earlier={words.earlier}
        later={words.later}
        go={(from) => want({ from })}
      />
      {table.lastDay !== '' && <p class="last-day">{translate(words.lastDay, { day: table.lastDay })}</p>}
    </div>
  );
}

interface SheetProps extends FilterProps {
  readonly draft: WhomToAskDraft;
  setDraft(next: WhomToAskDraft | ((was: WhomToAskDraft) => WhomToAskDraft)): void;
}

function Sheet({ table, wanted, want, draft, setDraft }: SheetProps) {
  const [place, setPlace] = useState<Place | null>(null);
  const mayPropose = table.mayPlan && table.by === 'asks' && table.columns.length > 0;
  return (
    <>
      <Filter table={table} want={want} />
      <Notice tone="info" lines={table.notes} />
      {table.columns.length === 0 ? (
        <Empty words={translate(table.by === 'asks' ? words.noAsks : words.noIssues)} />
      ) : (
        <div class="beside">
          <AskTable table={table} draft={draft} place={place} setDraft={setDraft} onLook={setPlace} />
          <div>
            {mayPropose && <Propose table={table} draft={draft} change={setDraft} />}
            {wanted.most === undefined && table.moreCountries > 0 && (
              <Button
                label={translate(words.moreCountries, { count: table.moreCountries })}
                kind="quiet"
                onPress={() => want({ most: ALL_COUNTRIES })}
              />
            )}
            <Why table={table} place={place} draft={draft} setDraft={setDraft} />
          </div>
        </div>
      )}
    </>
  );
}

/** Saving what was changed; what somebody else set meanwhile is chosen between. */
function useSaving(refresh: () => void) {
  const [draft, setDraft] = useState<WhomToAskDraft>(EMPTY_PLAN);
  const [saved, setSaved] = useState<Success | null>(null);
  const { run, isBusy, clashes } = useRun('plan-asks');
  const save = async (): Promise<void> => {
    const answer = await run(planAsksInputOf(draft));
    if (!answer) return;
    setStatus(answer.summary.join(' '), 'good');
    setSaved(answer);
    setDraft(EMPTY_PLAN);
    refresh();
  };
  const choose = (_clash: unknown, choice: ClashChoice): void => {
    setDraft(settled(draft, choice));
    refresh();
  };
  const change: SheetProps['setDraft'] = (next) => {
    setSaved(null);
    setStatus('');
    setDraft(next);
  };
  const forget = (): void => {
    setSaved(null);
    refresh();
  };
  return { draft, change, saved, forget, save, isBusy, clashes, choose };
}

function WhomToAsk() {
  const { opening } = usePanel();
  const { workgroup, issue } = opening.input;
  const [wanted, setWanted] = useState<WhomToAskInput>({
    ...(workgroup !== undefined && { workgroup }),
    ...(issue !== undefined && { issue }),
  });
  const load = useLoad('whom-to-ask', wanted);
  const { draft, change, saved, forget, save, isBusy, clashes, choose } = useSaving(load.refresh);
  const count = changesIn(draft);
  const table = loadedResult(load);
  const want = (changes: Partial<WhomToAskInput>): void =>
    setWanted({ ...wanted, workgroup: table?.workgroup.id ?? '', ...changes });
  return (
    <Frame
      primary={
        count > 0
          ? { label: translate(words.save, { count }), isBusy, onPress: () => void save() }
          : undefined
      }
      secondary={
        count > 0
          ? { label: translate(words.discard), onPress: () => change(EMPTY_PLAN) }
          : { label: translate(words.close), onPress: closeDialog }
      }
    >
      <ClashChoices clashes={clashes} onChoose={choose} />
      {saved?.change !== undefined && (
        <p class="buttons">
          <UndoButton change={saved.change} onDone={forget} />
        </p>
      )}
      <Loaded load={load} fields={6}>
        {(found) => <Sheet table={found} wanted={wanted} want={want} draft={draft} setDraft={change} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(WhomToAsk, DIALOGS['whom-to-ask'].title);
