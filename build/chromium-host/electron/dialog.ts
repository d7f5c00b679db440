import { join } from 'node:path';
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { freeName } from '../downloads.ts';
import { only } from '../only.ts';
import { say } from '../settings.ts';
import { app } from './app.ts';
import type { WebContents } from './web-contents.ts';
import { currentPage } from './windows.ts';

/** What a test has decided the next dialogs will say. */
export const prepared = {
  open: [] as (readonly string[])[],
  save: [] as (string | null)[],
  message: [] as number[],
};

/** Electron lets a parent window come first. */
function optionsOf<Options>(given: Given<Options>): Options {
  return given.length === 1 ? given[0] : given[1];
}

function pageToAsk(): WebContents {
  const page = currentPage();
  if (!page) throw new Error('The Chromium host shows its dialogs in the page, and there is none.');
  return page;
}

async function askForPaths(options: OpenDialogOptions): Promise<string[]> {
  const properties = options.properties ?? ['openFile'];
  const folders = properties.includes('openDirectory');
  const multiple = properties.includes('multiSelections');
  const endings = (options.filters ?? []).flatMap(({ extensions }) => extensions);
  const accept = endings.includes('*') ? '' : endings.map((ending) => `.${ending}`).join(',');
  const chosen = await pageToAsk().askForFiles({ multiple, folders, accept });
  const paths = chosen.map(({ path, inside }) =>
    folders ? join(path, ...inside.split('/').map(() => '..'), inside.split('/')[0] ?? '') : path,
  );
  return [...new Set(paths)];
}

type Given<Options> = readonly [Options] | readonly [parent: object, Options];

export const dialog = only('dialog', {
  async showOpenDialog(...given: Given<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const ready = prepared.open.shift();
    const filePaths = ready ? [...ready] : await askForPaths(optionsOf(given));
    return { canceled: filePaths.length === 0, filePaths };
  },

  async showSaveDialog(...given: Given<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const ready = prepared.save.shift();
    if (ready !== undefined) return { canceled: ready === null, filePath: ready ?? '' };
    const { defaultPath = 'Redress' } = optionsOf(given);
    const filePath = freeName(app.getPath('downloads'), defaultPath);
    say(`This window has no "save as": the file goes to ${filePath}.`);
    return { canceled: false, filePath };
  },

  async showMessageBox(...given: Given<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const { message, detail = '', buttons = ['OK'], cancelId = 0 } = optionsOf(given);
    const ready = prepared.message.shift();
    const response = ready ?? (await pageToAsk().askInDialog(message, detail, buttons));
    return { response: response < 0 ? cancelId : response, checkboxChecked: false };
  },

  showErrorBox(title: string, content: string): void {
    say(`${title}: ${content}`);
  },
});
