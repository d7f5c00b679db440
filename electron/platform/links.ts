import { LINK_SCHEME, type LinkNews, placeOfLink } from '../../shared/contracts/link.ts';

/** Links that were followed outside of Redress. The latest waits, in memory alone, until the records are open. */
export type Links = {
  /** A link, as the system hands it over. */
  readonly came: (link: string) => void;
  /** The words a start was given: a link among them, or nothing that concerns us. */
  readonly startedWith: (words: readonly string[]) => void;
  /** The page shows open records and can go somewhere, or no longer can. */
  readonly pageIsOpen: (isOpen: boolean) => void;
  readonly isAnyWaiting: () => boolean;
  /** From here on somebody can be told. */
  readonly tellBy: (tell: (news: LinkNews) => void) => void;
};

export function createLinks(): Links {
  let waiting: LinkNews | null = null;
  let isOpen = false;
  let tell: (news: LinkNews) => void = () => undefined;

  const tellNow = (): void => {
    if (waiting === null) return;
    tell(isOpen ? waiting : { kind: 'waits' });
    if (isOpen) waiting = null;
  };
  const came = (link: string): void => {
    const place = placeOfLink(link);
    waiting = place === null ? { kind: 'refused' } : { kind: 'open', place };
    tellNow();
  };

  return {
    came,
    startedWith: (words) => {
      const links = words.filter((word) => word.toLowerCase().startsWith(`${LINK_SCHEME}:`));
      // The system hands over one link and no more: of several none is believed.
      if (links.length > 0) came(links.length === 1 ? (links[0] ?? '') : '');
    },
    pageIsOpen: (is) => {
      isOpen = is;
      if (is) tellNow();
    },
    isAnyWaiting: () => waiting !== null,
    tellBy: (by) => {
      tell = by;
    },
  };
}
