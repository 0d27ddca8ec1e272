// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { findClusters } from './plan-find';
import { listClusters } from './plan-clusters-list';
import { setCluster } from './plan-set';

export const commands = [findClusters, listClusters, setCluster] as const;
