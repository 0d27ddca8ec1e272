// What a submission is: who makes it, with whom, and what it is about.
import { submissionKinds } from '../../base/vocabulary/words';
import { defineColumns } from './define';
import * as words from '../../words/workbook/schema/submissions';

export const submissionContent = defineColumns(words.content, {
  title: { type: 'text', required: true, width: 280 },
  kind: { type: 'word', words: submissionKinds },
  workgroup: { type: 'link', to: ['WG'], width: 180 },
  withWorkgroups: { type: 'links', to: ['WG'], rare: true },
  leadOrganization: { type: 'link', to: ['ORG'], width: 200 },
  coSubmitters: { type: 'links', to: ['ORG'], width: 200 },
  authors: { type: 'links', to: ['MEM'], width: 180 },
  reviewers: { type: 'links', to: ['MEM'], width: 180 },
  mainIssue: { type: 'link', to: ['ISS'], width: 180 },
  issues: { type: 'links', to: ['ISS'], width: 200 },
  forCountry: { type: 'link', to: ['CTY'], rare: true },
  summary: { type: 'longText', width: 320 },
});
