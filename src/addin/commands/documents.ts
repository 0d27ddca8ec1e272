// Commands on documents, and the renderer that the effects runner uses.
import {
  buildDocument,
  documentForm,
  documentPreview,
  type NoInput,
  type SubmissionInput,
} from '../../core/calls/documents';
import type { Command } from '../../core/calls/types';
import { planBuildDocument, type BuiltDocument } from '../../core/documents/build-document';
import {
  planDocumentForm,
  planDocumentPreview,
  type DocumentForm,
  type DocumentPreview,
} from '../../core/documents/document-queries';
import { fillTemplate, type TemplateValues } from '../docx/fill';

const CONTENT = ['SUB', 'TXT', 'ASK', 'ISS', 'ORG', 'MEM', 'WG', 'REC', 'PRG', 'CTY', 'SET'] as const;

export const documentFormCommand: Command<NoInput, DocumentForm> = {
  call: documentForm,
  reads: [...CONTENT, 'VER'],
  plan: planDocumentForm,
};

export const documentPreviewCommand: Command<SubmissionInput, DocumentPreview> = {
  call: documentPreview,
  reads: CONTENT,
  plan: planDocumentPreview,
};

export const buildDocumentCommand: Command<SubmissionInput, BuiltDocument> = {
  call: buildDocument,
  reads: [...CONTENT, 'VER', 'TPL'],
  plan: planBuildDocument,
};

export const documentCommands = [documentFormCommand, documentPreviewCommand, buildDocumentCommand] as const;

/** The Word file in base64, from the template in base64 and the data of a make-document effect. */
export const renderDocument = (templateBase64: string, data: unknown): string =>
  fillTemplate(templateBase64, data as TemplateValues);
