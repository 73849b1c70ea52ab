// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';
import { useLiveBatch, type LiveBatch } from './use-live-batch';

class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  closed = false;
  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }
  close(): void {
    this.closed = true;
  }
  tell(name: string, data: object): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

const state = (status: string, progress: number) => ({ id: 'b1', status, progress, rows: 4, imported: 4 });
let answer: object | Error;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  FakeEventSource.opened = [];
  asked = 0;
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    if (answer instanceof Error) throw answer;
    return new Response(JSON.stringify(answer));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function watched(first: object): Promise<{ live: LiveBatch; leave: () => void }> {
  answer = first;
  let live!: LiveBatch;
  const wrapper = mount(
    defineComponent({
      setup() {
        live = useLiveBatch('b1');
        return () => null;
      },
    }),
  );
  await live.load.reload();
  await flushPromises();
  return { live, leave: () => wrapper.unmount() };
}

describe('watching a batch', () => {
  it('shows what the server tells, and hangs up when nothing more is to come', async () => {
    const { live } = await watched(state('READING', 0));
    const [stream] = FakeEventSource.opened;
    expect(stream?.url).toBe('/api/batches/b1/events');
    stream?.tell('batch', state('READING', 0.5));
    expect(live.load.data.value?.progress).toBe(0.5);
    stream?.tell('batch', state('FINISHED', 1));
    expect([stream?.closed, live.round.value]).toEqual([true, 1]);
  });

  it('opens no stream for what will not change', async () => {
    await watched(state('FINISHED', 1));
    expect(FakeEventSource.opened).toEqual([]);
  });

  it('asks from time to time where nothing is told, and listens again', async () => {
    const { live } = await watched(state('READING', 0));
    FakeEventSource.opened[0]?.dispatchEvent(new Event('error'));
    answer = state('READING', 0.3);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(live.load.data.value?.progress).toBe(0.3);
    expect(FakeEventSource.opened).toHaveLength(2);
  });

  it('says that the server is gone, keeps what is shown, and goes on asking', async () => {
    const { live } = await watched(state('READING', 0.2));
    FakeEventSource.opened[0]?.dispatchEvent(new Event('error'));
    answer = new TypeError('offline');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([live.offline.value, live.load.data.value?.progress]).toEqual([true, 0.2]);
    answer = state('FINISHED', 1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([live.offline.value, live.load.data.value?.status]).toEqual([false, 'FINISHED']);
  });

  it('asks and listens no more once the page is left', async () => {
    const { leave } = await watched(state('READING', 0));
    FakeEventSource.opened[0]?.dispatchEvent(new Event('error'));
    leave();
    const before = asked;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(before);
  });
});
