package dev.qualis.cli.report;

import dev.qualis.app.Finding;

/**
 * Where a finding ends in its text.
 *
 * @param endLine from 1
 * @param endColumn from 1, behind the last character
 */
record TextSpan(int endLine, int endColumn) {

    static TextSpan of(Finding finding) {
        String text = finding.file().text();
        int start = startOf(text, finding.line()) + finding.column() - 1;
        int end = Math.min(text.length(), start + finding.length());
        int line = finding.line();
        int column = finding.column();
        for (int i = start; i < end; i++) {
            boolean feed = text.charAt(i) == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
        }
        return new TextSpan(line, column);
    }

    private static int startOf(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
