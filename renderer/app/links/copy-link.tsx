import { Link } from 'lucide-react';
import { type LinkPlace, linkPlace, linkTo } from '../../../shared/contracts/link.ts';
import { useWords } from '../../i18n/index.ts';
import type { Route } from '../../stores/route.ts';
import { tell } from '../../stores/tell.ts';
import { IconButton } from '../../ui/index.ts';

/** What a link to the screen one stands on leads to; null where no link leads there. */
export function placeOfRoute(route: Route): LinkPlace | null {
  switch (route.screen) {
    case 'today':
      return { screen: 'today' };
    case 'caseload':
      return { screen: 'caseload' };
    case 'case':
      return route;
    case 'body': {
      // A name that no link may carry has none.
      const place = linkPlace.safeParse({ screen: 'body', name: route.name });
      return place.success ? place.data : null;
    }
    default:
      return null;
  }
}

/** Copies a link that opens a place in Redress, and says so. */
export function useCopyLink(): (place: LinkPlace) => Promise<void> {
  const { t } = useWords();
  return async (place) => {
    try {
      await navigator.clipboard.writeText(linkTo(place));
      tell({ tone: 'done', text: t('link.copied') });
    } catch {
      tell({ tone: 'plain', text: t('link.not-copied') });
    }
  };
}

export function CopyLink({
  caseId,
  recommendationId = null,
}: {
  readonly caseId: string;
  readonly recommendationId?: string | null;
}) {
  const { t } = useWords();
  const copy = useCopyLink();
  return (
    <IconButton
      icon={Link}
      label={t('link.copy')}
      onPress={() => void copy({ screen: 'case', caseId, recommendationId })}
    />
  );
}
