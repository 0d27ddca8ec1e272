// Follows the selected row of any sheet: all its fields to read and change, its problems and related rows.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddRowInput } from '../../../core/workbook/this-row/plan-add-row';
import type { RowFormInput, RowFormResult, RelatedRows } from '../../../core/workbook/this-row/plan-row-form';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { Button } from '../../kit/buttons';
import { DraftRestored } from '../../kit/draft-restored';
import { ClashChoices } from '../../kit/clashes';
import { Radios } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { Detail, Notice, Fold, Section } from '../../kit/parts';
import { pageOfThing } from '../../kit/place-commands';
import { ThingOf } from '../../kit/thing';
import { viewOf } from '../../kit/views';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { useUnsentDraft } from '../../kit/unsent-draft';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { RowActions } from './actions';
import { RowFields } from './row-fields';
import {
  aboutRow,
  editInput,
  openedRowInput,
  NOTHING_TYPED,
  openedFor,
  realChanges,
  retyped,
  type Changes,
  type OpenedRow,
  type RowDraft,
} from './target';
import { useChoice } from './use-choice';
import { useSelectedRow } from './use-selected-row';
import { PickList } from '../../kit/lists';
import * as words from '../../../core/words/panels/workbook/this-row';

function RowProblems({ problems }: Pick<RowFormResult, 'problems'>) {
  return (
    <Notice
      tone="bad"
      lines={problems.map(({ label, message }) =>
        label === '' ? message : translate(words.problem, { label, message }),
      )}
    />
  );
}

interface ReadingsProps {
  readonly form: RowFormResult;
  readonly changes: Changes;
  change(changes: Changes): void;
}

/** What a day that cannot be read may mean; a choice fills the field. */
function Readings({ form, changes, change }: ReadingsProps) {
  const isOpen = (column: string): boolean =>
    form.readOnly === '' && form.fields.some(({ key, readOnly }) => key === column && !readOnly);
  return (
    <>
      {form.problems
        .filter(({ column, readings }) => readings.length > 0 && isOpen(column))
        .map(({ column, label, readings }) => (
          <Radios
            key={column}
            label={translate(words.whichDay, { label })}
            options={readings.map((one) => ({ id: one.id, name: one.label }))}
            value={String(changes[column] ?? '')}
            onChange={(reading) => change({ ...changes, [column]: reading })}
          />
        ))}
    </>
  );
}

interface RelatedProps {
  readonly related: readonly RelatedRows[];
  onOpen(sheet: SheetId, id: string): void;
}

function Related({ related, onOpen }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <Section title={translate(words.related)}>
      {related.map(({ sheet, title, rows, more, ticked }) => (
        <Fold
          key={sheet}
          summary={translate(words.relatedIn, { title, count: rows.length + more })}
          help={ticked}
        >
          <PickList
            label={title}
            items={rows}
            textOf={({ label }) => label}
            onPick={({ id }) => onOpen(sheet, id)}
          >
            {({ label }) => label}
          </PickList>
          {more > 0 && <p class="help">{translate(words.more, { count: more })}</p>}
        </Fold>
      ))}
    </Section>
  );
}

interface RowProps {
  readonly input: RowFormInput;
  /** Opened by hand, so there is a way back to the selected row. */
  readonly isOpened: boolean;
  /** While something is edited, the panel stays. */
  onEdit(isEdited: boolean): void;
  open(opened: OpenedRow | null): void;
}

/** When somebody comes back from the grid, the cells may hold something else. */
function useRefreshOnFocus(refresh: () => void, isEdited: boolean): void {
  useEffect(() => {
    if (isEdited) return undefined;
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh, isEdited]);
}

