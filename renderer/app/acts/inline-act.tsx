import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { useWords } from '../../i18n/index.ts';
import { TextArea } from '../../ui/index.ts';
import type { About, Typed } from './about.ts';
import { whoOf } from './act-words.ts';
import type { ActForm } from './form.ts';
import { SpecField } from './spec-field.tsx';
import { LaidOut } from './spec-fields.tsx';
import { askReason } from './submitting.ts';
import { openedWith } from './use-about.ts';

/** One act among others that are given together: its form, what its fields begin with, and what was changed by hand. */
export type Inline = {
  readonly form: ActForm;
  readonly about: Omit<About, 'typed'>;
  readonly prefilled: Typed;
  readonly changed: Typed;
};

export type Faults = Readonly<Record<string, string>>;

/** What its fields hold now: what was changed stays, the rest follows what it is taken from. */
export const typedIn = ({ form, about, prefilled, changed }: Inline): Typed =>
  openedWith(form, about, { ...prefilled, ...changed });

type Read =
  | { readonly ok: true; readonly command: CaseCommand | null }
  | { readonly ok: false; readonly faults: Faults };

/** Its order, or the request for it where it may only be asked for; or what is missing, by field. */
export function readInline(inline: Inline): Read {
  const { form, about } = inline;
  const typed = typedIn(inline);
  const read = form.read({ ...about, typed });
  const reason = String(typed[askReason] ?? '').trim();
  const isAsking = about.offer.right === 'ask';
  const faults = Object.fromEntries([
    ...(read.ok ? [] : read.faults.map(({ path, message }) => [path, message])),
    ...(isAsking && reason === '' ? [[askReason, 'act.words-needed']] : []),
  ]);
  if (!read.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  if (!isAsking || read.values === null) return { ok: true, command: read.values };
  const { caseId } = about.view;
  return { ok: true, command: { kind: 'requestStep', caseId, command: read.values, reason } };
}

/** The fields of an act among others; nothing is recorded here. */
export function InlineAct({
  inline,
  faults,
  onChange,
}: {
  readonly inline: Inline;
  readonly faults: Faults;
  readonly onChange: (name: string, value: unknown) => void;
}) {
  const { t } = useWords();
  const { form, about } = inline;
  const typed = typedIn(inline);
  const faultAt = (path: string): string | null => {
    const fault = faults[path];
    if (fault === undefined) return null;
    return t(isWordId(fault) ? fault : 'act.words-needed');
  };
  return (
    <div className="form act-form">
      <LaidOut
        specs={form.fields({ ...about, typed })}
        field={(name, spec) => (
          <SpecField
            key={name}
            name={name}
            spec={spec}
            value={typed[name]}
            onChange={(value) => onChange(name, value)}
            faultAt={faultAt}
          />
        )}
      />
      {about.offer.right === 'ask' ? (
        <AskHere
          offer={about.offer}
          value={String(typed[askReason] ?? '')}
          onChange={(value) => onChange(askReason, value)}
          fault={faultAt(askReason)}
        />
      ) : null}
    </div>
  );
}

/** Who decides what may only be asked for, and why it is asked. */
function AskHere({
  offer,
  value,
  onChange,
  fault,
}: {
  readonly offer: Offer;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | null;
}) {
  const { t, list } = useWords();
  const who = whoOf(offer, t);
  return (
    <section className="act-ask" aria-label={t('act.ask.why')}>
      <p>{who.length === 0 ? t('act.ask.lead-nobody') : t('act.ask.lead', { who: list(who) })}</p>
      <TextArea label={t('act.ask.why')} rows={2} value={value} onChange={onChange} fault={fault} />
    </section>
  );
}
