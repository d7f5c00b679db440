import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import type { Language } from '../../shared/contracts/app.ts';
import type { Request } from '../../shared/contracts/index.ts';
import { safeFileName } from './file-name.ts';
import { say } from './words.ts';

type What = Request<'intake.pick'>['what'];

/** The system's own dialogs, from which paths come and to which the page has no other way. */
export type Dialogs = {
  /** The chosen paths; none where the person closed the dialog. */
  readonly pick: (what: What) => Promise<readonly string[]>;
  /** Null where the person closed the dialog. */
  readonly askSavePath: (suggestedName: string) => Promise<string | null>;
};

export type DialogDeps = {
  readonly open: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly save: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  readonly language: () => Language;
};

function openOptions(what: What, language: Language): OpenDialogOptions {
  const all = { name: say('filter.all', language), extensions: ['*'] };
  switch (what) {
    case 'files':
      return {
        title: say('dialog.files', language),
        properties: ['openFile', 'multiSelections'],
      };
    case 'folder':
      return { title: say('dialog.folder', language), properties: ['openDirectory'] };
    case 'bundle': {
      const bundles = { name: say('filter.bundle', language), extensions: ['redress'] };
      return {
        title: say('dialog.bundle', language),
        properties: ['openFile'],
        filters: [bundles, all],
      };
    }
    case 'extract': {
      const lists = {
        name: say('filter.extract', language),
        extensions: ['csv', 'tsv', 'txt', 'json'],
      };
      return {
        title: say('dialog.extract', language),
        properties: ['openFile'],
        filters: [lists, all],
      };
    }
  }
}

export function createDialogs({ open, save, language }: DialogDeps): Dialogs {
  return {
    pick: async (what) => {
      const { canceled, filePaths } = await open(openOptions(what, language()));
      return canceled ? [] : filePaths;
    },
    askSavePath: async (suggestedName) => {
      const { canceled, filePath } = await save({
        title: say('dialog.save', language()),
        defaultPath: safeFileName(suggestedName, say('file.unnamed', language())),
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
