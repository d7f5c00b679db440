import { Search, SearchX } from 'lucide-react';
import { useState } from 'react';
import { foundLead, foundNote, iconOfFound, openFound, shown, useFound } from '../../app/found.tsx';
import { StandingName } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import { type Found, type FoundGroup, foundKinds } from '../../records/search-views.ts';
import { caseload, go, useTrail } from '../../stores/route.ts';
import { MarkedText } from '../../ui/command-list.tsx';
import { Button, EmptyState, PageHeader, TextField } from '../../ui/index.ts';
import '../pages.css';
import './search.css';

const atFirst = 10;
const further = 50;

/** Everything found, by kind. The words stand in the route, so that back and forward keep them. */
export function SearchScreen({ text }: { readonly text: string }) {
  const { t, number } = useWords();
  const [counts, setCounts] = useState<{ readonly of: string; readonly count: number }>({
    of: text,
    count: atFirst,
  });
  const count = counts.of === text ? counts.count : atFirst;
  const answer = useFound({ text, kinds: foundKinds, from: 0, count });
  const total = answer?.total ?? 0;
  return (
    <div className="page search-page">
      <PageHeader title={t('search.title')} />
      <TextField
        type="search"
        label={t('search.field')}
        value={text}
        onChange={(typed) => useTrail.getState().replace({ screen: 'search', text: typed })}
      />
      <p role="status" className="soft">
        {answer === null
          ? ''
          : t('search.matches', { count: total, shown: number(total), text: answer.text.trim() })}
        {answer?.isWhole === false ? ` ${t('palette.reading')}` : ''}
      </p>
      {text.trim() === '' ? (
        <EmptyState
          icon={Search}
          title={t('search.empty')}
          acts={<Button onPress={() => go(caseload)}>{t('today.quiet.act')}</Button>}
        >
          {t('search.empty-next')}
        </EmptyState>
      ) : null}
      {answer !== null && total === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('palette.nothing', { text: answer.text.trim() })}
          acts={<Again />}
        >
          {t('palette.nothing-next')}
        </EmptyState>
      ) : null}
      {answer?.groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          onMore={() => setCounts({ of: text, count: count + further })}
        />
      ))}
    </div>
  );
}

/** Empties the field and goes into it. */
function Again() {
  const { t } = useWords();
  return (
    <>
      <Button
        look="primary"
        onPress={() => {
          useTrail.getState().replace({ screen: 'search', text: '' });
          document.querySelector<HTMLInputElement>('.search-page input')?.focus();
        }}
      >
        {t('search.again')}
      </Button>
      <Button onPress={() => go(caseload)}>{t('today.quiet.act')}</Button>
    </>
  );
}

function Group({ group, onMore }: { readonly group: FoundGroup; readonly onMore: () => void }) {
  const { t, number } = useWords();
  const { kind, total, found } = group;
  const left = total - found.length;
  return (
    <section className="search-group" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>
        {t(`found-kind.${kind}`)} <span className="soft">{number(total)}</span>
      </h2>
      <ul className="search-found">
        {found.map((one) => (
          <FoundRow key={one.key} found={one} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="s" look="quiet" onPress={onMore}>
          {t('search.more', { count: Math.min(left, further) })}
        </Button>
      ) : null}
    </section>
  );
}

function FoundRow({ found }: { readonly found: Found }) {
  const wording = useWords();
  const Icon = iconOfFound[found.kind];
  const lead = foundLead(found);
  return (
    <li>
      <button type="button" className="search-row" onClick={() => openFound(found)}>
        <Icon aria-hidden className="icon" />
        <span className="search-words">
          <span>
            {found.kind === 'body' ? null : (
              <b>
                <MarkedText text={shown(lead)} />{' '}
              </b>
            )}
            <MarkedText text={shown(found.title)} />
          </span>
          {found.kind === 'body' ? null : (
            <span>
              <MarkedText text={shown(found.excerpt)} />
            </span>
          )}
          <span className="soft small">{foundNote(found, wording)}</span>
        </span>
        {found.standing === null ? null : <StandingName standing={found.standing} />}
      </button>
    </li>
  );
}
