import type { ReactNode } from 'react';
import { type Control, get, useController, useFormState } from 'react-hook-form';
import { isWordId } from '../../../shared/words/index.ts';
import { useWords } from '../../i18n/index.ts';
import type { Typed } from './about.ts';
import type { AnySpec, Specs } from './spec.ts';
import { SpecField } from './spec-field.tsx';

type FieldsProps = {
  readonly control: Control<Typed>;
  readonly specs: Specs;
  /** False where the form stands on a page that has its own focus. */
  readonly isFirstFocused?: boolean;
};

const small: ReadonlySet<string> = new Set(['date', 'choice', 'text', 'money']);

/** Side by side where both are short and their inputs begin at one height. */
const areBeside = (one: AnySpec, other: AnySpec): boolean =>
  small.has(one.look.kind) &&
  small.has(other.look.kind) &&
  (one.hint === undefined) === (other.hint === undefined);

/** The fields in their order, held by the form. */
export function SpecFields({ control, specs, isFirstFocused = true }: FieldsProps) {
  return (
    <LaidOut
      specs={specs}
      field={(name, spec, isFirst) => (
        <HeldField
          key={name}
          control={control}
          name={name}
          spec={spec}
          isFirst={isFirstFocused && isFirst}
        />
      )}
    />
  );
}

/** Each field in its order; short ones that follow each other share a row where there is room. */
export function LaidOut({
  specs,
  field,
}: {
  readonly specs: Specs;
  /** Makes one of them, under its name as its key. */
  readonly field: (name: string, spec: AnySpec, isFirst: boolean) => ReactNode;
}) {
  const shown = Object.entries(specs).filter(([, spec]) => spec.isShown);
  const first = shown.find(([, { look }]) => look.kind !== 'shown')?.[0];
  const runs: [string, AnySpec][][] = [];
  for (const [name, spec] of shown) {
    const last = runs.at(-1);
    const before = last?.at(-1)?.[1];
    if (last !== undefined && before !== undefined && areBeside(before, spec))
      last.push([name, spec]);
    else runs.push([[name, spec]]);
  }
  return runs.map((run) => {
    const fields = run.map(([name, spec]) => field(name, spec, name === first));
    const key = run[0]?.[0] ?? '';
    return run.length > 1 ? (
      <div key={key} className="form-row">
        {fields}
      </div>
    ) : (
      fields
    );
  });
}

function HeldField({
  control,
  name,
  spec,
  isFirst,
}: {
  readonly control: Control<Typed>;
  readonly name: string;
  readonly spec: AnySpec;
  readonly isFirst: boolean;
}) {
  const { t } = useWords();
  const { field } = useController({ control, name });
  const { errors } = useFormState({ control, name });
  const faultAt = (path: string): string | null => {
    const message: unknown = get(errors, `${path}.message`);
    if (typeof message !== 'string') return null;
    return t(isWordId(message) ? message : 'act.words-needed');
  };
  return (
    <SpecField
      name={name}
      spec={spec}
      value={field.value}
      onChange={field.onChange}
      faultAt={faultAt}
      autoFocus={isFirst}
    />
  );
}
