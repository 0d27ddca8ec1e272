// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { groupPage, peoplePlace, personPage } from './plan-groups-place';

export const commands = [peoplePlace, groupPage, personPage] as const;
