import * as vscode from 'vscode';
import { randomBytes } from 'node:crypto';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask, Picture, PictureElement, PictureFile, PictureKind } from './protocol';

type FromPage =
    | { readonly type: 'ready' }
    | { readonly type: 'open'; readonly id: string }
    | { readonly type: 'part'; readonly id: string }
    | { readonly type: 'export' };

/** A picture of the project under edit beside its text: drawn anew while one types; what is chosen here is chosen there. */
export class PicturePanel implements vscode.Disposable {
    private static readonly open = new Map<string, PicturePanel>();

    private readonly disposables: vscode.Disposable[] = [];
    private picture: Picture | undefined;
    private part: string | undefined;
    private timer: NodeJS.Timeout | undefined;
    private asked: vscode.CancellationTokenSource | undefined;
    private ready = false;

    /** Shows a picture of the project that a file is of, or brings it to the front. */
    static show(context: vscode.ExtensionContext, client: LanguageClient, uri: vscode.Uri, kind: PictureKind): void {
        const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
        const key = kind.id + ' ' + folder.toString();
        const known = PicturePanel.open.get(key);
        if (known) {
            known.panel.reveal(undefined, true);
            return;
        }
        const panel = vscode.window.createWebviewPanel('qualis.picture', kind.label, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
            enableScripts: true,
            enableFindWidget: true,
            retainContextWhenHidden: true,
            localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, 'media')],
        });
        PicturePanel.open.set(key, new PicturePanel(context, client, uri, kind, panel, () => PicturePanel.open.delete(key)));
    }

    /** Ends all pictures: the server that draws them is gone. */
    static closeAll(): void {
        [...PicturePanel.open.values()].forEach((each) => each.panel.dispose());
    }

    private constructor(
        context: vscode.ExtensionContext,
        private readonly client: LanguageClient,
        private readonly uri: vscode.Uri,
        private readonly kind: PictureKind,
        private readonly panel: vscode.WebviewPanel,
        closed: () => void,
    ) {
        panel.webview.html = this.page(context);
        this.disposables.push(
            panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
            panel.onDidDispose(() => {
                closed();
                this.dispose();
            }),
            vscode.workspace.onDidChangeTextDocument((change) => {
                if (change.document.languageId === 'qms') {
                    this.later();
                }
            }),
            vscode.workspace.onDidSaveTextDocument((saved) => saved.languageId === 'qms' && this.later()),
            vscode.window.onDidChangeActiveColorTheme(() => this.later()),
            vscode.window.onDidChangeTextEditorSelection((chosen) => this.follow(chosen.textEditor)),
        );
    }

    private async hear(message: FromPage): Promise<void> {
        switch (message.type) {
            case 'ready':
                this.ready = true;
                await this.draw();
                break;
            case 'open':
                await this.openElement(message.id);
                break;
            case 'part':
                this.part = message.id;
                await this.draw();
                break;
            case 'export':
                await this.export();
                break;
        }
    }

    private later(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.draw(), vscode.workspace.getConfiguration('qualis').get<number>('picture.delay', 400));
    }

    private isDark(): boolean {
        return [vscode.ColorThemeKind.Dark, vscode.ColorThemeKind.HighContrast].includes(vscode.window.activeColorTheme.kind);
    }

    /** What is drawn late is not shown: a newer picture has been asked for. */
    private async draw(): Promise<void> {
        this.asked?.cancel();
        const asked = new vscode.CancellationTokenSource();
        this.asked = asked;
        try {
            const picture = await ask<Picture>(
                this.client,
                'qualis.picture',
                { uri: this.uri.toString(), kind: this.kind.id, part: this.part, theme: this.isDark() ? 'dark' : 'light' },
                asked.token,
            );
            if (this.asked === asked && this.ready) {
                this.picture = picture;
                this.panel.title = picture.title || this.kind.label;
                await this.panel.webview.postMessage({ type: 'picture', svg: picture.svg, parts: picture.parts, part: picture.part });
                const editor = vscode.window.activeTextEditor;
                if (editor) {
                    this.follow(editor);
                }
            }
        } catch (failure) {
            if (this.asked === asked && !asked.token.isCancellationRequested) {
                await this.panel.webview.postMessage({ type: 'message', text: String((failure as Error).message ?? failure) });
            }
        }
    }

    private async openElement(id: string): Promise<void> {
        const element = this.picture?.elements.find((each) => each.id === id);
        if (element) {
            const range = toRange(element.name);
            const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(element.uri));
            const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
            const other = vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== this.panel.viewColumn);
            await vscode.window.showTextDocument(document, {
                viewColumn: shown?.viewColumn ?? other?.viewColumn ?? vscode.ViewColumn.One,
                selection: range,
            });
        }
    }

    /** Marks what the cursor is in: the smallest element of the picture around it. */
    private follow(editor: vscode.TextEditor): void {
        if (!this.picture || editor.document.languageId !== 'qms') {
            return;
        }
        const uri = editor.document.uri.toString();
        const around = this.picture.elements
            .filter((each) => vscode.Uri.parse(each.uri).toString() === uri && toRange(each.range).contains(editor.selection.active))
            .sort((one, other) => size(one) - size(other));
        void this.panel.webview.postMessage({ type: 'select', id: around[0]?.id ?? '' });
    }

    private async export(): Promise<void> {
        const formats = ['svg', 'png', 'pdf', 'pptx', 'json'];
        const format = await vscode.window.showQuickPick(formats, { placeHolder: vscode.l10n.t('Format of the picture') });
        if (!format) {
            return;
        }
        const file = await ask<PictureFile>(this.client, 'qualis.picture', {
            uri: this.uri.toString(),
            kind: this.kind.id,
            part: this.part ?? this.picture?.part,
            file: format,
        });
        const folder = vscode.workspace.getWorkspaceFolder(this.uri)?.uri ?? vscode.Uri.joinPath(this.uri, '..');
        const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder, file.name), filters: { [format]: [format] } });
        if (target) {
            await vscode.workspace.fs.writeFile(target, Buffer.from(file.content, 'base64'));
        }
    }

    private page(context: vscode.ExtensionContext): string {
        const webview = this.panel.webview;
        const media = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, 'media', name)).toString();
        const nonce = randomBytes(16).toString('hex');
        const text = (english: string) => vscode.l10n.t(english).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
        // nothing but what ships with the extension is loaded: texts of a model are strangers' texts
        const policy = `default-src 'none'; img-src data:; style-src ${webview.cspSource} 'unsafe-inline'; script-src 'nonce-${nonce}'`;
        return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${media('picture.css')}">
</head>
<body>
<nav>
<select id="parts" title="${text('Which picture')}" hidden></select>
<button id="smaller" title="${text('Zoom out')}">−</button>
<button id="fit" title="${text('Fit to the window')}">⤢</button>
<button id="larger" title="${text('Zoom in')}">+</button>
<button id="export" title="${text('Save as a file')}">${text('Export …')}</button>
</nav>
<p id="message" role="status"></p>
<main id="picture"></main>
<script nonce="${nonce}" src="${media('picture.js')}"></script>
</body>
</html>`;
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.asked?.cancel();
        this.disposables.splice(0).forEach((each) => each.dispose());
    }
}

function toRange(range: PictureElement['range']): vscode.Range {
    return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

function size(element: PictureElement): number {
    const { start, end } = element.range;
    return (end.line - start.line) * 100_000 + end.character - start.character;
}
