package dev.qualis.cli;

import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.server.QualisServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code qualis serve}: a language server for one editor, on standard input and output or on a socket of this machine. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--port", paramLabel = "PORT")
    private Integer port;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        QualisServer server = new QualisServer(
                QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration()),
                session.language() == Language.ZH);
        boolean ended;
        if (port == null) {
            ended = server.serve(System.in, session.rawOut());
        } else {
            // nobody but programs of this machine may connect
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                session.note(session.say("serve.listening", socket.getLocalPort()));
                try (Socket editor = socket.accept()) {
                    ended = server.serve(editor.getInputStream(), editor.getOutputStream());
                }
            }
        }
        return ended ? ExitCode.FINE : ExitCode.MODEL;
    }
}
