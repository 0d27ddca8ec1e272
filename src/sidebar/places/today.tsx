// The page of the place today.
import { mountPlace } from '../kit/mount';
import { view as myPage } from '../inbox/my-page/panel';
import { view as thisRow } from '../workbook/this-row/panel';
import { view as undo } from '../workbook/undo/panel';

mountPlace<'today'>({ 'my-page': myPage, 'this-row': thisRow, undo });
