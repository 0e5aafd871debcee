package dev.qualis.server.command;

import dev.qualis.app.DocumentFormat;
import dev.qualis.app.DocumentProject;
import dev.qualis.app.DocumentRequest;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Progress;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ManualOptions;
import dev.qualis.model.qms.core.Language;
import dev.qualis.server.project.ServedProjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code qualis.document}: writes documents of a project into a folder. */
final class DocumentCommand implements ServerCommand<DocumentCommand.Argument> {

    /**
     * What to write where.
     *
     * @param folder address of the folder
     * @param kinds such as manual or charter; the manual where none is said
     * @param formats such as html or docx; html where none is said
     */
    record Argument(String uri, String folder, List<String> kinds, List<String> formats) {}

    /**
     * What was written.
     *
     * @param main address of the file that a reader opens first
     */
    record Written(String folder, String main, int files) {}

    private final Drawings drawings;

    DocumentCommand(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public String name() {
        return "qualis.document";
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public Written run(AskedProject project, Argument argument, Progress progress) throws RefusedException {
        Path folder = Optional.ofNullable(argument.folder())
                .flatMap(ServedProjects::path)
                .orElseThrow(() ->
                        new RefusedException(project.say("Say into which folder the documents go.", "请指明文档写入哪个文件夹。")));
        DocumentRequest request = new DocumentRequest(
                kinds(project, argument.kinds()),
                formats(project, argument.formats()),
                EnumSet.of(Language.ZH, Language.EN),
                ManualOptions.standard(),
                Optional.empty(),
                false);
        DocumentProject.Manual manual;
        synchronized (drawings) {
            manual = new DocumentProject(drawings.get()).document(project.opened(), request, progress);
        }
        project.done(new OutputFolder("manual", folder, false).write(manual.files(), progress));
        String first = manual.files().keySet().stream()
                .min(Comparator.comparing((String name) -> !name.equals("index.html"))
                        .thenComparing(name -> name.contains("/")))
                .orElse("");
        return new Written(
                folder.toUri().toString(),
                folder.resolve(first).toUri().toString(),
                manual.files().size());
    }

    private static List<DocumentKind> kinds(AskedProject project, List<String> asked) throws RefusedException {
        List<DocumentKind> kinds = new ArrayList<>();
        for (String id : asked == null || asked.isEmpty() ? List.of(DocumentKind.MANUAL) : asked) {
            kinds.add(DocumentKind.of(id)
                    .orElseThrow(() -> unknown(
                            project,
                            id,
                            DocumentKind.all().stream().map(DocumentKind::id).collect(Collectors.joining(", ")))));
        }
        return kinds;
    }

    private static Set<DocumentFormat> formats(AskedProject project, List<String> asked) throws RefusedException {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (String name : asked == null || asked.isEmpty() ? List.of("html") : asked) {
            formats.add(Stream.of(DocumentFormat.values())
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            project,
                            name,
                            Stream.of(DocumentFormat.values())
                                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))));
        }
        return formats;
    }

    private static RefusedException unknown(AskedProject project, String given, String known) {
        return new RefusedException(project.say(
                "There is no '" + given + "'. There are: " + known + ".", "没有“" + given + "”。可以用：" + known + "。"));
    }
}