function useRow({ input, open, onEdit }: RowProps) {
  const load = useLoad('row-form', input);
  const form = loadedResult(load);
  const { typed, type, back } = useUnsentDraft<RowDraft>(form && aboutRow(form), () => NOTHING_TYPED);
  const draft = typed ?? NOTHING_TYPED;
  const edit = useRun('edit-row');
  const add = useRun('add-row');
  const choose = useChoice(edit.clashes, draft, type);
  const changes = realChanges(form?.fields ?? [], draft.changes);
  const isEdited = Object.keys(changes).length > 0;
  useRefreshOnFocus(load.refresh, isEdited);
  useEffect(() => onEdit(isEdited), [isEdited]);
  const isNew = form?.id === '';
  const send = async (shown: RowFormResult): Promise<void> => {
    const done = isNew
      ? await add.run({ sheet: shown.sheet, values: changes as AddRowInput['values'] })
      : await edit.run(editInput(shown, { ...draft, changes }));
    if (!done) return;
    setStatus(done.summary.join(' ') || translate(words.save), 'good');
    type(null);
    if (isNew) open({ kind: 'row', sheet: shown.sheet, id: done.result.id });
    else load.refresh();
  };
  const discard = (): void => {
    type(null);
    setStatus('');
    load.refresh();
  };
  const { errors, isBusy, amend } = isNew ? add : edit;
  const change = (next: Changes): void => {
    amend(next);
    type(retyped(draft, next, form?.fields ?? []));
  };
  const { clashes } = edit;
  return {
    ...{ load, form, changes, back, isEdited, isNew, errors, isBusy },
    ...{ clashes, choose, change, send, discard },
  };
}

function Row(props: RowProps) {
  const row = useRow(props);
  const { load, form, changes, isEdited, isNew, errors, isBusy, change, send, discard } = row;
  const label = translate(isNew ? words.add : words.save);
  const save = form && isEdited ? { label, isBusy, onPress: () => void send(form) } : undefined;
  const back = { label: translate(words.toSelected), onPress: () => props.open(null) };
  const leave = isEdited ? { label: translate(words.discard), onPress: discard } : undefined;
  const openRow = (sheet: SheetId, id: string): void => props.open({ kind: 'row', sheet, id });
  return (
    <Frame primary={save} secondary={leave ?? (props.isOpened ? back : undefined)}>
      <Loaded load={load} fields={7}>
        {(shown) => (
          <>
            <Heading form={shown} />
            {shown.readOnly !== '' && <Notice tone="info">{shown.readOnly}</Notice>}
            <DraftRestored back={row.back} />
            <RowProblems problems={shown.problems} />
            <Readings form={shown} changes={changes} change={change} />
            <ClashChoices clashes={row.clashes} onChoose={row.choose} />
            <RowFields form={shown} changes={changes} errors={errors} change={change} />
            {isEdited && <p class="help">{translate(words.following)}</p>}
            {!isEdited && <RowActions sheet={shown.sheet} id={shown.id} />}
            {!isEdited && <Related related={shown.related} onOpen={openRow} />}
          </>
        )}
      </Loaded>
    </Frame>
  );
}

function Heading({ form: { title, label, id, rowNumber } }: { form: RowFormResult }) {
  const where = id === '' ? words.newIn : words.where;
  return (
    <h2>
      {label}
      <Detail>{translate(where, { sheet: title, row: rowNumber })}</Detail>
    </h2>
  );
}

function NoRow({ sheet, open }: { sheet: SheetId | ''; open(opened: OpenedRow): void }) {
  return (
    <Frame>
      <Empty words={translate(words.selectOne)} />
      {sheet !== '' && <Button label={translate(words.add)} onPress={() => open({ kind: 'new', sheet })} />}
    </Frame>
  );
}

/** A row that is a thing of a place is shown as there; one that nobody has filled in yet is filled in here. */
function SelectedThing({ input, children }: { input: RowFormInput; children: ComponentChildren }) {
  const load = useLoad('row-form', input);
  const id = loadedResult(load)?.id;
  if (id !== undefined && id !== '') return <ThingOf sheet={input.sheet} id={id} />;
  if (load.state !== 'loading') return children;
  return (
    <Frame>
      <Loaded load={load}>{() => null}</Loaded>
    </Frame>
  );
}

function ThisRow() {
  const { opening } = usePanel();
  const [opened, setOpened] = useState<OpenedRow | null>(() => openedFor(opening.input));
  const [isEdited, setEdited] = useState(false);
  const selected = useSelectedRow(isEdited || opened !== null);
  const input = openedRowInput(opened, selected);
  const open = (wanted: OpenedRow | null): void => {
    setEdited(false);
    setOpened(wanted);
  };
  if (!input) return <NoRow sheet={selected?.sheet ?? ''} open={open} />;
  const key = JSON.stringify(input);
  const form = <Row {...{ key, input, open }} isOpened={opened !== null} onEdit={setEdited} />;
  if (opened || !pageOfThing(input.sheet)) return form;
  return (
    <SelectedThing key={key} input={input}>
      {form}
    </SelectedThing>
  );
}

export const view = viewOf(ThisRow, words.title);
