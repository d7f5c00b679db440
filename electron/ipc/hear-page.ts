import { ipcMain } from 'electron';
import { type RegistrarParts, registerChannels } from './registrar.ts';

/** Opens every channel of the map to our page. */
export const hearPage = (parts: Omit<RegistrarParts, 'ipcMain'>): void =>
  registerChannels({ ...parts, ipcMain });
