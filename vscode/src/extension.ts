import * as vscode from 'vscode';
import type { LanguageClient, Location, Position } from 'vscode-languageclient/node';
import { ConformityTree, Line, percent } from './conformity';
import { PicturePanel } from './picture';
import { PictureList } from './pictures';
import { currentProject, importSpreadsheets, newProject, writeDocuments } from './projects';
import { ask, ConformityChange, PictureKind, Report } from './protocol';
import { nextGap } from './gaps';
import { isChinese, startServer } from './server';

const ORGANISATION = 'OrganisationChart';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const output = vscode.window.createOutputChannel('Qualis', { log: true });
    const score = vscode.window.createStatusBarItem('qualis.score', vscode.StatusBarAlignment.Right, 100);
    score.name = 'Qualis';
    score.command = 'qualis.conformity.focus';
    const tree = new ConformityTree(() => client, (reports) => show(score, reports));
    const pictures = new PictureList(() => client);
    const command = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
    context.subscriptions.push(
        output,
        score,
        vscode.window.createTreeView('qualis.conformity', { treeDataProvider: tree, showCollapseAll: true }),
        vscode.window.registerTreeDataProvider('qualis.pictures', pictures),
        command('qualis.showPicture', () => withClient((running) => choosePicture(context, running))),
        command('qualis.showPictureOfKind', (kind: PictureKind) =>
            withClient((running) => {
                const uri = currentProject();
                if (uri) {
                    PicturePanel.show(context, running, uri, kind);
                }
            }),
        ),
        command('qualis.writeDocuments', () => withClient(writeDocuments)),
        command('qualis.importSpreadsheets', () => withClient(importSpreadsheets)),
        command('qualis.newProject', () => newProject(isChinese())),
        command('qualis.refreshConformity', () => tree.refresh()),
        command('qualis.chooseStandard', () => tree.choose()),
        command('qualis.fixClause', (line: Line) => tree.fix(line)),
        command('qualis.showReferences', showReferences),
        command('qualis.moveToFile', () => codeAction('refactor.extract.file')),
        command('qualis.convertKeywords', () => codeAction('refactor.rewrite.keywords')),
        command('qualis.addTitles', () => codeAction('refactor.rewrite.titles')),
        command('qualis.sort', () => codeAction('refactor.rewrite.sort')),
        command('qualis.addWhatClauseMisses', () => codeAction('refactor.rewrite.clause')),
        command('qualis.insertConstruct', () => vscode.commands.executeCommand('editor.action.triggerSuggest')),
        command('qualis.nextGap', nextGap),
        command('qualis.restartServer', () => start(context, output, tree, pictures)),
        vscode.workspace.onDidChangeConfiguration((change) => {
            if (['path', 'java', 'language'].some((name) => change.affectsConfiguration('qualis.' + name))) {
                void start(context, output, tree, pictures);
            }
        }),
        vscode.workspace.onDidGrantWorkspaceTrust(() => start(context, output, tree, pictures)),
    );
    await start(context, output, tree, pictures);
}

async function start(context: vscode.ExtensionContext, output: vscode.OutputChannel, tree: ConformityTree, pictures: PictureList): Promise<void> {
    await deactivate();
    try {
        client = await startServer(context, output);
    } catch (failure) {
        void vscode.window.showErrorMessage(vscode.l10n.t('The server of Qualis does not start: {0}', String((failure as Error).message ?? failure)));
    }
    if (client) {
        let told: NodeJS.Timeout | undefined;
        context.subscriptions.push(
            client.onNotification('qualis/conformity', (_: ConformityChange) => {
                clearTimeout(told);
                told = setTimeout(() => void tree.refresh(), 150);
            }),
        );
    }
    pictures.refresh();
    await tree.refresh();
}

/** Does the only action of a kind, or asks which. */
async function codeAction(kind: string): Promise<void> {
    await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });
}

/** What a click on a count of references runs: the server says where they are. */
async function showReferences(uri: string, position: Position, places: Location[]): Promise<void> {
    const converter = client?.protocol2CodeConverter;
    if (converter) {
        const found = places.map((place) => converter.asLocation(place));
        await vscode.commands.executeCommand('editor.action.showReferences', converter.asUri(uri), converter.asPosition(position), found);
    }
}

async function withClient(run: (running: LanguageClient) => unknown): Promise<void> {
    if (!client) {
        void vscode.window.showErrorMessage(vscode.l10n.t('The server of Qualis does not run.'));
        return;
    }
    try {
        await run(client);
    } catch (failure) {
        if (!(failure instanceof vscode.CancellationError)) {
            void vscode.window.showErrorMessage(String((failure as Error).message ?? failure));
        }
    }
}

/** The organisation chart first, as it is what one looks at most. */
async function choosePicture(context: vscode.ExtensionContext, running: LanguageClient): Promise<void> {
    const uri = currentProject();
    if (!uri) {
        return;
    }
    const kinds = await ask<PictureKind[]>(running, 'qualis.pictures', { uri: uri.toString() });
    kinds.sort((one, other) => Number(other.id === ORGANISATION) - Number(one.id === ORGANISATION));
    const chosen = await vscode.window.showQuickPick(
        kinds.map((kind) => ({ label: kind.label, description: kind.id, picture: kind })),
        { placeHolder: vscode.l10n.t('Which picture?'), matchOnDescription: true },
    );
    if (chosen) {
        PicturePanel.show(context, running, uri, chosen.picture);
    }
}

function show(item: vscode.StatusBarItem, reports: Report[]): void {
    if (reports.length === 0) {
        item.hide();
        return;
    }
    item.text = '$(law) ' + reports.map((report) => `${report.standard} ${percent(report.score)}`).join('  ');
    item.tooltip = reports.some((report) => report.errors > 0) ? vscode.l10n.t('The text has errors: the score is preliminary.') : undefined;
    item.show();
}

export async function deactivate(): Promise<void> {
    const running = client;
    client = undefined;
    PicturePanel.closeAll();
    if (running) {
        await running.dispose();
    }
}
