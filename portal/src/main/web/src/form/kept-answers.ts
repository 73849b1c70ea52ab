// SPDX-License-Identifier: Apache-2.0
import type { Answers } from './form';

/** The unsent answers of one form in this tab: they outlive a reload, and go with the tab or at signing out. */
export interface KeptAnswers {
  read: () => Answers | undefined;
  write: (answers: Answers) => void;
  drop: () => void;
}

export function keptAnswers(name: string, storage: Storage = sessionStorage): KeptAnswers {
  const key = `banjie-form:${name}`;
  return {
    read: () => {
      const text = storage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as Answers);
    },
    write: (answers) => storage.setItem(key, JSON.stringify(answers)),
    drop: () => storage.removeItem(key),
  };
}
