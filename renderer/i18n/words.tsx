import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Language } from '../../shared/contracts/app.ts';
import { type DayStyle, spellDay, spellInstant } from '../../shared/words/day.ts';
import type { WordId } from '../../shared/words/index.ts';

export type Values = Readonly<Record<string, string | number>>;
export type RichValues = Readonly<
  Record<string, string | number | ReactNode | ((parts: ReactNode[]) => ReactNode)>
>;

export type Wording = {
  readonly language: Language;
  /** The sentence of an id, filled. */
  readonly t: (id: WordId, values?: Values) => string;
  /** An ISO day in words. */
  readonly day: (day: string, style?: DayStyle) => string;
  /** A UTC instant as day and time of this place. */
  readonly moment: (instant: string) => string;
  readonly number: (value: number) => string;
  readonly pounds: (amount: number) => string;
  readonly bytes: (size: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
};

const timeZone = Temporal.Now.timeZoneId();
const whole = new Intl.NumberFormat('en-GB');
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const sterling = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

const takesAc = /^(?:[aeiouyâêîôûŷ]|mae\b)/iu;

function spellBytes(size: number): string {
  if (size < 1_000) return `${whole.format(size)} B`;
  if (size < 1_000_000) return `${whole.format(Math.round(size / 1_000))} kB`;
  if (size < 1_000_000_000) return `${tenths.format(size / 1_000_000)} MB`;
  return `${tenths.format(size / 1_000_000_000)} GB`;
}

export function wordingOf(intl: IntlShape): Wording {
  const language: Language = intl.locale === 'cy' ? 'cy' : 'en';
  const t = (id: WordId, values?: Values) => intl.formatMessage({ id }, values);
  return {
    language,
    t,
    day: (day, style) => spellDay(day, language, style),
    moment: (instant) => spellInstant(instant, language, timeZone),
    number: (value) => whole.format(value),
    pounds: (amount) => sterling.format(amount),
    bytes: spellBytes,
    list: (items) => {
      const last = items.at(-1);
      if (last === undefined) return '';
      if (items.length === 1) return last;
      const id = takesAc.test(last) ? 'ui.list-vowel' : 'ui.list';
      return t(id, { first: items.slice(0, -1).join(', '), last });
    },
  };
}

/** Everything a view needs to put things into words. */
export function useWords(): Wording {
  const intl = useIntl();
  return useMemo(() => wordingOf(intl), [intl]);
}

/** A sentence with parts that are elements: `<b>…</b>` in the sentence calls the value named `b`. */
export function Say({ id, values }: { readonly id: WordId; readonly values?: RichValues }) {
  const intl = useIntl();
  return <>{intl.formatMessage({ id }, { b: bold, ...values })}</>;
}

const bold = (parts: ReactNode[]) => <b>{parts}</b>;
