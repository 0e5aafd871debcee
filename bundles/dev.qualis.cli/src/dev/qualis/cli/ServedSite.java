package dev.qualis.cli;

import dev.qualis.app.DocumentRequest;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Sentences;
import dev.qualis.app.preview.PreviewProject;
import dev.qualis.app.preview.PreviewServer;
import dev.qualis.app.preview.PreviewWords;
import dev.qualis.app.preview.SitePreview;
import dev.qualis.cli.report.TextReport;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The site of a project for browsers of this machine, until the program is stopped. */
final class ServedSite {
    private final Session session;
    private final Path path;
    private final int port;

    /** @param port 0 for any that is free */
    ServedSite(Session session, Path path, int port) {
        this.session = session;
        this.path = path;
        this.port = port;
    }

    /** Ends when the thread is interrupted, or the program. */
    int show(DocumentRequest request, UnaryOperator<OpenedProject> prepared) throws InterruptedException {
        SitePreview preview = new SitePreview();
        boolean chinese = session.language() == Language.ZH;
        PreviewWords words = new PreviewWords(
                session.say("document.serve.older"), session.say("document.serve.none"), chinese ? "zh-CN" : "en");
        try (PreviewServer server = new PreviewServer(preview, words, port)) {
            Thread.ofPlatform().daemon().name("qualis-preview").start(server::serve);
            session.note(session.say("document.serve.listening", "http://localhost:" + server.port() + "/"));
            QmsLanguage language = QmsLanguage.standalone().tellIssuesInChinese(chinese);
            Sentences sentences = new Sentences(session.language());
            TextReport report = new TextReport(session.messages());
            new PreviewProject(
                            new OpenProject(() -> language),
                            path,
                            prepared,
                            request,
                            preview,
                            new PreviewProject.Telling(sentences::of, report::line))
                    .watch();
            return ExitCode.FINE;
        } catch (IOException e) {
            session.complain(session.say("document.serve.taken", port));
            return ExitCode.USAGE;
        }
    }
}
