// The sheets of endorsements: who signs which submission, and the texts that they signed.
import { endorsementNames, endorsementRoles, endorsementStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as endorsementsWords from '../../words/workbook/schema/endorsements';
import * as signedTextsWords from '../../words/workbook/schema/signed-texts';

/**
 * The word of each organization or person on a submission. Who is a co-submitter at all stands in the submission's own
 * row: an organization there without a word of its own here is proposed.
 */
export const endorsements = defineSheet(endorsementsWords, {
  id: 'END',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, width: 220 },
    organization: { type: 'link', to: ['ORG'], width: 200 },
    person: { type: 'link', to: ['MEM'], width: 160 },
    role: { type: 'word', words: endorsementRoles, initial: 'endorser' },
    status: { type: 'word', words: endorsementStatuses, computed: true, initial: 'proposed', width: 150 },
    signatory: { type: 'text', width: 180 },
    printedName: { type: 'text', width: 180 },
    logo: { type: 'checkbox' },
    shown: { type: 'word', words: endorsementNames, initial: 'public' },
    signedBy: { type: 'link', to: ['MEM'], computed: true, width: 160 },
    at: { type: 'date', computed: true },
    textVersion: { type: 'number', computed: true },
    hash: { type: 'text', computed: true, rare: true },
    toldVersion: { type: 'number', computed: true, rare: true },
    toldHash: { type: 'text', computed: true, rare: true },
    ...endColumns,
  },
});

/** What was signed, by its fingerprint, in parts that fit a cell. */
export const signedTexts = defineSheet(signedTextsWords, {
  id: 'SGT',
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, computed: true },
    hash: { type: 'text', required: true, computed: true },
    part: { type: 'number', required: true, computed: true },
    text: { type: 'longText', computed: true },
    asks: { type: 'longText', computed: true },
    ...endColumns,
  },
});
