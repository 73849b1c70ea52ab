// SPDX-License-Identifier: Apache-2.0
import { download, query, type Download } from '../shared/http';

/** Draws one document of a filing; printing it again brings the same bytes. */
export function drawDocument(filing: string, kind: string, format: string): Promise<Download> {
  return download(`/filings/${encodeURIComponent(filing)}/documents/${encodeURIComponent(kind)}${query({ format })}`);
}
