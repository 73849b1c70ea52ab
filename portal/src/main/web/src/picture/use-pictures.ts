// SPDX-License-Identifier: Apache-2.0
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { attachmentsOf } from '../attachment/attachment';
import { upload } from '../attachment/upload';
import { fieldsOf, type Form } from '../form/form';
import { asProblem, type Violation } from '../shared/problem';
import { texts } from './texts';

/** The pictures of a form: those kept with the filing, and those chosen now, which travel once it is saved. */
export interface Pictures {
  /** Ids of attachments by field. */
  kept: ShallowRef<Record<string, string>>;
  chosen: Ref<Record<string, File>>;
  choose: (field: string, file: File | undefined) => void;
  /** Finds out which pictures a filing has. */
  open: (filing: string, form: Form) => Promise<void>;
  /** Uploads what was chosen; answers what could not be, each with its reason. */
  bring: (filing: string, form: Form) => Promise<Violation[]>;
}

export function usePictures(): Pictures {
  const kept = shallowRef<Record<string, string>>({});
  const chosen = ref<Record<string, File>>({});

  function choose(field: string, file: File | undefined): void {
    const { [field]: _, ...others } = chosen.value;
    chosen.value = file ? { ...others, [field]: file } : others;
  }
  async function open(filing: string, form: Form): Promise<void> {
    if (!fieldsOf(form).some((field) => field.type === 'photo')) return;
    const papers = await attachmentsOf(filing);
    kept.value = Object.fromEntries(papers.flatMap((paper) => (paper.id ? [[paper.kind, paper.id]] : [])));
  }
  async function bring(filing: string, form: Form): Promise<Violation[]> {
    const labels = new Map(fieldsOf(form).map((field) => [field.id, field.label]));
    const faults: Violation[] = [];
    for (const [field, file] of Object.entries(chosen.value)) {
      try {
        await upload(filing, field, file, () => undefined);
        choose(field, undefined);
      } catch (thrown) {
        const problem = asProblem(thrown);
        const why = problem.violations.map(({ message, fix }) => [message, fix].filter(Boolean).join('；')).join('；') || problem.message;
        faults.push({ field, code: problem.code, severity: 'WARN', message: texts.notBrought(labels.get(field) ?? field, why) });
      }
    }
    return faults;
  }
  return { kept, chosen: chosen as Ref<Record<string, File>>, choose, open, bring };
}
