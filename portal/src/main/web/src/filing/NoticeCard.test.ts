// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FilingNotice } from './filing';
import NoticeCard from './NoticeCard.vue';

const sent: FilingNotice = {
  recipient: '职工本人手机号码',
  mobile: '138****1234',
  decision: 'APPROVED',
  text: '您的工资申报已办结',
  state: 'SENT',
  createdAt: '2026-05-10T02:00:00Z',
  endedAt: '2026-05-10T02:00:05Z',
  reason: '',
};
const waiting: FilingNotice = { ...sent, state: 'WAITING', endedAt: null };

describe('the card of messages', () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  const card = (...notices: FilingNotice[]) => mount(NoticeCard, { props: { notices } });

  it('says who was told, at a number that is not shown in full, when and what', () => {
    const said = card(sent).text();
    expect(said).toContain('职工本人手机号码 138****1234');
    expect(said).toContain('已发送');
    expect(said).toContain('2026');
    expect(said).toContain('您的工资申报已办结');
  });

  it('says that a message waits, and why one is sent again', () => {
    expect(card(waiting).text()).toContain('等待发送');
    expect(card({ ...waiting, reason: '短信平台连接不上' }).text()).toContain('短信平台连接不上，稍后自动再发');
  });

  it('says why a message was given up', () => {
    expect(card({ ...sent, state: 'FAILED', reason: '号码不存在' }).text()).toContain('没有发出：号码不存在');
  });

  it('is looked at again while a message is being sent, a few times', async () => {
    const page = card(waiting);
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(60_000);
      await page.setProps({ notices: [{ ...waiting }] });
    }
    expect(page.emitted('look')).toHaveLength(5);
  });

  it('is not looked at again once all are sent', () => {
    const page = card(sent);
    vi.advanceTimersByTime(60_000);
    expect(page.emitted('look')).toBeUndefined();
  });
});
