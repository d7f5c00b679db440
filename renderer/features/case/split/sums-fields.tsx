import { useState } from 'react';
import type { Category } from '../../../../shared/domain/procedure/lists.ts';
import { moneyHeads, type SplitMoney } from '../../../../shared/domain/splitter/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { Select, TextArea, TextField } from '../../../ui/index.ts';
import { categoryWords } from './field-words.ts';
import { moneyText, moneyTyped } from './money-typed.ts';

type Sums = readonly SplitMoney[];

/** The sums of a row: each on its line, then who is paid and what for. */
export function SumsFields({
  money,
  categories,
  onChange,
  isTitled = true,
}: {
  readonly money: Sums;
  readonly isTitled?: boolean;
  readonly categories: readonly Category[];
  readonly onChange: (money: Sums) => void;
}) {
  const { t, language } = useWords();
  const heads = moneyHeads.map((id) => ({ id, label: categoryWords(id, categories, language) }));
  const nobody = { id: 'none', label: t('split.head-none') } as const;
  const set = (at: number, over: Pick<SplitMoney, 'payee'> | Pick<SplitMoney, 'head'>) =>
    onChange(money.map((sum, index) => (index === at ? { ...sum, ...over } : sum)));
  return (
    <div className="split-part-of">
      {isTitled ? <h4>{t('split.sums')}</h4> : null}
      <MoneyField money={money} onChange={onChange} />
      {money.map((sum, at) => {
        const what = visible(moneyText(sum));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sum is known by its place
          <div key={at} className="form-row">
            <TextField
              label={t('split.payee-of', { sum: what })}
              value={sum.payee ?? ''}
              onChange={(typed) => set(at, { payee: typed === '' ? null : typed })}
            />
            <Select
              label={t('split.head-of', { sum: what })}
              choices={[nobody, ...heads]}
              value={sum.head ?? nobody.id}
              onChange={(id) => set(at, { head: id === nobody.id ? null : id })}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Sums as lines of text; read when the field is left. */
export function MoneyField({
  money,
  onChange,
}: {
  readonly money: Sums;
  readonly onChange: (money: Sums) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={t('split.sum')}
      hint={t('split.sum-hint')}
      rows={1}
      value={typed ?? money.map(moneyText).join('\n')}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null) onChange(moneyTyped(typed, money));
        setTyped(null);
      }}
    />
  );
}
