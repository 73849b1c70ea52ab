// SPDX-License-Identifier: Apache-2.0
import type { Download } from './http';

/** Hands a fetched file to the browser's own download, without opening a window. */
export function saveFile(file: Download, fallbackName: string): void {
  const url = URL.createObjectURL(file.blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.fileName || fallbackName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
