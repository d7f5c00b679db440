import type { Procedure, RuleSource } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { type Rule, rulesOf } from './rule-list.ts';
import { settingName, valueWords } from './setting-words.ts';

/** A procedure's rules, each with where it comes from; what no text confirms is not shown as a rule. */
export function Rules({
  procedure,
  onClose,
}: {
  readonly procedure: Procedure;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  return (
    <Dialog
      title={procedure.name[language]}
      isOpen
      isDismissable
      size="l"
      onClose={onClose}
      acts={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <p className="soft">{t('office.rules.note')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section tabIndex={0} aria-label={t('office.procedures.look')}>
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('office.rules.setting')}</th>
              <th scope="col">{t('office.rules.value')}</th>
              <th scope="col">{t('office.rules.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rulesOf(procedure).map((rule) => (
              <RuleRow key={`${rule.setting} ${rule.part ?? ''}`} rule={rule} />
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}

function RuleRow({ rule: { setting, part, value, source } }: { readonly rule: Rule }) {
  const wording = useWords();
  return (
    <tr>
      <th scope="row">{settingName({ setting, part, before: value, after: value }, wording)}</th>
      <td>{valueWords(value, wording)}</td>
      <td className="soft small">
        <Source source={source} />
      </td>
    </tr>
  );
}

function Source({ source }: { readonly source: RuleSource }) {
  const { t } = useWords();
  const words = t(`rule-source.${source.kind}`);
  if (source.kind !== 'text') return <>{words}</>;
  const refs = source.refs.map((ref) => `[${ref.replace('S', 'S ')}]`).join(' ');
  return <>{t('office.rules.refs', { source: words, refs })}</>;
}
