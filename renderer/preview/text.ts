import { decodeText, pieces } from './decode-text.ts';
import { startFrame } from './frame.ts';

const MOST_MARKS = 5_000;

startFrame({
  show: async ({ bytes, label }) => {
    const { text, isCut } = decodeText(bytes);
    const sheet = document.createElement('pre');
    sheet.className = 'text';
    document.title = label;
    let marks = 0;
    for (const piece of pieces(text)) {
      if (piece.kind === 'text' || marks >= MOST_MARKS) sheet.append(piece.text);
      else sheet.append(controlMark(piece.text));
      marks += piece.kind === 'control' ? 1 : 0;
    }
    document.body.replaceChildren(sheet);
    return { pages: 1, isCut };
  },
});

function controlMark(text: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'control';
  mark.textContent = text;
  return mark;
}
