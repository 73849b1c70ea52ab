// SPDX-License-Identifier: Apache-2.0
import { download, query, type Download } from '../shared/http';
import type { Parameters } from './list-query';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All filings that a list shows, as a file: the same conditions, and the columns in the order of the screen. */
export const exportFilings = (format: ExportFormat, list: string, columns: readonly string[], parameters: Parameters): Promise<Download> =>
  download(`/filings/export${query({ format, ...parameters, list, columns: columns.join(',') })}`);
