// The template for answers with their texts asks for exactly what the command gives.
import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../../src/addin/commands/documents';
import { answersTemplateData } from '../../../src/core/un-documents/answers/plan-annotated';
import { contextOf } from '../../support/book';
import { committedTemplate, partOf, visibleText } from './word-file';

const committed = committedTemplate('annotated-answers');

const RESULT = {
  title: 'Answers with texts',
  source: 'A/HRC/99/7/Add.1',
  fileName: 'answers.docx',
  groups: [
    {
      heading: 'I. Accepted',
      position: 'supported',
      paragraph: 'We accept <these> & those: 40.1.',
      items: [{ number: '40.1', text: 'Plant trees', countries: 'Norway, Chile' }],
    },
    {
      heading: '',
      position: 'noted',
      paragraph: 'Not 40.2.',
      items: [{ number: '40.2', text: '', countries: '' }],
    },
    { heading: 'Not answered', position: '', paragraph: '', items: [] },
  ],
};

describe('the committed template', () => {
  it('is filled without a tag left, with each group and its recommendations', () => {
    const data = answersTemplateData(RESULT, contextOf({ settings: { coalition: 'River and Rights' } }));
    const bytes = new Uint8Array(
      Buffer.from(renderDocument(Buffer.from(committed).toString('base64'), data), 'base64'),
    );
    const text = visibleText(partOf(bytes, 'word/document.xml'));
    expect(text).not.toMatch(/\{[#/^]?\w/);
    for (const words of [
      'River and Rights',
      'I. Accepted',
      'Norway, Chile',
      'No recommendation of this cycle has this number.',
      'Not answered',
    ])
      expect(text).toContain(words);
  });
});
