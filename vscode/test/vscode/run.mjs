// The extension in a real VS Code, in English and in Chinese. Skipped where code-server is not installed, see README.md beside this file.
import fs from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { eventually, isInstalled, pause, Workbench } from './codeserver.mjs';

if (!isInstalled()) {
    console.log('code-server is not installed: see vscode/test/vscode/README.md');
    console.log('0 passed, 0 failed, 1 skipped');
    process.exit(0);
}

const POSITIONS = 'organisation/quality-positions.qms';
/** What the server says is in the language of the setting; titles of commands are in that of the editor, which has no language pack here. */
const WORDS = {
    en: { fix: "Change to 'GM'", picture: 'Show a Diagram Beside the Text', chart: 'Organisation chart', view: 'Focus on Conformity View' },
    'zh-cn': { fix: '改为“GM”', picture: 'Show a Diagram Beside the Text', chart: '组织结构图', view: 'Focus on Conformity View' },
};

/** The steps of one company's afternoon; each builds on the one before. */
function steps(bench, words, locale) {
    const status = () => bench.page.evaluate(() => document.querySelector('.part.statusbar').innerText);
    const text = () => bench.page.evaluate(() => [...document.querySelectorAll('.editor-instance .view-line')].map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n'));
    const score = async () => Number(/CQOS ([\d.]+) %/.exec(await status())?.[1] ?? Number.NaN);
    return {
        'tells the planted error': async () => {
            await bench.openFile('quality-positions.qms', 4, 1);
            await eventually('the squiggle', async () => (await bench.page.$('.squiggly-error')) !== null, 240_000);
            await bench.command('View: Focus Problems').catch(() => bench.command('Problems: Focus on Problems View'));
            await eventually('the error in Problems', async () => (await bench.texts('.markers-panel .monaco-list-row')).some((row) => row.includes('GMM')));
            await bench.screenshot(`${locale}-1-error`);
        },
        'mends it with the light bulb': async () => {
            await bench.press('Control+1', 'Control+Home');
            await eventually('the quick fix', async () => {
                await bench.press('F8', 'Escape', 'Control+.'); // to the next problem
                await pause(2000);
                return (await bench.texts('.action-widget .monaco-list-row')).some((row) => row.includes(words.fix));
            });
            await bench.screenshot(`${locale}-2-fix`);
            await bench.press('Enter');
            await eventually('the fixed text', async () => !(await text()).includes('GMM'));
            await eventually('no squiggle', async () => (await bench.page.$('.squiggly-error')) === null);
        },
        'shows the score': async () => {
            await eventually('the score', async () => (await score()) > 50, 120_000);
        },
        'completes a position by how its Chinese title is read': async () => {
            await bench.press('Control+End', 'Enter');
            await bench.insert('position Trainee "见习质量员" | "Trainee" in QualityCentre reports to ');
            await bench.type('sxzlg');
            await bench.press('Control+Space');
            await eventually('the proposal', async () => (await bench.texts('.suggest-widget .monaco-list-row')).some((row) => row.includes('CQO') && row.includes('首席质量官')));
            await bench.screenshot(`${locale}-3-completion`);
            await bench.press('Enter');
            await eventually('the completed name', async () => (await text()).includes('reports to CQO'));
        },
        'fills in a whole construct': async () => {
            await bench.press('Control+End', 'Enter');
            await bench.type('unit');
            await bench.press('Control+Space');
            await eventually('the construct', async () => (await bench.texts('.suggest-widget .monaco-list-row')).some((row) => row.includes('unit <name>')));
            await bench.screenshot(`${locale}-3b-construct`);
            await bench.press('ArrowDown', 'Enter');
            await bench.type('Laboratory');
            await bench.press('Tab');
            await bench.insert('试验室');
            await bench.press('Tab');
            await eventually('the filled in construct', async () => /unit Laboratory "试验室"+ \{/.test(await text()));
            await bench.press('Escape', 'Escape');
        },
        'writes the keywords in the other language': async () => {
            await bench.command('Write the Keywords in the Other Language');
            await pause(1000);
            await bench.press('Control+End');
            await eventually('Chinese keywords', async () => (await text()).includes('部门 Laboratory'));
            await bench.screenshot(`${locale}-3c-keywords`);
            await bench.command('Write the Keywords in the Other Language');
            await pause(1000);
            await bench.press('Control+End');
            await eventually('English keywords', async () => (await text()).includes('unit Laboratory'));
        },
        'draws while one types': async () => {
            await bench.command(words.picture);
            await eventually('the choice of pictures', async () => (await bench.texts('.quick-input-list .monaco-list-row')).some((row) => row.includes(words.chart)));
            await bench.press('Enter');
            const frame = await bench.picture();
            await eventually('the new position on the chart', () => frame.evaluate((name) => document.querySelector('main#picture').textContent.includes(name), locale === 'en' ? 'Trainee' : '见习质量员'));
            await bench.screenshot(`${locale}-4-chart`);
            // in the text again: another title shows on the chart without a command
            await bench.press('Control+1', 'Control+End');
            await bench.press('Enter');
            await bench.insert('position Apprentice "学徒" | "Apprentice" in QualityCentre reports to CQO');
            await eventually('the next position on the chart', () => frame.evaluate((name) => document.querySelector('main#picture').textContent.includes(name), locale === 'en' ? 'Apprentice' : '学徒'));
            await bench.screenshot(`${locale}-5-typed`);
        },
        'marks the box that the cursor is in': async () => {
            const frame = await bench.picture();
            await eventually('the marked box', () => frame.evaluate(() => document.querySelector('a.selected')?.getAttribute('href') === '#Position:Apprentice'));
        },
        'leads from a box to its text': async () => {
            const frame = await bench.picture();
            await frame.evaluate(() => document.querySelector('a[href="#Position:GM"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
            await eventually('the file of the box', () => bench.page.evaluate(() => [...document.querySelectorAll('.tab.active')].some((tab) => tab.textContent.includes('positions.qms') && !tab.textContent.includes('quality-'))));
            await bench.screenshot(`${locale}-6-clicked`);
        },
        'renames a position across files': async () => {
            await bench.press('F2');
            await bench.page.waitForSelector('.rename-box input', { visible: true });
            await bench.press('Control+a');
            await bench.insert('Chief');
            await bench.press('Enter');
            await eventually('the new name', async () => (await text()).includes('position Chief'), 120_000);
            await bench.command('File: Save All');
            await eventually('the other files on the disk', () => bench.read(POSITIONS).includes('reports to Chief') && bench.read('organisation/units.qms').includes('headed by Chief'));
        },
        'shows clause by clause what is missing, and the score changes with the text': async () => {
            await bench.command(words.view);
            await eventually('the tree', async () => (await bench.texts('.pane-body .monaco-list-row')).some((row) => row.includes('98') || row.includes('%')));
            await bench.screenshot(`${locale}-7-conformity`);
            const before = await score();
            await bench.openFile('quality-positions.qms', 5, 1);
            await bench.command('Toggle Line Comment');
            await eventually('a lower score', async () => (await score()) < before, 120_000);
            const lower = await score();
            await bench.screenshot(`${locale}-8-lower`);
            await bench.command('Toggle Line Comment');
            await eventually('the score rises again', async () => (await score()) > lower, 120_000);
            await bench.screenshot(`${locale}-9-risen`);
        },
    };
}

let passed = 0;
let failed = 0;
for (const [index, locale] of (process.env.QUALIS_LOCALES ?? 'en,zh-cn').split(',').entries()) {
    const bench = await Workbench.open(locale, 18_700 + index, (folder) => {
        const file = path.join(folder, POSITIONS);
        const before = fs.readFileSync(file, 'utf8');
        const planted = before.replace('reports to GM ', 'reports to GMM ');
        assert.notEqual(planted, before, 'nothing to plant an error in');
        fs.writeFileSync(file, planted);
    });
    try {
        for (const [name, step] of Object.entries(steps(bench, WORDS[locale], locale))) {
            const started = Date.now();
            try {
                await step();
                passed++;
                console.log(`ok    ${locale}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
            } catch (failure) {
                failed++;
                console.log(`FAIL  ${locale}: ${name}: ${failure.message}`);
                await bench.screenshot(`${locale}-failed-${failed}`);
                await bench.press('Escape', 'Escape');
            }
            await pause(300);
        }
    } finally {
        await bench.close();
    }
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed > 0 ? 1 : 0);
