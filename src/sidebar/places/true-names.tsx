// True names stand on a page of their own, beside nobody else's code.
import { mountPlace } from '../kit/mount';
import { view as trueNames } from '../people/true-names/panel';

mountPlace({ 'true-names': trueNames });
