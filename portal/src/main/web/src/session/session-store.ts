// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { call, onSessionLost } from '../shared/http';
import { Problem } from '../shared/problem';
import type { Account } from './account';

interface Answer {
  account: Account;
}

/** Who is signed in; and when the session ran out, the wait until the same person has signed in again. */
export const useSession = defineStore('session', () => {
  const account = ref<Account>();
  const expired = ref(false);
  const known = ref(false);
  const role = computed(() => account.value?.role);
  let waiting: ((again: boolean) => void)[] = [];

  onSessionLost(async () => {
    if (!account.value) return false;
    expired.value = true;
    return new Promise((resolve) => waiting.push(resolve));
  });

  /** Asks the server once who is signed in by the cookie. */
  async function load(): Promise<void> {
    if (known.value) return;
    try {
      account.value = (await call<Answer>('/session')).account;
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown;
      account.value = undefined;
    }
    known.value = true;
  }
  async function signIn(username: string, password: string): Promise<void> {
    take(await call<Answer>('/session', { method: 'POST', body: { username, password } }));
  }
  async function signInByCertificate(initialPassword?: string): Promise<void> {
    const body = initialPassword ? { initialPassword } : {};
    take(await call<Answer>('/session/certificate', { method: 'POST', body }));
  }
  async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await call('/session/password', { method: 'PUT', body: { currentPassword, newPassword } });
    if (account.value) account.value = { ...account.value, mustChangePassword: false };
  }
  async function signOut(): Promise<void> {
    try {
      await call('/session', { method: 'DELETE' });
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown;
    }
    forget();
  }
  /** Drops everything this tab knows of the person, the kept form answers included. */
  function forget(): void {
    account.value = undefined;
    sessionStorage.clear();
    settle(false);
  }
  function take(answer: Answer): void {
    // What one person left unfinished nobody else goes on with.
    if (expired.value && account.value?.username !== answer.account.username) forget();
    account.value = answer.account;
    known.value = true;
    settle(true);
  }
  function settle(again: boolean): void {
    expired.value = false;
    const released = waiting;
    waiting = [];
    released.forEach((resolve) => resolve(again));
  }
  return { account, role, expired, known, load, signIn, signInByCertificate, changePassword, signOut, forget };
});
