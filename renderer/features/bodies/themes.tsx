import { Repeat2 } from 'lucide-react';
import type { Recurrence, ThemedAction } from '../../../shared/domain/figures/themes.ts';
import { categoryOf } from '../../../shared/domain/procedure/categories.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useAnswer, useOpenOffice } from '../../app/office.tsx';
import { Fold } from '../../app/recorded/fold.tsx';
import { capital, useWords } from '../../i18n/index.ts';
import type { ThemeLine } from '../../records/body-views.ts';
import { goToCase } from '../../stores/route.ts';
import { Chip, EmptyState, Loading, Refusal, StatusMark } from '../../ui/index.ts';
import { OtherTab } from './other-tab.tsx';

/** What comes up again in a body's cases, and where it came up after it should have been mended. */
export function Themes({ name }: { readonly name: string }) {
  const { t } = useWords();
  const { value, refusal } = useAnswer((records) => records.bodyThemes(name), [name]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  if (value.themes.length === 0)
    return (
      <EmptyState
        icon={Repeat2}
        title={t('bodies.themes.none')}
        acts={<OtherTab name={name} tab="open" />}
      >
        {t('bodies.themes.none-next')}
      </EmptyState>
    );
  return (
    <div className="body-themes">
      {value.themes.map((theme) => (
        <Theme key={`${theme.kind} ${theme.id}`} theme={theme} />
      ))}
      {value.more === 0 ? null : (
        <p className="soft">{t('bodies.themes.more', { count: value.more })}</p>
      )}
    </div>
  );
}

/** A mark in the reader's language; as the record writes it where it has no words of ours. */
function useThemeWords(): (theme: ThemeLine) => string {
  const { t, language } = useWords();
  const { procedure } = useOpenOffice();
  return ({ kind, id }) => {
    const cause = `choice.root-cause.${id}`;
    if (kind === 'root-cause' && isWordId(cause)) return t(cause);
    const rules = kind === 'category' ? procedureOf(procedure) : undefined;
    return capital((rules && categoryOf(rules, id)?.label[language]) ?? visible(id));
  };
}

function Theme({ theme }: { readonly theme: ThemeLine }) {
  const { t, day } = useWords();
  const words = useThemeWords();
  const { cases, actions, oldest, latest, alarms } = theme;
  return (
    <Fold
      title={words(theme)}
      isOpenAtFirst={alarms > 0}
      note={
        <>
          <Chip>{t(`bodies.theme.${theme.kind}`)}</Chip>{' '}
          {t('bodies.themes.in-cases', { cases, actions })}
          {oldest === null || latest === null
            ? null
            : ` · ${t('bodies.themes.between', {
                from: day(oldest, 'short'),
                to: day(latest, 'short'),
              })}`}
          {alarms === 0 ? null : (
            <>
              {' '}
              <StatusMark mark="escalated">{t('bodies.themes.again')}</StatusMark>
            </>
          )}
        </>
      }
    >
      {theme.recurrences.map((one) => (
        <Alarm key={one.again.recommendationId} one={one} />
      ))}
      {alarms > theme.recurrences.length ? (
        <p className="soft">
          {t('bodies.themes.more-alarms', { count: alarms - theme.recurrences.length })}
        </p>
      ) : null}
      <Made theme={theme} />
    </Fold>
  );
}

const nameOf = ({ reference, number }: ThemedAction): string => visible(`${reference} ${number}`);

function Alarm({ one }: { readonly one: Recurrence }) {
  const { t, day } = useWords();
  const { closed, again, months } = one;
  return (
    <div className="body-alarm">
      <p>
        {t('bodies.themes.alarm', {
          closed: nameOf(closed),
          ended: day(closed.endedOn ?? '', 'day'),
          again: nameOf(again),
          decided: day(again.decidedOn ?? '', 'day'),
          months,
        })}{' '}
        {t(one.shouldHaveEmbedded ? 'bodies.themes.embedded' : 'bodies.themes.not-embedded')}
      </p>
      <div className="acts">
        {[closed, again].map((each) => (
          <GoTo key={each.recommendationId} one={each} />
        ))}
      </div>
    </div>
  );
}

function GoTo({ one }: { readonly one: ThemedAction }) {
  return (
    <button
      type="button"
      className="page-link"
      onClick={() => goToCase(one.caseId, one.recommendationId)}
    >
      {nameOf(one)}
    </button>
  );
}

function Made({ theme }: { readonly theme: ThemeLine }) {
  const { t, day } = useWords();
  const more = theme.actions - theme.latestActions.length;
  const when = (iso: string | null) =>
    iso === null ? t('bodies.themes.no-day') : day(iso, 'short');
  return (
    <div>
      <h3>{t('bodies.themes.made')}</h3>
      <ul className="body-made">
        {theme.latestActions.map((one) => (
          <li key={`${one.caseId} ${one.recommendationId}`}>
            <button
              type="button"
              className="page-link"
              onClick={() => goToCase(one.caseId, one.recommendationId)}
            >
              {t('bodies.themes.one', {
                number: visible(one.number),
                reference: visible(one.reference),
                decided: when(one.decidedOn),
                ended:
                  one.endedOn === null
                    ? t('bodies.themes.still-open')
                    : t('bodies.themes.ended', { day: day(one.endedOn, 'short') }),
              })}
            </button>
          </li>
        ))}
      </ul>
      {more === 0 ? null : (
        <p className="soft">{t('bodies.themes.more-actions', { count: more })}</p>
      )}
    </div>
  );
}
