// True names stand on a page of their own, beside nobody else's code.
import { mountViews } from '../kit/mount';
import { view as trueNames } from '../people/true-names/panel';

mountViews({ 'true-names': trueNames });
