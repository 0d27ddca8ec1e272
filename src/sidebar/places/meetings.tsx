// The page of the place meetings.
import { mountPlace } from '../kit/mount';
import { view as closeMeeting } from '../people/close-meeting/panel';
import { view as findDate } from '../people/find-date/panel';
import { view as invitations } from '../people/invitations/panel';
import { view as meetings } from '../people/meetings/panel';

mountPlace<'meetings'>({ meetings, invitations, 'find-date': findDate, 'close-meeting': closeMeeting });
