import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../../i18n/index.ts';
import { announce } from '../../stores/tell.ts';
import { Button } from '../../ui/index.ts';
import { rowsIn } from './about.ts';
import type { Look } from './spec.ts';
import { SpecField, type SpecFieldProps } from './spec-field.tsx';

/** The same few fields, one group for each; focus goes to a group that is added, and stays near one taken out. */
export function SpecRows({
  name,
  spec,
  value,
  onChange,
  faultAt,
  look,
}: SpecFieldProps & { readonly look: Extract<Look, { kind: 'rows' }> }) {
  const { t } = useWords();
  const rows = rowsIn(value);
  const box = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, field: string, to: unknown) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [field]: to } : row)));
  const focusOn = (find: () => Element | null | undefined) =>
    requestAnimationFrame(() => {
      const found = find();
      if (found instanceof HTMLElement) found.focus();
    });
  const add = () => {
    onChange([...rows, look.fresh]);
    focusOn(() =>
      box.current
        ?.querySelectorAll('.act-row')
        .item(rows.length)
        ?.querySelector('input, button, [role="spinbutton"]'),
    );
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    announce(t('act.row-out-of', { row: look.rowName(at) }));
    focusOn(() => box.current?.querySelector('.act-row-add button'));
  };
  const fault = faultAt(name);
  return (
    <fieldset ref={box} className="act-rows">
      <legend className="field-label">{spec.label}</legend>
      {spec.hint === undefined ? null : <p className="field-hint">{spec.hint}</p>}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: every field is held by the form, a row keeps nothing of its own
        <fieldset key={at} className="act-row">
          <legend className="only-heard">{look.rowName(at)}</legend>
          {Object.entries(look.fields(row)).map(([field, each]) => (
            <SpecField
              key={field}
              name={`${name}.${at}.${field}`}
              spec={each}
              value={row[field]}
              onChange={(to) => change(at, field, to)}
              faultAt={faultAt}
            />
          ))}
          {rows.length > look.least ? (
            <div className="act-row-out">
              <Button
                size="s"
                look="quiet"
                icon={X}
                aria-label={t('act.row-out-of', { row: look.rowName(at) })}
                onPress={() => remove(at)}
              >
                {t('act.row-out')}
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      {fault === null ? null : <p className="field-fault">{fault}</p>}
      <div className="acts act-row-add">
        <Button size="s" icon={Plus} onPress={add}>
          {look.addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
