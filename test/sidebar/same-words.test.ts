import { expect, it } from '@jest/globals';
import { PANELS } from '../../src/core/workbook/menu/panels';
import * as documentsText from '../../src/core/words/submissions/documents';
import { delivery } from '../../src/core/words/workbook/schema/submissions';
import * as registerText from '../../src/core/words/panels/submissions/register-submission';
import * as documentText from '../../src/core/words/panels/submissions/build-document';

it('the menu, the button and the answer call building a document the same in each language', () => {
  expect(documentText.build).toEqual(documentsText.build);
  expect(PANELS['build-document']).toEqual(documentsText.build);
});

it('the form for a submission calls the reason of an upload as its column, which a refusal names', () => {
  expect(registerText.uploadReason).toEqual(delivery.uploadReason.label);
});
