// SPDX-License-Identifier: Apache-2.0
import { download, query, type Download } from '../shared/http';
import type { Parameters } from './list-query';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The lists that can be taken away as files: where each is asked for, and by which conditions. */
export interface Exported {
  of: 'filings' | 'tasks' | 'rosters';
  /** The name of the file, where the server gives none. */
  label: string;
  parameters: Parameters;
}

/** The whole list as a file, by the conditions on the screen. */
export const exportList = (exported: Exported, format: ExportFormat): Promise<Download> =>
  download(`/${exported.of}/export${query({ format, ...exported.parameters })}`);
