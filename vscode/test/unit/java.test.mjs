import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { findJava, release } = require('../../out/test/java.js');

const program = process.platform === 'win32' ? 'java.exe' : 'java';

function java(folder, name, version) {
    const home = path.join(folder, name);
    fs.mkdirSync(path.join(home, 'bin'), { recursive: true });
    fs.writeFileSync(path.join(home, 'bin', program), '');
    fs.writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
    return home;
}

function folder(t) {
    const made = fs.mkdtempSync(path.join(os.tmpdir(), 'qualis-java-'));
    t.after(() => fs.rmSync(made, { recursive: true }));
    return made;
}

test('reads the release of a Java without starting it', (t) => {
    const f = folder(t);
    assert.equal(release(java(f, 'a', '21.0.4')), 21);
    assert.equal(release(java(f, 'b', '1.8.0_392')), 8);
    assert.equal(release(java(f, 'c', '25')), 25);
    assert.equal(release(path.join(f, 'nowhere')), 0);
    assert.equal(release(''), 0);
});

test('takes the Java that is set, and no other', (t) => {
    const f = folder(t);
    const old = java(f, 'old', '17.0.1');
    const good = java(f, 'good', '21.0.1');
    assert.equal(findJava(good, { JAVA_HOME: old, PATH: '' }, () => []).home, good);
    assert.equal(findJava(old, { JAVA_HOME: good, PATH: '' }, () => [good]), undefined);
});

test('takes JAVA_HOME before the path before the usual places, each only if new enough', (t) => {
    const f = folder(t);
    const [old, home, onPath, newest] = [java(f, 'old', '11'), java(f, 'home', '21'), java(f, 'path', '22'), java(f, 'newest', '25')];
    const PATH = [path.join(old, 'bin'), path.join(onPath, 'bin')].join(path.delimiter);
    assert.equal(findJava('', { JAVA_HOME: home, PATH }, () => [newest]).home, home);
    assert.equal(findJava('', { JAVA_HOME: old, PATH }, () => [newest]).home, fs.realpathSync(onPath));
    assert.equal(findJava('', { PATH: path.join(old, 'bin') }, () => [old, home, newest, onPath]).home, newest);
    assert.equal(findJava('', { PATH: '' }, () => [old]), undefined);
});
