import './ui/index.ts';
import { createRoot } from 'react-dom/client';
import { Page } from './app/page.tsx';
import { desktop } from './ipc/desktop.ts';
import { openBackOffice } from './ipc/records.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to stand');

const info = await desktop.call['app.info']({});
if (!info.ok) throw new Error(info.error.code);

createRoot(place).render(
  <Page back={{ ...openBackOffice(info.value.clockOffset), desktop, info: info.value }} />,
);
