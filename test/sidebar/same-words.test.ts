import { expect, it } from '@jest/globals';
import { documentsText } from '../../src/core/submissions/documents/messages';
import { PANELS } from '../../src/core/workbook/menu/menu';
import { documentText } from '../../src/sidebar/submissions/document/messages';

it('the menu, the button and the answer call building a document the same in each language', () => {
  expect(documentText.build).toEqual(documentsText.build);
  expect(PANELS.document).toEqual(documentsText.build);
});
