// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { countriesPlace, countryCard } from './plan-countries-place';

export const commands = [countriesPlace, countryCard] as const;
