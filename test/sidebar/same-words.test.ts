import { expect, it } from '@jest/globals';
import { PANELS } from '../../src/core/workbook/menu/menu';
import * as documentsText from '../../src/core/words/submissions/documents';
import * as documentText from '../../src/core/words/panels/submissions/build-document';

it('the menu, the button and the answer call building a document the same in each language', () => {
  expect(documentText.build).toEqual(documentsText.build);
  expect(PANELS['build-document']).toEqual(documentsText.build);
});
