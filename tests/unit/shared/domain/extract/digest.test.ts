import { expect, test } from 'vitest';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { digestOf } from '../../../../../shared/domain/extract/digest.ts';
import type { RefusedRow } from '../../../../../shared/domain/extract/vocabulary.ts';

const nothing = { added: [], changed: [], gone: [], keptHere: [], unchanged: 0, newCases: 0 };
const action = (row: number, text: string) => ({
  ...{ row, reference: 'A', number: '1', body: 'Eastmere', text, dueWords: '', due: null },
});
const refused = (row: number, words: string): RefusedRow => ({
  row,
  code: 'extract.bad-date',
  detail: { words },
});

const command = (row: number): CaseCommand => ({
  kind: 'reviseRecommendation',
  caseId: 'c',
  recommendationId: 'r',
  set: { text: 'x' },
  origin: { kind: 'extract', file: 'f', sha256: 'ab', row },
});

test('a plan is one text: names in order, without the places where something stood', () => {
  const plan = { ...nothing, added: [action(7, 'Pay.')], refused: [refused(9, 'soon')] };
  expect(digestOf(plan, [command(7)])).toBe(
    '{"added":[{"body":"Eastmere","due":null,"dueWords":"","number":"1","reference":"A","text":"Pay."}],' +
      '"changed":[],' +
      '"commands":[{"caseId":"c","kind":"reviseRecommendation","recommendationId":"r","set":{"text":"x"}}],' +
      '"gone":[],"keptHere":[],"newCases":0,' +
      '"refused":["{\\"code\\":\\"extract.bad-date\\",\\"detail\\":{\\"words\\":\\"soon\\"}}"],' +
      '"unchanged":0}',
  );
});

test('the order of refused rows makes no difference, their reasons do', () => {
  const plan = (...rows: readonly RefusedRow[]) => digestOf({ ...nothing, refused: rows }, []);
  expect(plan(refused(2, 'b'), refused(3, 'a'))).toBe(plan(refused(5, 'a'), refused(4, 'b')));
  expect(plan(refused(2, 'b'))).not.toBe(plan(refused(2, 'a')));
});
