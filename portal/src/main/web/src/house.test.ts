// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|vue|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const source = files.filter((file) => !file.name.endsWith('.test.ts'));

describe('the house rules of the pages', () => {
  it('keep all words that people read in one module of texts per feature', () => {
    const wordy = source.filter(
      (file) => !file.name.endsWith('texts.ts') && /[\u4e00-\u9fff]/.test(withoutComments(file.text).replaceAll('年月日', '')),
    );
    expect(wordy.map((file) => file.name)).toEqual(['shared/typed-dates.ts']);
  });

  it('open no window and show no window of the browser', () => {
    expect(source.filter((file) => /\b(window\.open|alert\(|confirm\(['"`]|prompt\()/.test(file.text)).map((file) => file.name)).toEqual(
      [],
    );
  });

  it('put no text into the page as markup', () => {
    expect(source.filter((file) => /v-html|innerHTML/.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it('name no other server', () => {
    expect(source.filter((file) => /https?:\/\/(?!\$\{)/.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it('keep every file under 400 lines and the median under 80', () => {
    const lengths = files.map((file) => file.text.split('\n').length).sort((left, right) => left - right);
    expect(lengths.at(-1)).toBeLessThanOrEqual(400);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('carry the licence line', () => {
    expect(
      files.filter((file) => !file.text.split('\n')[0]?.includes('SPDX-License-Identifier: Apache-2.0')).map((file) => file.name),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}
