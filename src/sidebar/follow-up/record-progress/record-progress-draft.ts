// What stands in the form for progress, and what is sent of it.
import type { Level, RecordProgressInput } from '../../../core/follow-up/progress/plan-record';
import { needsSource } from '../../../core/follow-up/progress/needs-source';
import type { ProgressFormResult } from '../../../core/follow-up/progress/plan-progress-form';
import type { SaidBy, ShownRecommendation } from '../../../core/follow-up/progress/show';
import type { Option } from '../../kit/fields/inputs';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/follow-up/record-progress';

export interface RecordDraft {
  /** Ids, and numbers as they were typed. */
  readonly recommendations: readonly string[];
  readonly rating: string;
  readonly level: string;
  readonly saidBy: string;
  /** Id of an organization or a workgroup. */
  readonly voice: string;
  readonly date: string;
  readonly source: string;
  readonly note: string;
  readonly internal: boolean;
}

type Form = Pick<ProgressFormResult, 'organizations' | 'workgroups' | 'usual' | 'today'>;

/** All for whom the reader may speak. */
export const voiceOptions = ({ organizations, workgroups }: Form): readonly Option[] => [
  ...organizations,
  ...workgroups,
];

/** An empty form, for the recommendations that it was opened for. */
export function emptyDraft(form: Form, recommendations: readonly string[] = []): RecordDraft {
  const [only, ...more] = voiceOptions(form);
  return {
    recommendations,
    rating: '',
    level: 'national',
    saidBy: 'us',
    voice: form.usual || (more.length === 0 ? (only?.id ?? '') : ''),
    date: form.today,
    source: '',
    note: '',
    internal: false,
  };
}

/** What stays when the same law or news item is recorded for others: its source, day and voice. */
export const sameSource = (draft: RecordDraft): RecordDraft => ({
  ...draft,
  recommendations: [],
  rating: '',
  note: '',
});

export function recordProgressInputOf(draft: RecordDraft, { workgroups }: Form): RecordProgressInput {
  const { voice, level, saidBy, recommendations, ...rest } = draft;
  const isGroup = workgroups.some(({ id }) => id === voice);
  return {
    ...rest,
    recommendations: [...recommendations],
    level: level as Level,
    saidBy: saidBy as SaidBy,
    ...(voice !== '' && (isGroup ? { workgroup: voice } : { organization: voice })),
  };
}

/** Fields of the input that have to be filled in and are not. */
export function missingProgressFields(draft: RecordDraft): readonly string[] {
  const { recommendations, rating, source, saidBy, voice } = draft;
  const filled = {
    recommendations: recommendations.length > 0,
    rating,
    source: needsSource(rating, saidBy) ? source.trim() : 'none',
    organization: voice,
  };
  return Object.entries(filled).flatMap(([field, value]) => (value ? [] : [field]));
}

const SHORT = 56;

const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`;
};

/** A recommendation by number and first words; all its words and countries can be searched. */
export const recommendationOption = ({ id, number, text, countries }: ShownRecommendation): Option => ({
  id,
  name: `${number} ${shortened(text, SHORT)}`,
  detail: [text.length > SHORT ? text : '', countries.join(', ')].filter((part) => part !== '').join(' – '),
});

/** A cluster by its name, which stands for all that are in it. */
export const clusterOption = ({ name, numbers, count }: ProgressFormResult['clusters'][number]): Option => ({
  id: name,
  name: translate(words.cluster, { name, count }),
  detail: numbers,
});
