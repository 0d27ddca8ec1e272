// The page of the place geneva.
import { mountPlace } from '../kit/mount';
import { view as geneva } from '../advocacy/geneva/panel';
import { view as homeDigest } from '../inbox/home-digest/panel';
import { view as whatWasSaid } from '../advocacy/what-was-said/panel';

mountPlace<'geneva'>({ geneva, 'what-was-said': whatWasSaid, 'home-digest': homeDigest });
