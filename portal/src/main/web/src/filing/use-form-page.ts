// SPDX-License-Identifier: Apache-2.0
import { computed, nextTick, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { sendable } from '../form/visibility';
import { keptAnswers } from '../form/kept-answers';
import type { Answers, Form } from '../form/form';
import { useRegion } from '../region/region-store';
import { useSession } from '../session/session-store';
import { useClock } from '../shared/clock';
import { SubmissionKey } from '../shared/idempotency';
import { asProblem, type Problem, type Violation } from '../shared/problem';

export interface FormPage {
  form: ShallowRef<Form | undefined>;
  answers: Ref<Answers>;
  restored: Ref<boolean>;
  sending: Ref<boolean>;
  problem: ShallowRef<Problem | undefined>;
  today: Readonly<Ref<string>>;
  /** Opens the form with its first answers; unsent ones of this tab win over them. */
  open: (form: Form, first: Answers) => void;
  discardRestored: () => void;
  /** Sends the visible answers; answers undefined when it failed, and then shows why. */
  send: <T>(write: (answers: Answers, key: string) => Promise<T>) => Promise<T | undefined>;
  /** Asks what the server says to the visible answers, which are not handed in by that; undefined as for sending. */
  ask: <T>(question: (answers: Answers) => Promise<T>) => Promise<T | undefined>;
}

/** What entering and mending a filing have in common: nothing typed is lost, nothing is sent twice. */
export function useFormPage(name: string, check: (found?: readonly Violation[]) => boolean): FormPage {
  const region = useRegion();
  const session = useSession();
  const clock = useClock();
  const kept = keptAnswers(`${session.account?.username ?? ''}:${name}`);
  const key = new SubmissionKey();
  const form = shallowRef<Form>();
  const answers = ref<Answers>({});
  const restored = ref(false);
  const sending = ref(false);
  const problem = shallowRef<Problem>();
  const today = computed(() => clock.today(region.timeZone));
  let first: Answers = {};
  let stopKeeping = (): void => {};

  function open(opened: Form, start: Answers): void {
    first = start;
    const unsent = kept.read();
    restored.value = unsent !== undefined;
    answers.value = { ...(unsent ?? start) };
    form.value = opened;
    stopKeeping();
    stopKeeping = watch(answers, (now) => kept.write(now));
  }
  function discardRestored(): void {
    answers.value = { ...first };
    restored.value = false;
    void nextTick(() => kept.drop());
  }
  async function attempt<T>(call: (sent: Answers) => Promise<T>): Promise<T | undefined> {
    if (sending.value || !form.value || !check()) return undefined;
    sending.value = true;
    problem.value = undefined;
    try {
      return await call(sendable(form.value, answers.value, today.value));
    } catch (thrown) {
      failed(asProblem(thrown));
      return undefined;
    } finally {
      sending.value = false;
    }
  }
  const ask: FormPage['ask'] = (question) => attempt(question);
  const send: FormPage['send'] = (write) =>
    attempt(async (sent) => {
      const done = await write(sent, key.forBody(sent)).catch((thrown: unknown) => {
        key.outcome(asProblem(thrown));
        throw thrown;
      });
      key.outcome();
      stopKeeping();
      kept.drop();
      lookAtRegion(region.declaration?.state === 'CLOSED');
      return done;
    });
  /** The page says whether the region is closed; when sending shows otherwise, it is asked again. */
  function lookAtRegion(stale: boolean): void {
    if (stale) void region.reload().catch(asProblem);
  }
  function failed(found: Problem): void {
    lookAtRegion(found.code === 'region-closed');
    if (found.violations.length) check(found.violations);
    else problem.value = found;
  }
  return { form, answers, restored, sending, problem, today, open, discardRestored, send, ask };
}
