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

interface StoredDraft {
  readonly value: object;
  /** The instant at which it was last changed. */
  readonly at: string;
}

/** So many milliseconds without typing are a pause. */
const PAUSE = 600;

/** The page's own, as the add-in knows one panel a page. */
const page = {
  panel: '',
  typed: new Map<string, StoredDraft>(),
  /** What the add-in does not have yet, by what it is about. */
  unkept: new Set<string>(),
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
  /** One call after the other: an earlier draft may not come last. */
  keeping: Promise.resolve(),
};

const draftFor = (about: string): string => {
  const typed = page.typed.get(about);
  return typed ? JSON.stringify(typed.value) : '';
};

async function keep(about: string): Promise<void> {
  const draft = draftFor(about);
  const isShort = draft.length <= MOST_KEPT;
  const input = { panel: page.panel, about, draft: isShort ? draft : '' } as InputOf<'keep-draft'>;
  const answer = await call('keep-draft', input, { reads: true });
  if (!isShort) setStatus(translate(kitText.tooLongToKeep));
  else if (!answer.ok || !answer.result.kept) setStatus(translate(kitText.notKept));
}

/** Has the add-in keep what it does not have yet; done once it has. */
export function storeDraft(): Promise<void> {
  clearTimeout(page.timer);
  const abouts = [...page.unkept];
  page.unkept.clear();
  for (const about of abouts) page.keeping = page.keeping.then(() => keep(about));
  return page.keeping;
}

function hold(about: string, value: object | null): void {
  if (value) page.typed.set(about, { value, at: new Date().toISOString() });
  else if (!page.typed.delete(about)) return;
  if (page.panel === '') return;
  page.unkept.add(about);
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
export function takeOverDrafts({ panel, drafts }: Pick<PanelOpening, 'panel' | 'drafts'>): void {
  page.panel = panel;
  page.typed = new Map(
    drafts.flatMap(({ about, at, draft }) => {
      const value = valueOf(draft);
      return value ? [[about, { value, at }] as const] : [];
    }),
  );
  for (const event of ['blur', 'pagehide']) addEventListener(event, () => void storeDraft());
}

/** What the latest draft of the panel is about; undefined where there is none. */
export const latestDraft = (): string | undefined => {
  const latestFirst = [...page.typed].sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  return latestFirst[0]?.[0];
};

export const draftTime = (about: string): string => page.typed.get(about)?.at ?? '';

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
  readonly about: string | undefined;
  readonly at: string;
  readonly thrown?: Draft;
}

/** Finds what was typed about it before, brought up to what the form would show now. */
function find<Draft extends object>(about: string | undefined, start: () => Draft): DraftState<Draft> {
  const before = about === undefined ? undefined : page.typed.get(about);
  if (about === undefined || !before) return { about, at: '' };
  page.typed.set(about, { ...before, value: comeBack(start(), before.value) });
  return { about, at: before.at };
}

/**
 * What is typed about something (the id of a row, '' for the panel's only form), undefined as long as that is not known.
 * `start` is what the form shows while nothing is typed; what comes back is laid over it.
 */
export function useUnsentDraft<Draft extends object>(
  about: string | undefined,
  start: () => Draft,
): UnsentDraft<Draft> {
  const [, draw] = useState(0);
  const found = useRef<DraftState<Draft> | null>(null);
  if (found.current?.about !== about || !found.current) found.current = find(about, start);
  const { at, thrown } = found.current;
  const typed = about === undefined ? null : ((page.typed.get(about)?.value ?? null) as Draft | null);
  const set = (next: Draft | null, now: Omit<DraftState<Draft>, 'about'>): void => {
    if (about === undefined) return;
    found.current = { about, ...now };
    hold(about, next);
    draw((times) => times + 1);
  };
  const type = (next: Draft | null): void => set(next, { at: next ? at : '' });
  const throwAway = (): void => set(null, { at: '', ...(typed && { thrown: typed }) });
  const bringBack = (): void => thrown && set(thrown, { at: new Date().toISOString() });
  const isBack = (at !== '' && typed !== null) || (thrown !== undefined && typed === null);
  return { typed, type, back: isBack ? { at, throwAway, bringBack } : null };
}
