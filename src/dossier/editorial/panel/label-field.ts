import type { Language } from '../../content-model';
import type { CheckContext, Entry, Path } from '../checks/check';
import { componentForms, typeForms } from '../forms';

/** The place of a finding as an editor reads it in the form: “Beelden 2 › Bijschrift”. */
export function labelField(path: Path, entry: Entry, context: CheckContext, language: Language): string {
  let uid = context.uid;
  let value: unknown = entry;
  const labels: string[] = [];
  for (const step of path) {
    const held = (value as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'number') {
      labels.push(`${labels.pop()} ${step + 1}`);
      uid = String((held as Entry | undefined)?.__component ?? uid);
    } else {
      const form = typeForms[uid] ?? componentForms[uid];
      labels.push(form?.fields[step]?.label[language] ?? step);
      uid = context.findAttributes(uid)[step]?.component ?? uid;
    }
    value = held;
  }
  return labels.join(' › ');
}
