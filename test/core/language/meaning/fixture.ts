// The table of meaning as it is built, and what tests compare by it.
import { createReader } from '../../../../src/core/language/reading/reader';
import { MeaningIndex } from '../../../../src/core/language/meaning/meaning-index';
import type { GroundText } from '../../../../src/core/language/meaning/ground-text';
import { likenessOf } from '../../../../src/core/language/meaning/probe';
import { createSpace } from '../../../../src/core/language/meaning/space';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../../support/page-of-build';

export const table = readMeaningTable(pageOfBuild('meaning').trimEnd());

const reader = createReader();
const space = createSpace(table, reader);

/** Likeness of two texts, from 0 to 1. */
export const likeness = (one: string, other: string): number =>
  likenessOf(space, space.read(one), space.read(other));

/** A ground on which nothing stands yet. */
export const newGround = (): MeaningIndex => new MeaningIndex(table, space, reader);

/** What is known of a text that has only these. */
export const textOf = (given: Partial<GroundText>): GroundText => ({
  title: '',
  summary: '',
  text: '',
  asks: [],
  ...given,
});

/** Submissions by id, each with a title and a summary. */
export function groundOf(
  submissions: Readonly<Record<string, readonly [title: string, summary: string]>>,
): MeaningIndex {
  const ground = newGround();
  for (const [id, [title, summary]] of Object.entries(submissions))
    ground.put(id, textOf({ title, summary }));
  return ground;
}

/** A coalition's submissions, each on something else. */
export const SUBMISSIONS = {
  river: [
    'What the tannery leaves',
    'Waste from three tanneries flows untreated into the river that nine villages drink from. Laboratory tests found chromium at forty times the permitted level. Residents suffer from skin disease and the inspectorate has imposed no fine. We ask for treatment plants and for compensation.',
  ],
  pension: [
    'Born before the archive',
    'Older women in the highlands have no birth certificate, since registration began after the war. Without one they are refused the old-age pension. We recommend late registration by witnesses and payment of arrears.',
  ],
  buses: [
    'Twelve steps up',
    'Buses and railway stations in the capital cannot be used by passengers in wheelchairs. Lifts are out of order for months. The transport authority has no plan. We recommend binding standards of accessibility with deadlines.',
  ],
  conscripts: [
    'The barracks do not answer',
    'Recruits doing compulsory military service are beaten by older soldiers. Parents who ask about injuries get no answer. Military prosecutors closed all cases. We call for civilian investigation and an ombudsman for the army.',
  ],
  strike: [
    'Dismissed on a Friday',
    'Textile workers who founded a trade union were dismissed within a week. Courts take three years to order reinstatement. We ask for a fast procedure and for penalties on employers who punish organizers.',
  ],
  signs: [
    'Hands that are not heard',
    'Deaf pupils are taught by teachers who do not know sign language, and leave school without reading. Interpreters are missing in hospitals and courts. We recommend recognition of sign language and training of interpreters.',
  ],
} as const;
