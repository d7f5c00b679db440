import { type FieldErrors, type Resolver, set } from 'react-hook-form';
import type { WordId } from '../../../shared/words/index.ts';
import type { About, Typed } from './about.ts';
import type { ActForm } from './form.ts';

/** Where the reason for asking is held, beside the fields of the form itself. */
export const askReason = 'askReason';

const needed: WordId = 'act.words-needed';

/** Checks what is typed by the form's own fields; a message is a word id. */
export function actResolver(
  form: ActForm,
  about: Omit<About, 'typed'>,
  isAsking: boolean,
): Resolver<Typed> {
  return (typed) => {
    const read = form.read({ ...about, typed });
    const faults = read.ok ? [] : [...read.faults];
    if (isAsking && String(typed[askReason] ?? '').trim() === '')
      faults.push({ path: askReason, message: needed });
    if (faults.length === 0) return { values: typed, errors: {} };
    const errors: FieldErrors<Typed> = {};
    for (const { path, message } of faults.toReversed())
      set(errors, path, { type: 'custom', message });
    return { values: {}, errors };
  };
}

const faulty = [
  'input[aria-invalid="true"]',
  'textarea[aria-invalid="true"]',
  '[data-invalid] [role="spinbutton"]',
  '[data-invalid] button',
  '[data-invalid] input',
  '.act-rows:has(> .field-fault) .act-row-add button',
].join(',');

/** Takes the person to the first field that needs another look, once it is marked. */
export function focusFirstFault(box: HTMLElement | null): void {
  setTimeout(() => {
    const first = box?.querySelector(faulty);
    if (first instanceof HTMLElement) first.focus();
  }, 50);
}
