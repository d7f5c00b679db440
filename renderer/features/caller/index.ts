export { CallerOverAll } from './caller-dialog.tsx';
