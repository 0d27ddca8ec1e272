// The page of the place sharing.
import { mountPlace } from '../kit/mount';
import { view as mail } from '../inbox/mail/panel';
import { view as outreach } from '../advocacy/outreach/panel';
import { view as statusPage } from '../inbox/status-page/dialog';

mountPlace<'sharing'>({ outreach, 'status-page': statusPage, mail });
