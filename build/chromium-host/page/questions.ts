import type { KeptFiles } from './kept-files.ts';
import type { Answer, Question } from './messages.ts';

function askForFiles(
  question: Extract<Question, { kind: 'files' }>,
  kept: KeptFiles,
): Promise<Answer> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = question.multiple;
  input.webkitdirectory = question.folders;
  input.accept = question.accept;
  return new Promise((resolve) => {
    const answer = (): void => {
      const files = [...(input.files ?? [])].map((file) => ({
        mark: kept.getPathForFile(file),
        inside: file.webkitRelativePath,
      }));
      resolve({ kind: 'files', files });
    };
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    input.click();
  });
}

function askInDialog(question: Extract<Question, { kind: 'message' }>): Promise<Answer> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.textContent = question.text;
  const detail = document.createElement('p');
  detail.textContent = question.detail;
  const buttons = question.buttons.map((label) => {
    const button = document.createElement('button');
    button.textContent = label;
    return button;
  });
  dialog.append(heading, detail, ...buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    buttons.forEach((button, index) => {
      button.addEventListener('click', () => {
        resolve({ kind: 'message', button: index });
        dialog.remove();
      });
    });
    dialog.addEventListener('cancel', () => {
      resolve({ kind: 'message', button: -1 });
      dialog.remove();
    });
    dialog.showModal();
  });
}

/** Dialogs of the main process, shown in the page because a browser lets nobody else show them. */
export function ask(question: Question, kept: KeptFiles): Promise<Answer> {
  return question.kind === 'files' ? askForFiles(question, kept) : askInDialog(question);
}
