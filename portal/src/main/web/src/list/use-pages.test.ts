// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { usePages } from './use-pages';

function threePages() {
  const asked: string[] = [];
  const pages = usePages(async (cursor: string) => {
    asked.push(cursor);
    return {
      items: [`row ${cursor || 'first'}`],
      next: cursor === 'b' ? null : cursor === 'a' ? 'b' : 'a',
      ...(cursor ? {} : { total: 3 }),
    };
  });
  return { asked, pages };
}

describe('keyset paging', () => {
  it('goes forward by the cursor of the last answer and back by the ones remembered', async () => {
    const { asked, pages } = threePages();
    await pages.restart();
    await pages.next();
    await pages.next();
    expect([pages.number.value, pages.hasNext.value]).toEqual([3, false]);
    await pages.previous();
    expect([pages.number.value, pages.items.value]).toEqual([2, ['row a']]);
    expect(asked).toEqual(['', 'a', 'b', 'a']);
  });

  it('keeps the total of the first page while paging on', async () => {
    const { pages } = threePages();
    await pages.restart();
    await pages.next();
    expect(pages.total.value).toBe(3);
  });

  it('does not go beyond the last page or before the first', async () => {
    const { asked, pages } = threePages();
    await pages.restart();
    await pages.previous();
    await pages.next();
    await pages.next();
    await pages.next();
    expect(asked).toEqual(['', 'a', 'b']);
  });
});
