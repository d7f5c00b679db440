import { StandIn } from '../only.ts';
import { person } from './person.ts';
import { currentPage } from './windows.ts';

type Source = 'system' | 'light' | 'dark';

class NativeTheme extends StandIn {
  #source: Source = 'system';

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    this.#source = source;
    currentPage()?.setColours(source);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? person.prefersDark : this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
