import {
  ArrowLeftRight,
  BriefcaseBusiness,
  CalendarCheck,
  Landmark,
  type LucideIcon,
  Settings,
  Sheet,
  Users,
} from 'lucide-react';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../i18n/index.ts';
import type { TodayView } from '../records/today-views.ts';
import { caseload, go, home, type Route, useRoute } from '../stores/route.ts';
import { useWhose } from '../stores/whose.ts';
import { Brand } from './brand.tsx';
import { useAnswer, useOpenOffice } from './office.tsx';
import './sidebar.css';

type Place = {
  readonly name: WordId;
  readonly icon: LucideIcon;
  readonly route: Route;
  readonly holds: readonly Route['screen'][];
  readonly count?: { readonly value: number; readonly words: WordId };
};

const team: Place = {
  name: 'app.nav.team',
  icon: Users,
  route: { screen: 'team' },
  holds: ['team'],
};

/** What is to be done now; what only waits or is planned does not count. */
const toDo = ({ groups }: TodayView): number =>
  [
    groups.overdue,
    groups['due-soon'],
    groups['waiting-for-us'],
    groups.decisions,
    groups.letters,
    groups['to-check'],
  ].reduce((sum, { count }) => sum + count, 0);

/** Every place there is; with today’s counts, once they are known. */
export function placesOf(today: TodayView | null): readonly (readonly Place[])[] {
  return [
    [
      {
        name: 'app.nav.today',
        icon: CalendarCheck,
        route: home,
        holds: ['today'],
        ...(today ? { count: { value: toDo(today), words: 'app.nav.count.today' } } : {}),
      },
      {
        name: 'app.nav.caseload',
        icon: BriefcaseBusiness,
        route: caseload,
        holds: ['caseload', 'case', 'new-case'],
        ...(today ? { count: { value: today.open, words: 'app.nav.count.caseload' } } : {}),
      },
      {
        name: 'app.nav.bodies',
        icon: Landmark,
        route: { screen: 'bodies' },
        holds: ['bodies', 'body'],
      },
      ...(today?.seesTeam === true ? [team] : []),
    ],
    [
      { name: 'app.nav.extract', icon: Sheet, route: { screen: 'extract' }, holds: ['extract'] },
      {
        name: 'app.nav.exchange',
        icon: ArrowLeftRight,
        route: { screen: 'exchange' },
        holds: ['exchange'],
      },
    ],
    [
      {
        name: 'app.nav.settings',
        icon: Settings,
        route: { screen: 'settings' },
        holds: ['settings'],
      },
    ],
  ];
}

export function Sidebar() {
  const { t, list } = useWords();
  const { member } = useOpenOffice();
  const whose = useWhose(({ whose: shown }) => shown);
  const { value: today } = useAnswer((records) => records.today(whose), [whose]);
  return (
    <div className="sidebar">
      <div className="sidebar-brand">
        <Brand isSmall />
      </div>
      <nav className="sidebar-nav" aria-label={t('app.nav')}>
        {placesOf(today).map((group) => (
          <ul key={group[0]?.name}>
            {group.map((place) => (
              <li key={place.name}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <footer className="sidebar-foot">
        <span className="one-line" title={member.name}>
          {member.name}
        </span>
        <span className="one-line">{list(member.roles.map((role) => t(`role.${role}`)))}</span>
      </footer>
    </div>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const { t, number } = useWords();
  const route = useRoute();
  const isHere = place.holds.includes(route.screen);
  const { icon: Icon, count } = place;
  return (
    <button
      type="button"
      className="place"
      aria-current={isHere ? 'page' : undefined}
      onClick={() => go(place.route)}
    >
      <Icon aria-hidden className="icon" />
      <span className="place-name">{t(place.name)}</span>
      {count === undefined || count.value === 0 ? null : (
        <>
          <span className="place-count" aria-hidden>
            {number(count.value)}
          </span>
          <span className="only-heard">{`, ${t(count.words, { count: count.value })}`}</span>
        </>
      )}
    </button>
  );
}
