// Whatever a user reads is there in both languages.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const json = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));

test('every placeholder of the manifest has its text in both languages, and no text is left over', () => {
    const used = [...new Set([...fs.readFileSync(path.join(root, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map((found) => found[1]))].sort();
    assert.ok(used.length > 30);
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(json('package.nls.zh-cn.json')).sort(), used);
});

test('every sentence of the program has its Chinese, with the same gaps', () => {
    const known = json('l10n/bundle.l10n.zh-cn.json');
    const said = new Set();
    for (const name of fs.readdirSync(path.join(root, 'src'))) {
        const source = fs.readFileSync(path.join(root, 'src', name), 'utf8');
        for (const found of source.matchAll(/(?:l10n\.t|\btext)\(\s*'((?:[^'\\]|\\.)*)'/g)) {
            said.add(found[1]);
        }
    }
    assert.ok(said.size > 20);
    assert.deepEqual([...said].filter((sentence) => !known[sentence]), []);
    assert.deepEqual(Object.keys(known).filter((sentence) => !said.has(sentence)), []);
    for (const [english, chinese] of Object.entries(known)) {
        assert.deepEqual([...chinese.matchAll(/\{\d\}/g)].map(String).sort(), [...english.matchAll(/\{\d\}/g)].map(String).sort(), english);
    }
});

test('the lock file names no registry', () => {
    assert.doesNotMatch(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'), /"resolved"|https?:\/\/registry/);
});

test('every command of the manifest is registered', () => {
    const source = fs.readFileSync(path.join(root, 'src', 'extension.ts'), 'utf8');
    for (const { command } of json('package.json').contributes.commands) {
        assert.ok(source.includes(`'${command}'`), command);
    }
});
