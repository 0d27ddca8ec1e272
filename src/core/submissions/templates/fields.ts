// The fields that a template may have: those with which every document is filled, so that the list is never another one.
import type { DocumentModel } from '../documents/model';
import { templateData } from '../documents/template-data';

/** By name: a text, or a part that is repeated or kept, with what may stand within it. */
export interface Fields {
  readonly [name: string]: 'text' | 'table' | Fields;
}

function fieldOf(name: string, value: unknown): Fields[string] {
  if (name === 'table') return 'table';
  if (Array.isArray(value)) return inList(value[0]);
  if (typeof value === 'boolean') return {};
  return 'text';
}

const inList = (item: unknown): Fields =>
  typeof item === 'object' && item !== null ? fieldsIn(item) : { '.': 'text' };

const fieldsIn = (data: object): Fields =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fieldOf(name, value)]));

const TEXT = 'Text';

/** A document that has one of everything. */
const EXAMPLE: DocumentModel = {
  language: 'en',
  limitKind: 'individual',
  limit: 100,
  template: 'own-',
  pace: 120,
  isNumbered: true,
  cover: {
    ...{ review: TEXT, session: TEXT, country: TEXT, title: TEXT, kind: TEXT, date: TEXT, submitters: TEXT },
    ...{ about: [{ name: TEXT, text: TEXT }], contact: [TEXT], keyWords: TEXT },
  },
  header: TEXT,
  sections: [
    {
      ...{ kind: 'recommendations', heading: TEXT, number: 'I' },
      blocks: [{ kind: 'item', text: TEXT, number: '1', opensList: false, isPrompt: false }],
    },
  ],
  annex: { heading: TEXT, lines: [TEXT] },
  endnotes: [TEXT],
  warnings: [],
};

/** All fields, by name. */
export function templateFields(): Fields {
  const { tagsNeeded: _needed, languageTag: _language, endnotes: _notes, ...data } = templateData(EXAMPLE);
  return fieldsIn(data);
}
