// SPDX-License-Identifier: Apache-2.0
import { onBeforeUnmount, onMounted } from 'vue';

const CALM_MILLISECONDS = 400;

/**
 * Calls back soon after the server told of changes in the caller's queue; many changes at once are one call. With `about`
 * only of changes of that filing.
 */
export function useTaskEvents(changed: () => void, about?: () => string): void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  onMounted(() => {
    if (typeof EventSource === 'undefined') return;
    source = new EventSource('/api/tasks/events');
    source.addEventListener('task', (event: MessageEvent<string>) => {
      if (about && (JSON.parse(event.data) as { filing: string }).filing !== about()) return;
      clearTimeout(timer);
      timer = setTimeout(changed, CALM_MILLISECONDS);
    });
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    source?.close();
  });
}
