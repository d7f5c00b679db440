import { changesBetween } from '../../../../shared/domain/procedure/differences.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { settingName, valueWords } from './setting-words.ts';

/** Every rule and word in which a procedure differs from the one it is made from. */
export function Differences({
  base,
  edited,
}: {
  readonly base: Procedure;
  readonly edited: Procedure;
}) {
  const wording = useWords();
  const { t, language } = wording;
  const changes = changesBetween(base, edited);
  if (changes.length === 0)
    return <p className="soft">{t('office.edit.differs-none', { base: base.name[language] })}</p>;
  return (
    <table className="settings-table settings-differs">
      <thead>
        <tr>
          <th scope="col">{t('office.rules.setting')}</th>
          <th scope="col">{t('office.edit.before')}</th>
          <th scope="col">{t('office.edit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.setting} ${change.part ?? ''}`}>
            <th scope="row">{settingName(change, wording)}</th>
            <td className="soft">{valueWords(change.before, wording)}</td>
            <td>{valueWords(change.after, wording)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
