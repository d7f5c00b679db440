export { NoteOverAll } from './note-dialog.tsx';
