import type { NotificationConstructorOptions } from 'electron';
import { StandIn } from '../only.ts';
import { say } from '../settings.ts';
import { shown } from './shown.ts';
import { currentPage } from './windows.ts';

const EVENTS = ['show', 'click', 'close', 'failed', 'action', 'reply'];

/** Shown by the page when it may, and in any case written to the log. */
export class Notification extends StandIn {
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;

  static isSupported(): boolean {
    return true;
  }

  constructor({ title = '', body = '', silent = false }: NotificationConstructorOptions = {}) {
    super('Notification', EVENTS);
    this.title = title;
    this.body = body;
    this.silent = silent;
  }

  show(): void {
    const { title, body, silent } = this;
    shown.push(this);
    say(`Notification: ${title}`);
    currentPage()?.tell({ kind: 'notify', id: shown.length - 1, title, body, silent });
    this.emit('show');
  }

  close(): void {
    this.emit('close');
  }
}
