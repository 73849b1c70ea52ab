// SPDX-License-Identifier: Apache-2.0

/** Full-width digits and letters as half-width, every blank and zero-width character gone: for codes, numbers and dates. */
export function halfWidth(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/g, '');
}
