import '../../../renderer/ui/index.ts';
import { createRoot } from 'react-dom/client';
import { infoFor, inventedDesktop } from './invented-desktop.ts';
import { inventedRecords } from './invented-records.ts';
import { wishesOf } from './wishes.ts';

const wishes = wishesOf(location.search);
const info = infoFor(wishes);
const desktop = inventedDesktop(info);
Object.defineProperty(window, 'desktop', { value: desktop });

const { Page } = await import('../../../renderer/app/page.tsx');
const place = document.getElementById('page');
if (place) {
  const today = Temporal.Now.plainDateISO().toString();
  createRoot(place).render(<Page back={{ ...inventedRecords(wishes, today), desktop, info }} />);
}
