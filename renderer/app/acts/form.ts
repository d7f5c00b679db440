import type {
  CaseCommand,
  CaseCommandKind,
  CommandOf,
} from '../../../shared/domain/case/commands.ts';
import type { PreviewedChange } from '../../records/api.ts';
import type { About, Typed } from './about.ts';
import { type Read, readValues, type Specs, type ValuesOf } from './spec.ts';

/** The form of one act. */
export type ActForm = {
  readonly kind: CaseCommandKind;
  readonly size: 's' | 'm' | 'l';
  /** The act cannot be taken back: its button says so. */
  readonly isGrave: boolean;
  readonly fields: (about: About) => Specs;
  /** The command; null where nothing was changed. */
  readonly read: (about: About) => Read<CaseCommand | null>;
  /** What it changes that dates are counted from; null where it is nothing. */
  readonly moving: (command: CaseCommand, about: About) => PreviewedChange | null;
};

type Defined<Kind extends CaseCommandKind, S extends Specs> = {
  readonly kind: Kind;
  readonly size?: ActForm['size'];
  readonly isGrave?: boolean;
  readonly fields: (about: About) => S;
  readonly command: (values: ValuesOf<S>, about: About) => CommandOf<Kind> | null;
  readonly moving?: (command: CommandOf<Kind>, about: About) => PreviewedChange | null;
};

const isOf = <Kind extends CaseCommandKind>(
  command: { readonly kind: CaseCommandKind },
  kind: Kind,
): command is CommandOf<Kind> => command.kind === kind;

/** Makes a form whose command is built from the values its own fields hold. */
export function actForm<Kind extends CaseCommandKind, S extends Specs>(
  form: Defined<Kind, S>,
): ActForm {
  const { kind, fields, command, moving } = form;
  return {
    kind,
    size: form.size ?? 'm',
    isGrave: form.isGrave ?? false,
    fields,
    read: (about) => {
      const read = readValues(fields(about), about.typed);
      if (!read.ok) return read;
      const made = command(read.values, about);
      // A command of this kind is one of all commands; the compiler does not follow the index.
      return { ok: true, values: made as CaseCommand | null };
    },
    moving: (made, about) =>
      moving === undefined || !isOf(made, kind) ? null : moving(made, about),
  };
}

export type { Typed };
