// What is typed and not sent yet. It stays here while the page lives, and after every pause the add-in keeps it for its
// person, so that it comes back when the panel is closed, or another one opened, before it is sent. See
// docs/decisions/drafts.md.
import { useRef, useState } from 'preact/hooks';
import { MOST_KEPT } from '../../core/workbook/drafts/pieces';
import * as kitText from '../../core/words/panels/kit';
import { call, type InputOf } from './client';
import { comeBack } from './changed-fields';
import type { PanelOpening } from './opening';
import { translate, setStatus } from './panel-context';
import { useView } from './views';

interface StoredDraft {
  readonly value: object;
  /** The instant at which it was last changed. */
  readonly at: string;
}

/** So many milliseconds without typing are a pause. */
const PAUSE = 600;

/** The page's own: by panel and what it is about, as JSON of both. */
const page = {
  typed: new Map<string, StoredDraft>(),
  /** What the add-in does not have yet. */
  unkept: new Set<string>(),
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
  /** One call after the other: an earlier draft may not come last. */
  keeping: Promise.resolve(),
};

const keyOf = (panel: string, about: string): string => JSON.stringify([panel, about]);

async function keep(key: string): Promise<void> {
  const [panel, about] = JSON.parse(key) as [string, string];
  const typed = page.typed.get(key);
  const draft = typed ? JSON.stringify(typed.value) : '';
  const isShort = draft.length <= MOST_KEPT;
  const input = { panel, about, draft: isShort ? draft : '' } as InputOf<'keep-draft'>;
  const answer = await call('keep-draft', input, { reads: true });
  if (!isShort) setStatus(translate(kitText.tooLongToKeep));
  else if (!answer.ok || !answer.result.kept) setStatus(translate(kitText.notKept));
}

/** Has the add-in keep what it does not have yet; done once it has. */
export function storeDraft(): Promise<void> {
  clearTimeout(page.timer);
  const keys = [...page.unkept];
  page.unkept.clear();
  for (const key of keys) page.keeping = page.keeping.then(() => keep(key));
  return page.keeping;
}

function hold(key: string, value: object | null): void {
  if (value) page.typed.set(key, { value, at: new Date().toISOString() });
  else if (!page.typed.delete(key)) return;
  page.unkept.add(key);
  clearTimeout(page.timer);
  page.timer = setTimeout(() => void storeDraft(), value ? PAUSE : 0);
}

const valueOf = (draft: string): object | null => {
  try {
    return JSON.parse(draft) as object | null;
  } catch {
    return null;
  }
};

/** Takes over what came with the page, and keeps the rest when its person turns away from it. */
export function takeOverDrafts({ drafts }: Pick<PanelOpening, 'drafts'>): void {
  page.typed = new Map(
    Object.entries(drafts).flatMap(([panel, kept]) =>
      kept.flatMap(({ about, at, draft }) => {
        const value = valueOf(draft);
        return value ? [[keyOf(panel, about), { value, at }] as const] : [];
      }),
    ),
  );
  for (const event of ['blur', 'pagehide']) addEventListener(event, () => void storeDraft());
}

/** What the latest draft of a panel is about; undefined where there is none. */
export function latestDraft(panel: string): string | undefined {
  const [latest] = [...page.typed]
    .map(([key, { at }]) => ({ of: JSON.parse(key) as [string, string], at }))
    .filter(({ of }) => of[0] === panel)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
  return latest?.of[1];
}

export const draftTime = (panel: string, about: string): string =>
  page.typed.get(keyOf(panel, about))?.at ?? '';

export interface RestoredDraft {
  /** The instant at which it was typed, '' once it is thrown away. */
  readonly at: string;
  throwAway(): void;
  bringBack(): void;
}

export interface UnsentDraft<Draft> {
  /** Null while nothing is typed. */
  readonly typed: Draft | null;
  /** Keeps it from now on; null once it is sent or given up. */
  type(draft: Draft | null): void;
  /** For `CameBack`: null unless something typed earlier is there again. */
  readonly back: RestoredDraft | null;
}

interface DraftState<Draft> {
  readonly key: string | undefined;
  readonly at: string;
  readonly thrown?: Draft;
}

/** Finds what was typed before, brought up to what the form would show now. */
function find<Draft extends object>(key: string | undefined, start: () => Draft): DraftState<Draft> {
  const before = key === undefined ? undefined : page.typed.get(key);
  if (key === undefined || !before) return { key, at: '' };
  page.typed.set(key, { ...before, value: comeBack(start(), before.value) });
  return { key, at: before.at };
}

/**
 * What is typed about something (the id of a row, '' for the panel's only form), undefined as long as that is not known.
 * `start` is what the form shows while nothing is typed; what comes back is laid over it.
 */
export function useUnsentDraft<Draft extends object>(
  about: string | undefined,
  start: () => Draft,
): UnsentDraft<Draft> {
  const { name } = useView();
  const key = about === undefined ? undefined : keyOf(name, about);
  const [, draw] = useState(0);
  const found = useRef<DraftState<Draft> | null>(null);
  if (found.current?.key !== key || !found.current) found.current = find(key, start);
  const { at, thrown } = found.current;
  const typed = key === undefined ? null : ((page.typed.get(key)?.value ?? null) as Draft | null);
  const set = (next: Draft | null, now: Omit<DraftState<Draft>, 'key'>): void => {
    if (key === undefined) return;
    found.current = { key, ...now };
    hold(key, next);
    draw((times) => times + 1);
  };
  const type = (next: Draft | null): void => set(next, { at: next ? at : '' });
  const throwAway = (): void => set(null, { at: '', ...(typed && { thrown: typed }) });
  const bringBack = (): void => thrown && set(thrown, { at: new Date().toISOString() });
  const isBack = (at !== '' && typed !== null) || (thrown !== undefined && typed === null);
  return { typed, type, back: isBack ? { at, throwAway, bringBack } : null };
}
