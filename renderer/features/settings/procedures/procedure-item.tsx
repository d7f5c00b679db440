import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, Chip } from '../../../ui/index.ts';

/** One procedure in the list: its name, since when it holds, and what can be done with it. */
export function ProcedureItem({
  procedure: { ref, whole },
  isFirst,
  mayChange,
  onChoose,
  onLook,
  onCopy,
}: {
  readonly procedure: { readonly ref: ProcedureRef; readonly whole: Procedure };
  readonly isFirst: boolean;
  readonly mayChange: boolean;
  readonly onChoose: () => void;
  readonly onLook: () => void;
  readonly onCopy: () => void;
}) {
  const { t, day, language } = useWords();
  const { own } = ref;
  const name = whole.name[language];
  const since = { version: ref.version, day: day(whole.effectiveFrom, 'day') };
  const base = own === undefined ? undefined : procedureOf(own.base);
  return (
    <li className="settings-item">
      <div className="settings-item-words">
        <span className="settings-chips">
          <b>{name}</b>
          {isFirst ? <Chip>{t('office.procedures.first')}</Chip> : null}
          {own === undefined ? null : <Chip>{t('office.procedures.own')}</Chip>}
        </span>
        <span className="soft small">
          {base === undefined
            ? t('office.procedures.version', since)
            : t('office.procedures.copy-of', { ...since, base: base.name[language] })}
        </span>
      </div>
      <div className="acts">
        {mayChange && !isFirst ? (
          <Button
            size="s"
            look="quiet"
            aria-label={t('office.procedures.offer-first-of', { name })}
            onPress={onChoose}
          >
            {t('office.procedures.offer-first')}
          </Button>
        ) : null}
        <Button
          size="s"
          look="quiet"
          aria-label={t('office.procedures.look-at', { name })}
          onPress={onLook}
        >
          {t('office.procedures.look')}
        </Button>
        {mayChange ? (
          <Button
            size="s"
            aria-label={t(
              own === undefined ? 'office.procedures.copy-named' : 'office.procedures.change-named',
              { name },
            )}
            onPress={onCopy}
          >
            {t(own === undefined ? 'office.procedures.copy' : 'office.procedures.change')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
