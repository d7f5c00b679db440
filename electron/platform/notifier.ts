import { Notification } from 'electron';
import type { NotificationText } from '../reminders/locked-text.ts';

/** Kept until clicked or closed: the system's notification goes deaf when its object is collected. */
const shown = new Set<Notification>();
const mostKept = 50;

/** Shows one notification of the system, where it has any. */
export function notify({ title, body }: NotificationText, clicked: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  notification.on('click', () => {
    shown.delete(notification);
    clicked();
  });
  notification.on('close', () => void shown.delete(notification));
  shown.add(notification);
  const [oldest] = shown;
  if (shown.size > mostKept && oldest !== undefined) shown.delete(oldest);
  notification.show();
}
