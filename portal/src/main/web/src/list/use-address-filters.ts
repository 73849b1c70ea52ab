// SPDX-License-Identifier: Apache-2.0
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { FilterValues } from './list-query';

export interface AddressFilters {
  values: ComputedRef<FilterValues>;
  /** Puts what was typed into the address, in place of what stood there before. */
  search: (typed: FilterValues) => void;
}

/** The filters of a page whose list is none of a region's: kept in the address, for going back and reloading. */
export function useAddressFilters(names: readonly string[]): AddressFilters {
  const route = useRoute();
  const router = useRouter();
  const values = computed<FilterValues>(() =>
    Object.fromEntries(names.flatMap((name) => (typeof route.query[name] === 'string' ? [[name, route.query[name]]] : []))),
  );

  function search(typed: FilterValues): void {
    const others = Object.entries(route.query).filter(([name]) => !names.includes(name));
    const filled = Object.entries(typed).filter(([, value]) => value.trim());
    void router.push({ path: route.path, query: Object.fromEntries([...others, ...filled]) });
  }
  return { values, search };
}
