// The page of the place people.
import { mountPlace } from '../kit/mount';
import { view as breakOuts } from '../people/break-outs/panel';
import { view as duplicates } from '../workbook/duplicates/panel';
import { view as handOver } from '../inbox/hand-over/panel';
import { view as join } from '../people/join/panel';
import { view as vacancies } from '../people/vacancies/panel';
import { view as writeToGroup } from '../people/write-to-group/panel';

mountPlace<'people'>({
  join,
  'write-to-group': writeToGroup,
  vacancies,
  'break-outs': breakOuts,
  'hand-over': handOver,
  duplicates,
});
