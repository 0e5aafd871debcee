package dev.qualis.server.command;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.qualis.app.Progress;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.server.project.ServedProject;
import dev.qualis.server.project.ServedProjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The commands of the server. The argument of each is one object whose {@code uri} names the project or a file of it. */
public final class Commands {

    private record Named(String uri) {}

    private final Gson gson = new Gson();
    private final Map<String, ServerCommand<?>> commands = new LinkedHashMap<>();
    private final ServedProjects projects;
    private final QmsLanguage language;
    private final BooleanSupplier chinese;
    private final Executor executor;

    public Commands(ServedProjects projects, QmsLanguage language, BooleanSupplier chinese, Executor executor) {
        this.projects = projects;
        this.language = language;
        this.chinese = chinese;
        this.executor = executor;
        Drawings drawings = new Drawings();
        List.of(
                        new PictureKinds(drawings),
                        new PictureCommand(drawings),
                        new AssessCommand(),
                        new FixCommand(),
                        new DocumentCommand(drawings),
                        new ImportCommand())
                .forEach(command -> commands.put(command.name(), command));
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(commands.keySet());
    }

    /**
     * Runs a command.
     *
     * @param progress makes of what tells whether the editor has cancelled what hears how far the command is
     */
    public CompletableFuture<Object> execute(ExecuteCommandParams params, Function<CancelChecker, Progress> progress) {
        ServerCommand<?> command = commands.get(params.getCommand());
        if (command == null) {
            return CompletableFuture.failedFuture(
                    failure(ResponseErrorCode.MethodNotFound, "There is no command '" + params.getCommand() + "'."));
        }
        return CompletableFutures.computeAsync(executor, cancelled -> run(command, params, progress.apply(cancelled)));
    }

    private <A> Object run(ServerCommand<A> command, ExecuteCommandParams params, Progress progress) {
        try {
            A argument = argument(params, command.argument());
            Named named = argument(params, Named.class);
            ServedProject project = Optional.ofNullable(named.uri())
                    .flatMap(projects::of)
                    .orElseThrow(() -> failure(
                            ResponseErrorCode.InvalidParams,
                            chinese.getAsBoolean() ? "请用 uri 指明项目。" : "Name the project with uri."));
            AskedProject asked = new AskedProject(
                    project.folder(), project.snapshot(), language, chinese.getAsBoolean() ? Language.ZH : Language.EN);
            synchronized (asked.lock()) {
                return command.run(asked, argument, progress);
            }
        } catch (RefusedException refused) {
            throw failure(ResponseErrorCode.RequestFailed, refused.getMessage());
        } catch (JsonParseException wrong) {
            throw failure(ResponseErrorCode.InvalidParams, wrong.getMessage());
        }
    }

    private <A> A argument(ExecuteCommandParams params, Class<A> type) {
        List<Object> given = params.getArguments();
        JsonElement first = given == null || given.isEmpty() ? null : gson.toJsonTree(given.getFirst());
        if (first == null || !first.isJsonObject()) {
            throw new JsonParseException("The argument has to be one object.");
        }
        return gson.fromJson(first, type);
    }

    private static ResponseErrorException failure(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
