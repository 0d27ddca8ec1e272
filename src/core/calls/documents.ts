// Calls on documents: which submissions one may build, what a document would say, and building it.
import * as z from 'zod/mini';
import { documentsText } from '../documents/messages';
import type { CallSpec } from './types';

const ofSubmission = z.object({ submission: z.string().check(z.minLength(1)) });
export type SubmissionInput = z.infer<typeof ofSubmission>;
const nothing = z.object({});
export type NoInput = z.infer<typeof nothing>;

export const documentForm: CallSpec<'document-form', NoInput> = {
  name: 'document-form',
  title: documentsText.choose,
  audience: 'member',
  pace: 'query',
  input: nothing,
};

export const documentPreview: CallSpec<'document-preview', SubmissionInput> = {
  name: 'document-preview',
  title: documentsText.preview,
  audience: 'member',
  pace: 'query',
  input: ofSubmission,
};

export const buildDocument: CallSpec<'build-document', SubmissionInput> = {
  name: 'build-document',
  title: documentsText.build,
  audience: 'member',
  pace: 'long',
  input: ofSubmission,
};
