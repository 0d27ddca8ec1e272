// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { thanks } from './plan-thanks';
import { whatCountriesAsked } from './plan-what-countries-asked';

export const commands = [thanks, whatCountriesAsked] as const;
