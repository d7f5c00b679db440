import { browserForTests } from '../../build/browser/choose.ts';
import { chosenHost, electronBinary } from './host.ts';

/** Every run says what it ran in. */
export default async function sayHost(): Promise<void> {
  if (chosenHost() === 'electron') {
    console.log(`Host: Electron (${electronBinary()})`);
    return;
  }
  const { name, path } = await browserForTests();
  console.log(`Host: Chromium host, with ${name} (${path})`);
}
