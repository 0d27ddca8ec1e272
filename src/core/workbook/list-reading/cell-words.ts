// Words that cells of lists say, in three languages, and what they mean in the lists of the workbook.
import type { Word } from '../../base/vocabulary/words';
import {
  contactKinds,
  coverageParts,
  governmentAnswers,
  participationLevels,
  submissionKinds,
  submissionStatuses,
} from '../../base/vocabulary/words';
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/list-signs';
import type { Field } from './heading-words';
import { bare } from './plain-words';

type Said = Readonly<Record<string, readonly string[]>>;

export interface CellWords {
  /** By word in comparable form, its key. */
  readonly keys: ReadonlyMap<string, string>;
  /** The words of the workbook, which an unknown one may mean. */
  readonly words: readonly Word[];
}

const cellWords = (said: Readonly<Record<string, Said>>, words: readonly Word[] = []): CellWords => ({
  words,
  keys: new Map([
    ...words.flatMap(({ key, text }) =>
      [key, ...Object.values<string>(text)].map((word) => [bare(word), key] as const),
    ),
    ...Object.entries(said).flatMap(([key, one]) =>
      [...inAnyLanguage(one)].map((word) => [bare(word), key] as const),
    ),
  ]),
});

const SAYS_NOT = / (?:no|not|non|sin|sans|ne|pas|never|nunca|jamais) /;
const LEAST_LETTERS = 6;
const MOST_WORDS = 6;

/** The key that a cell says: all of it, or the words in it that mean one thing alone: `participa en reuniones`. */
export function keySaid({ keys }: Pick<CellWords, 'keys'>, cell: string): string | undefined {
  const said = bare(cell);
  const whole = keys.get(said);
  if (whole !== undefined || SAYS_NOT.test(` ${said} `) || said.split(' ').length > MOST_WORDS) return whole;
  const within = [...keys].filter(
    ([word]) => word.length >= LEAST_LETTERS && ` ${said} `.includes(` ${word} `),
  );
  const [only, ...others] = new Set(within.map(([, key]) => key));
  return others.length === 0 ? only : undefined;
}

const YES_NO = cellWords({ true: signs.CELL_YES, false: signs.CELL_NO });

/** Fields whose cells are words. */
export const CELL_WORDS: Readonly<Partial<Record<Field, CellWords>>> = {
  level: cellWords(
    {
      lead: signs.CELL_LEVEL_LEAD,
      write: signs.CELL_LEVEL_WRITE,
      meetings: signs.CELL_LEVEL_MEETINGS,
      informed: signs.CELL_LEVEL_INFORMED,
    },
    participationLevels,
  ),
  part: cellWords(
    {
      leads: signs.CELL_PART_LEADS,
      contributes: signs.CELL_PART_CONTRIBUTES,
      follows: signs.CELL_PART_FOLLOWS,
    },
    coverageParts,
  ),
  answer: cellWords(
    {
      supported: signs.CELL_ANSWER_SUPPORTED,
      noted: signs.CELL_ANSWER_NOTED,
      'in-part': signs.CELL_ANSWER_IN_PART,
      pending: signs.CELL_ANSWER_PENDING,
    },
    governmentAnswers,
  ),
  status: cellWords(
    {
      idea: signs.CELL_STATUS_IDEA,
      outline: signs.CELL_STATUS_OUTLINE,
      draft: signs.CELL_STATUS_DRAFT,
      review: signs.CELL_STATUS_REVIEW,
      final: signs.CELL_STATUS_FINAL,
      uploaded: signs.CELL_STATUS_UPLOADED,
      withdrawn: signs.CELL_STATUS_WITHDRAWN,
    },
    submissionStatuses,
  ),
  submissionKind: cellWords(
    {
      individual: signs.CELL_KIND_INDIVIDUAL,
      joint: signs.CELL_KIND_JOINT,
      'workgroup-report': signs.CELL_KIND_WORKGROUP,
    },
    submissionKinds,
  ),
  contactKind: cellWords(
    {
      meeting: signs.CELL_CONTACT_MEETING,
      'e-mail': signs.CELL_CONTACT_MAIL,
      call: signs.CELL_CONTACT_CALL,
      letter: signs.CELL_CONTACT_LETTER,
      event: signs.CELL_CONTACT_EVENT,
    },
    contactKinds,
  ),
  ecosoc: YES_NO,
  consent: YES_NO,
};

/** How far a recommendation is carried out. */
export const PROGRESS_WORDS = cellWords({
  done: signs.CELL_PROGRESS_DONE,
  partly: signs.CELL_PROGRESS_PARTLY,
  'nothing yet': signs.CELL_PROGRESS_NOTHING,
  'went backwards': signs.CELL_PROGRESS_BACKWARDS,
});

/** Languages by their codes, more of them than the workbook's list has. */
export const LANGUAGE_WORDS = cellWords({
  en: signs.CELL_LANGUAGE_EN,
  es: signs.CELL_LANGUAGE_ES,
  fr: signs.CELL_LANGUAGE_FR,
  ar: signs.CELL_LANGUAGE_AR,
  zh: signs.CELL_LANGUAGE_ZH,
  ru: signs.CELL_LANGUAGE_RU,
  gn: signs.CELL_LANGUAGE_GN,
  bm: signs.CELL_LANGUAGE_BM,
  ase: signs.CELL_LANGUAGE_ASE,
  ne: signs.CELL_LANGUAGE_NE,
  pt: signs.CELL_LANGUAGE_PT,
  sw: signs.CELL_LANGUAGE_SW,
  de: signs.CELL_LANGUAGE_DE,
  it: signs.CELL_LANGUAGE_IT,
  qu: signs.CELL_LANGUAGE_QU,
  ay: signs.CELL_LANGUAGE_AY,
  wo: signs.CELL_LANGUAGE_WO,
  hi: signs.CELL_LANGUAGE_HI,
});

const SPLIT = /\s*(?:;|,|\/|\||\n|:::| \+ | & | y | et | and )\s*/;

/** Whether a cell says words of its field alone; undefined for a field that has none. */
export function saysWordsOf(field: Field): ((cell: string) => boolean) | undefined {
  const known =
    field === 'languages' ? LANGUAGE_WORDS : field === 'progress' ? PROGRESS_WORDS : CELL_WORDS[field];
  return (
    known &&
    ((cell) =>
      cell
        .split(SPLIT)
        .filter((part) => part !== '')
        .every((part) => known.keys.has(bare(part))))
  );
}
