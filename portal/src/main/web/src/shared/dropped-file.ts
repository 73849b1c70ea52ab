// SPDX-License-Identifier: Apache-2.0
import { onMounted, onUnmounted } from 'vue';

/** Takes a file that is dropped anywhere on the page, where the browser itself would leave the page to open it. */
export function useDroppedFile(take: (file: File) => unknown): void {
  function over(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }
  function dropped(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    take(file);
  }
  onMounted(() => {
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
  });
  onUnmounted(() => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', dropped);
  });
}
