import { useEffect } from 'react';
import type { AssessmentResult } from '../../../shared/domain/case/vocabulary.ts';
import { assessKeys } from '../../app/keys.ts';
import { keyOf, type Pressed } from '../../ui/keys.ts';

const writes = 'input, textarea, select, [contenteditable], [role="spinbutton"], [role="textbox"]';

/** The judgement a key stands for while nobody is writing; undefined for any other. */
export const resultOfKey = (
  event: Pressed & Pick<KeyboardEvent, 'defaultPrevented'>,
  isWriting: boolean,
): AssessmentResult | undefined =>
  event.defaultPrevented || isWriting ? undefined : keyOf(assessKeys, event);

/** Keys 1, 2 and 3 judge, wherever the focus is but in a field. */
export function useResultKeys(isOn: boolean, choose: (result: AssessmentResult) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      const at = event.target;
      const isWriting = at instanceof Element && at.closest(writes) !== null && !isRadio(at);
      const result = resultOfKey(event, isWriting);
      if (result === undefined || document.querySelector('[role="dialog"], [role="alertdialog"]'))
        return;
      event.preventDefault();
      choose(result);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn, choose]);
}

const isRadio = (at: Element): boolean =>
  at instanceof HTMLInputElement && (at.type === 'radio' || at.type === 'checkbox');
