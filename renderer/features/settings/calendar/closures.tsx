import { useState } from 'react';
import type { RecordedClosure } from '../../../../shared/domain/office/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { type OfficeView, OnlyFor } from '../use-office-view.tsx';
import { AddClosure } from './add-closure.tsx';
import { WithdrawClosure } from './withdraw-closure.tsx';

/** Days the office itself is closed: recorded, withdrawn, never taken for bank holidays. */
export function Closures({
  closures,
  right,
}: {
  readonly closures: readonly RecordedClosure[];
  readonly right: OfficeView['rights']['adopt-calendar'];
}) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [withdrawn, setWithdrawn] = useState<RecordedClosure | null>(null);
  return (
    <Section title={t('office.closures')}>
      <p className="soft">{t('office.closures.note')}</p>
      <OnlyFor right={right} />
      {closures.length === 0 ? <p>{t('office.closures.none')}</p> : null}
      <ul className="settings-list" hidden={closures.length === 0}>
        {closures.map((one) => (
          <Closure
            key={one.closureId}
            recorded={one}
            onWithdraw={right.may && one.withdrawn === null ? () => setWithdrawn(one) : null}
          />
        ))}
      </ul>
      {right.may ? (
        <div className="acts">
          <Button onPress={() => setAdding(true)}>{t('office.closures.add')}</Button>
        </div>
      ) : null}
      {isAdding ? <AddClosure onClose={() => setAdding(false)} /> : null}
      {withdrawn === null ? null : (
        <WithdrawClosure recorded={withdrawn} onClose={() => setWithdrawn(null)} />
      )}
    </Section>
  );
}

function Closure({
  recorded: { closure, withdrawn },
  onWithdraw,
}: {
  readonly recorded: RecordedClosure;
  readonly onWithdraw: (() => void) | null;
}) {
  const { t, day, language } = useWords();
  const { from, to } = closure;
  const name = closure.name[language];
  return (
    <li className="settings-item">
      <div className="settings-item-words">
        <b>{name}</b>
        <span className="soft small">
          {from === to
            ? day(from, 'full')
            : t('office.closures.days', { from: day(from, 'full'), to: day(to, 'full') })}
          {withdrawn === null ? '' : ` · ${t('office.closures.withdrawn', { reason: withdrawn })}`}
        </span>
      </div>
      {onWithdraw === null ? null : (
        <Button
          size="s"
          look="quiet"
          aria-label={t('office.closures.withdraw-of', { name })}
          onPress={onWithdraw}
        >
          {t('office.closures.withdraw')}
        </Button>
      )}
    </li>
  );
}
