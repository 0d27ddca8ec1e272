// A draft as small texts by key, because Google takes no long ones. Every piece says when its draft was kept and how many
// there are, so that a draft that was cut off half-way is not taken for a whole one.

/** A draft as a panel finds it when it opens. */
export interface KeptDraft {
  readonly about: string;
  /** The instant at which it was kept. */
  readonly at: string;
  readonly draft: string;
}

/** Characters of one draft; a store of Google's holds five times as much for all of a person's drafts. */
export const MOST_KEPT = 100_000;

/** Google takes 9 KB with the key, and a character may need four bytes. */
const LONGEST_PIECE = 2_000;
const START = 'draft';
/** What nobody came back to for so long is dropped when another draft is kept. */
const DAYS_KEPT = 90;
const DAY = 86_400_000;

type Properties = Readonly<Record<string, string>>;

const prefixOf = (panel: string, about: string): string => JSON.stringify([START, panel, about]);

/** Whole characters: half of one would be stored as a question mark. */
const cut = (text: string): readonly string[] => text.match(new RegExp(`.{1,${LONGEST_PIECE}}`, 'gsu')) ?? [];

/** The keys and values that hold the draft; none for an empty one. */
export function piecesOf(panel: string, { about, at, draft }: KeptDraft): Properties {
  const parts = cut(draft);
  const prefix = prefixOf(panel, about);
  return Object.fromEntries(
    parts.map((part, index) => [`${prefix}${index}`, `${at} ${parts.length} ${part}`]),
  );
}

interface Piece {
  readonly key: string;
  readonly panel: string;
  readonly about: string;
  readonly index: number;
  readonly at: string;
  readonly count: number;
  readonly text: string;
}

const KEY = /^(\["draft",".*"\])(\d+)$/s;
const VALUE = /^(\S+) (\d+) (.*)$/s;

function pieceOf([key, value]: readonly [string, string]): Piece[] {
  const [, name, index] = KEY.exec(key) ?? [];
  const [, at = '', count, text = ''] = VALUE.exec(value) ?? [];
  if (name === undefined) return [];
  const [, panel = '', about = ''] = JSON.parse(name) as string[];
  return [{ key, panel, about, index: Number(index), at, count: Number(count), text }];
}

const pieces = (all: Properties): readonly Piece[] => Object.entries(all).flatMap(pieceOf);

/** The keys that hold a draft of the panel about the same, and all that are too old at `now`. */
export const outdatedKeys = (
  all: Properties,
  { panel, about, now }: { readonly panel: string; readonly about: string; readonly now: string },
): readonly string[] => {
  const oldest = new Date(Date.parse(now) - DAYS_KEPT * DAY).toISOString();
  return pieces(all)
    .filter((one) => (one.panel === panel && one.about === about) || one.at < oldest)
    .map(({ key }) => key);
};

/** The whole drafts of a panel, the latest first. */
export function draftsOf(all: Properties, panel: string): readonly KeptDraft[] {
  const own = pieces(all).filter((one) => one.panel === panel);
  const abouts = [...new Set(own.map(({ about }) => about))];
  return abouts
    .flatMap((about): KeptDraft[] => {
      const parts = own.filter((one) => one.about === about).sort((one, other) => one.index - other.index);
      const { at = '', count } = parts[0] ?? {};
      const isWhole = parts.length === count && parts.every((one) => one.at === at);
      return isWhole ? [{ about, at, draft: parts.map(({ text }) => text).join('') }] : [];
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** The whole drafts of several panels, by panel; panels without any are left out. */
export const draftsByPanel = (
  all: Properties,
  panels: readonly string[],
): Readonly<Record<string, readonly KeptDraft[]>> =>
  Object.fromEntries(
    panels.map((panel) => [panel, draftsOf(all, panel)] as const).filter(([, drafts]) => drafts.length > 0),
  );
