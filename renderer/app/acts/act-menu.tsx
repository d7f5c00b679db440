import { ChevronDown } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { actWordsOf, whoOf } from './act-words.ts';
import { topicOf, topics } from './topics.ts';
import './acts.css';

const keyOf = ({ act, variant }: Offer): string => `${act} ${variant}`;

/** What can be done, by topic; what may only be asked for is marked, what may not comes last with who could. */
export function ActMenu({
  label,
  offers,
  onAct,
}: {
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly onAct: (offer: Offer) => void;
}) {
  const { t } = useWords();
  const able = offers.filter(({ right }) => right !== 'no');
  const unable = offers.filter(({ right }) => right === 'no');
  const shown = topics
    .map((topic) => ({ topic, some: able.filter(({ act }) => topicOf[act] === topic) }))
    .filter(({ some }) => some.length > 0);
  if (offers.length === 0) return null;
  return (
    <MenuTrigger>
      <Button icon={ChevronDown} aria-label={`${t('act.menu')} ${label}`}>
        {t('act.menu')}
      </Button>
      <Popover className="popover act-menu" offset={4} placement="bottom end">
        <Menu
          className="options"
          aria-label={label}
          onAction={(key) => {
            const chosen = able.find((offer) => keyOf(offer) === key);
            if (chosen !== undefined) onAct(chosen);
          }}
        >
          {shown.map(({ topic, some }) => (
            <MenuSection key={topic} className="act-menu-part">
              <Header className="act-menu-head">{t(`act.topic.${topic}`)}</Header>
              {some.map((offer) => (
                <ActItem key={keyOf(offer)} offer={offer} />
              ))}
            </MenuSection>
          ))}
          {unable.length === 0 ? null : (
            <MenuSection className="act-menu-part">
              <Header className="act-menu-head">{t('act.topic.not-yours')}</Header>
              {unable.map((offer) => (
                <ActItem key={keyOf(offer)} offer={offer} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function ActItem({ offer }: { readonly offer: Offer }) {
  const { t, list } = useWords();
  const words = actWordsOf(offer.act, offer.variant, t);
  const who = whoOf(offer, t);
  const isUnable = offer.right === 'no';
  return (
    <MenuItem id={keyOf(offer)} className="option" textValue={words} isDisabled={isUnable}>
      <span className="menu-words">{words}</span>
      {offer.right === 'ask' ? <span className="act-mark">{t('act.mark-ask')}</span> : null}
      {isUnable && who.length > 0 ? (
        <span className="option-note">{t('act.who-could', { who: list(who) })}</span>
      ) : null}
    </MenuItem>
  );
}
