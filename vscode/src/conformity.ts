import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask, Clause, Insertion, Report, Section } from './protocol';

/** A line of the tree: the standard, a section or a clause, with the project that it is about. */
export type Line =
    | { readonly kind: 'standard'; readonly report: Report; readonly uri: string }
    | { readonly kind: 'section'; readonly section: Section; readonly report: Report; readonly uri: string }
    | { readonly kind: 'clause'; readonly clause: Clause; readonly report: Report; readonly uri: string };

const ICONS: Record<Clause['result'], [string, string]> = {
    met: ['pass-filled', 'testing.iconPassed'],
    partly: ['circle-large-outline', 'editorWarning.foreground'],
    claimed: ['question', 'editorInfo.foreground'],
    not: ['error', 'testing.iconFailed'],
    notApplicable: ['circle-slash', 'disabledForeground'],
};

/** How far the project under edit is from a standard, and what would be the next step for each clause. */
export class ConformityTree implements vscode.TreeDataProvider<Line> {
    private readonly changed = new vscode.EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private reports: { report: Report; uri: string }[] = [];
    private standard: string | undefined;
    private running: Promise<void> | undefined;
    private again = false;

    constructor(
        private readonly client: () => LanguageClient | undefined,
        private readonly scored: (reports: Report[]) => void,
    ) {}

    /** Asks the server anew; one question at a time. */
    refresh(): Promise<void> {
        if (this.running) {
            this.again = true;
            return this.running;
        }
        this.running = this.load().finally(() => {
            this.running = undefined;
            if (this.again) {
                this.again = false;
                void this.refresh();
            }
        });
        return this.running;
    }

    private async load(): Promise<void> {
        const client = this.client();
        const reports: { report: Report; uri: string }[] = [];
        for (const folder of client ? (vscode.workspace.workspaceFolders ?? []) : []) {
            const uri = folder.uri.toString();
            try {
                reports.push({ report: await ask<Report>(client!, 'qualis.assess', { uri, standard: this.standard }), uri });
            } catch {
                // a folder without a standard has no tree
            }
        }
        this.reports = reports;
        this.scored(reports.map((each) => each.report));
        this.changed.fire();
    }

    async choose(): Promise<void> {
        const known = [...new Set(this.reports.flatMap((each) => each.report.standards))];
        const chosen = await vscode.window.showQuickPick(known, { placeHolder: vscode.l10n.t('Which standard?') });
        if (chosen) {
            this.standard = chosen;
            await this.refresh();
        }
    }

    /** Writes what a clause misses where it belongs, and puts the cursor where the writer has to go on. */
    async fix(line: Line): Promise<void> {
        const client = this.client();
        if (line.kind !== 'clause' || !client) {
            return;
        }
        try {
            const insertion = await ask<Insertion>(client, 'qualis.fix', {
                uri: line.uri,
                standard: line.report.standard,
                clause: line.clause.number,
            });
            const edit = await client.protocol2CodeConverter.asWorkspaceEdit(insertion.edit);
            await vscode.workspace.applyEdit(edit);
            const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(insertion.uri));
            const gap = client.protocol2CodeConverter.asPosition(insertion.gap);
            const end = document.getText(new vscode.Range(gap, gap.translate(0, 1))) === '…' ? gap.translate(0, 1) : gap;
            await vscode.window.showTextDocument(document, { selection: new vscode.Range(gap, end), viewColumn: vscode.ViewColumn.One });
        } catch (failure) {
            void vscode.window.showInformationMessage(String((failure as Error).message ?? failure));
        }
    }

    getTreeItem(line: Line): vscode.TreeItem {
        switch (line.kind) {
            case 'standard': {
                const item = new vscode.TreeItem(line.report.title || line.report.standard, vscode.TreeItemCollapsibleState.Expanded);
                item.description = percent(line.report.score) + (line.report.errors > 0 ? ' ' + vscode.l10n.t('(preliminary: {0} errors)', line.report.errors) : '');
                item.iconPath = new vscode.ThemeIcon('law');
                return item;
            }
            case 'section': {
                const item = new vscode.TreeItem(`${line.section.number} ${line.section.title}`, vscode.TreeItemCollapsibleState.Collapsed);
                item.description = line.section.weight > 0 ? percent(line.section.score) : '';
                return item;
            }
            case 'clause':
                return this.clauseItem(line.clause);
        }
    }

    private clauseItem(clause: Clause): vscode.TreeItem {
        const item = new vscode.TreeItem(`${clause.number} ${clause.title}`, vscode.TreeItemCollapsibleState.None);
        const [icon, color] = ICONS[clause.result];
        item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
        item.description = clause.result === 'partly' ? percent(clause.share) : '';
        const tooltip = new vscode.MarkdownString().appendText(clause.reason);
        if (clause.fix) {
            tooltip.appendMarkdown('\n\n').appendText(clause.fix);
        }
        if (clause.snippet) {
            tooltip.appendCodeblock(clause.snippet, 'qms');
            item.contextValue = 'fixable';
        }
        item.tooltip = tooltip;
        const first = clause.evidence.find((each) => each.uri && each.range);
        if (first?.uri && first.range) {
            const { start, end } = first.range;
            const selection = new vscode.Range(start.line, start.character, end.line, end.character);
            item.command = { command: 'vscode.open', title: '', arguments: [vscode.Uri.parse(first.uri), { selection }] };
        }
        return item;
    }

    getChildren(line?: Line): Line[] {
        if (!line) {
            return this.reports.map(({ report, uri }) => ({ kind: 'standard', report, uri }));
        }
        if (line.kind === 'clause') {
            return [];
        }
        const above = line.kind === 'section' ? line.section.number : '';
        const { report, uri } = line;
        const sections = report.sections.filter((each) => parent(each.number, report.sections) === above);
        const clauses = report.clauses.filter((each) => {
            const own = report.sections.some((section) => section.number === each.number);
            return (own ? each.number : parent(each.number, report.sections)) === above;
        });
        return [
            ...clauses.map((clause): Line => ({ kind: 'clause', clause, report, uri })),
            ...sections.map((section): Line => ({ kind: 'section', section, report, uri })),
        ];
    }
}

/** The number of the innermost section around a clause; empty where there is none. */
function parent(number: string, sections: Section[]): string {
    return sections
        .map((section) => section.number)
        .filter((each) => number !== each && number.startsWith(each) && !/^\d/.test(number.slice(each.length)))
        .reduce((best, each) => (each.length > best.length ? each : best), '');
}

export function percent(share: number): string {
    return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
