// SPDX-License-Identifier: Apache-2.0
import { onBeforeUnmount, ref, type Ref } from 'vue';
import { asProblem } from '../shared/problem';
import { useLoad, type Load } from '../shared/use-load';
import { atWork, mayChange, type Batch } from './batch';
import { eventsOf, getBatch } from './batch-api';

const SOON_MILLISECONDS = 2_000;
const LATER_MILLISECONDS = 15_000;

export interface LiveBatch {
  load: Load<Batch>;
  /** Whether the server cannot be asked just now. */
  offline: Ref<boolean>;
  /** Counts up whenever work on the batch has come to its end. */
  round: Ref<number>;
  /** Takes over a newer state, for example the answer to an action. */
  accept: (batch: Batch) => void;
}

/** A batch that is shown as it changes: told by the server, asked for from time to time where that fails. */
export function useLiveBatch(id: string): LiveBatch {
  const offline = ref(false);
  const round = ref(0);
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  const load = useLoad(async () => {
    const batch = await getBatch(id);
    follow(batch);
    return batch;
  });

  function accept(batch: Batch): void {
    const before = load.data.value;
    load.data.value = batch;
    offline.value = false;
    if (before && atWork(before) && !atWork(batch)) round.value += 1;
    follow(batch);
  }
  function follow(batch: Batch): void {
    clearTimeout(timer);
    if (left || !mayChange(batch)) hangUp();
    else if (!listening()) pollLater(batch);
  }
  function listening(): boolean {
    if (stream) return true;
    if (typeof EventSource === 'undefined') return false;
    const opened = new EventSource(eventsOf(id));
    stream = opened;
    for (const name of ['batch', 'rest']) opened.addEventListener(name, (event) => accept(JSON.parse(event.data) as Batch));
    opened.addEventListener('error', () => {
      if (stream === opened) hangUp();
      pollLater(load.data.value);
    });
    return true;
  }
  function hangUp(): void {
    stream?.close();
    stream = undefined;
  }
  function pollLater(batch: Batch | undefined): void {
    clearTimeout(timer);
    if (!left) timer = setTimeout(poll, !batch || atWork(batch) ? SOON_MILLISECONDS : LATER_MILLISECONDS);
  }
  async function poll(): Promise<void> {
    try {
      accept(await getBatch(id));
    } catch (thrown) {
      asProblem(thrown);
      offline.value = true;
      pollLater(load.data.value);
    }
  }
  onBeforeUnmount(() => {
    left = true;
    clearTimeout(timer);
    hangUp();
  });
  return { load, offline, round, accept };
}
