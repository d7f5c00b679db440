import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { BodyView } from '../../records/body-views.ts';
import { type BodyTab, go, useTrail } from '../../stores/route.ts';
import { Banner, Loading, PageHeader, Refusal, Tabs } from '../../ui/index.ts';
import { About } from './about/about.tsx';
import { LookAlikes } from './about/look-alikes.tsx';
import { bodyName } from './body-words.ts';
import { Compliance } from './compliance/compliance.tsx';
import { OpenNow } from './open-now.tsx';
import { People } from './people/people.tsx';
import { Themes } from './themes.tsx';
import '../pages.css';
import './bodies.css';

/** The page of a body, by any of its spellings. */
export function BodyScreen({ name, tab }: { readonly name: string; readonly tab: BodyTab }) {
  const { value, refusal } = useAnswer((records) => records.bodyView(name), [name]);
  if (refusal !== null) return <Refusal refusal={refusal} />;
  if (value === null) return <Loading />;
  return <Body key={value.key} view={value} name={name} tab={tab} />;
}

function Body({
  view,
  name,
  tab,
}: {
  readonly view: BodyView;
  readonly name: string;
  readonly tab: BodyTab;
}) {
  const wording = useWords();
  const { t, list } = wording;
  return (
    <div className="page body">
      <PageHeader
        above={
          <button type="button" className="page-link" onClick={() => go({ screen: 'bodies' })}>
            {t('bodies.all')}
          </button>
        }
        title={bodyName(view, wording)}
      >
        <Lead view={view} />
      </PageHeader>
      {view.kindsSaid.length === 0 ? null : (
        <Banner tone="warning">
          {t('bodies.kinds-differ', {
            kinds: list(view.kindsSaid.map((kind) => t(`body-kind.${kind}`))),
          })}
        </Banner>
      )}
      <LookAlikes view={view} />
      <Tabs<BodyTab>
        label={t('bodies.tabs')}
        chosen={tab}
        onChoose={(chosen) => useTrail.getState().replace({ screen: 'body', name, tab: chosen })}
        tabs={[
          {
            id: 'open',
            label: t('bodies.tab.open'),
            count: view.open,
            content: <OpenNow name={view.name} />,
          },
          {
            id: 'compliance',
            label: t('bodies.tab.compliance'),
            content: <Compliance view={view} />,
          },
          { id: 'themes', label: t('bodies.tab.themes'), content: <Themes name={view.name} /> },
          { id: 'people', label: t('bodies.tab.people'), content: <People view={view} /> },
          { id: 'about', label: t('bodies.tab.about'), content: <About view={view} /> },
        ]}
      />
    </div>
  );
}

function Lead({ view }: { readonly view: BodyView }) {
  const { t, day } = useWords();
  const contact =
    view.lastContactOn === null ? t('bodies.no-contact') : day(view.lastContactOn, 'day');
  const { cases, open, overdue } = view;
  return (
    <p>
      {view.kind === null ? null : `${t(`body-kind.${view.kind}`)}. `}
      {t('bodies.lead', { cases, open, overdue, contact })}
    </p>
  );
}
