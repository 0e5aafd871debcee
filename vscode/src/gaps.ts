// What the server writes leaves gaps for what only the writer knows.
import * as vscode from 'vscode';

const GAP = '…';

/** Selects the next gap behind the cursor, or the first one of the text. */
export function nextGap(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
        return;
    }
    const text = editor.document.getText();
    const behind = text.indexOf(GAP, editor.document.offsetAt(editor.selection.end));
    const found = behind >= 0 ? behind : text.indexOf(GAP);
    if (found >= 0) {
        const start = editor.document.positionAt(found);
        editor.selection = new vscode.Selection(start, editor.document.positionAt(found + GAP.length));
        editor.revealRange(editor.selection);
    }
}
